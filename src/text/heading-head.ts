import { LINK_COLLECTION_WORDS, PREPOSITIONS, SENTENCE_WORDS } from '../lexicon/heading-grammar.js';
import type { SectionKind } from '../model/section.js';
import type { Scan } from './heading-scan.js';
import type { HeadingVocabulary } from './heading-vocabulary.js';
import { isCjk } from './script.js';

/** A head noun decides only a short heading: "Recent statistical methodology papers". */
const MAX_HEAD_WORDS = 6;
const MAX_OPENING_WORDS = 8;
const MAX_CJK_LETTERS = 14;

/** "Papers by topic", "NLP papers", "Teaching at Example University", "Jane's publications": known by the place of the head noun. */
export function kindByHead(words: readonly string[], found: Scan, vocabulary: HeadingVocabulary): SectionKind | undefined {
  if (isCjk(words.join(''))) return cjkKindByHead(words.join(''), found, vocabulary);
  if (words.some((word) => SENTENCE_WORDS.has(word)) || words[0] === 'a' || words[0] === 'an') return undefined;
  if (words.some((word) => LINK_COLLECTION_WORDS.has(word))) return undefined;
  const first = found.found[0]?.meaning;
  if (first?.form === 'section' && opensHeading(found, vocabulary) && words.length <= MAX_OPENING_WORDS) return first.kind;
  if (words.length > MAX_HEAD_WORDS) return undefined;
  const last = vocabulary.lastHeads.get(words.at(-1) as string);
  if (last !== undefined && !words.slice(0, -1).some((word) => word === 'for' || word === 'of')) return last;
  return vocabulary.firstHeads.get(words[0] as string);
}

/** "Talks at schools", "Publications by topic", "Teaching in Exampletown"; not "Update of", "Teaching assistant at". */
function opensHeading({ startsWithPhrase, firstHead, afterFirst }: Scan, { lastHeads, firstHeads }: HeadingVocabulary): boolean {
  if (!startsWithPhrase || firstHead === undefined || afterFirst === undefined || !PREPOSITIONS.has(afterFirst)) return false;
  return lastHeads.has(firstHead) || firstHeads.has(firstHead);
}

function cjkKindByHead(letters: string, found: Scan, vocabulary: HeadingVocabulary): SectionKind | undefined {
  if (letters.length > MAX_CJK_LETTERS) return undefined;
  for (let length = Math.min(5, letters.length); length > 0; length -= 1) {
    const kind = vocabulary.lastHeads.get(letters.slice(-length));
    if (kind !== undefined) return kind;
  }
  const first = found.found[0]?.meaning;
  return found.startsWithPhrase && first?.form === 'section' && found.unknown <= 3 ? first.kind : undefined;
}
