import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/page.js';
import { linksOf } from '../../src/model/text.js';
import { layout } from '../../src/read/layout.js';
import { parseMarkdown } from '../../src/read/markdown.js';
import { cpuTime } from '../support/cpu-time.js';
import { expectOrigins } from './origins.js';

const blocksOf = (source: string): readonly Block[] => layout(parseMarkdown(source).document, source).blocks;
const show = ({ kind, level, marker, text }: Block): string => `${kind}${level || ''} ${marker === undefined ? '' : `${marker} `}${text}`;
const shown = (source: string): readonly string[] => blocksOf(source).map(show);
const linked = (source: string): readonly string[] =>
  blocksOf(source).flatMap((block) => linksOf(block).map(({ text, href }) => `${text}→${href}`));
const bold = (source: string): readonly string[] =>
  blocksOf(source).flatMap((block) => block.runs.filter((run) => run.bold).map((run) => block.text.slice(run.start, run.end)));

type Case = readonly [what: string, source: string, expected: readonly string[]];

describe('blocks of Markdown', () => {
  const cases: readonly Case[] = [
    ['headings of both kinds', '# Ada\n\nWork\n====\n\nPlay\n---\n', ['heading1 Ada', 'heading1 Work', 'heading2 Play']],
    ['a wrapped paragraph', 'Ada works at the\nInstitute of Sums in\nLondon.', ['paragraph Ada works at the Institute of Sums in London.']],
    ['breaks by blanks and backslash', 'Ada  \nBob\\\nCy', ['paragraph Ada\nBob\nCy']],
    ['breaks that Kramdown and authors mean', 'Ada \\\\\nBob \\ \nCy', ['paragraph Ada\nBob\nCy']],
    [
      'lines that are fields of an author who wraps no lines',
      'Ada counts sums at the Institute of Sums and has done so for as long as anybody can remember, which is why all who want to know how many there are come and ask her about it.\n\n1. A Sum of Sums\n   Ada Quill and Bernard Pen\n   Journal of Sums, 1843\n   [pdf](a.pdf) | [code](b)',
      [
        'paragraph Ada counts sums at the Institute of Sums and has done so for as long as anybody can remember, which is why all who want to know how many there are come and ask her about it.',
        'item1 1. A Sum of Sums\nAda Quill and Bernard Pen\nJournal of Sums, 1843\npdf | code',
      ],
    ],
    [
      'no fields, though the author wraps no lines elsewhere',
      'Ada counts sums at the Institute of Sums and has done so for as long as anybody can remember, which is why all who want to know how many there are come and ask her about it.\n\nAda is a member of the\nHarbour Society and of\nThe Rope Guild\n\nBernard counts with the\n[Society](a) of Sums',
      [
        'paragraph Ada counts sums at the Institute of Sums and has done so for as long as anybody can remember, which is why all who want to know how many there are come and ask her about it.',
        'paragraph Ada is a member of the Harbour Society and of The Rope Guild',
        'paragraph Bernard counts with the Society of Sums',
      ],
    ],
    [
      'fields or wrapped lines, where nothing tells',
      '1. A Sum of Sums\n   Ada Quill and Bernard Pen',
      ['item1 1. A Sum of Sums Ada Quill and Bernard Pen'],
    ],
    [
      'lines that are fields',
      '**A Sum of Sums.**\nA. Quill, B. Pen.\n*Journal of Sums*, 1843.\n[pdf](a.pdf)',
      ['paragraph A Sum of Sums.\nA. Quill, B. Pen.\nJournal of Sums, 1843.\npdf'],
    ],
    ['lines that are fields, with breaks', 'A. Quill.<br>\nB. Pen. <br/>\nC. Ink.', ['paragraph A. Quill.\nB. Pen.\nC. Ink.']],
    ['lists in lists', '- a\n  - b\n- c', ['item1 a', 'item2 b', 'item1 c']],
    ['numbers', '3. a\n4. b', ['item1 3. a', 'item1 4. b']],
    ['a list directly behind a paragraph', 'I like:\n- sums\n- proofs', ['paragraph I like:', 'item1 sums', 'item1 proofs']],
    [
      'headings without a blank behind their marks',
      '#Ada Quill\nI count.\n##Sums ##\n###**Proofs**\n##教学',
      ['heading1 Ada Quill', 'paragraph I count.', 'heading2 Sums', 'heading3 Proofs', 'heading2 教学'],
    ],
    [
      'tags and numbers that are no headings',
      '#1 of all\n\n#Sums #Proofs\n\n#sums\n\n#Sums are all.',
      ['paragraph #1 of all', 'paragraph #Sums #Proofs', 'paragraph #sums', 'paragraph #Sums are all.'],
    ],
    [
      'what is indented less than the words of its item',
      '9. a\n  - b\n    - c\n\n10. d\n\n   e\n\n*   f\n  *   g',
      ['item1 9. a', 'item2 b', 'item3 c', 'item1 10. d\ne', 'item1 f', 'item2 g'],
    ],
    ['numbers that are indented unevenly', '1. a\n  2. b\n\n- c\n - d', ['item1 1. a', 'item1 2. b', 'item1 c', 'item1 d']],
    [
      'pictures before the words of items',
      '- 🎓 Sums\n- 👩‍🏫  Proofs\n- 🎉Ink\n- © Pen\n- Sums 🎓 a\n- 🎉\n\n🎓 Ada',
      ['item1 Sums', 'item1 Proofs', 'item1 🎉Ink', 'item1 © Pen', 'item1 Sums 🎓 a', 'item1 🎉', 'paragraph 🎓 Ada'],
    ],
    ['a list that stands far in', '## Sums\n\n      * a\n      * b\n\nc', ['heading2 Sums', 'item1 a', 'item1 b', 'paragraph c']],
    [
      'bullets of a word processor',
      'I like:\n• sums\n  ▪ small\n• proofs',
      ['paragraph I like:', 'item1 sums', 'item2 small', 'item1 proofs'],
    ],
    [
      'a bullet by itself, and one without a blank',
      'I like\n\n• sums\n\nand\n\n•proofs',
      ['paragraph I like', 'item1 sums', 'paragraph and', 'item1 proofs'],
    ],
    ['dashes and dots in a row', '– sums\n– proofs\n\n· a\n\n· b', ['item1 sums', 'item1 proofs', 'item1 a', 'item1 b']],
    ['a bullet and a no-break space', '-\u00a0sums\n-\u00a0proofs', ['item1 sums', 'item1 proofs']],
    ['numbers in brackets', '[1] Sums\n[2] Proofs\n\n(1) a\n(2) b', ['item1 1. Sums', 'item1 2. Proofs', 'item1 1. a', 'item1 2. b']],
    [
      'a dash that attributes a quote',
      'All is sums.\n\n— Ada\n\nReally.',
      ['paragraph All is sums.', 'paragraph — Ada', 'paragraph Really.'],
    ],
    ['a dot that divides', 'Ada\n· Bob', ['paragraph Ada · Bob']],
    [
      'years and references in brackets',
      '[1843] Sums\n[1844] Proofs\n\nSee Ink\n(12) and Pen.',
      ['paragraph [1843] Sums [1844] Proofs', 'paragraph See Ink (12) and Pen.'],
    ],
    ['links that are numbers', '[1](a.pdf)\n[2](b.pdf)', ['paragraph 1\n2']],
    ['bullets in code and HTML', '```\n• a\n```\n\n<div>\n• b\n</div>', ['paragraph • a', 'paragraph • b']],
    ['no list without a blank', '-sums\n-proofs', ['paragraph -sums -proofs']],
    ['a quote', '> A sum.\n> Another.', ['paragraph A sum.\nAnother.']],
    ['a rule is nothing', 'a\n\n***\n\nb', ['paragraph a', 'paragraph b']],
    ['code', '`a_b` and **`c`**', ['paragraph a_b and c']],
    ['indented text is no code', 'a\n\n    indented words', ['paragraph a', 'paragraph indented words']],
    ['notes', 'Sums[^1] matter.\n\n[^1]: All of them.', ['paragraph Sums1 matter.', 'paragraph All of them.']],
    [
      'definitions',
      'A Sum of Sums\n: Journal of Sums\n: with B. Pen',
      ['term A Sum of Sums', 'paragraph Journal of Sums', 'paragraph with B. Pen'],
    ],
    [
      'words of links that another file defines',
      'At the [School of Sums][SoS], [Q. Ink][Ink].',
      ['paragraph At the School of Sums, Q. Ink.'],
    ],
    ['labels without links', 'A Sum. [Paper][Code] [one proof](a.pdf)', ['paragraph A Sum. [Paper][Code] one proof']],
    ['marks behind a bracket', 'Sums [of sums][1](b) and [all of them] [2]', ['paragraph Sums [of sums]1 and [all of them] [2]']],
    [
      'what a converter wrote for raised and lowered text',
      'A. Quill^(\\*), 2^(nd) of B. Pen^(†), k_(i)',
      ['paragraph A. Quill*, 2nd of B. Pen†, ki'],
    ],
    ['carets and brackets of sums', 'x^(a + b), ^(a), f _(b), g^()', ['paragraph x^(a + b), ^(a), f _(b), g^()']],
    [
      'a link that a converter put around a heading',
      '[\n\n## Sums\n\n](sums.html)\n\n- [\n\n  ### One\n\n  ](#one "One")',
      ['heading2 Sums', 'item1 One'],
    ],
    ['a link over several lines', '[\nA Sum\n](sums.html)', ['paragraph A Sum']],
    ['a bracket that no link closes', '[\n\nA Sum\n\n] (sums.html)', ['paragraph [', 'paragraph A Sum', 'paragraph ] (sums.html)']],
    ['a colon that defines nothing', 'Time\n:30 to go', ['paragraph Time :30 to go']],
  ];
  it.each(cases)('%s', (_what, source, expected) => {
    expect(shown(source)).toEqual(expected);
    expectOrigins(source, blocksOf(source));
  });
});

