import { describe, expect, it } from 'vitest';
import { metaAgainstKeeping } from '../../src/fetch/robots-meta.js';

const ruleOf = (html: string): string | undefined => metaAgainstKeeping(new TextEncoder().encode(html), 'vitagraph');

describe('metaAgainstKeeping', () => {
  it.each([
    ['<meta name="robots" content="noindex">', 'noindex'],
    ['<META NAME=Robots CONTENT="NoFollow, NoIndex">', 'noindex'],
    ['<meta content="none" name="robots"/>', 'none'],
    ['<head><title>Ölwerk</title><meta charset="utf-8"><meta name="vitagraph" content="noindex"></head>', 'noindex'],
    ['<meta name="robots" content="nofollow"><meta name="robots" content="max-snippet:5, noindex">', 'noindex'],
  ])('finds %s', (html, rule) => expect(ruleOf(html)).toBe(rule));

  it.each([
    [''],
    ['<meta name="robots" content="index, follow">'],
    ['<meta name="robots" content="nofollow, max-image-preview:none">'],
    ['<meta name="robots" content="unavailable_after: noindex">'],
    ['<meta name="otherbot" content="noindex">'],
    ['<meta name="description" content="noindex, none of it">'],
    ['<meta property="robots" content="noindex">'],
    ['<!-- <meta name="robots" content="noindex"> -->'],
    ['<p>&lt;meta name="robots" content="noindex"&gt;</p>'],
    [`<p>${'x'.repeat(1 << 16)}</p><meta name="robots" content="noindex">`],
  ])('finds nothing in %s', (html) => expect(ruleOf(html)).toBeUndefined());
});
