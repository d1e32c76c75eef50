import type { Text } from '../../model/text.js';
import { isMostlyCjk } from './entry-line.js';
import { readCjkProse } from './prose-cjk.js';
import { readLatinProse } from './prose-latin.js';
import type { Statement } from './statement.js';

/** What a paragraph says of the owner's career, in the grammar of its script. */
export const readProse = (text: Text, isOwner: (name: string) => boolean, rule: string): Statement[] =>
  isMostlyCjk(text.text) ? readCjkProse(text, isOwner, rule) : readLatinProse(text, isOwner, rule);
