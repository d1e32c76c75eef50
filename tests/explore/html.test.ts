import { describe, expect, it } from 'vitest';
import { escapeText, html, jsonInHtml, safeUrl } from '../../src/explore/html.js';

describe('html', () => {
  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a & "b" \'c\'', '<p>a &amp; &quot;b&quot; &#39;c&#39;</p>'],
    ['&amp;', '<p>&amp;amp;</p>'],
    ['plain', '<p>plain</p>'],
  ])('escapes %s', (text, expected) => {
    expect(html`<p>${text}</p>`.text).toBe(expected);
  });

  it('keeps mark-up that it made, also in lists, and leaves out what is not there', () => {
    expect(html`<ul>${['<a>', 'b'].map((text) => html`<li>${text}</li>`)}${undefined}${false}${0}</ul>`.text).toBe(
      '<ul><li>&lt;a&gt;</li><li>b</li>0</ul>',
    );
  });

  it('ends no attribute early', () => {
    expect(html`<a title="${'" onclick="x'}">`.text).toBe('<a title="&quot; onclick=&quot;x">');
    expect(escapeText("'")).toBe('&#39;');
  });
});

describe('jsonInHtml', () => {
  it.each(['</script><script>alert(1)</script>', '<!--', '\u2028', '&lt;'])('ends no script element: %s', (value) => {
    const { text } = jsonInHtml({ value });
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual({ value });
  });
});

describe('safeUrl', () => {
  it.each(['https://a.example/', 'http://a.example/x', 'mailto:a@b.example', 'HTTPS://A.example/'])('follows %s', (url) => {
    expect(safeUrl(url)).toBe(url);
  });
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'JaVaScRiPt:alert(1)',
    '//a.example',
    'file:///etc/passwd',
  ])('does not follow %s', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });
});
