import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

const works = (text: string, heading = 'About me'): readonly string[] => worksOf(`<h2>${heading}</h2><p>${text}</p>`).map(inShort);

describe('papers that running text names', () => {
  it.each([
    [
      'in italics, with a preprint',
      'Our first paper, <em>Sandbanks in Slow Northern Water</em>, is available at <a href="https://arxiv.org/abs/2101.00001">arXiv</a>.',
      'Sandbanks in Slow Northern Water |  | arXiv | -',
    ],
    ['in quotation marks', 'In my job market paper, “Bells and Ships in the Fog”, I count lamps.', 'Bells and Ships in the Fog |  | - | -'],
    [
      'as a link, with its year',
      'See our recent paper <a href="s.pdf">Counting Lamps from the Pier</a> (2021).',
      'Counting Lamps from the Pier |  | - | 2021',
    ],
    ['in German', 'Mein neuer Aufsatz mit dem Titel „Der Nebel über den Watten“ ist da.', 'Der Nebel über den Watten |  | - | -'],
  ])('%s', (_, text, expected) => {
    expect(works(text)).toEqual([expected]);
  });

  it('are one work with their entries', () => {
    const body = `<h2>About me</h2><p>Our first paper, <em>Sandbanks in Slow Northern Water</em>, is out.</p><h2>Publications</h2><ul>
      <li>Mara Lindqvist, Jo Park. Sandbanks in Slow Northern Water. In TIDE 2021.</li><li>Mara Lindqvist, Jo Park. Sparse Models of Coastal Erosion. In ICML 2023.</li></ul>`;
    expect(worksOf(body)).toHaveLength(2);
  });

  it.each([
    ['a topic', 'I wrote our paper on <em>sandbanks in slow northern water</em> in 2019.'],
    ['somebody else’s', 'I like the paper “Sandbanks in Slow Northern Water”, and his paper “Fog and the Bells of Varn”.'],
    ['papers without a title', 'My recent papers are <a href="p.html">listed on this page here</a>.'],
    ['a few words', 'My first book, <em>Sandbanks</em>, was short.'],
    ['a journal', 'My paper in <em>Letters on Coastal Fog Science</em> was short.'],
    ['no look of its own', 'My first paper, Sandbanks in Slow Northern Water, was long.'],
  ])('not %s', (_, text) => {
    expect(works(text)).toEqual([]);
  });

  it.each(['News', 'Teaching', 'Students', 'Service'])('not under %s', (heading) => {
    expect(works('Our first paper, <em>Sandbanks in Slow Northern Water</em>, is out.', heading)).toEqual([]);
  });
});
