import { DEGREES } from '../../lexicon/degrees.js';
import { BESIDE_DEGREES, QUOTED_BESIDE_DEGREES } from '../../lexicon/thesis-labels.js';
import type { Block, Page } from '../../model/page.js';
import type { Work } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { wordAlternation } from '../../text/alternation.js';
import { BEGINS_TITLE, bareTitle, LABEL, OF_DEGREES, QUOTED, thesisOf, yearAbove } from './thesis-lines.js';
import { titleWordCount } from './title-field.js';

const NAMES = Object.values(DEGREES).flat();
const DOCTORATES = NAMES.filter(({ level }) => level === 'doctoral').map(({ phrase }) => phrase);
/** Two letters, "ma", "ab", are words of other languages too. */
const OTHER_DEGREES = NAMES.filter(({ level, phrase }) => level !== 'doctoral' && phrase.length > 2).map(({ phrase }) => phrase);
/** "phd", "doctorat", "promotion" in a text in small letters without stops. */
const DOCTORATE = new RegExp(`(?<!\\p{L})(?:${wordAlternation(DOCTORATES)})(?!\\p{L})`, 'u');
const OTHER_DEGREE = new RegExp(`(?<!\\p{L})(?:${wordAlternation(OTHER_DEGREES)})(?!\\p{L})`, 'u');
/** "Department of Tides", "advisor", "scholarship": of what else stands in such a look beside a degree. */
const BESIDE = new RegExp(`(?<!\\p{L})(?:${wordAlternation(BESIDE_DEGREES)})`, 'iu');
/** "… Prize “": what a quotation mark behind the words opens is no thesis. */
const QUOTED_BESIDE = new RegExp(`(?<![\\p{L}\\d_])(?:${wordAlternation(QUOTED_BESIDE_DEGREES)})(?![\\p{L}\\d_])`, 'iu');
/** "autumn of 2011", words on two lines: no title. */
const DATED = /(?:19|20)\d\d|\n/u;
/** Where a quotation mark opens. */
const OPENS = /(?<![\p{L}\d])["“„«]/gu;
/** Words that a title in another look has at least: "Honours in Tidal Science" is none. */
const MIN_WORDS = 4;
/** Letters before a quotation mark that tell what it quotes: "prize “". */
const LOOK_BEFORE = 24;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** What stands in the block between quotation marks, else in italics, with the words of a title. */
function candidatesIn(block: Block): readonly Candidate[] {
  const quoted = [...block.text.matchAll(OPENS)].flatMap(({ index }): Candidate[] => {
    const match = QUOTED.exec(block.text.slice(index, index + 320));
    const isOther = QUOTED_BESIDE.test(block.text.slice(Math.max(0, index - LOOK_BEFORE), index));
    return match?.[1] === undefined || isOther ? [] : [{ start: index, end: index + match[0].length, value: match[1] }];
  });
  const styled = block.runs.flatMap(({ italic, bold, start, end }): Candidate[] =>
    italic && !bold ? [{ start, end, value: block.text.slice(start, end) }] : [],
  );
  return [...quoted, ...styled]
    .map((candidate) => ({ ...candidate, value: bareTitle(candidate.value) }))
    .filter(({ value }) => titleWordCount(value) >= MIN_WORDS && BEGINS_TITLE.test(value) && !BESIDE.test(value) && !DATED.test(value));
}

/** Whether the words before a title tell of a doctorate and no other degree. */
function isOfDoctorate(before: string): boolean {
  const plain = before.toLowerCase().replaceAll('.', '');
  return DOCTORATE.test(plain) && !OTHER_DEGREE.test(plain);
}

/** The doctoral theses that the list of the owner's degrees names by their titles alone, behind the degree: "PhD, University of Varn. *Sandbanks and Memory*". */
export function thesesBehindDegrees(page: Page, sections: readonly Section[], resolve: (href: string) => string): readonly Work[] {
  const theses: Work[] = [];
  for (const section of sections) {
    if (!OF_DEGREES.has(section.kind)) continue;
    for (let index = section.first; index < section.end; index++) {
      const block = page.blocks[index] as Block;
      if (block.kind === 'heading' || !isOfDoctorate(block.text) || block.text.split('\n').some((line) => LABEL.test(line))) continue;
      const [title, ...others] = candidatesIn(block);
      if (!title || others.length > 0 || !isOfDoctorate(block.text.slice(0, title.start))) continue;
      theses.push(thesisOf(block, title.start, title.end, title.value, yearAbove(page, section, index, title.start), resolve));
    }
  }
  return theses;
}