describe('one list by many hands', () => {
  const items = ['A. Quill, *Sums*, 1843', 'B. Pen, Proofs of **sums**, 1844', '[C. Ink](ink.html), Harbours, 1845', '数の和、1846'];
  const hands: readonly (readonly [who: string, marker: (n: number) => string])[] = [
    ...['-', '*', '+', '•', '–', '·', '▪', '➢', '\uf0b7', '-\u00a0'].map((mark) => [mark, () => `${mark} `] as const),
    ['1.', (n) => `${n}. `],
    ['1)', (n) => `${n}) `],
    ['[1]', (n) => `[${n}] `],
    ['(1)', (n) => `(${n}) `],
    ['9.', (n) => `${n + 8}. `],
  ];
  const within = ['\n  - a note', '\n\n  - a note', '\n   - a note', '\n\t- a note'];
  const told = (source: string): readonly string[] => blocksOf(source).map(({ kind, level, text }) => `${kind}${level} ${text}`);

  it.each(hands)('with %s', (_who, marker) => {
    for (const note of within) {
      for (const gap of ['\n', '\n\n']) {
        const source = `## Sums\n\n${items.map((item, i) => `${marker(i + 1)}${item}${note}`).join(gap)}\n\nThe end.\n`;
        const shownItems = ['A. Quill, Sums, 1843', 'B. Pen, Proofs of sums, 1844', 'C. Ink, Harbours, 1845', '数の和、1846'];
        const expected = ['heading2 Sums', ...shownItems.flatMap((item) => [`item1 ${item}`, 'item2 a note']), 'paragraph0 The end.'];
        expect(told(source), source).toEqual(expected);
        expect(told(source.replaceAll('\n', '\r\n')), source).toEqual(expected);
        expect(told(source.normalize('NFD')), source).toEqual(expected);
      }
    }
  });
});

