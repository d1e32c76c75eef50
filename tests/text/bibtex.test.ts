import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexField, parseBibtex } from '../../src/text/bibtex.js';
import { parseBibtexNames } from '../../src/text/bibtex-names.js';
import { decodeLatex } from '../../src/text/latex.js';
import { cpuTime } from '../support/cpu-time.js';

const records = (source: string): readonly string[] =>
  parseBibtex(source).map(({ type, key, fields }) => `${type} ${key}: ${fields.map(({ name, value }) => `${name}=${value}`).join('; ')}`);

describe('records', () => {
  it.each<readonly [what: string, source: string, expected: readonly string[]]>([
    ['braces, quotes, numbers', '@article{a1, title = {A {Sum}}, year = 1843, note="x"}', ['article a1: title=A Sum; year=1843; note=x']],
    ['in capitals, with blanks', '@ ARTICLE { a1 ,\n TITLE={A}\n , }', ['article a1: title=A']],
    ['parentheses', '@misc(a, title={A})', ['misc a: title=A']],
    [
      'macros and joined parts',
      '@string{js = "J. of Sums"}\n@misc{a, journal = js # " (new)", month = jan}',
      ['misc a: journal=J. of Sums (new); month=January'],
    ],
    ['quotes in braces', '@misc{a, note = "an {"}x{"}", b = {say "y"}}', ['misc a: note=an "x"; b=say "y"']],
    ['values over lines', '@misc{a, title = {A\n   Sum}}', ['misc a: title=A Sum']],
    ['no key', '@misc{, title={A}}', ['misc : title=A']],
    ['several', '% a comment\n@misc{a, b={c}}\n\ntext\n@misc{d, e={f}}', ['misc a: b=c', 'misc d: e=f']],
    ['one that breaks off', '@misc{a, b={c}, d={e\n@misc{f, g={h}}', ['misc a: b=c', 'misc f: g=h']],
    ['comments and preambles', '@comment{a, b={c}}\n@preamble{"x"}\n@misc{d, e={f}}', ['misc d: e=f']],
    ['commented-out records', '@comment{\n@misc{a, b={c}}\n}\n@misc{d, e={f}}', ['misc d: e=f']],
    ['a comment that is never closed', '@comment{ a { b\n@misc{d, e={f}}', ['misc d: e=f']],
    ['no comma behind the key', '@misc{a\n title={b}}', ['misc a: title=b']],
    ['no records: mail and style sheets', 'ada@sums.example {a} @media (max-width: 600px) { a { b: c } }', []],
    ['a record without fields', '@misc{a}', []],
  ])('%s', (_what, source, expected) => {
    expect(records(source)).toEqual(expected);
  });

  it('have places', () => {
    const source = 'x @misc{a, title = {A \\"{U}bung}, year = 1843} y';
    const [entry] = parseBibtex(source, 10);
    expect(entry && source.slice(entry.start - 10, entry.end - 10)).toBe('@misc{a, title = {A \\"{U}bung}, year = 1843}');
    const title = entry && bibtexField(entry, 'title');
    expect(title && [title.value, title.raw, source.slice(title.start - 10, title.end - 10)]).toEqual([
      'A Übung',
      'A \\"{U}bung',
      'A \\"{U}bung',
    ]);
  });

  it('never throw, and stand in the source', () => {
    const scraps = [
      '@article',
      '@string',
      '@',
      '{',
      '}',
      '(',
      ')',
      '"',
      ',',
      '=',
      '#',
      'a',
      'title',
      ' ',
      '\n',
      '\\',
      "\\'e",
      '1843',
      'jan',
      '%',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        for (const { start, end, fields } of parseBibtex(source)) {
          expect([start < end, end <= source.length]).toEqual([true, true]);
          for (const field of fields)
            expect([start <= field.start, field.start <= field.end, field.end <= end]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a large file, and the authors of a large experiment', () => {
    const authors = Array.from({ length: 3000 }, (_, i) => `Author${i}, Ada`).join(' and ');
    const source = `@article{x, author={${authors}}, title={A}}\n${'@misc{a, title={On {Bays}}, author="Ada Quill", year=2021}\n'.repeat(10_000)}`;
    const entries = parseBibtex(source);
    expect(entries).toHaveLength(10_001);
    expect(parseBibtexNames(entries[0]?.fields[0]?.raw ?? '').names).toHaveLength(3000);
  });

  it.each(['@comment{', '@a{', '@a{b,c={', '@a{b,c="', '@a{b,c=d#', '{', '@a{b,c={d}}\n'])(
    'take time in proportion to the length: %j',
    (unit) => {
      const source = unit.repeat(100_000 / unit.length);
      const start = cpuTime();
      parseBibtex(source);
      expect(cpuTime() - start).toBeLessThan(4000);
    },
  );
});

describe('names', () => {
  it.each<readonly [raw: string, expected: readonly string[]]>([
    ['Ada Quill', ['Ada||Quill|']],
    ['Quill, Ada', ['Ada||Quill|']],
    ['Ludwig van der Sum', ['Ludwig|van der|Sum|']],
    ['van der Sum, Ludwig', ['Ludwig|van der|Sum|']],
    ['Sum, Jr., Ludwig', ['Ludwig||Sum|Jr.']],
    ['von Sum, III, L. M.', ['L. M.|von|Sum|III']],
    ['Quill, Ada and Bob Pen and Ink, C', ['Ada||Quill|', 'Bob||Pen|', 'C||Ink|']],
    ['{Sums and Differences Group} and Quill', ['||Sums and Differences Group|', '||Quill|']],
    ["{\\'E}mile {\\O}st", ['Émile||Øst|']],
    ['{von} Sum, Ada', ['Ada||von Sum|']],
    ['Ada~B. Quill', ['Ada B.||Quill|']],
    ['', []],
  ])('%s', (raw, expected) => {
    const { names } = parseBibtexNames(raw);
    expect(names.map(({ given, particle, family, suffix }) => `${given}|${particle}|${family}|${suffix}`)).toEqual(expected);
  });

  it('others', () => {
    expect(parseBibtexNames('Quill, Ada and others')).toMatchObject({ others: true, names: [{ full: 'Ada Quill' }] });
    expect(parseBibtexNames('Quill, Ada and Others, Bob').others).toBe(false);
  });
});

describe('LaTeX', () => {
  it.each([
    ["\\'e \\'{e} {\\'e} \\'\\i \\'{\\i}", 'é é é íí'],
    ['\\"o\\c{c}\\v{s}\\H{o}\\k a\\r{a}\\u g\\=u', 'öçšőąåğū'],
    ['An $O(n \\log n)$ Bound for H$_2$O', 'An O(n log n) Bound for H2O'],
    ['From \\$5 to \\$10_000', 'From $5 to $10_000'],
    ['{\\ss}\\o{}\\L \\AE\\aa', 'ßøŁÆå'],
    ['{\\L}ukasz', 'Łukasz'],
    ['A {B}c -- D --- E-F', 'A Bc – D — E-F'],
    ["``a'' `b' it's", "“a” ‘b' it's"],
    ['\\emph{a} \\textbf{b} \\textsc{c}', 'a b c'],
    ['\\href{https://x.example}{words} \\url{https://y.example}', 'words https://y.example'],
    ['a~b\\ c\\,d\\\\e', 'a b c d e'],
    ['50\\% \\& \\$1 \\_x', '50% & $1 _x'],
    ['$\\alpha$-helix, $\\ell_1$', 'α-helix, ℓ1'],
    ['\\unknown{x} y', 'x y'],
    ['Ünïcode 中文', 'Ünïcode 中文'],
    ['plain', 'plain'],
  ])('%s', (latex, expected) => {
    expect(decodeLatex(latex)).toBe(expected);
  });
});

describe('authors parted by commas alone', () => {
  const full = (raw: string): readonly string[] => parseBibtexNames(raw).names.map((name) => name.full);

  it.each([
    ['Jo Park, Bo Lind, Mara Ek Dahl', ['Jo Park', 'Bo Lind', 'Mara Ek Dahl']],
    ['Jo Park, Bo Lind, Mara Ek, Sven Ravn and Ada Hall', ['Jo Park', 'Bo Lind', 'Mara Ek', 'Sven Ravn', 'Ada Hall']],
  ])('%s', (raw, names) => {
    expect(full(raw)).toEqual(names);
  });

  it.each([
    ['Park, Jr., Jo', ['Jo Park, Jr.']],
    ['Park, Jo', ['Jo Park']],
    ['de la Park, Jo Ann', ['Jo Ann de la Park']],
    ['van der Lind, Jo Ann and Park, Bo', ['Jo Ann van der Lind', 'Bo Park']],
    ['{Park, Lind, and Ek Harbours}', ['Park, Lind, and Ek Harbours']],
  ])('%s is left as BibTeX reads it', (raw, names) => {
    expect(full(raw)).toEqual(names);
  });
});
