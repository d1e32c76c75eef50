import { describe, expect, it } from 'vitest';
import { typesOf } from './works-of.js';

const degrees = (lines: string): readonly string[] => typesOf(`<h2>Education</h2><ul>${lines}</ul>`);

describe('theses named by their titles alone behind a doctorate', () => {
  it.each([
    [
      'in italics behind a full stop',
      '<li>2017 — Doctorat en océanographie, Université de Varn. <em>Sandbanks and the memory of northern tides</em>. Sous la direction de Jo Park.</li>',
      'thesis | Sandbanks and the memory of northern tides | 2017 | 0',
    ],
    [
      'in quotation marks behind a dash',
      '<li>2016 – 21<br>Ph.D., Oceanography<br>University of Varn — “Essays on Fog and Harbours”</li>',
      'thesis | Essays on Fog and Harbours | 2021 | 0',
    ],
    [
      'in German',
      '<li>2011 Promotion, Universität Varn, „Der Nebel über den Wattflächen des Nordens“</li>',
      'thesis | Der Nebel über den Wattflächen des Nordens | 2011 | 0',
    ],
  ])('%s', (_, lines, expected) => {
    expect(degrees(lines)).toEqual([expected]);
  });

  it('is read once where a label names it too', () => {
    expect(degrees('<li>PhD 2021, University of Varn<br>Thesis: <em>Sandbanks and Tidal Memory of Varn</em></li>')).toHaveLength(1);
  });

  it.each([
    ['another degree', '<li>BSc 2011, University of Varn. <em>Sandbanks and the memory of northern tides</em></li>'],
    ['a department', '<li>PhD 2011. <em>Department of Fog, Tides and Harbour Science</em></li>'],
    ['a university', '<li>PhD 2011, <em>The Old University of Varn and Norvik</em></li>'],
    ['an advisor', '<li>PhD 2011. <em>Advisors Jo Park and Sven Ek of Varn</em></li>'],
    ['what it is about', '<li>PhD student 2011. <em>Research topic: Memory of sand; effects of fog and tides</em></li>'],
    ['a distinction', '<li>PhD 2011. <em>With the highest distinction of the faculty</em></li>'],
    ['a prize', '<li>PhD 2011, University of Varn. Prize “Lamps of the Northern Sea”</li>'],
    ['two titles', '<li>PhD 2011. <em>Sandbanks and the memory of tides</em>, <em>Fog and the silence of bells</em></li>'],
    ['words before the degree', '<li><em>Sandbanks and the memory of tides</em>, PhD 2011</li>'],
    ['too few words', '<li>PhD 2011. <em>Ocean and Fog</em></li>'],
    ['dates', '<li>PhD, University of Varn. <em>From the autumn of 2011 to 2016</em></li>'],
  ])('reads none from %s', (_, lines) => {
    expect(degrees(lines)).toEqual([]);
  });

  it.each(['Students', 'Teaching', 'Service'])('reads none under %s', (heading) => {
    expect(typesOf(`<h2>${heading}</h2><ul><li>Sven Ek, PhD 2020, <em>Sandbanks and the memory of tides</em></li></ul>`)).toEqual([]);
  });
});
