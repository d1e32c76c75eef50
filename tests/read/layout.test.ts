import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/page.js';
import { linksOf, toSource } from '../../src/model/text.js';
import { parseHtml } from '../../src/read/html.js';
import { type Layout, layout } from '../../src/read/layout.js';

const read = (html: string): Layout => layout(parseHtml(html), html);
const blocks = (html: string): readonly Block[] => read(html).blocks;
/** `kind text`, with level, parent and marker where there are any. */
const show = ({ kind, level, parent, marker, text }: Block): string =>
  `${kind}${level || ''}${parent < 0 ? '' : `^${parent}`} ${marker === undefined ? '' : `${marker} `}${text}`;
const shown = (html: string): readonly string[] => blocks(html).map(show);

describe('blocks', () => {
  const cases: readonly (readonly [what: string, html: string, expected: readonly string[]])[] = [
    ['headings and paragraphs', '<h1>Ada Quill</h1><p>One<p>Two', ['heading1 Ada Quill', 'paragraph One', 'paragraph Two']],
    [
      'text between blocks',
      'before<p>one</p>after<div>two</div>',
      ['paragraph before', 'paragraph one', 'paragraph after', 'paragraph two'],
    ],
    ['folded white space', '<p>  a\n   b&nbsp; c\u200b\u00add </p>', ['paragraph a b cd']],
    ['inline elements do not break words', '<p>re<b>sea</b>rch <i> of</i>\n <a href=x>mine </a>.</p>', ['paragraph research of mine .']],
    ['lines of a paragraph', '<p>one<br>two<br/>\n three</p>', ['paragraph one\ntwo\nthree']],
    [
      'an empty line ends a paragraph',
      '<div>one<br>two<br><br>three<br>\n<br>\n<br>four</div>',
      ['paragraph one\ntwo', 'paragraph three', 'paragraph four'],
    ],
    ['a rule ends a paragraph', 'one<hr>two', ['paragraph one', 'paragraph two']],
    ['items and their depth', '<ul><li>A<ul><li>B</ul><li>C</ul>', ['item1 A', 'item2^0 B', 'item1 C']],
    ['a list directly in a list', '<ul><li>A</li><ul><li>B</li></ul></ul>', ['item1 A', 'item2^0 B']],
    ['text after a sub-list', '<ul><li>A<ul><li>B</li></ul>after</li></ul>', ['item1 A', 'item2^0 B', 'paragraph^0 after']],
    ['an item without text of its own', '<ul><li><ul><li>B</ul></ul>', ['item2 B']],
    ['blocks in an item are its lines', '<ul><li><p>A</p><div>B<br>C</div><h4>D</h4></ul>', ['item1 A\nB\nC\nD']],
    [
      'a table of one column in an item is its lines',
      '<ul><li><div><table><tr><td>2021 – 2024</td></tr><tr><td></td><td>Oslo</td></tr></table></div><h6>Engineer</h6></ul>',
      ['item1 2021 – 2024\nOslo\nEngineer'],
    ],
    [
      'a table of two columns in an item stands below it',
      '<ul><li>Scores<table><tr><td>Ann<td>1<tr><td>Bo<td>2</table></ul>',
      ['item1 Scores', 'row^0 Ann\t1', 'row^0 Bo\t2'],
    ],
    ['an item never splits at empty lines', '<ul><li>A<br><br>B</ul>', ['item1 A\nB']],
    ['numbers', '<ol start=3><li>A<li value=7>B<li>C</ol>', ['item1 3. A', 'item1 7. B', 'item1 8. C']],
    ['numbers counted down', '<ol reversed><li>A<li>B</ol>', ['item1 2. A', 'item1 1. B']],
    ['letters', '<ol type=a><li>A<li>B</ol>', ['item1 a. A', 'item1 b. B']],
    ['terms', '<dl><dt>2021<dd>Moved<dd>Stayed<dt>2022</dl>', ['term 2021', 'paragraph^0 Moved', 'paragraph^0 Stayed', 'term 2022']],
    ['numbered references as terms', '<dl><dt>[1]<dd>A. Quill.<dt>[2]<dd>B. Quill.</dl>', ['item1 [1] A. Quill.', 'item1 [2] B. Quill.']],
    ['a year is no number of a reference', '<dl><dt>2021<dd>A. Quill.</dl>', ['term 2021', 'paragraph^0 A. Quill.']],
    ['preformatted lines', '<pre>one\n  two\n\nthree</pre>', ['paragraph one\ntwo', 'paragraph three']],
    ['an unclosed heading around a page is none', '<h2>Papers<ul><li>One</ul>', ['paragraph Papers', 'item1 One']],
    ['a heading by its role', '<div role=heading aria-level=3>Papers</div>x', ['heading3 Papers', 'paragraph x']],
    [
      'an item that is a section',
      '<ul><li><h2>Work</h2><ul><li>A</ul><h2>Play</h2><ul><li>B</ul><ul><li>C</ul></ul>',
      ['heading2 Work', 'item2 A', 'heading2 Play', 'item2 B', 'item2 C'],
    ],
    ['items that paragraphs are left open in', '<ul><li>A<p><li>B<p>b<li>C</ul>D', ['item1 A', 'item1 B\nb', 'item1 C', 'paragraph D']],
    [
      'items that looks are left open in',
      '<ul><li><b>A<li>B<p><i>b<ul><li>C</ul>c<li>D</ul>E',
      ['item1 A', 'item1 B\nb', 'item2^1 C', 'paragraph^1 c', 'item1 D', 'paragraph E'],
    ],
    ['definitions left open', '<dl><dt>A<dd>B<p>b<dt>C<dd>D</dl>', ['term A', 'paragraph^0 B\nb', 'term C', 'paragraph^2 D']],
    ['cells left open', '<table><tr><td>a<p>A<td>b<tr><td>c<p>C<td>d</table>', ['row a\nA\tb', 'row c\nC\td']],
    ['a heading left open', '<h2>A<h3>B</h3><p>c', ['heading2 A', 'heading3 B', 'paragraph c']],
  ];
  it.each(cases)('%s', (_, html, expected) => expect(shown(html)).toEqual(expected));
});

