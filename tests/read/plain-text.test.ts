import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/page.js';
import { linksOf } from '../../src/model/text.js';
import { type Layout, layout } from '../../src/read/layout.js';
import { parsePlainText } from '../../src/read/plain-text.js';
import { cpuTime } from '../support/cpu-time.js';
import { expectOrigins } from './origins.js';

const read = (source: string): Layout => layout(parsePlainText(source), source);
const show = ({ kind, level, marker, text }: Block): string => `${kind}${level || ''} ${marker === undefined ? '' : `${marker} `}${text}`;
const shown = (lines: readonly string[]): readonly string[] => read(lines.join('\n')).blocks.map(show);

type Case = readonly [what: string, lines: readonly string[], expected: readonly string[]];

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (_what, lines, expected) => {
    expect(shown(lines)).toEqual(expected);
    const source = lines.join('\n');
    expectOrigins(source, read(source).blocks);
  });
}

describe('headings', () => {
  check([
    [
      'words that name a section, alone',
      ['Publications', '', 'A Sum of Sums. 1843.'],
      ['heading2 Publications', 'paragraph A Sum of Sums. 1843.'],
    ],
    [
      'the same above their text',
      ['About me', 'I count sums and I write them down, year after year.'],
      ['heading2 About me', 'paragraph I count sums and I write them down, year after year.'],
    ],
    [
      'in other languages',
      ['教育背景', '', '博士，2010', '', 'Lehre', '', 'Summen I'],
      ['heading2 教育背景', 'paragraph 博士，2010', 'heading2 Lehre', 'paragraph Summen I'],
    ],
    ['underlined', ['Sums and More', '=============', 'I count.'], ['heading2 Sums and More', 'paragraph I count.']],
    ['with a link to themselves', ['Ada Quill, PhD¶', '', 'Reader'], ['heading2 Ada Quill, PhD', 'paragraph Reader']],
    ['what a list follows', ['Old things', '', '  • One', '  • Two'], ['heading3 Old things', 'item1 • One', 'item1 • Two']],
    [
      'years that divide a list',
      ['2021', '', 'A Sum of Sums.', '', '2020', '', 'Another.'],
      ['heading3 2021', 'paragraph A Sum of Sums.', 'heading3 2020', 'paragraph Another.'],
    ],
    [
      'no heading: a name, a label, a sentence',
      ['Ada Quill', '', 'Email: ada at sums dot example', '', 'I like teaching.'],
      ['paragraph Ada Quill', 'paragraph Email: ada at sums dot example', 'paragraph I like teaching.'],
    ],
    [
      'in two languages, or with its first division',
      ['Education', '教育背景', 'PhD, Old College', '', 'Publications', 'Selected papers', '', '  • A Sum of Sums. 1843.'],
      [
        'heading2 Education',
        'heading2 教育背景',
        'paragraph PhD, Old College',
        'heading2 Publications',
        'heading2 Selected papers',
        'item1 • A Sum of Sums. 1843.',
      ],
    ],
    [
      'with a long remark in brackets',
      ['Publications (show selected / show all by date / show all by length)', '', 'A Sum of Sums. 1843.'],
      ['heading2 Publications (show selected / show all by date / show all by length)', 'paragraph A Sum of Sums. 1843.'],
    ],
    [
      'no headings: links of entries',
      ['[Paper] [Code]', '', 'Project | Code', '', '  • One'],
      ['paragraph [Paper] [Code]', 'paragraph Project | Code', 'item1 • One'],
    ],
    [
      'no headings: words of an entry, names of two sections',
      ['A Sum of Sums', 'Publications', '', 'Teaching', 'Publications', '', 'A long remark on sums (papers, in print)'],
      ['paragraph A Sum of Sums\nPublications', 'paragraph Teaching\nPublications', 'paragraph A long remark on sums (papers, in print)'],
    ],
    ['no headings: a menu', ['Home', 'Publications', 'Teaching', 'Contact'], ['paragraph Home\nPublications\nTeaching\nContact']],
  ]);
});

