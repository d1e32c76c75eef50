import { NAME_CONNECTORS, ORGANIZATION_WORDS, type OrganizationRank } from '../../lexicon/organization-words.js';
import type { Span } from '../../model/span.js';

/**
 * What a part of an organisation's name is: `body` and `company` stand for themselves, `institute` for itself or inside a body,
 * `unit` is a part of something larger, `unknown` is a capitalised name that only its context makes an organisation.
 */
export type PartRank = OrganizationRank | 'company' | 'unknown';

/** A stretch of text that names one organisation or one unit of it. */
export interface OrganizationPart extends Span {
  readonly rank: PartRank;
  /** Main spelling first, then aliases printed in brackets after it. */
  readonly names: readonly string[];
  readonly url?: string;
}

const RANKS: ReadonlyMap<string, OrganizationRank> = new Map(
  Object.values(ORGANIZATION_WORDS).flatMap((byRank) =>
    (['unit', 'institute', 'body'] as const).flatMap((rank) => byRank[rank].map((word): [string, OrganizationRank] => [word, rank])),
  ),
);

/** Rank of a single lower-case word; undefined where it is not a word of organisations. */
export const rankOfWord = (word: string): OrganizationRank | undefined => RANKS.get(word);

/** Words and signs for "and" between the words of a name. */
export const AND: ReadonlySet<string> = new Set(['&', 'and', 'e', 'et', 'und', 'y']);

/** Lower-case words that stand inside names of organisations. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  Object.values(NAME_CONNECTORS)
    .flat()
    .flatMap((phrase) => phrase.split(' ')),
);

const STRENGTH: Readonly<Record<OrganizationRank, number>> = { unit: 1, institute: 2, body: 3 };

/** The rank of a whole name by the strongest of its words; undefined where no word is of organisations. */
export function rankOfWords(words: readonly string[]): OrganizationRank | undefined {
  let best: OrganizationRank | undefined;
  words.forEach((word, index) => {
    const pair = index > 0 ? rankOfWord(`${words[index - 1]} ${word}`) : undefined;
    const rank = pair ?? rankOfWord(word) ?? compoundRank(word);
    if (rank && (!best || STRENGTH[rank] > STRENGTH[best])) best = rank;
  });
  return headRank(words, best);
}

/** "School of the University": the head decides where it opens the name and a smaller thing is named: "University Hospital". */
function headRank(words: readonly string[], best: OrganizationRank | undefined): OrganizationRank | undefined {
  const first = words[0] === 'the' ? words[1] : words[0];
  const head = first === undefined ? undefined : rankOfWord(first);
  // "Department of Government", "Institute of Company Law", "College of Engineering": what follows "of" is a field.
  if (first === 'college' && words.includes('of')) return 'unit';
  if (first === 'academy' && best === 'body') return 'body';
  return head && words.some((word) => CONNECTORS.has(word)) ? head : best;
}

/** German compounds: "Universitätsklinikum", "Rechenzentrum". */
function compoundRank(word: string): OrganizationRank | undefined {
  if (word.endsWith('universität') || word.endsWith('hochschule') || word.endsWith('akademie')) return 'body';
  if (word.endsWith('institut') || word.endsWith('zentrum')) return 'institute';
  return undefined;
}
