import { describe, expect, it } from 'vitest';
import type { Bindings, Term } from '../../src/model/query-result.js';
import { fitWidths } from '../../src/query/results/column-widths.js';
import { cutStartToWidth, cutToWidth, displayWidth } from '../../src/query/results/display-width.js';
import { formatResult, type ResultFormat } from '../../src/query/results/format-result.js';
import { toTable } from '../../src/query/results/table.js';
import { openStore } from '../../src/store/embedded-store.js';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const plain = (value: string): Term => ({ kind: 'literal', value });

/** The kinds of terms, and values that break careless writers. */
const RESULT: Bindings = {
  kind: 'bindings',
  variables: ['a', 'b'],
  rows: [
    { a: { kind: 'iri', value: 'http://a/b?c=1&d="' }, b: plain('say "hi",\nor \\ not\t<b>&amp;') },
    { a: { kind: 'blank', value: 'b0' } },
    { b: { kind: 'literal', value: '王', language: 'zh' } },
    { a: { kind: 'literal', value: '42', datatype: `${XSD}integer` }, b: { kind: 'literal', value: '1.5', datatype: `${XSD}decimal` } },
    { a: { kind: 'literal', value: '2020', datatype: `${XSD}gYear` }, b: { kind: 'literal', value: 'x', datatype: `${XSD}integer` } },
    { a: plain(''), b: plain('\r') },
  ],
};
/** The same with an IRI that TSV may write. */
const WRITABLE: Bindings = {
  ...RESULT,
  rows: RESULT.rows.map((row, i) => (i === 0 ? { ...row, a: { kind: 'iri', value: 'http://a/b?c=1&d=2' } } : row)),
};
const EMPTY: Bindings = { kind: 'bindings', variables: ['a', 'b'], rows: [] };

describe('formatResult', () => {
  it('csv', () => {
    expect(formatResult(RESULT, 'csv')).toBe(
      'a,b\r\n"http://a/b?c=1&d=""","say ""hi"",\nor \\ not\t<b>&amp;"\r\n_:b0,\r\n,王\r\n42,1.5\r\n2020,x\r\n,"\r"\r\n',
    );
  });
  it('tsv', () => {
    expect(formatResult(WRITABLE, 'tsv')).toBe(
      `${[
        '?a\t?b',
        '<http://a/b?c=1&d=2>\t"say \\"hi\\",\\nor \\\\ not\\t<b>&amp;"',
        '_:b0\t',
        '\t"王"@zh',
        '42\t1.5',
        `"2020"^^<${XSD}gYear>\t"x"^^<${XSD}integer>`,
        '""\t"\\r"',
      ].join('\n')}\n`,
    );
  });
  it('tsv of an IRI that is none', () => {
    expect(formatResult({ ...EMPTY, rows: [{ a: { kind: 'iri', value: 'http://a/"\t>' } }] }, 'tsv')).toBe(
      '?a\t?b\n<http://a/\\u0022\\u0009\\u003E>\t\n',
    );
  });
  it('json', () => {
    const json: unknown = JSON.parse(formatResult(RESULT, 'json'));
    expect(json).toEqual({
      head: { vars: ['a', 'b'] },
      results: {
        bindings: [
          { a: { type: 'uri', value: 'http://a/b?c=1&d="' }, b: { type: 'literal', value: 'say "hi",\nor \\ not\t<b>&amp;' } },
          { a: { type: 'bnode', value: 'b0' } },
          { b: { type: 'literal', value: '王', 'xml:lang': 'zh' } },
          {
            a: { type: 'literal', value: '42', datatype: `${XSD}integer` },
            b: { type: 'literal', value: '1.5', datatype: `${XSD}decimal` },
          },
          { a: { type: 'literal', value: '2020', datatype: `${XSD}gYear` }, b: { type: 'literal', value: 'x', datatype: `${XSD}integer` } },
          { a: { type: 'literal', value: '' }, b: { type: 'literal', value: '\r' } },
        ],
      },
    });
  });
  it('xml', () => {
    const xml = formatResult(RESULT, 'xml');
    expect(xml).toContain('<variable name="a"/>');
    expect(xml).toContain('<binding name="a"><uri>http://a/b?c=1&amp;d=&quot;</uri></binding>');
    expect(xml).toContain('<literal>say &quot;hi&quot;,\nor \\ not\t&lt;b&gt;&amp;amp;</literal>');
    expect(xml).toContain('<bnode>b0</bnode>');
    expect(xml).toContain('<literal xml:lang="zh">王</literal>');
    expect(xml).toContain(`<literal datatype="${XSD}gYear">2020</literal>`);
    expect(xml).toContain('<literal>&#13;</literal>');
    expect(xml.match(/<result>/g)).toHaveLength(6);
  });
  it.each([
    ['csv', 'a,b\r\n'],
    ['tsv', '?a\t?b\n'],
    ['table', 'a  b\n─  ─\n'],
  ] as const)('no rows as %s', (format, text) => {
    expect(formatResult(EMPTY, format)).toBe(text);
  });
  it.each([
    ['csv', 'true\n'],
    ['tsv', 'true\n'],
    ['table', 'true\n'],
    ['json', '{\n  "head": {},\n  "boolean": true\n}\n'],
  ] as const)('a truth value as %s', (format, text) => {
    expect(formatResult({ kind: 'boolean', value: true }, format)).toBe(text);
  });
  it('a truth value as xml', () => {
    expect(formatResult({ kind: 'boolean', value: false }, 'xml')).toContain('<boolean>false</boolean>');
  });
  it.each(['csv', 'tsv', 'table', 'json', 'xml'] satisfies ResultFormat[])('a graph as Turtle, asked for %s', (format) => {
    expect(formatResult({ kind: 'graph', turtle: '<a:a> <b:b> <c:c> .\n' }, format)).toBe('<a:a> <b:b> <c:c> .\n');
  });
});