describe('tables', () => {
  const cases: readonly (readonly [what: string, html: string, expected: readonly string[]])[] = [
    ['rows of cells', '<table><tr><td>2020<td>PhD<tr><td>2015<td>BSc<br>Physics</table>', ['row 2020\tPhD', 'row 2015\tBSc\nPhysics']],
    [
      'an image beside the text',
      '<table><tr><td><img alt=p src=a.png><td>T1<p>A<tr><td><img src=b.png><td>T2<p>B</table>',
      ['row T1\nA', 'row T2\nB'],
    ],
    [
      'columns of a page',
      '<table><tr><td><h2>Left</h2><p>a<td><h2>Right</h2><p>b</table>',
      ['heading2 Left', 'paragraph a', 'heading2 Right', 'paragraph b'],
    ],
    [
      'a table around a table',
      '<table><tr><td>x<table><tr><td>a<td>b<tr><td>c<td>d</table></table>',
      ['paragraph x', 'row a\tb', 'row c\td'],
    ],
    [
      'a profile beside a portrait',
      '<table><tr><td><img src=a.jpg><td>Ada Quill<br>Reader<p>Bureau 5<p>Town</table>',
      ['paragraph Ada Quill\nReader', 'paragraph Bureau 5', 'paragraph Town'],
    ],
    [
      'lists in a cell belong to the row',
      '<table><tr><td>2020<td>Job<ul><li>A</ul><tr><td>2019<td>Job 2</table>',
      ['row 2020\tJob', 'item1^0 A', 'row 2019\tJob 2'],
    ],
  ];
  it.each(cases)('%s', (_, html, expected) => expect(shown(html)).toEqual(expected));

  it('gives the cells of a row, empty ones too', () => {
    const [row] = blocks('<table><tr><td>a<td><td>b<tr><td>c<td>d<td>e</table>');
    expect(row?.cells?.map(({ start, end }) => row.text.slice(start, end))).toEqual(['a', '', 'b']);
  });
});

