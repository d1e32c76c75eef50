import type { Block } from '../../model/page.js';
import { joinTexts, type Text } from '../../model/text.js';
import { dateAlone } from '../../text/date-alone.js';
import { findDates } from '../../text/date-range.js';

const LONGEST_ENTRY = 600;
const SHORTEST_ENTRY = 12;

const isShown = ({ region }: Block): boolean => region !== 'navigation' && region !== 'footer';

function isEntry(block: Block): boolean {
  if (block.kind === 'heading' || block.text.length < SHORTEST_ENTRY || block.text.length > LONGEST_ENTRY) return false;
  if (block.kind === 'item' || block.kind === 'row') return true;
  return findDates(block.text).length > 0 && !/\b(?:I|my|I'm)\b/u.test(block.text);
}

const isDate = ({ kind, text }: Block): boolean => kind === 'paragraph' && dateAlone(text) !== undefined;

const mayBeTitle = ({ kind, text }: Block): boolean =>
  (kind === 'heading' || kind === 'paragraph') &&
  text.length >= SHORTEST_ENTRY &&
  text.length <= LONGEST_ENTRY &&
  findDates(text).length === 0;

/** The talks among the blocks of a list, each in its words: a block, or a title with its date and its place in blocks of their own below it. */
export function talkEntries(all: readonly Block[]): readonly Text[] {
  const blocks = all.filter(isShown);
  const dated = blocks.map((block, i) => blocks[i + 1] !== undefined && isDate(blocks[i + 1] as Block) && mayBeTitle(block));
  const entries: Text[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (dated[i]) {
      const [date, place] = blocks.slice(i + 1, i + 3);
      const hasPlace = place?.kind === 'paragraph' && !dated[i + 2] && place.text.length <= LONGEST_ENTRY;
      // A place is looked for before the date.
      entries.push(joinTexts([block, ...(hasPlace ? [place] : []), date as Block]));
      i += hasPlace ? 2 : 1;
    } else if (isEntry(block)) entries.push(block);
  }
  return entries;
}