it('reads its own TSV terms back as SPARQL does', async () => {
  const lines = formatResult(WRITABLE, 'tsv').trimEnd().split('\n').slice(1);
  const terms = lines.flatMap((line) => line.split('\t')).filter((term) => term !== '' && !term.startsWith('_:'));
  const result = await openStore().query(`SELECT ?x WHERE { VALUES ?x { ${terms.join(' ')} } }`);
  const expected = WRITABLE.rows.flatMap(({ a, b }) => [a, b]).filter((term) => term !== undefined && term.kind !== 'blank');
  expect(result.kind === 'bindings' && result.rows.map((row) => row['x'])).toEqual(expected);
});

describe('toTable', () => {
  const people = (...names: readonly string[]): Bindings => ({
    kind: 'bindings',
    variables: ['name', 'works'],
    rows: names.map((name, i) => ({ name: plain(name), works: { kind: 'literal', value: String(10 ** i), datatype: `${XSD}integer` } })),
  });
  it('counts East Asian characters as two columns and sets numbers to the right', () => {
    expect(toTable(people('王伟', 'Bo', 'é'))).toBe('name  works\n────  ─────\n王伟      1\nBo       10\né       100\n');
  });
  it('fits the width of the terminal', () => {
    const text = toTable(people('A name that is much too long for it', '一二三四五六七八九十一二三四五六'), 30);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(30);
    expect(text).toContain('A name that is much to…');
    expect(text).toContain('一二三四五六七八九十一…');
  });
  it('shows long IRIs by their ends', () => {
    const rows = [
      {
        a: plain('A title of forty characters, as they come'),
        b: { kind: 'iri', value: 'https://kg.example/person/ines-ortega' } as const,
      },
    ];
    expect(toTable({ kind: 'bindings', variables: ['a', 'b'], rows }, 70)).toContain(
      'A title of forty characters, as they come  …example/person/ines-ortega\n',
    );
  });
  it('keeps what a page prints from steering the terminal', () => {
    expect(toTable(people('a\u001b[31mb\nc\td\u0007'))).toContain('a[31mb c d');
  });
});

describe('widths', () => {
  it.each([
    ['abc', 3],
    ['王启鹏', 6],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['한국어', 6],
    ['𠮷', 2],
    ['', 0],
    ['Ωж', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
  it.each([
    ['abcdef', 4, 'abc…'],
    ['abcd', 4, 'abcd'],
    ['王启鹏', 5, '王启…'],
    ['王启鹏', 4, '王…'],
  ])('%j cut to %i is %j', (text, width, cut) => {
    expect(cutToWidth(text, width)).toBe(cut);
  });
  it.each([
    ['abcdef', 4, '…def'],
    ['abcd', 4, 'abcd'],
    ['王启鹏', 5, '…启鹏'],
    ['王启鹏', 4, '…鹏'],
  ])('%j cut at its start to %i is %j', (text, width, cut) => {
    expect(cutStartToWidth(text, width)).toBe(cut);
  });
  it.each([
    [[10, 20], [], 100, [10, 20]],
    [[10, 60], [], 40, [10, 30]],
    [[40, 60], [], 40, [20, 20]],
    [[5, 60, 60], [], 45, [5, 20, 20]],
    [[30, 30], [], 5, [8, 8]],
    [[], [], 5, []],
    [[40, 60], [1], 80, [40, 40]],
    [[40, 60], [0], 80, [24, 56]],
    [[40, 60], [1], 50, [26, 24]],
    [[10, 40, 40], [1, 2], 70, [10, 30, 30]],
  ])('%j with %j yielding into %i is %j', (natural, yielding, available, expected) => {
    const wishes = natural.map((width, i) => ({ natural: width, yields: yielding.includes(i as never) }));
    expect(fitWidths(wishes, available)).toEqual(expected);
  });
});