describe('headings by their look', () => {
  const cases: readonly (readonly [what: string, html: string, kinds: readonly string[]])[] = [
    ['a bold line before a list', '<p><b>Research Topics</b></p><ul><li>A</ul>', ['heading6', 'item1']],
    ['large type', '<p><font size="+2">Ada Quill</font><p>Reader', ['heading6', 'paragraph']],
    ['underlined', '<u>Research Topics</u><p>text</p>', ['heading6', 'paragraph']],
    [
      'a bold line that names a section inside a paragraph',
      '<p>Hello<br><b>Education:</b><br>BSc<br><b>Teaching</b><br>Maths',
      ['paragraph', 'heading6', 'paragraph', 'heading6', 'paragraph'],
    ],
    ['not a bold sentence', '<p><b>I look for students.</b><p>text', ['paragraph', 'paragraph']],
    ['not a bold part of a line', '<p><b>Office</b> 123<p>text', ['paragraph', 'paragraph']],
    ['not inside an item', '<ul><li><b>Research</b></ul><p>text', ['item1', 'paragraph']],
    ['not a bold link to elsewhere', '<p><b><a href=x>Profile at Somewhere</a></b><p>text', ['paragraph', 'paragraph']],
    ['not the end of a page', '<p>text<p><b>Have a nice day</b>', ['paragraph', 'paragraph']],
    ['not an address', '<p><b>quill@example.org</b><p>text', ['paragraph', 'paragraph']],
    ['not a bold first line of an entry', '<p><b>On the Growth of Moss</b><br>A. Quill', ['paragraph']],
    ['not a bold author line in a paragraph', '<p>Moss<br><b>Ada Quill</b><br>2020', ['paragraph']],
  ];
  it.each(cases)('%s', (_, html, kinds) => expect(blocks(html).map(({ kind, level }) => `${kind}${level || ''}`)).toEqual(kinds));

  it('is not the bold title of each of many entries', () => {
    const entry = (n: number): string => `<p><b>On the Growth of Moss in Winter, part ${n}</b></p><p>Ada Quill</p>`;
    expect(blocks([1, 2, 3, 4, 5].map(entry).join('')).every(({ kind }) => kind === 'paragraph')).toBe(true);
  });
});

describe('letters written with their accents apart', () => {
  const block = (text: string): Block => blocks(`<p>${text.normalize('NFD')}`)[0] as Block;

  it.each(['École de Norvik, Köln', 'Quết, René, x\u0301 and René', 'が と 한국', 'Ẑ\u0323', 'no accents'])('%s', (text) => {
    expect(block(text).text).toBe(text.normalize('NFC'));
  });

  it('keep their places in the source', () => {
    const html = `<p>${'à Köln élu'.normalize('NFD')}`;
    const [found] = blocks(html);
    const { start, end } = toSource(found as Block, 2, 6);
    expect(html.slice(start, end).normalize('NFC')).toBe('Köln');
    expect(block('René').origin.slice(3)).toEqual([3, '<p>Ren'.length, 2]);
  });

  it('stay as they are where no letter has the accent', () => {
    expect(block('x\u0323 1\u0301 \u0301a, Ren\u00e9 \u0301').text).toBe('x\u0323 1\u0301 \u0301a, Ren\u00e9 \u0301');
  });
});