describe('paragraphs', () => {
  const wrapped = [
    'Ada Quill is a reader at the Institute of Sums, where she counts all that',
    'can be counted. Before that she was with the College of Differences, whose',
    'members take away what others add; she still goes there for tea and talks',
    'about the things that are left.',
  ];
  check([
    [
      'news, each with its date',
      ['Mar 3, 1943 A sum was found', 'Dec 11, 1942 Began to count', 'Nov., 1942 Bought a slate'],
      ['paragraph Mar 3, 1943 A sum was found', 'paragraph Dec 11, 1942 Began to count', 'paragraph Nov., 1942 Bought a slate'],
    ],
    [
      'lines of which one has no date',
      ['Mar 3, 1943 A sum was found', 'and a difference', 'Dec 11, 1942 Began to count'],
      ['paragraph Mar 3, 1943 A sum was found\nand a difference\nDec 11, 1942 Began to count'],
    ],
    ['lines with years alone', ['1943 A sum', '1942 A difference'], ['paragraph 1943 A sum\n1942 A difference']],
    ['dates and nothing else', ['Mar 3, 1943', 'Dec 11, 1942'], ['paragraph Mar 3, 1943\nDec 11, 1942']],
    ['raised letters of a number', ['The 2^nd and the 14^th sum'], ['paragraph The 2nd and the 14th sum']],
    ['other raised letters', ['The sum of 2^n and 3^three, by Ada^st'], ['paragraph The sum of 2^n and 3^three, by Ada^st']],
    ['names of pictures without a text', ['[ada_1843]', 'Ada Quill', '[photo]', 'counts sums'], ['paragraph Ada Quill\ncounts sums']],
    ['labels in brackets', ['A Sum of Sums', '[PDF]', '[Slides 2]'], ['paragraph A Sum of Sums\n[PDF]\n[Slides 2]']],
    [
      'a long line that ends with a word that wants another, whatever its length',
      [`${wrapped.slice(0, 2).join(' ')} from`, 'Old College. She goes there still.'],
      [`paragraph ${wrapped.slice(0, 2).join(' ')} from Old College. She goes there still.`],
    ],
    [
      'short lines that end with such a word',
      ['Sums we take the rest from', 'Old College'],
      ['paragraph Sums we take the rest from\nOld College'],
    ],
    ['wrapped lines', wrapped, [`paragraph ${wrapped.join(' ')}`]],
    [
      'the lines of an entry',
      ['A Sum of Sums', 'Ada Quill, B. Pen', 'Journal of Sums, 1843'],
      ['paragraph A Sum of Sums\nAda Quill, B. Pen\nJournal of Sums, 1843'],
    ],
    [
      'both',
      [...wrapped, '', 'A Sum of Sums', 'Ada Quill, B. Pen'],
      [`paragraph ${wrapped.join(' ')}`, 'paragraph A Sum of Sums\nAda Quill, B. Pen'],
    ],
    [
      'wrapped without blanks',
      [
        '我们研究数的和与差，以及它们之间的关系，并且每年都写一本很厚的书来说明',
        '这些关系的意义和用处，书里有很多有趣的例子和很多没有意思的例子，读的人',
        '不多，但是写的人很高兴。',
      ],
      [
        'paragraph 我们研究数的和与差，以及它们之间的关系，并且每年都写一本很厚的书来说明这些关系的意义和用处，书里有很多有趣的例子和很多没有意思的例子，读的人不多，但是写的人很高兴。',
      ],
    ],
    ['a comma begins no line', ['A Sum of Sums', ', Ada Quill', '. 1843'], ['paragraph A Sum of Sums, Ada Quill. 1843']],
    [
      'BibTeX is no table',
      [
        'One',
        '',
        '@misc{a,',
        '  title    = {One},',
        '  author   = {Quill, Ada},',
        '  year     = 1843',
        '}',
        '',
        '2019    Two',
        '2015    Three',
      ],
      ['paragraph One', 'row 2019\tTwo', 'row 2015\tThree'],
    ],
    ['BibTeX is no text', ['One', '', '@misc{a,', '  title = {One},', '}', '', 'Two'], ['paragraph One', 'paragraph Two']],
  ]);

  // Each title is longer than a line of 62 columns.
  const FIRST = (what: string): string => `A Very Long Sum of ${what} and of All That Is Counted`;
  const entry = (what: string, word: string): readonly string[] => [FIRST(what), `${word} in the Harbours`, 'Berta Pen', '(1843)', ''];
  const joined = (what: string, word: string): string => `paragraph ${FIRST(what)} ${word} in the Harbours\nBerta Pen\n(1843)`;
  const WHATS = ['Ropes, of Nets', 'Sails, of Oars', 'Tides, of Fogs', 'Boats, of Keel', 'Knots, of Hook', 'Masts, of Buoy'];

  it('a rule of a text browser shows the margin', () => {
    const lines = entry('Ropes, of Nets', 'Twice');
    expect(shown(['━'.repeat(62), '', ...lines])).toEqual([joined('Ropes, of Nets', 'Twice')]);
    expect(shown(['─'.repeat(62), '', ...lines])).toEqual([`paragraph ${lines.slice(0, 4).join('\n')}`]);
  });

  it('a rule that many lines go beyond shows none', () => {
    const lines = entry('Ropes, of Nets', 'Twice');
    expect(shown(['━'.repeat(40), '', ...lines])).toEqual([`paragraph ${lines.slice(0, 4).join('\n')}`]);
  });

  // Most entries of a list have lines that end well before the margin.
  const SHORT = [
    'On the Counting of Feathers in a Windy Loft',
    'Ada Quill, Berta Pen, Carl Hook and Dora Net',
    'Journal of Sums of the Northern Harbours',
    '',
  ];

  it('several lines that end at one column, and no room behind them, show the margin of a list', () => {
    const lines = WHATS.flatMap((what) => [...entry(what, 'Thoroughly'), ...SHORT, ...SHORT]);
    expect(shown(lines).filter((text) => text.includes('Sum of'))).toEqual(WHATS.map((what) => joined(what, 'Thoroughly')));
  });

  it('lines that had room for the next word are those of the author', () => {
    const lines = WHATS.flatMap((what, index) => [...entry(`${what}${index % 2 === 0 ? '' : ', of Feet'}`, 'As'), ...SHORT, ...SHORT]);
    expect(shown(lines)[0]).toBe(`paragraph ${lines.slice(0, 4).join('\n')}`);
  });

  it('lines of entries that go on in small letters, far from the margin', () => {
    const wide = 'Sums are counted here by all who can count, and by some who cannot but would like to, and so on. '.repeat(3).trim();
    const entry = [
      'A Sum of Sums, and what is to be said of it',
      'Ada Quill, Bernard Pen and Cecilia Inkwell',
      'in Proceedings of Sums, 1843',
    ];
    expect(shown([wide, '', ...entry, '', wide, '', wide])[1]).toBe(`paragraph ${entry.join('\n')}`);
    expect(shown([`  • ${wide.slice(0, 100)}`, '  • Two', '  • Three', '', ...entry])[3]).toBe(`paragraph ${entry.join('\n')}`);
    // Without wide lines or lists of a dump the same may be text that was wrapped by hand.
    expect(shown(['One', '', ...entry])[1]).toBe(`paragraph ${entry[0]}\n${entry[1]} ${entry[2]}`);
    expect(shown(['- One', '- Two', '- Three', '', ...entry])[3]).toBe(`paragraph ${entry[0]}\n${entry[1]} ${entry[2]}`);
  });

  it('lines that a dump broke at a far margin', () => {
    const lines = ['I count '.repeat(24).trim(), 'sums, and so do many others, '.repeat(6).trim(), 'and the rest is to be told.'];
    const items = ['  • One', '  • Two', '  • Three'];
    expect(shown([...items, '', ...lines])[3]).toBe(`paragraph ${lines.join(' ')}`);
  });

  it('one line a paragraph, without blank lines', () => {
    const long = 'I count sums at the Institute of Sums, where all that can be counted is counted by those who count, '.repeat(2);
    const lines = ['Ada Quill', `${long}and so on.`, `${long}without end.`, 'Awards', '- Medal of Sums, 1843'];
    expect(shown(lines)).toEqual([
      'paragraph Ada Quill',
      `paragraph ${long}and so on.`,
      `paragraph ${long}without end.`,
      'heading2 Awards',
      'item1 - Medal of Sums, 1843',
    ]);
  });
});

