import { describe, expect, it } from 'vitest';
import { extractOwner } from '../../../src/extract/owner/extract-owner.js';
import { extractWorks } from '../../../src/extract/publication/extract-works.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';
import { inShort } from './works-of.js';

interface Paper {
  readonly venue: string;
  readonly title: string;
  readonly authors: string;
}

const PAPERS: readonly Paper[] = [
  { venue: 'SenSys 2021', title: 'Caching Tides for Harbour Sensor Networks', authors: '**Mara Lindqvist**, Tianwei Gong, Jo Park' },
  { venue: 'KDD 2022', title: 'FogCast: Learning to Forecast Fog from Ship Logs', authors: 'Sven Ek, **Mara Lindqvist**, Jo Park' },
  { venue: 'ICML 2023', title: 'Sparse Models of Coastal Erosion', authors: '**Mara Lindqvist**, Jo Park' },
];

/** Works of a page in Markdown, one line each. */
function listed(entry: (paper: Paper) => string): readonly string[] {
  const text = `---\ntitle: Mara Lindqvist\n---\n# Mara Lindqvist\n\nI am Mara Lindqvist.\n\n# Publications\n\n${PAPERS.map(entry).join('\n')}`;
  const page = read(new TextEncoder().encode(text), { id: 'test' });
  const sections = segment(page);
  return extractWorks({ page, sections, owner: extractOwner(page, sections) }).works.map(inShort);
}

const EXPECTED = PAPERS.map(({ title, venue, authors }) =>
  [title, authors.replaceAll('*', '').replaceAll(', ', '; '), venue.slice(0, -5), venue.slice(-4)].join(' | '),
);

describe('venues set as code before titles', () => {
  it.each<readonly [string, (paper: Paper) => string]>([
    ['title behind it', ({ venue, title, authors }) => `- \`${venue}\` ${title} [[PDF]](a.pdf)\n  - ${authors}\n`],
    [
      'venue and year in one word',
      ({ venue, title, authors }) => `- \`\`${venue.replace(' ', '')}\`\` ${title}\n  - ${authors}\n  - ${venue}\n`,
    ],
    ['linked title', ({ venue, title, authors }) => `- \`${venue}\` [${title}](a.html), ${authors}`],
    ['bold title', ({ venue, title, authors }) => `- \`${venue}\` **${title}**. ${authors}.`],
    ['all on one line', ({ venue, title, authors }) => `- \`${venue}\` ${title}, ${authors}`],
  ])('are no part of them: %s', (_, entry) => {
    expect(listed(entry)).toEqual(EXPECTED);
  });

  it.each<readonly [string, string]>([
    ['a name in a title', '- Sven Ek, Mara Lindqvist. `sandtools`: Fast Maps of Moving Dunes. In KDD 2020.'],
    ['a name behind its colon', '- Sven Ek, Mara Lindqvist. Maps of Moving Dunes with `sandtools`. In KDD 2020.'],
  ])('leave code in titles: %s', (_, entry) => {
    const titles = listed(() => entry).map((line) => line.split(' | ')[0]);
    expect(titles.some((title) => title?.includes('sandtools'))).toBe(true);
  });
});