describe('runs', () => {
  const runsOf = (html: string): readonly string[] =>
    blocks(html).flatMap(({ text, runs }) =>
      runs.map((run) =>
        [
          text.slice(run.start, run.end),
          run.bold && 'b',
          run.italic && 'i',
          run.underlined && 'u',
          run.superscript && '^',
          run.href,
          run.label,
          run.classes,
        ]
          .filter((part) => part !== undefined && part !== false)
          .join('|'),
      ),
    );
  const cases: readonly (readonly [what: string, html: string, expected: readonly string[]])[] = [
    ['looks', '<p>a<b>b</b><em>c</em><u>d</u><sup>1</sup>', ['a', 'b|b', 'c|i', 'd|u', '1|^']],
    ['looks by style', '<p><span style="font-weight:700">a</span><span style="font-style: italic">b</span>', ['a|b', 'b|i']],
    ['normal weight inside bold', '<p><b>a<span style="font-weight: normal">b</span></b>', ['a|b', 'b']],
    ['spaces belong outside', '<p><a href=u>one </a>two <b> three</b>', ['one|u', ' two ', 'three|b']],
    ['a link with a title', '<p><a href=" /x?a=1&amp;b=2 " title="Code">c</a>', ['c|/x?a=1&b=2|Code']],
    ['an icon link', '<p>x <a href=g><i class="fab fa-github fa-lg"></i></a> y', ['x', '|g|fa-github', ' y']],
    ['an image link', '<p><a href=g><img src="i/scholar.svg" alt=""></a>', ['|g|scholar.svg']],
    ['an aria label', '<p><a href=g aria-label="Scholar"><svg></svg></a>', ['|g|Scholar']],
    ['classes of block and spans', '<p class=pub><span class="title">T</span> by', ['T|pub title', ' by|pub']],
    ['an element of the page’s own making', '<p><papertitle>T</papertitle>', ['T|papertitle']],
    [
      'a protected address',
      '<p>M: <a href="/cdn-cgi/l/email-protection#2a4b4e4b6a4f524b475a464f0445584d"><span data-cfemail="2a4b4e4b6a4f524b475a464f0445584d">[email&#160;protected]</span></a>',
      ['M: ', 'ada@example.org|mailto:ada@example.org'],
    ],
    ['text set backwards', '<p><span style="unicode-bidi:bidi-override; direction: rtl">gro.elpmaxe@ada</span>', ['ada@example.org']],
    ['quotation marks', '<p>A, <q>Moss</q>, 2021', ['A, “Moss”, 2021']],
    ['bold words, each in an element', '<p><b>Moss</b> <b>in</b>\n<b>Winter</b> by', ['Moss in Winter|b', ' by']],
    ['bold words of links', '<p><b><a href=u>A</a></b> <b><a href=v>B</a></b>', ['A|b|u', ' ', 'B|b|v']],
    ['bold words of classes', '<p><b class=t>A</b> <b class=t>B</b>', ['A|b|t', ' ', 'B|b|t']],
    ['italic words, of a journal and its publisher', '<p><i>A</i> <i>B</i>', ['A|i', ' ', 'B|i']],
    ['bold and italic words', '<p><b>A</b> <i>B</i>', ['A|b', ' ', 'B|i']],
    ['lines that look alike', '<p><b>A</b><br><b>B</b>', ['A|b', '\n', 'B|b']],
    ['an unclosed link ends at the next', '<p><a href=a>x <a href=b>y</a> z', ['x |a', 'y|b', ' z']],
  ];
  it.each(cases)('%s', (_, html, expected) => expect(runsOf(html)).toEqual(expected));

  it('finds an icon link in a block of its own', () => {
    const [block] = blocks('<div><a href="https://example.org/me"><i class="ai ai-orcid"></i></a></div>');
    expect(block && linksOf(block)).toMatchObject([{ href: 'https://example.org/me', text: '', label: 'ai-orcid' }]);
  });

  it('keeps the label of a portrait before the next text', () => {
    expect(blocks('<img src=p.jpg alt="Ada Quill"><p>Reader')[0]?.runs[0]).toMatchObject({ start: 0, end: 0, label: 'Ada Quill' });
  });
});

describe('places in the source', () => {
  const cases: readonly (readonly [html: string, text: string, source: string])[] = [
    ['<p>plain text here', 'text', 'text'],
    ['<p>a &amp; b &eacute;t&eacute;', 'été', '&eacute;t&eacute;'],
    ['<p>a   b\n c', 'b c', 'b\n c'],
    ['<p>x&#8217;s <b>bold</b>', '’s bold', '&#8217;s <b>bold'],
    ['<p>R&amp;D', '&', '&amp;'],
    ['<p>AT&T lab', 'T&T', 'T&T'],
    ['<p>&copy2021 x', '©2021', '&copy2021'],
    ['<p>𝛼&nbsp;𝛽 end', '𝛽 end', '𝛽 end'],
    ['<p>&amp;amp; z', '&amp; z', '&amp;amp; z'],
  ];
  it.each(cases)('%s: %s', (html, text, source) => {
    const [block] = blocks(html);
    const at = block?.text.indexOf(text) ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    const span = toSource(block as Block, at, at + text.length);
    expect(html.slice(span.start, span.end)).toBe(source);
  });
});

describe('boxes', () => {
  it('keeps repeated siblings apart', () => {
    const { boxes, blocks: found } = read(
      '<div id=pubs><div class=pub><div>T</div><div>A</div></div><div class="pub last"><p>T2</p></div></div>',
    );
    expect(boxes.map(({ tag, classes, id, parent, first, end }) => [tag, classes, id, parent, first, end])).toEqual([
      ['div', '', 'pubs', -1, 0, 3],
      ['div', 'pub', '', 0, 0, 2],
      ['div', '', '', 1, 0, 1],
      ['div', '', '', 1, 1, 2],
      ['div', 'pub last', '', 0, 2, 3],
    ]);
    expect(found.map(({ box }) => box)).toEqual([2, 3, 4]);
  });

  it('moves with the headings that are split off', () => {
    const { boxes, blocks: found } = read('<div>a<br><b>Education</b><br>b</div><div>c</div>');
    expect(found.map(({ index, box }) => [index, box])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 1],
    ]);
    expect(boxes.map(({ first, end }) => [first, end])).toEqual([
      [0, 3],
      [3, 4],
    ]);
  });
});

