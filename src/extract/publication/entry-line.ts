import type { Block } from '../../model/page.js';
import type { Span } from '../../model/span.js';
import { isPersonName } from '../../text/person-name-shape.js';
import { type Atom, atomsOf } from './atom.js';
import type { AtomCues } from './atom-cues.js';
import { coAuthorsAt } from './co-authors.js';
import { hasPaperState } from './paper-state.js';
import { isProse } from './prose-line.js';
import type { ReadingAids } from './reading-aids.js';

/** One visible line of a block, with what its words tell. */
export interface EntryLine extends Span {
  /** Index of the block. */
  readonly block: number;
  readonly startsBlock: boolean;
  /** First line of an item of a list that stands in no other item. */
  readonly startsItem: boolean;
  readonly names: number;
  readonly hasOwner: boolean;
  /** Words of the longest stretch that is neither a name nor a label nor a venue. */
  readonly titleWords: number;
  readonly hasYear: boolean;
  readonly hasVenue: boolean;
  /** Opens with "In", "In:", "Published in": the second line of an entry whose title stands on the first. */
  readonly startsIn: boolean;
  /** Names the co-authors without the owner, at its start or behind something else: "with Ada Park". */
  readonly coAuthors: 'none' | 'first' | 'behind';
  /** Says how far a paper is: "R&R at Tidal Review". */
  readonly hasState: boolean;
  /** Running text that stands below it was left out: an abstract. */
  readonly hasAbstract: boolean;
  /** Opens with a family name, a comma and given names or initials: "Okoro, Ben. 2019. “Sand.”". */
  readonly opensInverted: boolean;
  /** Nothing but labels of links. */
  readonly isLinks: boolean;
  /** Nothing but a year: a heading of its own. */
  readonly bareYear: number | undefined;
  /** Printed number of the entry: "[12]", "3.". */
  readonly numbered: boolean;
  /** Running text: a description, an abstract, a notice. */
  readonly isProse: boolean;
  /** "Recommended citation: …": repeats the entry above it. */
  readonly isCitation: boolean;
  /** White space before the line held an empty line. */
  readonly afterGap: boolean;
}

/** "Recommended citation: Park, J. (2021). …", "Cite as: …"; not "Citation graphs of sand". */
const CITATION = /^\s*(?:(?:recommended|suggested) citation|cite(?: this)?(?: paper)? as|citation)\s?:/iu;
const MAY_CITE = /^.{0,20}cit/iu;
const NUMBERED = /^\s*(?:\[[A-Z]{0,2}-?\d{1,3}\]|\(\d{1,3}\)|[A-Z]?\d{1,3}[.)])\s*\S/;
const BARE_YEAR = /^\W*((?:19|20)\d\d)(?: ?[-–/] ?(?:\d\d){1,2})?\s*年?\W*$/u;

/** "A. J. Park and H. Lind": two names that no mark parts. */
const AND = /\s(?:and|und|et|y|e|&)\s/u;
const LONGEST_PAIR = 60;
/** "A B and C D". */
const SHORTEST_PAIR = 7;

/** "with A. Park and H. Lind", "Joint with A. Park and H. Lind". */
const LEADING_WITH = /^(?:joint (?:work )?)?(?:with|mit|avec|con|com)\s+/iu;

function isPairOfNames(text: string): boolean {
  if (text.length > LONGEST_PAIR || text.length < SHORTEST_PAIR || !AND.test(text)) return false;
  const parts = text.replace(LEADING_WITH, '').split(AND);
  return parts.length === 2 && parts.every((part) => isPersonName(part.trim()));
}

/** What the atoms of a line tell. */
interface LineSigns {
  readonly names: number;
  readonly titleWords: number;
  readonly hasYear: boolean;
  readonly hasVenue: boolean;
  readonly isLinks: boolean;
}

/** Whether the words of an atom can be of a title: no name, label, number, venue, remark. */
const isTitleCue = (cue: AtomCues): boolean =>
  !cue.name &&
  !cue.link &&
  !cue.initials &&
  !cue.numbers &&
  !cue.yearOnly &&
  !(cue.venueWord && (cue.words < 10 || cue.year)) &&
  !cue.inPrefix &&
  !cue.etAl &&
  !(cue.note && cue.words < 8);

/** Whether an atom reads like the name of a venue. */
const isVenueCue = (cue: AtomCues): boolean =>
  cue.acronymYear || cue.preprint || (cue.venueWord && cue.words <= 14) || (cue.inPrefix && !cue.startsLower);

