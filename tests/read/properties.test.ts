import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Page } from '../../src/model/page.js';
import { toSource } from '../../src/model/text.js';
import { read } from '../../src/read/read.js';
import { cpuTime } from '../support/cpu-time.js';

const pageOf = (html: string): Page => read(new TextEncoder().encode(`<html>${html}`), { id: 'x' });

/** Tags, whole and broken, that a page may be mangled of. */
const SCRAPS = [
  ...'html body div p ul ol li dl dt dd table tr td th h1 h3 pre b i a span br hr img sup blockquote details summary'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} class="hidden x" href='a&amp;b'>`]),
  ...[
    '<!--',
    '-->',
    '<',
    '>',
    '&',
    '&amp;',
    '&#8217;',
    '&nbsp',
    '&copy;x',
    '&zwj;',
    '"',
    '<style>.x{display:none}</style>',
    '<![CDATA[',
    '<?x',
  ],
  ...['<a href=x><img src=a.png></a>', '<img alt=y>', '<li><a href=x><i class="fa fa-x"></i></a></li>'],
  ...[' ', '\n', '\t', '\u00a0', '\u200b', 'word', 'Ada Quill', '艾达', '𝛼', 'é', '1905', ',', '@article{a, title={x}}'],
];
const mangled = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((parts) => parts.join(''));

/** The characters of a text that are copied from the source one by one, with their places. */
function* copied(block: Block): Generator<readonly [shown: string, place: number]> {
  const { origin, text } = block;
  for (let i = 0; i < origin.length; i += 3) {
    const start = origin[i] as number;
    const end = origin[i + 3] ?? text.length;
    if (end - start !== origin[i + 2]) continue;
    for (let at = start; at < end; at++) yield [text[at] as string, (origin[i + 1] as number) + at - start];
  }
}

function checkBlock(block: Block, at: number, page: Page): void {
  const { text, runs, origin } = block;
  expect(block.index).toBe(at);
  expect(block.parent).toBeLessThan(at);
  expect(block.box).toBeLessThan(page.boxes.length);
  expect(text).not.toMatch(/^\s|\s$| {2}|\n /);
  let end = 0;
  for (const run of runs) {
    expect(run.start).toBe(end);
    end = run.end;
  }
  expect(end).toBe(text.length);
  for (let i = 3; i < origin.length; i += 3) expect(origin[i]).toBeGreaterThanOrEqual(origin[i - 3] as number);
  for (const [shown, place] of copied(block)) if (shown.trim() !== '') expect(page.source[place]).toBe(shown);
}

function checkPage(page: Page): void {
  page.blocks.forEach((block, at) => {
    checkBlock(block, at, page);
  });
  page.boxes.forEach((box, at) => {
    expect(box.index).toBe(at);
    expect(box.parent).toBeLessThan(at);
    expect(box.end).toBeGreaterThan(box.first);
    const around = page.boxes[box.parent];
    if (around) expect([around.first <= box.first, box.end <= around.end]).toEqual([true, true]);
  });
  for (const { span, block } of page.embedded) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(block).toBeLessThan(page.blocks.length);
  }
}

describe('every page', () => {
  it('is read into blocks that lead back to the source', () => {
    fc.assert(
      fc.property(mangled, (html) => {
        checkPage(pageOf(html));
      }),
      { numRuns: 400 },
    );
  });

  it('shows each word of plain mark-up once, at its place', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const inline = fc
      .tuple(fc.constantFrom('b', 'i', 'span', 'a href=x', 'sup'), word)
      .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`);
    const block = fc
      .tuple(
        fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'dd', 'section'),
        fc.array(fc.oneof(word, inline), { minLength: 1, maxLength: 6 }),
      )
      .map(([tag, parts]) => `<${tag}>${parts.join(' ')}</${tag}>`);
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (parts) => {
        const page = pageOf(parts.join('\n'));
        const expected = parts
          .map((part) => part.replace(/<[^>]*>/g, ''))
          .join(' ')
          .split(' ');
        expect(page.blocks.flatMap(({ text }) => text.split(/\s/))).toEqual(expected);
        for (const found of page.blocks) {
          for (const { index, 0: shown } of found.text.matchAll(/[a-z]+/g)) {
            const { start, end } = toSource(found, index, index + shown.length);
            expect(page.source.slice(start, end)).toBe(shown);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('pathological pages', () => {
  const many = (text: string, times: number): string => text.repeat(times);
  const cases: readonly (readonly [what: string, html: string])[] = [
    ['nested boxes', many('<div>', 10_000) + many('x<br>', 10_000) + many('</div>', 10_000)],
    ['nested boxes with text at every depth', many('<div>text ', 10_000)],
    ['nested lists', many('<ul><li>a', 10_000)],
    ['nested empty lists', many('<ul><li>', 10_000) + many('<p>x', 1000)],
    ['nested tables', many('<table><tr><td>a', 4_000)],
    ['nested looks', many('<b><i class=x>a', 10_000)],
    ['links that are never closed', many('<a href=x>a ', 20_000)],
    ['links around blocks', many('<a href=x><div>a', 10_000)],
    ['items that are never closed', `<ul>${many('<li>a<p>b', 20_000)}`],
    ['cells that are never closed', `<table>${many('<tr><td>a<p>b<td>c', 10_000)}`],
    ['headings that are never closed', many('<h2>a<h3>b', 10_000)],
    ['one long line', `<p>${many('word ', 1_000_000)}`],
    ['one long paragraph of lines', `<p>${many('<b>Education</b><br>x<br>', 20_000)}`],
    ['many references', `<p>${many('&amp;&#8217;é&copyx', 100_000)}`],
    ['many attributes', many(`<p class="${many('a ', 50)}" style="color:red">x`, 10_000)],
    ['many boxes of one look', many('<div class=pub><b>Title of a paper of some length</b><div>x</div></div>', 10_000)],
    ['a table of many rows', `<table>${many('<tr><td>a<td>b</tr>', 20_000)}</table>`],
    ['an unclosed style sheet', `<style>${many('.a{', 200_000)}`],
    ['an unclosed comment', `<p>x<!--${many('-', 1_000_000)}`],
  ];
  it.each(cases)('%s', (_, html) => {
    const start = cpuTime();
    pageOf(html);
    expect(cpuTime() - start).toBeLessThan(4000);
  });
});