describe('regions', () => {
  const cases: readonly (readonly [html: string, region: string])[] = [
    ['<nav><a href=x>Home</a></nav>', 'navigation'],
    ['<div class="site-nav">Home</div>', 'navigation'],
    ['<table><tr><td id="layout-menu">Home</table>', 'navigation'],
    ['<div role=banner>Ada</div>', 'header'],
    ['<footer>Updated</footer>', 'footer'],
    ['<div class="author__sidebar">Ada</div>', 'aside'],
    ['<div class="card-header">Work</div>', 'main'],
    ['<div class="navy">Ada</div>', 'main'],
  ];
  it.each(cases)('%s is %s', (html, region) => expect(blocks(`${html}<main>${'long text '.repeat(9)}</main>`)[0]?.region).toBe(region));

  it('does not take a whole page for its menu', () =>
    expect(blocks('<div class=menu><p>a long text of a page</div>x')[0]?.region).toBe('main'));
});

describe('cards', () => {
  const card = (lines: readonly string[]): string =>
    `<div class="pub">${lines.map((line) => `<div class="line">${line}</div>`).join('')}</div>`;
  const cards = (...entries: readonly (readonly string[])[]): string => `<div>${entries.map(card).join('')}</div>`;
  const cases: readonly (readonly [what: string, html: string, expected: readonly string[]])[] = [
    [
      'are an item each',
      cards(['2021', 'Moss'], ['2022', 'Rain'], ['2023', 'Fog']),
      ['item1 2021\nMoss', 'item1 2022\nRain', 'item1 2023\nFog'],
    ],
    [
      'with their headings',
      cards(['<h4>Moss</h4>', 'A'], ['<h4>Rain</h4>', 'B'], ['<h4>Fog</h4>', 'C']),
      ['item1 Moss\nA', 'item1 Rain\nB', 'item1 Fog\nC'],
    ],
    ['with their lists', cards(['A', '<ul><li>a</ul>'], ['B', 'b'], ['C', 'c']), ['item1 A', 'item2^0 a', 'item1 B\nb', 'item1 C\nc']],
    [
      'with their icons',
      cards(['A', '<a href=x><i class="fa fa-github"></i></a>'], ['B', 'b'], ['C', 'c']),
      ['item1 A', 'item1 B\nb', 'item1 C\nc'],
    ],
    [
      'two of the look of others',
      `${cards(['A', 'a'], ['B', 'b'], ['C', 'c'])}<h2>More</h2>${cards(['D', 'd'], ['E', 'e'])}`,
      ['item1 A\na', 'item1 B\nb', 'item1 C\nc', 'heading2 More', 'item1 D\nd', 'item1 E\ne'],
    ],
    [
      'one more of the look of others',
      `${cards(['A', 'a'], ['B', 'b'], ['C', 'c'])}<h2>More</h2>${cards(['D', 'd'])}`,
      ['item1 A\na', 'item1 B\nb', 'item1 C\nc', 'heading2 More', 'item1 D\nd'],
    ],
    ['not two alone', cards(['A', 'a'], ['B', 'b']), ['paragraph A', 'paragraph a', 'paragraph B', 'paragraph b']],
    ['not single lines', cards(['A'], ['B'], ['C']), ['paragraph A', 'paragraph B', 'paragraph C']],
    [
      'not sections',
      cards(['<h3>Education</h3>', 'a'], ['<h3>Teaching</h3>', 'b'], ['<h3>Moss</h3>', 'c']),
      ['heading3 Education', 'paragraph a', 'heading3 Teaching', 'paragraph b', 'heading3 Moss', 'paragraph c'],
    ],
    [
      'not long texts',
      cards(['A', 'word '.repeat(400)], ['B', 'b'], ['C', 'c']),
      ['paragraph A', `paragraph ${'word '.repeat(400).trim()}`, 'paragraph B', 'paragraph b', 'paragraph C', 'paragraph c'],
    ],
    [
      'in rows',
      [1, 2].map((n) => `<div class=row>${card([`A${n}`, 'a'])}${card([`B${n}`, 'b'])}</div>`).join(''),
      ['item1 A1\na', 'item1 B1\nb', 'item1 A2\na', 'item1 B2\nb'],
    ],
  ];
  it.each(cases)('%s', (_, html, expected) => expect(shown(html)).toEqual(expected));

  it('keep their places and boxes', () => {
    const html = cards(['2021', 'A&amp;B'], ['2022', 'Rain'], ['2023', 'Fog']);
    const { blocks: found, boxes } = read(html);
    expect(found.map(({ box }) => boxes[box]?.classes)).toEqual(['pub', 'pub', 'pub']);
    const span = toSource(found[0] as Block, 5, 8);
    expect(html.slice(span.start, span.end)).toBe('A&amp;B');
  });
});