describe('printed pages', () => {
  check([
    [
      'numbers and running heads, within a sentence and between two',
      [
        'Ada counts the sums of',
        '',
        '                 1',
        '\fAda Quill                Page 2',
        '',
        'all harbours.',
        '',
        '- 2 -',
        '',
        '\fAda Quill                Page 3',
        'She walks.',
        '',
      ],
      ['paragraph Ada counts the sums of\nall harbours.', 'paragraph She walks.'],
    ],
    [
      'a head that all pages have, without numbers',
      ['Quill, Sums', 'One is a number.', '\fQuill, Sums', 'Two is a number.', '\fQuill, Sums', 'Three is a number.'],
      ['paragraph One is a number.', 'paragraph Two is a number.', 'paragraph Three is a number.'],
    ],
    [
      'an item that goes on',
      ['• A Sum of Sums, with', '\f  proofs', '• Another Sum'],
      ['item1 • A Sum of Sums, with\nproofs', 'item1 • Another Sum'],
    ],
    [
      'lines at the edges that say something',
      ['Ada Quill', 'One is a number.', 'In 1843', '\fJournal of Sums, 12', 'Two is a number.'],
      ['paragraph Ada Quill\nOne is a number.\nIn 1843', 'paragraph Journal of Sums, 12\nTwo is a number.'],
    ],
    [
      'numbers where no page ends',
      ['One is a number.', '', '12', '', 'Two is a number.'],
      ['paragraph One is a number.', 'paragraph 12', 'paragraph Two is a number.'],
    ],
  ]);
});

