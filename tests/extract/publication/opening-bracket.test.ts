import { describe, expect, it } from 'vitest';
import { extractOwner } from '../../../src/extract/owner/extract-owner.js';
import { extractWorks } from '../../../src/extract/publication/extract-works.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';

/** The works of a list in Markdown, each with an author line. */
function works(...entries: readonly string[]) {
  const source = `# Mara Lindqvist\n\nI am a PhD student at Harbour University.\n\n## Publications\n\n${entries.map((entry) => `- ${entry}\n\n  **Mara Lindqvist**, Ada Moreau, Jonas Weber\n`).join('\n')}`;
  const page = read(new TextEncoder().encode(source), { id: 'mara' });
  const sections = segment(page);
  return extractWorks({ page, sections, owner: extractOwner(page, sections) }).works;
}

describe('square brackets that open an entry', () => {
  it.each([
    ["\\[[Harbour'22](https://a.example/1)\\] Tidal Maps of Small Islands.", "Harbour'22"],
    ["\\[ICSE'23\\] Testing the Tides of Distributed Programs", "ICSE'23"],
    ["[[WAVE@Mobisys'21](https://a.example/2)]Towards tidal learning: a first look at the shore", "WAVE@Mobisys'21"],
    ['\\[[arXiv](https://arxiv.org/abs/2401.00001)\\] A Survey of Tidal Models and their Uses.', 'arXiv'],
  ])('%s: are its venue', (entry, printed) => {
    const [work] = works(entry);
    expect(work?.venue?.printed).toBe(printed);
    expect(work?.title.value).not.toMatch(/[[\]]/);
  });

  it.each([
    ['\\[12\\] Tidal Maps of Small Islands', 'Tidal Maps of Small Islands'],
    ['\\[PDF\\] Tidal Maps of Small Islands', 'Tidal Maps of Small Islands'],
    ['Tidal Maps \\[of Small Islands\\] in the North', 'Tidal Maps [of Small Islands] in the North'],
  ])('%s: are no venue', (entry, title) => {
    const [work] = works(entry);
    expect(work?.venue).toBeUndefined();
    expect(work?.title.value).toBe(title);
  });
});
