import type { ExtractionContext } from '../../src/extract/context.js';
import { extractOwner } from '../../src/extract/owner/extract-owner.js';
import { read } from '../../src/read/read.js';
import { segment } from '../../src/segment/segment.js';

/** What extractors read of a page given as text: HTML, or Markdown with front matter. */
export function contextOf(source: string, id = 'page'): ExtractionContext {
  const page = read(new TextEncoder().encode(source), { id });
  const sections = segment(page);
  return { page, sections, owner: extractOwner(page, sections) };
}

/** A page about Mara Okoro with the given body after her introduction. */
export const pageOfMara = (body: string): ExtractionContext =>
  contextOf(
    `<html><head><title>Mara Okoro</title></head><body><h1>Mara Okoro</h1><p>I am Mara Okoro, a lecturer at Norvik University.</p>${body}</body></html>`,
  );
