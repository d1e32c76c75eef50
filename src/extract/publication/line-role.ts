import type { EntryLine } from './entry-line.js';

/** A title has at least so many words, where nothing but its length tells. */
export const TITLE_WORDS = 3;
/** Names in one line that make it a line of authors. */
const AUTHOR_LINE_NAMES = 2;

/** Whether a line holds the authors of a work. */
export const isAuthorLine = (line: EntryLine): boolean =>
  !line.isCitation && (line.names >= AUTHOR_LINE_NAMES || (line.hasOwner && (line.names >= 1 || line.titleWords < 8)));
/** Whether a line can be a title and holds nothing else. */
export const isTitleLine = (line: EntryLine): boolean =>
  line.titleWords >= TITLE_WORDS && line.names === 0 && !line.isLinks && !line.hasOwner;
