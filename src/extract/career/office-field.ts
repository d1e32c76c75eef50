import { OFFICES_OF_FIELDS } from '../../lexicon/office-words.js';
import type { Token } from '../../text/tokens.js';
import { rankOfWord } from '../organization/organization-part.js';

/** Between an office and its field, and between its field and where it is held. */
const OF: ReadonlySet<string> = new Set(
  "a agli ai al alla da de del dell' della der des di do du en for für of para per pour à".split(' '),
);
const LONGEST_FIELD = 9;

/**
 * The index after the field of an office in the words of Romance languages, German and English, which may end where the institution
 * begins: "Vicerrector de Investigación | de la Universidad", "Vice-Présidente de la formation | de l'Université".
 * The comma before the institution ends the field too. `end` where the token before it is no such office, or no institution follows.
 */
export function officeFieldEnd(tokens: readonly Token[], end: number, isFree: (index: number) => boolean): number {
  const office = tokens[end - 1]?.key ?? '';
  if (!OFFICES_OF_FIELDS.has(office) || !OF.has(tokens[end]?.key ?? '')) return end;
  let last = end;
  for (let at = end; at < tokens.length && at - end <= LONGEST_FIELD; at++) {
    const token = tokens[at];
    if (token?.text === ',' && at > end + 1) return at;
    if (token?.kind !== 'word' || !isFree(at)) return end;
    if (at > end && OF.has(token.key)) last = at;
    if (rankOfWord(token.key) !== undefined && token.capital) return last;
  }
  return end;
}