/** What the atoms from `first` to before `end` tell of their line. */
function signsOf(atoms: readonly Atom[], cues: readonly AtomCues[], first: number, end: number, aids: ReadingAids): LineSigns {
  let names = 0;
  let titleWords = 0;
  let links = 0;
  let hasYear = false;
  let hasVenue = false;
  for (let i = first; i < end; i++) {
    const { text } = atoms[i] as Atom;
    const cue = cues[i] as AtomCues;
    const isPair = !cue.name && isPairOfNames(text);
    if (cue.name || (cue.namePart && i + 1 < end && cues[i + 1]?.initials)) names++;
    else if (isPair) names += 2;
    if (cue.link) links++;
    if (cue.year) hasYear = true;
    hasVenue ||= isVenueCue(cue) || aids.knownVenue(text) === 1;
    if (!isPair && cue.words > titleWords && isTitleCue(cue)) titleWords = cue.words;
  }
  return { names, titleWords, hasYear, hasVenue, isLinks: end > first && links === end - first };
}

const TAB = 0x09;
const LINE_FEED = 0x0a;

/** The atoms that a line opens with, where they can be a family name and what a comma parts from it: "Okoro, Ben". */
function openingPair(atoms: readonly Atom[], cues: readonly AtomCues[], first: number, end: number): readonly [Atom, Atom] | undefined {
  const [family, given] = [atoms[first], atoms[first + 1]];
  return family && given && first + 1 < end && cues[first]?.namePart && given.before === 'comma' ? [family, given] : undefined;
}

/** "Okoro, Ben. 2019. “Sand.”": whether a line opens with the owner's family name, a comma and the given names. */
function opensWithOwner(pair: readonly [Atom, Atom] | undefined, aids: ReadingAids): boolean {
  if (!pair) return false;
  const [family, given] = pair;
  return LONGEST_PAIR >= family.text.length + given.text.length && aids.isOwner(`${family.text} ${given.text}`);
}

/** "Okoro", "van der Berg"; not "Ben Okoro", whom another author follows. */
const FAMILY_NAME = /^(?:\p{Ll}[\p{L}'’]*\s){0,3}\S+$/u;

/** Whether a line opens with a family name, a comma and given names or initials. */
function opensWithInverted(pair: readonly [Atom, Atom] | undefined, given: AtomCues | undefined): boolean {
  if (!pair || !FAMILY_NAME.test(pair[0].text)) return false;
  return given?.initials === true || (given?.namePart === true && isPersonName(`${pair[1].text} ${pair[0].text}`));
}

/** Where a line names the co-authors without the owner. */
function coAuthorsOf(words: string): EntryLine['coAuthors'] {
  const at = coAuthorsAt(words);
  if (at < 0) return 'none';
  return WORD.test(words.slice(0, at)) ? 'behind' : 'first';
}
const WORD = /\p{L}{2}/u;

/** The lines of a block; a row's cells count as lines. */
export function linesOfBlock(block: Block, aids: ReadingAids): readonly EntryLine[] {
  const lines: EntryLine[] = [];
  const atoms = atomsOf(block);
  const cues = aids.cuesOf(atoms);
  let from = 0;
  let atom = 0;
  let gap = false;
  const { text } = block;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (i < text.length && code !== LINE_FEED && code !== TAB) continue;
    const first = atom;
    while (atom < atoms.length && (atoms[atom] as Atom).start < i) atom++;
    const words = text.slice(from, i);
    if (words.trim() === '') gap = true;
    else {
      const pair = openingPair(atoms, cues, first, atom);
      const signs = signsOf(atoms, cues, first, atom, aids);
      const { titleWords, hasYear, hasVenue, isLinks } = signs;
      const names = signs.names === 0 && opensWithOwner(pair, aids) ? 1 : signs.names;
      const bareYear = BARE_YEAR.exec(words)?.[1];
      const opening = first < atom ? cues[first] : undefined;
      lines.push({
        start: from,
        end: i,
        block: block.index,
        startsBlock: lines.length === 0,
        startsItem: lines.length === 0 && block.kind === 'item' && block.level === 1,
        names,
        hasOwner: aids.isOwner(words),
        titleWords,
        hasYear,
        hasVenue,
        startsIn: opening?.inPrefix === true && !opening.startsLower,
        opensInverted: opensWithInverted(pair, cues[first + 1]),
        coAuthors: coAuthorsOf(words),
        hasState: hasPaperState(words),
        hasAbstract: false,
        isLinks,
        bareYear: bareYear === undefined ? undefined : Number(bareYear),
        numbered: NUMBERED.test(words),
        isProse: isProse(words, names),
        isCitation: MAY_CITE.test(words) && CITATION.test(words),
        afterGap: gap,
      });
      gap = false;
    }
    from = i + 1;
  }
  return lines;
}
