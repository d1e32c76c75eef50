import type { Page } from '../../model/page.js';

/** The local part of an e-mail address: "asilva" of "asilva@uni.example" or "asilva [at] uni.example". */
const LOCAL_PART = /([\p{L}\p{N}._-]{3,40})(?:\s?@\s?|\s?[[({]\s?at\s?[\])}]\s?)/giu;
/** What every match of {@link LOCAL_PART} holds: nearly all blocks are passed over by it at once. */
const SIGN = /@|[[({]\s?at\s?[\])}]/iu;
const USER_SITE = /^https?:\/\/(?:www\.)?([^./]+)\.(?:github|gitlab)\.io|\/~([^/]+)/iu;
const MOST_BLOCKS = 400;

/** User names that are likely the owner's own: local parts of e-mail addresses, the user in the page's URL. */
export function ownerHandles(page: Page): readonly string[] {
  const handles = new Set<string>();
  for (const block of page.blocks.slice(0, MOST_BLOCKS)) {
    if (SIGN.test(block.text)) for (const match of block.text.matchAll(LOCAL_PART)) handles.add((match[1] as string).toLowerCase());
    for (const run of block.runs) if (run.href?.startsWith('mailto:')) handles.add(run.href.slice(7).split('@')[0]?.toLowerCase() ?? '');
  }
  for (const field of page.frontMatter) if (field.name.endsWith('email')) handles.add(field.value.split('@')[0]?.toLowerCase() ?? '');
  const site = page.url === undefined ? null : USER_SITE.exec(page.url);
  if (site) handles.add((site[1] ?? site[2] ?? '').toLowerCase());
  handles.delete('');
  return [...handles];
}
