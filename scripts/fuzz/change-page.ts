import type { Random } from '../../bench/world/random.js';

/** What breaks programs that read text of strangers, or the documents that it is written to. */
const HOSTILE: readonly string[] = [
  '\u0000',
  '\u0007\u001b[31m',
  '\u0085\u2028\u2029',
  '\u202e\u2066\u200f',
  '\ufeff\ufffe\uffff',
  '&#xD800;&#xDC00;&#0;&#x110000;&#99999999999;',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '"""\\"\'\'\'\\u0022\\',
  '<https://example.org/a b>"{}|^`',
  '=HYPERLINK("https://example.org","x")',
  '<a href="https://exa mple.org/<>&quot;{}|\\^`%zz%">',
  '<a href="javascript:alert(1)">',
  '<a href="mailto:a@b@c?subject=%00">',
  '<a href="//[::1">',
  '<base href="data:text/html,x">',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<plaintext>',
  '<template>',
  '<svg><style>',
  '<table><tr><td>',
  '<textarea>',
  '<script type="application/ld+json">{"@type":"Person","name":["a",{"@id":1}],"author":[[[[]]]]}</script>',
  '---\ntitle: [a, {b: *c}]\nauthor: &a [*a]\n---\n',
  '{% raw %}{{ x }}{% endfor %}',
  '@article{a, author = {{{A and B}, title = "x',
  '| --- | --- |\n| a |',
  '# ',
  '\n- \n  - \n    - ',
  'Ph.D. in , advised by , and .',
  '2019 – 2020 – 2021-2022/23 – now',
  'A. B. C. D. E. F. G. H. and et al., and others',
  '，、；：（）《》【】「」',
  'Advisor: Advisor: Advisors: (co-advised by with and)',
  '10.1000/(((((<>)))))',
];
/** What is repeated over and over: each may be the ground of an expression that backtracks. */
const REPEATED: readonly string[] = [
  ' ',
  '\n',
  '\t',
  ',',
  '(',
  '[',
  '*',
  '_',
  '`',
  '-',
  '.',
  'A',
  'a ',
  'A. ',
  '1',
  '2020 ',
  '<b>',
  '<div>',
  '<ul><li>',
  '&',
  '> ',
  '|',
  'and ',
  '王',
  'A B, ',
  '"',
  '\u00a0',
  '[a](',
  '![',
  '](x)',
  '{',
  '://',
  '@',
  'a@',
];
const LONGEST_RUN = 20_000;
/** A page that grows beyond this is cut: what is sought are short inputs that take long. */
const LONGEST = 200_000;
const LONGEST_SPAN = 2000;
const MOST_CHANGES = 8;

type Change = (text: string, random: Random, other: string) => string;

const span = (text: string, random: Random): readonly [number, number] => {
  const start = random.below(text.length + 1);
  return [start, start + random.below(Math.min(LONGEST_SPAN, text.length - start) + 1)];
};
const insert = (text: string, at: number, added: string): string => text.slice(0, at) + added + text.slice(at);

/** Ways of spoiling a page, of equal chance. */
const CHANGES: readonly Change[] = [
  (text, random) => insert(text, random.below(text.length + 1), random.pick(HOSTILE)),
  (text, random) => insert(text, random.below(text.length + 1), random.pick(REPEATED).repeat(random.below(LONGEST_RUN) + 1)),
  (text, random) => {
    const [start, end] = span(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = span(text, random);
    const piece = text.slice(start, end);
    return insert(text, end, piece.repeat(Math.min(50, Math.floor(LONGEST_RUN / (piece.length + 1)))));
  },
  (text, random) => {
    const [start, end] = span(text, random);
    return insert(text.slice(0, start) + text.slice(end), random.below(text.length - (end - start) + 1), text.slice(start, end));
  },
  (text, random, other) => {
    const [start, end] = span(other, random);
    return insert(text, random.below(text.length + 1), other.slice(start, end));
  },
  (text, random) => {
    const [start, end] = span(text, random);
    return text.slice(0, start) + text.slice(start, end).replaceAll(/\s+/g, random.pick(['', ' ', '\n', '\u00a0', '\t'])) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = span(text, random);
    return (
      text.slice(0, start) + text.slice(start, end).replaceAll(/<[^>]{0,200}>/g, random.pick(['', '\n', '<br>', '<p>'])) + text.slice(end)
    );
  },
  (text, random) => {
    const [start, end] = span(text, random);
    const piece = text.slice(start, end);
    return text.slice(0, start) + (random.chance(0.5) ? piece.toUpperCase() : piece.toLowerCase()) + text.slice(end);
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
];

/** A page that was changed at a few places, at random, into one that no author would write. */
export function changePage(page: string, other: string, random: Random): Buffer {
  let text = page.slice(0, LONGEST);
  for (let i = random.below(MOST_CHANGES); i >= 0; i--) text = random.pick(CHANGES)(text, random, other).slice(0, LONGEST);
  const bytes = Buffer.from(text, random.chance(0.03) ? 'utf16le' : random.chance(0.03) ? 'latin1' : 'utf8');
  for (let i = random.chance(0.1) ? random.below(20) : 0; i > 0 && bytes.length > 0; i--)
    bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}