describe('lists', () => {
  check([
    [
      'bullets of many kinds, nested',
      ['  • One', '      □ Two', '      □ Three', '  • Four'],
      ['item1 • One', 'item2 □ Two', 'item2 □ Three', 'item1 • Four'],
    ],
    [
      'further lines of an item',
      ['  • A Sum of Sums', '    Ada Quill', '    Journal of Sums'],
      ['item1 • A Sum of Sums\nAda Quill\nJournal of Sums'],
    ],
    [
      'a label of the items below it',
      ['  • One', '', '    Others:', '  • Two', '', '    Three:', '', '    which is odd'],
      ['item1 • One', 'paragraph Others:', 'item1 • Two\nThree:\nwhich is odd'],
    ],
    [
      'the name of a section, set further in than the item above it',
      ['  • One', '', '        Publications', '', '        A Sum of Sums. 1843.'],
      ['item1 • One', 'heading2 Publications', 'paragraph A Sum of Sums. 1843.'],
    ],
    [
      'the same words in an item, or with words below them',
      ['  • One', '', '    Publications', '', '  • Two', '', '        Teaching', '        Sums'],
      ['item1 • One\nPublications', 'item1 • Two\nTeaching\nSums'],
    ],
    ['a mark behind the bullet that chooses its look', ['▶︎ One', '▶︎ Two', '☆ Three'], ['item1 ▶ One', 'item1 ▶ Two', 'item1 ☆ Three']],
    [
      'what an asterisk at names means',
      ['* Equal contribution', '', '* denotes a sum', '', '* Equations, 1843'],
      ['paragraph * Equal contribution', 'paragraph * denotes a sum', 'item1 * Equations, 1843'],
    ],
    [
      'bullets of the symbol fonts of Word',
      ['\uf0b7 One', '\uf0d8  Two', '\uf0a7Three'],
      ['item1 \uf0b7 One', 'item1 \uf0d8 Two', 'item1 \uf0a7 Three'],
    ],
    ['bullets without content', ['  • ', '  • ', '', '  • One'], ['item1 • One']],
    ['numbers', [' 9. One', '10. Two'], ['item1 9. One', 'item1 10. Two']],
    ['numbers in brackets', ['[2] One', '[1] Two'], ['item1 [2] One', 'item1 [1] Two']],
    ['letters and numbers', ['[J1] One', '[J2] Two'], ['item1 [J1] One', 'item1 [J2] Two']],
    [
      'a year and a full stop is no number',
      ['We met in the year', '12. Then we parted.'],
      ['paragraph We met in the year\n12. Then we parted.'],
    ],
    ['a minus is no bullet', ['-5 below zero', '--'], ['paragraph -5 below zero\n--']],
  ]);
});