describe('tables', () => {
  const cases: readonly Case[] = [
    ['with a header', '| a | b |\n|---|:-:|\n| 1 | 2 |', ['row a\tb', 'row 1\t2']],
    ['without a frame', 'a | b\n---|---\n1 | 2', ['row a\tb', 'row 1\t2']],
    ['with fewer columns in the rule', '| a | b | c |\n|---|---|\n| 1 | 2 | 3 |', ['row a\tb\tc', 'row 1\t2\t3']],
    ['without a header', '| 2019 | PhD |\n| 2015 | MSc |', ['row 2019\tPhD', 'row 2015\tMSc']],
    ['with an escaped bar', '| a \\| b | c |\n|---|---|\n| 1 | 2 |', ['row a | b\tc', 'row 1\t2']],
    ['bars in a sentence are none', 'Home | About | Contact', ['paragraph Home | About | Contact']],
  ];
  it.each(cases)('%s', (_what, source, expected) => {
    expect(shown(source)).toEqual(expected);
  });
});

describe('inline mark-up', () => {
  it.each([
    ['**Ada Quill**, B. Pen', ['Ada Quill']],
    ['中文**加粗（注）**后文', ['加粗（注）']],
    ['我是**艾达，**你好', ['艾达，']],
    ['___both___', ['both']],
    ['A. Quill*, B. Pen*', []],
    ['2 * 3 ** 4', []],
    ['snake_case_name', []],
  ])('%s', (source, expected) => {
    expect(bold(source)).toEqual(expected);
  });

  it.each([
    ['[cv](../cv.pdf "CV")', ['cv→../cv.pdf']],
    ['\\[[pdf](a.pdf)\\], [[code](b)]', ['pdf→a.pdf', 'code→b']],
    ['<https://sums.example/x>', ['https://sums.example/x→https://sums.example/x']],
    ['<ada@sums.example>', ['ada@sums.example→mailto:ada@sums.example']],
    ['[cv][1] and [code] [2]\n\n[1]: a.pdf\n[2]: b.git', ['cv→a.pdf', 'code→b.git']],
    ['[cv]({{ site.baseurl }}/files/cv.pdf){:target="_blank"}', ['cv→/files/cv.pdf']],
    ['[cv]({{ \'/files/cv.pdf\' | relative_url }}){.btn .btn-outline role="button"}', ['cv→/files/cv.pdf']],
    ['[cv]({{< ref "cv.pdf" >}})', ['cv→cv.pdf']],
    ['{{% staticref "cv.pdf" "newtab" %}}CV{{% /staticref %}}', ['CV→cv.pdf']],
    ['[with blanks](<my cv.pdf>)', ['with blanks→my cv.pdf']],
    ['[Ünïcode](https://sums.example/ü?q=[a])', ['Ünïcode→https://sums.example/ü?q=[a]']],
    ['[not a link]', []],
    ['[1] A. Quill', []],
  ])('links of %s', (source, expected) => {
    expect(linked(source)).toEqual(expected);
  });
});

