import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';
import { requireReadable, requireText, sniffFormat } from '../../src/read/sniff.js';
import { UnreadableInput } from '../../src/read/unreadable-input.js';
import { cpuTime } from '../support/cpu-time.js';

describe('formats by content', () => {
  const cases: readonly (readonly [what: string, format: string, text: string])[] = [
    ['a page', 'html', '<!DOCTYPE html><html><body><p>Ada</p></body></html>'],
    ['a page after a comment', 'html', '<!-- saved --> <!-- twice -->\n<html><head></head><body># not Markdown</body></html>'],
    ['a page after an XML declaration', 'html', '<?xml version="1.0"?><html></html>'],
    ['a page with front matter', 'html', '---\ntitle: x\n---\n<!doctype html><html></html>'],
    ['a fragment', 'html', '<div><p>Ada <a href="x">Quill</a></p></div>'],
    ['a fragment that begins with text', 'html', 'Ada Quill<br>\n<a href="x">papers</a><br>\nRoom 5<br>'],
    ['front matter', 'markdown', '---\nlayout: page\ntitle: About\n---\nI am Ada.'],
    ['front matter and raw HTML', 'markdown', '---\nlayout: page\n---\n<div class="x">\n<p>Ada</p></div>'],
    ['Markdown headings', 'markdown', '# Ada Quill\n\nReader.\n\n## Papers\n\n- One'],
    ['Markdown links', 'markdown', 'I am at the [School](https://example.org) and the [Lab](/lab).\nHello.'],
    ['Markdown with some raw HTML', 'markdown', '# Ada\n\n<br>\n\n## Papers\n\n- **A** [pdf](x.pdf)\n- **B** [pdf](y.pdf)\n'],
    ['Markdown in wrappers', 'markdown', `${'<div class="x">\n\n'.repeat(4)}# Ada\n\nOn [moss](m.pdf)\n\n${'</div>\n\n'.repeat(4)}`],
    [
      'Markdown in wrappers with a few other tags',
      'markdown',
      `${'<div>\n<div>\n'.repeat(4)}<img src="a.jpg">\n# Ada\n\n**Reader**, <br>\n`,
    ],
    [
      'Markdown with a table that stayed HTML',
      'markdown',
      `# Ada Quill\n\n[papers](p)\n\n<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(6)}</table>\n`,
    ],
    [
      'headings of Markdown over a table',
      'markdown',
      `# Ada Quill\n\n## Posts\n\n<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(6)}</table>\n`,
    ],
    ['lines of a program among tags', 'html', `# set\n# get\n<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(6)}</table>\n`],
    ['links beside a table in HTML', 'html', `[papers](p)\n\n<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(6)}</table>\n`],
    ['Markdown behind a declaration', 'markdown', '<!doctype html>\n\n# Ada Quill\n\n[papers](p)\n\n**Reader**\n'],
    ['a page without a skeleton', 'html', '<!doctype html>\n<title>Ada</title>\n<p>On **moss**, [a](b), [c](d)\n<p>One<p>Two<p>Three'],
    ['a whole page that quotes marks', 'html', '<!doctype html>\n<html><pre>\n# A\n**b** [c](d)\n</pre></html>'],
    ['wrappers about text', 'html', '<div><div>\nAda Quill\n</div><div>\nReader\n</div></div>'],
    ['a fragment with one mark', 'html', '<div>\n<span>Ada **Quill**</span>\n</div><div>\n<span>Reader</span>\n</div>'],
    ['a fragment that quotes marks', 'html', `${'<p>Write <b>#</b> or <i>*</i></p>\n'.repeat(9)}<pre>\n# A\n## B\n</pre>`],
    ['a skeleton that quotes marks', 'html', `<base>\n<head>\n</head>\n${'<div><div>\n'.repeat(9)}# A\n## B\n`],
    ['a dump of a page with a tag that was shown', 'text', `Ada Quill\n${'Moss.\n'.repeat(20)}Room 5<br>\n`],
    ['a dump of a page', 'text', 'Ada Quill\n\n  • Home\n  • Papers\n\n━━━━━━\n\nPapers\n\n  • On Moss. A. Quill. 2021.\n'],
    ['plain text with dashes', 'text', 'Ada Quill\nReader\n- one\n- two\n- three\n'],
    ['plain text with angle brackets', 'text', 'Write to <ada@example.org> if a < b.\nSee <https://example.org>.\n'],
    ['a year in parentheses after brackets', 'text', 'A. Quill [1] (2021). On Moss.\nB. Quill [2] (2022). On Rain.\n'],
    ['BibTeX', 'bibtex', '% my papers\n\n@article{moss21,\n  title = {On Moss}\n}\n'],
    ['text about an @ sign', 'text', '@ada writes about moss.\n'],
  ];
  it.each(cases)('%s is %s', (_, format, text) => {
    expect(sniffFormat(text)).toBe(format);
    expect(read(new TextEncoder().encode(text), { id: 'x' }).format).toBe(format);
  });

  it('takes time in proportion to the length', () => {
    const texts = [
      '<!-- -->'.repeat(50_000),
      '['.repeat(200_000),
      '---\n'.repeat(50_000),
      '**'.repeat(100_000),
      '<a '.repeat(60_000),
      '%\n'.repeat(100_000),
    ];
    const start = cpuTime();
    for (const text of texts) sniffFormat(`${text}x`);
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});

describe('what is no text', () => {
  const bytesOf = (...parts: readonly (string | number)[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));
  const cases: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
    ['nothing', bytesOf(), 'empty'],
    ['white space', bytesOf(' \n\t\n'), 'empty'],
    ['a JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe0, 'JFIF'), 'not-text'],
    ['a PNG', bytesOf(0x89, 'PNG', 13, 10), 'not-text'],
    ['a PDF', bytesOf('%PDF-1.4 ...'), 'not-text'],
    ['a ZIP', bytesOf('PK', 3, 4, 'xyz'), 'not-text'],
    ['an RTF', bytesOf('{\\rtf1 hello}'), 'not-text'],
    ['other bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'not-text'],
    ['50 MB', new Uint8Array(50_000_000).fill(97), 'too-large'],
    ['zeros', new Uint8Array(500), 'not-text'],
  ];
  it.each(cases)('%s', (_, bytes, code) => {
    const run = (): unknown => read(bytes, { id: 'x' });
    expect(run).toThrow(UnreadableInput);
    expect(run).toThrow(expect.objectContaining({ code }));
  });

  it('bears the odd control character', () => {
    expect(() => requireReadable(`${'text '.repeat(100)}\u0013\u0001`)).not.toThrow();
    expect(() => requireText(new TextEncoder().encode('text'))).not.toThrow();
  });
});