describe('columns', () => {
  check([
    ['rows', ['2019    PhD, Old College', '2015    MSc, New College'], ['row 2019\tPhD, Old College', 'row 2015\tMSc, New College']],
    [
      'labels beside lines',
      ['2019      PhD in Sums', '          Old College', '', '2015      MSc in Sums', '          New College'],
      ['row 2019\tPhD in Sums\nOld College', 'row 2015\tMSc in Sums\nNew College'],
    ],
    [
      'lines of cells that go on in small letters, far from the margin of their column',
      [
        '2019    A Sum of Sums, and what is to be said of it by those who can count all of them',
        '        Ada Quill, Bernard Pen and Cecilia Inkwell',
        '        in Proceedings of Sums',
        '',
        '2015    Rests',
        '',
        '  • One',
        '  • Two',
        '  • Three',
      ],
      [
        'row 2019\tA Sum of Sums, and what is to be said of it by those who can count all of them\nAda Quill, Bernard Pen and Cecilia Inkwell\nin Proceedings of Sums',
        'row 2015\tRests',
        'item1 • One',
        'item1 • Two',
        'item1 • Three',
      ],
    ],
    [
      'pictures beside lines',
      ['            A Sum of Sums', '  [sums]    Ada Quill', '            Journal of Sums'],
      ['paragraph A Sum of Sums\nAda Quill\nJournal of Sums'],
    ],
    [
      'pictures beside entries that no blank line divides',
      ['           One', '  [one]    A. Quill', '           1843', '           Two', '  [two]    B. Pen', '           1844'],
      ['paragraph One\nA. Quill\n1843', 'paragraph Two\nB. Pen\n1844'],
    ],
    [
      'a menu beside the text',
      [
        'Home          Publications',
        'About me',
        'Publications   1. A Sum of Sums.',
        'Teaching',
        '               2. A Sum of Rests.',
        '',
        '              Talks',
      ],
      [
        'paragraph Home\nAbout me\nPublications\nTeaching',
        'heading2 Publications',
        'item1 1. A Sum of Sums.',
        'item1 2. A Sum of Rests.',
        'heading2 Talks',
      ],
    ],
    [
      'two blanks behind a full stop are a habit',
      ['I count.  You count.', 'We add.   They add.'],
      ['paragraph I count. You count.\nWe add. They add.'],
    ],
    ['pipes', ['Jan 1 | A medal |', '---|---|', 'Feb 2 | A prize |'], ['row Jan 1\tA medal', 'row Feb 2\tA prize']],
    ['links of an entry between pipes', ['A Sum of Sums', '| PDF | BibTeX | Code |'], ['paragraph A Sum of Sums\n| PDF | BibTeX | Code |']],
    ['pipes in a sentence', ['Home | About | Contact'], ['paragraph Home | About | Contact']],
  ]);
});

