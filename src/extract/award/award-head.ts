import { AWARD_HEADS } from '../../lexicon/award-words.js';
import { isCjk } from '../../text/script.js';

/** The words, folded, that make a phrase the name of an honour: "award", "preis". */
export const HEADS: ReadonlySet<string> = new Set(
  Object.values(AWARD_HEADS)
    .flat()
    .filter((word) => !isCjk(word) && !word.includes(' ')),
);

/** Heads of German compounds: "Dissertationspreis". */
const COMPOUND_HEAD = /.{3}(?:preis|stipendium|medaille)$/u;

/** Whether a folded word is such a head, alone or as the end of a compound. */
export const isHead = (head: string): boolean => HEADS.has(head) || COMPOUND_HEAD.test(head);
