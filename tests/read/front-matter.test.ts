import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/page.js';
import { readFrontMatter } from '../../src/read/front-matter.js';
import { layout } from '../../src/read/layout.js';
import { parseMarkdown } from '../../src/read/markdown.js';
import { expectOrigins } from './origins.js';

const fieldsOf = (source: string): readonly string[] => readFrontMatter(source).fields.map(({ name, value }) => `${name}=${value}`);
const blocksOf = (source: string): readonly Block[] => layout(parseMarkdown(source).document, source).blocks;
const shown = (source: string): readonly string[] => blocksOf(source).map(({ kind, text }) => `${kind} ${text}`);

type Case = readonly [what: string, source: string, expected: readonly string[]];

describe('fields', () => {
  const cases: readonly Case[] = [
    ['scalars', '---\ntitle: Ada\nyear: 1843\nlive: true\n---\n', ['title=Ada', 'year=1843', 'live=true']],
    ['quotes', '---\na: "A \\"Q\\""\nb: \'It\'\'s\'\n---\n', ['a=A "Q"', "b=It's"]],
    ['paths', '---\nauthor:\n  name: Ada\nsocial:\n- link: x\n  icon: y\n---\n', ['author.name=Ada', 'social.0.link=x', 'social.0.icon=y']],
    ['texts of several lines', '---\nbio: |\n  One.\n\n  Two.\n---\n', ['bio=One.\n\nTwo.\n']],
    ['folded texts', '---\nbio: >\n  One\n  two.\n---\n', ['bio=One two.\n']],
    ['dates as written', '---\ndate: 1843-01-02\n---\n', ['date=1843-01-02']],
    ['numbers as written', '---\norcid: 0000-0001\nphone: 0123\n---\n', ['orcid=0000-0001', 'phone=0123']],
    ['comments are none', '---\n# name: Nobody\nname: Ada # yes\n---\n', ['name=Ada']],
    ['nothing', '---\n---\nHi', []],
    ['a mark of bytes first', '\ufeff---\na: b\n---\n', ['a=b']],
    ['Windows line ends', '---\r\na: b\r\nc: d\r\n---\r\nHi', ['a=b', 'c=d']],
    ['three dots at the end', '---\na: b\n...\nHi', ['a=b']],
    ['a quoted value that goes on with less indentation', "---\na:\n  b: 'c\n d\n e'\n  f: g\n---\n", ['a.b=c  d  e', 'a.f=g']],
    ['the same in double quotes', '---\na:\n  - "c \\"q\\"\nd"\n  - f\n---\n', ['a.0=c "q" d', 'a.1=f']],
    ['an apostrophe in a value without quotes', "---\na: it's\nb: [\nc: d's\n---\n", ["a=it's", 'b=[', "c=d's"]],
    ['broken YAML, line by line', '---\na: b\nc: "d\n e: [f\ng: h\n---\n', ['a=b', 'c="d', 'e=[f', 'g=h']],
    [
      'TOML',
      '+++\na = "b"\nc = ["d", \'e\']\n[f]\ng = 1\n[[h]]\ni = """\nj\nk"""\n+++\n',
      ['a=b', 'c.0=d', 'c.1=e', 'f.g=1', 'h.0.i=j\nk'],
    ],
    ['JSON', '{\n "a": "b",\n "c": [1, 2]\n}\n\nHi', ['a=b', 'c.0=1', 'c.1=2']],
    ['rules are none', '---\nAda Quill\n---\n', []],
    ['a text that begins with a brace', '{Ada} is here.\n\nHi', []],
    ['no end', '---\na: b\n', []],
    ['not at the start', 'Hi\n---\na: b\n---\n', []],
  ];
  it.each(cases)('%s', (_what, source, expected) => {
    expect(fieldsOf(source)).toEqual(expected);
  });

  it('have the place of their value', () => {
    const source = '---\na: "b c"\nd: [e, f]\ng: h i # j\n---\n';
    const { fields } = readFrontMatter(source);
    expect(fields.map(({ span }) => source.slice(span.start, span.end))).toEqual(['b c', 'e', 'f', 'h i']);
  });

  it('broken YAML is reported', () => {
    const { diagnostics, bodyStart } = readFrontMatter('---\na: [b\n---\nHi');
    expect(diagnostics.map(({ code, level }) => [code, level])).toEqual([['front-matter-broken', 'warning']]);
    expect(bodyStart).toBe(14);
  });

  it('what nests deeper than any author writes is read line by line', () => {
    for (const unit of ['[', '{a: ', '- ', '? '])
      expect(readFrontMatter(`---\na: b\nc: ${unit.repeat(50_000)}\n---\n`).fields[0]?.value).toBe('b');
  });
});