describe('the frame of a page', () => {
  const regions = (lines: readonly string[]): readonly string[] =>
    read(lines.join('\n')).blocks.map(({ region, kind, text }) => `${region} ${kind} ${text}`);
  const text = 'I count sums at the Institute of Sums, and all that can be counted besides.';

  it.each<Case>([
    [
      'a menu as a list, with the name above it and words of its controls',
      [
        'Skip to main content',
        'Ada Quill Toggle navigation',
        '',
        '  • about (current)',
        '  • CV',
        '  • Publications',
        '      □ Books',
        '',
        text,
      ],
      [
        'main paragraph Ada Quill',
        'navigation item about (current)',
        'navigation item CV',
        'navigation item Publications',
        'navigation item Books',
        `main paragraph ${text}`,
      ],
    ],
    [
      'a menu on a line',
      ['Home     |     Publications     |     Talks', '', text],
      ['navigation paragraph Home | Publications | Talks', `main paragraph ${text}`],
    ],
    [
      'a menu on lines',
      ['Home', 'Publications', 'Talks', '', text],
      ['navigation paragraph Home\nPublications\nTalks', `main paragraph ${text}`],
    ],
    [
      'no menu: two entries, other words, long ones, a list further down',
      [
        '  • Home',
        '  • Talks',
        '',
        text,
        '',
        'Rests | Sums | Differences',
        '',
        `${text} `.repeat(6),
        '',
        '  • Home',
        '  • CV',
        '  • Talks',
      ],
      [
        'main item Home',
        'main item Talks',
        `main paragraph ${text}`,
        'main paragraph Rests | Sums | Differences',
        `main paragraph ${`${text} `.repeat(6).trim()}`,
        'main item Home',
        'main item CV',
        'main item Talks',
      ],
    ],
    [
      'a menu between blanks and the heading of the page below it',
      ['About Publications Talks', 'Publications', '', '  • Sums', '  • Rests'],
      ['main paragraph About Publications Talks', 'main heading Publications', 'main item Sums', 'main item Rests'],
    ],
    [
      'no heading: below other words, or no entry of the menu',
      ['Ada of Varn', 'Publications', '', '  • Sums', '', text, '', 'About Publications Talks', 'Teaching', '', '  • Rests'],
      [
        'main paragraph Ada of Varn\nPublications',
        'main item Sums',
        `main paragraph ${text}`,
        'main paragraph About Publications Talks\nTeaching',
        'main item Rests',
      ],
    ],
    [
      'a list that a script would fill, and words about one',
      [text, '', 'No matching items', '', 'There are no matching items', '', 'No matching sums'],
      [`main paragraph ${text}`, 'main paragraph There are no matching items', 'main paragraph No matching sums'],
    ],
    [
      'controls in a sentence',
      ['We toggle navigation in ships', '', 'Menus'],
      ['main paragraph We toggle navigation in ships', 'main paragraph Menus'],
    ],
    [
      'a footer',
      [text, '', '© 1843 Ada Quill. Powered by Sums', '', 'Last updated: May 1843'],
      [`main paragraph ${text}`, 'footer paragraph © 1843 Ada Quill. Powered by Sums', 'footer paragraph Last updated: May 1843'],
    ],
    [
      'no footer: the same words above the text, or other words',
      ['Last updated: May 1843', '', text, '', 'Copyrights and Wrongs', '', 'Powerful sums'],
      [
        'main paragraph Last updated: May 1843',
        `main paragraph ${text}`,
        'main paragraph Copyrights and Wrongs',
        'main paragraph Powerful sums',
      ],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(regions(lines)).toEqual(expected);
    expectOrigins(lines.join('\n'), read(lines.join('\n')).blocks);
  });
});

describe('links', () => {
  it.each<readonly [lines: readonly string[], expected: readonly string[], text: string]>([
    [['See https://sums.example/a, please.'], ['https://sums.example/a→https://sums.example/a'], 'See https://sums.example/a, please.'],
    [['A Sum [pdf](a.pdf)'], ['pdf→a.pdf'], 'A Sum pdf'],
    [
      ['   By [1]B. Pen, and [2][PDF]', '', 'References', '', '   1. https://pen.example/', '   2. https://sums.example/a.pdf'],
      ['B. Pen→https://pen.example/', '[PDF]→https://sums.example/a.pdf'],
      'By B. Pen, and [PDF]',
    ],
    [['As [1] says'], [], 'As [1] says'],
    [['[                 ] [Go]'], [], '[Go]'],
  ])('%s', (lines, expected, text) => {
    const { blocks } = read(lines.join('\n'));
    expect(blocks.map((block) => block.text)).toEqual([text]);
    expect(blocks.flatMap((block) => linksOf(block).map((link) => `${link.text}→${link.href}`))).toEqual(expected);
  });
});

const SCRAPS = [
  '\n',
  '\n\n',
  '  ',
  '    ',
  '\t',
  '        ',
  '  • ',
  '- ',
  '* ',
  'o ',
  '1. ',
  '2. ',
  '[1] ',
  '(1) ',
  '|',
  ' | ',
  '---',
  '━━━━',
  '=====',
  '+--+',
].concat([
  '[img]',
  'x.png',
  'Publications',
  'Education',
  'word ',
  'Ada Quill, ',
  '艾达',
  '：',
  '𝛼',
  '1843',
  'https://x.example/a',
  '[a](b)',
  'References\n',
  '   1. https://x.example',
  '@misc{a, ',
  '}',
  '¶',
  '\r\n',
  '\0',
  '[   ]',
  'alt text',
  'A long line that goes on and on until it is long enough to be taken for one that was wrapped at a margin',
]);
const mangled = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 80 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('is read, and what is copied stands where it says', () => {
    fc.assert(
      fc.property(mangled, (source) => {
        expectOrigins(source, read(source).blocks);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'a\n',
    '  • a\n',
    '1. a\n',
    'a   b\n',
    '  '.repeat(8),
    '| a |\n',
    'a\n===\n',
    '[a](b)',
    '[1]a ',
    '@a{',
    '艾达 ',
    'a  b   c\td\n',
    '•',
  ])('takes time in proportion to its length: %j', (unit) => {
    const source = unit.repeat(100_000 / unit.length);
    const start = cpuTime();
    parsePlainText(source);
    expect(cpuTime() - start).toBeLessThan(4000);
  });
});
