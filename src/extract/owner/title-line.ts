import { TITLES_AFTER_NAME } from '../../lexicon/name-titles.js';
import type { Block, Page } from '../../model/page.js';
import { isBracketed } from '../../text/bracketed.js';
import { fold } from '../../text/fold.js';
import { namesIn } from './printed-name.js';
import { sameOwner } from './same-owner.js';

/** A menu before the title has no more entries. */
const MOST_BLOCKS = 24;
const LONGEST_LINE = 80;
const AFTER: ReadonlySet<string> = new Set(TITLES_AFTER_NAME);

/**
 * The block of a plain text that has the owner's name for a title: the only one before the first section whose first
 * line is somebody's name and nothing else. A dump of a page has neither the title's mark-up nor that of the menu above it.
 */
export function titleLine({ format, blocks }: Page): Block | undefined {
  if (format !== 'text') return undefined;
  let found: { readonly block: Block; readonly name: string } | undefined;
  for (const block of blocks.slice(0, MOST_BLOCKS)) {
    // What a page begins with is a logo or a line of its menu that was taken for a heading.
    if (block.kind === 'heading' && block.index > 0) break;
    const name = block.kind === 'paragraph' && block.region === 'main' ? nameAlone(block) : undefined;
    if (name === undefined) continue;
    // Two names are those of a list of people.
    if (found && !sameOwner(found.name, name)) return undefined;
    found ??= { block, name };
  }
  return found?.block;
}

/** The name that the first line of a block consists of. */
function nameAlone({ text }: Block): string | undefined {
  // "[photo]": a picture before the name.
  const line = text.split('\n').find((one) => !isBracketed(one)) ?? '';
  if (line.length > LONGEST_LINE) return undefined;
  const names = namesIn(line);
  let rest = line;
  for (const { start, end, honorific } of names) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    if (honorific !== undefined) rest = rest.replace(honorific, ' '.repeat(honorific.length));
  }
  const words = rest.match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words.every((word) => AFTER.has(fold(word).replaceAll(' ', ''))) ? names[0]?.value : undefined;
}