describe('what a theme shows', () => {
  const cases: readonly Case[] = [
    [
      'role and place',
      '---\nrole: Reader\norganizations:\n- name: Institute of Sums\n  url: x\n---\n',
      ['paragraph Reader\nInstitute of Sums'],
    ],
    [
      'texts',
      '---\nbio: I count **all** sums [here](x).\nsubtitle: Reader of <a href="y">sums</a>\n---\n',
      ['paragraph I count all sums here.', 'paragraph Reader of sums'],
    ],
    [
      'lists of records',
      '---\neducation:\n  courses:\n  - course: PhD in Sums\n    institution: Old College\n    year: 1843\n---\n',
      ['heading Education', 'item PhD in Sums, Old College, 1843'],
    ],
    [
      'records with texts and times',
      "---\nwork:\n- position: Counter\n  company_name: Sums Ltd\n  company_url: 'https://sums.example'\n  date_start: 1840-01-01\n  date_end: ''\n  summary: |\n    With:\n    - B. Pen\n---\n",
      ['heading Work', 'item Counter, Sums Ltd, 1840-01-01 – present\nWith:', 'item B. Pen'],
    ],
    [
      'pages built of blocks',
      '---\nsections:\n- block: markdown\n  content:\n    title: My Research\n    text: I count sums and differences.\n- block: collection\n  content:\n    title: Papers\n---\n',
      ['heading My Research', 'paragraph I count sums and differences.'],
    ],
    ['settings are not shown', '---\nlayout: about\npermalink: /\nprofile:\n  image: ada.jpg\n  align: right\n---\nHi', ['paragraph Hi']],
    [
      'interests and contacts are fields only',
      '---\ninterests: [Sums]\nsocial:\n- icon: x\n  link: https://x.example\nemail: a@b.example\n---\n',
      [],
    ],
    [
      'cards of a row',
      '---\nintro:\n  - title: "About Me"\n    excerpt: >\n      I count **all** sums\n      at Old College.\n  - excerpt: "I also count most of the [differences](x)."\n---\n',
      ['heading About Me', 'paragraph I count all sums at Old College.', 'paragraph I also count most of the differences.'],
    ],
    [
      'labels of cards under other names than those of rows',
      '---\nlinks:\n  - image_path: a.png\n    title: "Sums"\n    excerpt: "More"\n    url: "/sums"\n---\n',
      [],
    ],
    [
      'excerpts of what is no card',
      '---\ndefaults:\n  a:\n    b:\n      excerpt: I count all the sums there are.\n---\n',
      ['paragraph I count all the sums there are.'],
    ],
    ['labels are no texts', '---\nexcerpt: About me\ndescription: Home\n---\n', []],
  ];
  it.each(cases)('%s', (_what, source, expected) => {
    expect(shown(source)).toEqual(expected);
    expectOrigins(source, blocksOf(source));
  });
});

const SCRAPS = [
  '---\n',
  '+++\n',
  '{\n',
  '}\n',
  'a: ',
  'bio: ',
  '- ',
  '|\n',
  '>\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '#',
  '&x ',
  '*x',
  '!!str ',
].concat([
  '  ',
  '\n',
  '\n\n',
  '\t',
  'word ',
  '= ',
  '"""',
  '[[t]]\n',
  '[t]\n',
  '\\n',
  '\\u00e9',
  'é',
  '𝛼',
  ': ',
  '? ',
  '%',
  '`',
  '@',
  '\r\n',
  'education:\n',
  'text: one two three four five\n',
]);
const mangled = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((parts) => `---\n${parts.join('')}\n---\nHi`);

describe('any front matter', () => {
  it('is read, its fields stand in the source', () => {
    fc.assert(
      fc.property(mangled, (source) => {
        for (const { span } of readFrontMatter(source).fields) {
          expect([0 <= span.start, span.start <= span.end, span.end <= source.length]).toEqual([true, true, true]);
        }
        expectOrigins(source, blocksOf(source));
      }),
      { numRuns: 400 },
    );
  });
});
