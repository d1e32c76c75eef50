import { describe, expect, it } from 'vitest';
import { extractOwner } from '../../../src/extract/owner/extract-owner.js';
import { extractWorks } from '../../../src/extract/publication/extract-works.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';
import { inShort, worksOf } from './works-of.js';

const PROJECT = '<p>Drift of sand in quiet harbours. The results are in:</p>';
const CITED = 'Ek, S., Lindqvist, M., &amp; Park, J. (2019). Counting gulls from satellites over Varn. Journal of Coasts, 13, 1-8.';
const READ = 'Counting gulls from satellites over Varn | Ek, S.; Lindqvist, M.; Park, J. | Journal of Coasts | 2019';

describe('papers cited between the lines of projects', () => {
  it.each([
    ['in a block quote', `<h2>Projects</h2>${PROJECT}<blockquote><p>${CITED}</p></blockquote><ul><li>Jo Park, Varn University</li></ul>`],
    ['in an item', `<h2>Projects</h2><ul><li>Drift of sand<ul><li>${CITED}</li></ul></li><li>Fog bells</li></ul>`],
    [
      'on lines of their own',
      `<h2>Research projects</h2>${PROJECT}<p>Joint work with harbours:<br>${CITED.replace('(2019). ', '(2019).<br>')}</p>`,
    ],
    ['in the profile', `<h2>About me</h2>${PROJECT}<p>${CITED}</p><p>I also sail.</p>`],
  ])('%s', (_, body) => {
    expect(worksOf(body).map(inShort)).toEqual([READ]);
  });

  it.each([
    ['of somebody else', CITED.replace('Lindqvist, M.', 'Okoro, B.')],
    ['without a year in brackets', CITED.replace('(2019)', '2019')],
    ['without a title', 'Ek, S., Lindqvist, M., &amp; Park, J. (2019). Slides.'],
    ['in running text', 'See Lindqvist and Park (2019) for the counts of gulls from satellites over the harbours of Varn.'],
    ['that goes on in small letters', 'Lindqvist, M., Park, J. (2019) were the first to count gulls from satellites over Varn.'],
  ])('not one %s', (_, entry) => {
    expect(worksOf(`<h2>Projects</h2>${PROJECT}<p>${entry}</p><p>Fog bells</p>`)).toEqual([]);
  });

  it.each(['Teaching', 'News', 'Service'])('not under %s', (heading) => {
    expect(worksOf(`<h2>${heading}</h2>${PROJECT}<p>${CITED}</p><p>Fog bells</p>`)).toEqual([]);
  });
});

describe('on a page that does not name its owner', () => {
  const titles = (...cited: string[]): readonly string[] => {
    const body = cited.map((entry) => `<blockquote><p>${entry}</p></blockquote>`).join('');
    const page = read(new TextEncoder().encode(`<body><h2>My projects</h2><p>Drift of sand.</p>${body}</body>`), { id: 'test' });
    const sections = segment(page);
    return extractWorks({ page, sections, owner: extractOwner(page, sections) }).works.map(({ title }) => title.value);
  };
  const MORE = 'Lindqvist, M. &amp; Okoro, B. (2021). A model of slowly drifting sand. Journal of Coasts, 14, 9-12.';

  it('two citations that share a name are', () => {
    expect(titles(CITED, MORE)).toEqual(['Counting gulls from satellites over Varn', 'A model of slowly drifting sand']);
  });
  it.each([
    ['one', [CITED]],
    ['two of different people', [CITED, MORE.replace('Lindqvist, M.', 'Lopez, A.')]],
  ])('%s is not', (_, cited) => {
    expect(titles(...cited)).toEqual([]);
  });
});
