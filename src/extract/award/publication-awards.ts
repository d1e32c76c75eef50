import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Award } from '../../model/page-facts.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import { mayHoldIn } from '../../text/word-group.js';
import { sectionAt } from '../contact/owner-blocks.js';
import type { ExtractionContext } from '../context.js';
import { LONGEST_ENTRY } from './award-entries.js';
import { readAwardEntry } from './award-entry.js';
import { SHORT_ENTRY } from './award-section.js';
import { type AwardPhrase, overlaps } from './award-span.js';
import { namesAward } from './award-words.js';
import { AWARD_PHRASE_WORDS, phrasesIn } from './named-award.js';
import { paperAwards } from './paper-award.js';
import { OF_PAPER } from './repeated-awards.js';

/** An item with less text that has items inside is a label: "Journals". */
export const LONGEST_LABEL = 40;

/** An item inside the entry of a publication that is the name of an honour: "2021 Example Prize in Paths"; undefined for other blocks. */
export function noteAwards({ page }: ExtractionContext, block: Block): Award[] | undefined {
  const around = page.blocks[block.parent];
  const isNote = block.kind === 'item' && around?.kind === 'item' && around.text.length > LONGEST_LABEL;
  if (!isNote || block.text.length > SHORT_ENTRY || !namesAward(block.text)) return undefined;
  return readAwardEntry(block).map((award) => ({ ...award, evidence: cite(block, 0, block.text.length, 'award/note') }));
}

/** Awards printed in the entry of a publication. */
export function fromPublication({ sections }: ExtractionContext, block: Block): Award[] {
  const year = sectionAt(sections, block)?.year;
  const dates = findDates(block.text).filter((one) => one.at !== undefined);
  const named = paperAwards(block.text);
  const others = [...bracketedAwards(block.text), ...wonAwards(block.text)].filter((one) => !overlaps(one, named));
  return [...named, ...others].map(({ name, start, end }) => {
    // "Test of Time Award 2019", long after the paper.
    const beside = dates.find((one) => one.start >= end && one.start - end <= BESIDE);
    const date = (beside ?? dates[0])?.at?.slice(0, 4) ?? (year === undefined ? undefined : String(year));
    return {
      name,
      ...(date !== undefined && { date }),
      evidence: cite(block, start, end, `${OF_PAPER}/${fold(block.text.split('\n')[0] ?? '').slice(0, 40)}`),
    };
  });
}

/** Letters between an award and its own year. */
const BESIDE = 2;
/** "(Harbour Society Young Author Award)": all of a bracket. */
const IN_BRACKETS = /[(（[]((?:\p{Lu}|\d)[^()（）[\]]{7,90}\s(?:Award|Medal|Prize))(?:\s(?:19|20)\d{2})?[)）\]]/gu;

/** The honours that brackets in the entry of a publication hold. */
const bracketedAwards = (text: string): readonly AwardPhrase[] =>
  [...text.matchAll(IN_BRACKETS)]
    .map((match) => ({ name: match[1] as string, start: match.index + 1, end: match.index + match[0].length - 1 }))
    .filter(({ name }) => phrasesIn(name).some((phrase) => phrase.start === 0));

/** "winner of the Lind Medal", "won an Okoro Prize", "erhielt das Buch den Lind-Preis", "mit dem Okoro Award ausgezeichnet". */
const WON =
  /(?:\b(?:[Ww]inner of|[Ww]on|[Rr]eceived|[Aa]warded|[Rr]ecipient of)\s(?:the|an?)|\berhielt\s(?:(?:das|der|die)\s\p{L}{1,30}\s)?(?:den|das|die)|\bmit\s(?:dem|der|eine[mr]))\s(?=\p{Lu})/gu;

/** The honours that the entry of a publication says it won. */
function wonAwards(text: string): AwardPhrase[] {
  if (!mayHoldIn(text, AWARD_PHRASE_WORDS)) return [];
  return [...text.matchAll(WON)].flatMap((match) => {
    const from = match.index + match[0].length;
    // "mit dem Buch über den Lind-Preis": only what a work was honoured with.
    if (match[0].startsWith('mit') && !text.slice(from, from + SHORT_ENTRY).includes('ausgezeichnet')) return [];
    return phrasesIn(text.slice(from, from + LONGEST_ENTRY))
      .filter(({ start }) => start === 0)
      .map((phrase) => ({ ...phrase, start: from, end: from + phrase.end }));
  });
}