describe('what style sheets do', () => {
  const textOf = (html: string): string =>
    blocks(html)
      .map(({ text }) => text)
      .join('|');
  const texts: readonly (readonly [what: string, html: string, text: string])[] = [
    ['buttons stand apart', '<p><a href=a>Paper</a><a href=b>Code</a><button>Copy</button></p>', 'Paper Code Copy'],
    ['parts of one link in brackets do not', '<p>(<a href=a>en/</a><a href=b>Zh</a>)</p>', '(en/Zh)'],
    ['a full stop in a link does not', '<p><a href=a>Ada Quill</a><a href=b>.</a> x</p>', 'Ada Quill. x'],
    ['letters in links do not', '<p><a href=a>p</a><a href=b>d</a><a href=c>f</a></p>', 'pdf'],
    ['spans in one word do not', '<p><span class=c1>Ada Qui</span><span class=c2>ll</span></p>', 'Ada Quill'],
    [
      'a place and a year do',
      '<p><b>MSc in Moss, University of Quillon</b><span>2016–2018</span></p>',
      'MSc in Moss, University of Quillon 2016–2018',
    ],
    ['a post and a place do', '<p><i>Lecturer</i><span><a href=a>Quillon College</a></span></p>', 'Lecturer Quillon College'],
    ['but not the number in a name', '<p><b>Moss</b><i>2</i>, <b>Model</b><span>20195</span></p>', 'Moss2, Model20195'],
    [
      'nor initials, nor what a word goes on with',
      '<p><b>Mc</b><i>Quill</i>, <b>moss</b><i>GPT</i>, <b>Quill</b><i>s</i></p>',
      'McQuill, mossGPT, Quills',
    ],
    ['nor a raised sign', '<p><b>Quill</b><sup>2019</sup></p>', 'Quill2019'],
    ['badges do', '<p><span class="badge">ICML</span>On Moss<span class="year">2021</span></p>', 'ICML On Moss 2021'],
    ['margins do', '<p>On Moss.<span class="ml-2">Fern Letters</span></p>', 'On Moss. Fern Letters'],
    ['but not before a comma', '<p>On Moss<span class="ml-2">, 2021</span></p>', 'On Moss, 2021'],
    ['the children of flexible boxes do', '<p class="flex gap-2"><span>2021</span><span>•</span><span>Moss</span></p>', '2021 • Moss'],
    [
      'inline elements set as blocks are lines',
      '<style>.t{display:block}</style><p><span class=t>Moss</span><span class=t>A. Quill</span>x</p>',
      'Moss\nA. Quill\nx',
    ],
  ];
  it.each(texts)('%s', (_, html, text) => expect(textOf(html)).toBe(text));

  it('makes text bold by class and by element', () => {
    const [block] = blocks(
      '<style>.me, papertitle { font-weight: 700 } .v{font-style:italic}</style><p><papertitle>T</papertitle> <span class=me>A</span> <span class=v>V</span>',
    );
    expect(block?.runs.filter(({ bold }) => bold).map(({ start, end }) => block.text.slice(start, end))).toEqual(['T', 'A']);
    expect(block?.runs.filter(({ italic }) => italic).map(({ start, end }) => block.text.slice(start, end))).toEqual(['V']);
  });

  it('does not make headings of a page in somewhat larger type', () => {
    expect(blocks('<style>.page{font-size:18px}</style><div class=page><p>Ada Quill</p><p>text</p></div>').map(({ kind }) => kind)).toEqual(
      ['paragraph', 'paragraph'],
    );
  });
});

describe('numbered rows', () => {
  const table = (rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  it('are items', () => {
    expect(
      shown(
        table([
          ['[<a name="x">12</a>]', '<b>A. Quill</b>. Moss.'],
          ['[13]', 'B'],
        ]),
      ),
    ).toEqual(['item1 [12] A. Quill. Moss.', 'item1 [13] B']);
  });
  it('are rows if they have a year', () =>
    expect(
      shown(
        table([
          ['2021', 'A'],
          ['2022', 'B'],
        ]),
      ),
    ).toEqual(['row 2021\tA', 'row 2022\tB']));
});
