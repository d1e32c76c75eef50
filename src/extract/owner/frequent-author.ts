import { cite } from '../../model/cite.js';
import type { Block, Page } from '../../model/page.js';
import type { Section } from '../../model/section.js';
import { fold } from '../../text/fold.js';
import { isFullName } from './full-name.js';
import type { NameCandidate } from './name-candidates.js';

/** Two to four capitalised words or initials in a row. */
const NAME = /\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.?(?=\s)){0,2}(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}/gu;
/** Fewer entries tell nothing. */
const FEWEST_ENTRIES = 4;
const SHARE = 0.7;
const MOST_ENTRIES = 200;

/**
 * The author whom nearly all entries of the publication lists share, where no other place names the owner.
 * Undefined if two do, or if the lists leave the owner out.
 */
export function frequentAuthor(page: Page, sections: readonly Section[]): NameCandidate | undefined {
  const entries = publicationBlocks(page, sections);
  if (entries.length < FEWEST_ENTRIES) return undefined;
  const counts = new Map<string, { name: string; block: Block; start: number; count: number }>();
  for (const block of entries) {
    const seen = new Set<string>();
    for (const match of block.text.matchAll(NAME)) {
      const key = fold(match[0]);
      if (seen.has(key) || !isFullName(match[0])) continue;
      seen.add(key);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { name: match[0], block, start: match.index, count: 1 });
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!first || first.count < SHARE * entries.length || (second && second.count > 0.8 * first.count)) return undefined;
  const evidence = cite(first.block, first.start, first.start + first.name.length, 'owner/frequent-author', 0.7);
  return {
    name: first.name,
    script: 'latin',
    source: 'frequent-author',
    evidence,
    place: `block ${first.block.index}`,
    count: first.count,
  };
}

/** Entries of the publication lists, or, on a page whose headings tell nothing, its items. */
function publicationBlocks(page: Page, sections: readonly Section[]): Block[] {
  const listed = sections.filter(({ kind }) => kind === 'publications').flatMap(({ first, end }) => page.blocks.slice(first, end));
  const blocks = listed.length > 0 ? listed : page.blocks.filter(({ kind }) => kind === 'item');
  return blocks
    .filter(({ kind, text, region }) => kind !== 'heading' && region !== 'navigation' && text.length > 40)
    .slice(0, MOST_ENTRIES);
}
