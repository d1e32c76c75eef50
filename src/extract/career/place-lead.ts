import { PLACE_ARTICLES, PLACE_LEADS, type PlaceLead } from '../../lexicon/place-leads.js';
import { type Chunk, isCue, isWord } from './chunk.js';

const LANGUAGES: readonly string[] = Object.keys(PLACE_LEADS);

/**
 * The words that lead to a place so, in these languages or in all.
 *
 * @example placeLeads(['house'], ['de', 'en']) // ['bei', '@', 'at']
 */
export const placeLeads = (kinds: readonly PlaceLead[], languages: readonly string[] = LANGUAGES): readonly string[] =>
  languages.flatMap((language) => kinds.flatMap((kind) => PLACE_LEADS[language]?.[kind] ?? []));

/** All articles that stand before a place. */
export const ARTICLES_OF_PLACES: ReadonlySet<string> = new Set(Object.values(PLACE_ARTICLES).flat());

/** "am QLM", and the verb, which is the same word. */
const isAm = (chunk: Chunk | undefined): boolean => isCue(chunk, 'are') && chunk.text === 'am';

const BEFORE_CAPITALS = [...placeLeads(['contracted']), ...placeLeads(['town'], ['fr'])];

/** "au QLM", "am QLM", "à QLM": what leads to a place in other languages than English, whatever stands before it; not "I am". */
export const leadsToCapitals = (chunk: Chunk | undefined, before: Chunk | undefined): boolean =>
  isWord(chunk, ...BEFORE_CAPITALS) || (isAm(chunk) && !isWord(before, 'i'));

const BEHIND_POST = placeLeads(['house', 'contracted'], ['de', 'fr', 'it']);
const BEHIND_POST_WITH_ARTICLE = placeLeads(['town'], ['de']);

/**
 * "Assistent an der Nordwerk", "professeur au Nordwerk": whether the name is where the post before it is, in German, French and Italian; in
 * Spanish and Portuguese the words that hold an article stand before countries as well.
 */
export function isBehindPost(chunks: readonly Chunk[], at: number): boolean {
  let lead = at - 1;
  while (isArticle(chunks[lead])) lead--;
  const isLead =
    isWord(chunks[lead], ...BEHIND_POST) || isAm(chunks[lead]) || (lead < at - 1 && isWord(chunks[lead], ...BEHIND_POST_WITH_ARTICLE));
  return isLead && chunks[lead - 1]?.kind === 'role';
}
const isArticle = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && ARTICLES_OF_PLACES.has(chunk.text);

const OF = placeLeads(['of']);
const BEFORE_ARTICLE = ['de', ...placeLeads(['town'], ['es'])];

/** "profesora titular de la QLM", "investigador del QLM", "ricercatrice dell'QLM": whether the name says whose the post before it is. */
export function isOfHome(chunks: readonly Chunk[], at: number): boolean {
  if (isWord(chunks[at - 1], ...OF)) return chunks[at - 2]?.kind === 'role';
  return (
    isWord(chunks[at - 1], ...(PLACE_ARTICLES['es'] ?? [])) && isWord(chunks[at - 2], ...BEFORE_ARTICLE) && chunks[at - 3]?.kind === 'role'
  );
}
