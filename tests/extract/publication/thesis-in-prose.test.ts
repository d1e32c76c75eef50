import { describe, expect, it } from 'vitest';
import { typesOf } from './works-of.js';

describe('theses in running text', () => {
  it.each([
    [
      'quoted and linked, with the day of the defence',
      '<p>In Varn I defended my dissertation “<a href="https://varn.example/d.pdf">Sandbanks and Tidal Memory</a>” on May 3, 2019. I left in 2021.</p>',
      'thesis | Sandbanks and Tidal Memory | 2019 | 1',
    ],
    [
      'behind "titled"',
      '<p>I wrote my PhD thesis, titled "Fog over Quiet Harbours," with Jo Park.</p>',
      'thesis | Fog over Quiet Harbours | - | 0',
    ],
    ['in italics', '<p>My Ph.D. thesis, <i>The Memory of Sandbanks</i>, won a prize.</p>', 'thesis | The Memory of Sandbanks | - | 0'],
    [
      'in the third person',
      '<p>She finished her master’s thesis on “Bells and Ships in Fog” in 2012.</p>',
      'thesis | Bells and Ships in Fog | 2012 | 0',
    ],
    [
      'in German',
      '<p>Ich schrieb meine Dissertation mit dem Titel „Der Nebel über den Watten“ in Varn.</p>',
      'thesis | Der Nebel über den Watten | - | 0',
    ],
  ])('%s', (_, body, expected) => {
    expect(typesOf(body)).toEqual([expected]);
  });

  it('is named by its degree in a list of degrees, and nowhere else', () => {
    const text = '<p>M.S. in Glaciology, Varn. Masters thesis titled “Bells and Ships in Fog”, advised by Jo Park.</p>';
    expect(typesOf(`<h2>Education</h2>${text}`)).toEqual(['thesis | Bells and Ships in Fog | - | 0']);
    expect(typesOf(`<h2>Teaching</h2>${text}`)).toEqual([]);
    expect(typesOf(`<h2>Education</h2><p>M.S. in Glaciology. Masters thesis on “Bells and Ships in Fog”.</p>`)).toEqual([]);
    expect(typesOf(`<h2>Students</h2>${text}`)).toEqual([]);
  });

  it('is one work with its entry among the publications', () => {
    const body = `<p>I defended my thesis “Sandbanks and Tidal Memory of Varn” in 2021.</p><h2>Publications</h2><ul>
      <li>Mara Lindqvist. Sandbanks and Tidal Memory of Varn. PhD thesis, University of Varn, 2021.</li>
      <li>Mara Lindqvist, Jo Park. Sparse Models of Coastal Erosion. In ICML 2023.</li></ul>`;
    expect(typesOf(body).filter((work) => work.startsWith('thesis'))).toHaveLength(1);
  });

  it.each([
    ['no title', '<p>I defended my dissertation in 2019 at the University of Varn.</p>'],
    ['a topic', '<p>My thesis on sandbanks and tidal memory was supervised by Jo Park.</p>'],
    ['a link to the file', '<p>Here is my thesis: <a href="t.pdf">the full text as file</a>.</p>'],
    ['its advisor', '<p>My thesis advisor “Jo Park of Varn” left in 2019.</p>'],
    ['somebody else’s', '<p>I read the thesis “Sandbanks and Tidal Memory” in 2019.</p>'],
    ['an advisor’s', '<p>My advisor’s thesis “Sandbanks and Tidal Memory” is of 1999.</p>'],
    ['a quoted word', '<p>My thesis “Sandbanks” was long.</p>'],
    ['news', '<h2>News</h2><p>I defended my thesis “Sandbanks and Tidal Memory” in 2019.</p>'],
    ['a student’s', '<h2>Students</h2><p>Jo Park wrote his thesis “Sandbanks and Tidal Memory” in 2019.</p>'],
  ])('reads none from %s', (_, body) => {
    expect(typesOf(body)).toEqual([]);
  });
});