describe('what a reader does not see', () => {
  const cases: readonly Case[] = [
    ['comments', 'a\n<!-- b\n\nc -->\nd <!-- e --> f', ['paragraph a d f']],
    ['an open comment hides the rest', 'a\n\n<!-- b\n\nc', ['paragraph a']],
    ['Liquid', '{% include base_path %}\n\nHi {{ site.name }}!', ['paragraph Hi !']],
    ['templates over data', '{% for p in papers %}\n{{ p.title }} [PDF]\n{% endfor %}\n\nEnd', ['paragraph End']],
    ['the other branch', '{% if a %}one{% else %}two{% endif %}', ['paragraph one']],
    ['a tag without its end hides nothing', '{% for x %} words', ['paragraph words']],
    ['Liquid comments', 'a {% comment %}b{% endcomment %}c', ['paragraph a c']],
    ['Kramdown', '# Ada {: .no_toc #x}\n\n* TOC\n{:toc}\n\n{:.lead}\nHi', ['heading1 Ada', 'paragraph Hi']],
    ['Hugo', '{{< icon name="github" >}} Ada\n\n{{% callout note %}}\nHi\n{{% /callout %}}', ['paragraph Ada', 'paragraph Hi']],
    ['Pandoc', '::: {.callout}\n[Hi]{.small} [@quill1843; @pen]\n:::', ['paragraph Hi']],
    ['R', '```{r}\nplot(x)\n```\n\nHi', ['paragraph Hi']],
    ['emoji by name', ':email: ada at 10:30:45 :+1:', ['paragraph ada at 10:30:45']],
    ['braces of BibTeX stay', 'title={{Deep Sums}}', ['paragraph title={{Deep Sums}}']],
    ['sets stay', 'the set {1, 2} and {x: y}', ['paragraph the set {1, 2} and {x: y}']],
  ];
  it.each(cases)('%s', (_what, source, expected) => {
    expect(shown(source)).toEqual(expected);
    expectOrigins(source, blocksOf(source));
  });
});

