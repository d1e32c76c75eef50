import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/extract/publication/atom.js';

const plain = { bold: false, italic: false, underlined: false, superscript: false };
const atoms = (text: string): string[] =>
  atomsOf({ text, runs: [{ ...plain, start: 0, end: text.length }], origin: [0, 0, text.length] }).map((atom) => atom.text);

describe('atoms of an entry', () => {
  it.each([
    ['OKORO, D. C. Sensing noise and its sources. Tides', ['OKORO', 'D. C', 'Sensing noise and its sources', 'Tides']],
    ['OKORO, D. C.Marine Toads and their shores', ['OKORO', 'D. C', 'Marine Toads and their shores']],
    ['Mara Lind and Bo Li. Tidal Letters', ['Mara Lind and Bo Li', 'Tidal Letters']],
    ['Sand (December 2024, Tidal Review)', ['Sand', 'December 2024', 'Tidal Review']],
    ['Sand(PDF), Tides(2021)', ['Sand', 'PDF', 'Tides', '2021']],
    ["Drifting sand -- TIDE'19", ['Drifting sand', "TIDE'19"]],
    ['Drifting sand --- Tidal Review', ['Drifting sand', 'Tidal Review']],
    ['Sand (Accepted, Tidal Review)', ['Sand', 'Accepted', 'Tidal Review']],
  ])('%s', (text, expected) => {
    expect(atoms(text)).toEqual(expected);
  });

  it.each([
    ['IEEE J. Sel. Areas Sand 4', 'Sel'],
    ['Proc. Li. Tides', 'Tides'],
    ['Sand 12--15 of --depth', 'depth'],
    ['Sand--Tides', 'Tides'],
    ['Sand ---- Tides', 'Tides'],
    ['Maps f(x, y) of sand', 'y'],
    ['D. C.Park and Bo Lind', 'Park and Bo Lind'],
    ['J. Mar. Res. 45', 'Res. 45'],
    ['Designs over GF(2m), Tides 6', '2m'],
    ['Groups of type PGL(4,3), Tides 6', '4,3'],
  ])('%s is not cut before %s', (text, part) => {
    expect(atoms(text)).not.toContain(part);
  });

  it('is not cut where the look changes inside a word', () => {
    const text = 'Losses via p-Sparse Sketches';
    const [bold, italic] = [
      { ...plain, bold: true },
      { ...plain, bold: true, italic: true },
    ];
    const runs = [
      { ...bold, start: 0, end: 11 },
      { ...italic, start: 11, end: 12 },
      { ...bold, start: 12, end: text.length },
    ];
    expect(atomsOf({ text, runs, origin: [0, 0, text.length] }).map((atom) => atom.text)).toEqual(['Losses via', 'p-Sparse Sketches']);
  });
});
