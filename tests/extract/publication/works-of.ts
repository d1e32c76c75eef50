import { extractOwner } from '../../../src/extract/owner/extract-owner.js';
import { extractWorks } from '../../../src/extract/publication/extract-works.js';
import type { Work } from '../../../src/model/page-facts.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';

/** The works of a made-up HTML page whose owner is Mara Lindqvist. */
export function worksOf(body: string, url?: string): readonly Work[] {
  const html = `<html><head><title>Mara Lindqvist</title></head><body><h1>Mara Lindqvist</h1><p>I am Mara Lindqvist, a researcher.</p>${body}</body></html>`;
  const page = read(new TextEncoder().encode(html), { id: 'test', ...(url && { url }) });
  const sections = segment(page);
  const owner = extractOwner(page, sections);
  return extractWorks({ page, sections, owner }).works;
}

/** A work in one line: title | authors | first venue | date. */
export const inShort = (work: Work): string =>
  [work.title.value, work.authors.map((author) => author.name).join('; '), work.venue?.names[0] ?? '-', work.date ?? '-'].join(' | ');

/** The works of a made-up page in one line each: type | title | date | number of links. */
export const typesOf = (body: string): readonly string[] =>
  worksOf(body).map(({ type, title, date, links }) => `${type} | ${title.value} | ${date ?? '-'} | ${links.length}`);

/** The works of a made-up text page of the same owner, as a text browser prints it. */
export function worksOfText(list: string): readonly Work[] {
  const text = `Mara Lindqvist\n\nI am Mara Lindqvist, a researcher.\n\nPublications\n\n${list}\n`;
  const page = read(new TextEncoder().encode(text), { id: 'test' });
  const sections = segment(page);
  return extractWorks({ page, sections, owner: extractOwner(page, sections) }).works;
}