describe('HTML in Markdown', () => {
  const cases: readonly Case[] = [
    ['blocks around Markdown', '<div class="bio">\n\n**Ada** [x](y)\n\n</div>', ['paragraph Ada x']],
    ['markdown="1"', '<div markdown="1">\n# Ada\n* a\n* b\n</div>', ['heading1 Ada', 'item1 a', 'item1 b']],
    ['Markdown in HTML beyond doubt', '<td>\n**Ada** wrote [this](x.pdf)*\n</td>', ['paragraph Ada wrote this*']],
    ['indented HTML is no code', '<div>\n\n      <p>Ada</p>\n\n</div>', ['paragraph Ada']],
    ['a line of a span is Markdown', '<span style="color: red">\n[Ada](x) **B**\n</span>', ['paragraph Ada B']],
    ['a list by hand', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', ['item1 a', 'item1 b']],
    ['entities and escapes', 'Caf&eacute; \\*x\\* &amp; y', ['paragraph Café *x* & y']],
    ['scripts and styles', '<style>\np { x: y }\n\nq {}\n</style>\n\nHi<script>a()</script>', ['paragraph Hi']],
    ['a tag never closed', 'a <b>bold\n\nnext', ['paragraph a bold', 'paragraph next']],
    ['no tag', 'a < b and c > d', ['paragraph a < b and c > d']],
  ];
  it.each(cases)('%s', (_what, source, expected) => {
    expect(shown(source)).toEqual(expected);
    expectOrigins(source, blocksOf(source));
  });
});

const SCRAPS = [
  ...[
    '#',
    '##',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](x)',
    '](<',
    '[^1]',
    '[^1]: ',
    '[a]: b',
    '>',
    '- ',
    '1. ',
    '+ ',
  ],
  ...['---', '===', '|', '|-|', ': ', '    ', '\t', '  \n', '\\', '\\\n', '<', '<div>', '</div>', '<b', '<!--', '-->', '&amp;', '&', '$x$'],
  ...['{:', '{: .x}', '{.x}', '}', '{%', '%}', '{% if %}', '{% endif %}', '{{', '}}', '{{<', '>}}', ':::', ':+1:', '[@a]', '+++', 'a: b'],
  ...[' ', '\n', '\n\n', '\r\n', '\r', '\0', '\ufeff', 'word', 'Ada Quill', '艾达，', '𝛼', 'é', 'https://x.example', '@misc{a, title={x}}'],
];
const mangled = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 80 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('is read, and what is copied stands where it says', () => {
    fc.assert(
      fc.property(mangled, (source) => {
        expectOrigins(source, blocksOf(source));
      }),
      // Found by this test: a word that stood for as many other characters.
      { numRuns: 400, examples: [['<b#{% if %}\ufeff>}}'], ['<b#{% if %}\u00a0>}}']] },
    );
  });

  it.each([
    '[',
    '*',
    '<',
    '> ',
    '- ',
    '`',
    '![',
    '[a](',
    '**a ',
    '|',
    '<b>',
    '<div markdown="1">\n',
    '{% if x %}',
    '{{ ',
    '<!--',
    '&',
    '[a] [',
    '[\n\n',
    'a^(b',
  ])('takes time in proportion to its length: %s', (unit) => {
    const source = unit.repeat(100_000 / unit.length);
    const start = cpuTime();
    parseMarkdown(source);
    expect(cpuTime() - start).toBeLessThan(4000);
  });
});
