import { citeAll } from '../../model/cite.js';
import type { Work } from '../../model/page-facts.js';
import { readAcronymsInVenue } from './acronyms-in-venue.js';
import type { Atom } from './atom.js';
import { type AuthorsField, authorsField } from './authors-field.js';
import { awardField } from './award-field.js';
import { readBehindQuestion } from './behind-question.js';
import { readBracketedCoAuthors } from './bracketed-co-authors.js';
import { completeAuthors } from './complete-authors.js';
import { completeTitle } from './complete-title.js';
import { dateField } from './date-field.js';
import type { EntryAtoms } from './entry-atoms.js';
import { readEnumeratedTitle } from './enumerated-title.js';
import { type FieldRange, fieldRanges } from './field-ranges.js';
import type { Entry } from './find-entries.js';
import { findVenue } from './find-venue.js';
import { readFirstLines } from './first-line.js';
import { identifiersField } from './identifiers-field.js';
import { readInBook } from './in-book.js';
import { readJournalBeforeVolume } from './journal-before-volume.js';
import { readLineAboveAuthors } from './line-above-authors.js';
import { readLinkedTitle } from './linked-title.js';
import { linksField } from './links-field.js';
import { explainsMark, type Legend, legendIn } from './mark-legend.js';
import { readNameBeforeColon } from './name-before-colon.js';
import { readOpeningBracket } from './opening-bracket.js';
import { readOpeningChip } from './opening-chip.js';
import { leaveLineRemark, readOpeningRemark } from './opening-remark.js';
import { leaveOtherVersions } from './other-version.js';
import { hasPaperState } from './paper-state.js';
import { leavePublishingStates } from './publishing-state.js';
import { readQuotedVenue } from './quoted-venue.js';
import { readReview } from './read-review.js';
import { leaveRepeatedTitle } from './repeated-title.js';
import { leaveRoleTags } from './role-tag.js';
import { leaveTagsAboveTitle } from './tag-above-title.js';
import { titleField, titleWordCount } from './title-field.js';
import { leaveTitleLabels } from './title-labels.js';
import { keepTitleLine } from './title-line.js';
import { typeField } from './type-field.js';
import { leaveVenueAddress } from './venue-address.js';
import { endTitleAtVenue } from './venue-behind-title.js';
import { venueField } from './venue-field.js';
import { completeVenue, leaveImprint } from './venue-rest.js';

/** What reading an entry needs beside it. */
export interface ReadingContext {
  readonly legend: Legend;
  readonly resolve: (href: string) => string;
}

/** A work read off an entry, with what decides whether it is one. */
export interface ReadEntry {
  readonly work: Work;
  /** Something beside the title was found in the entry itself: authors, venue, year, identifier. */
  readonly signs: number;
  /** Authors that look like persons were found. */
  readonly hasAuthors: boolean;
}

/** "Department of Tides, University of Varn": an address among the entries. */
const ADDRESS =
  /^(?:department|dept\.?|institute?|school|faculty|fakultät|laborator\p{L}+)\b[^,]{0,60}, [^,]{0,40}(?:universi|institut|college|hochschule)/iu;

/** "Sandbanks of Varn, preprint": it is out, in no venue. */
const PREPRINT = /\bpreprint\b/iu;

/** A shorter stretch is a title only where no longer one is. */
const MIN_TITLE_WORDS = 2;

/** Fewer names that look like names among the "authors": they are none. */
const MIN_CONFIDENCE = 0.3;

const NO_AUTHORS: AuthorsField = { authors: [], complete: false, confidence: 0 };

/** The first stretch with the words of a title, where several were labelled: what follows is an abstract or a book. */
function titleStretch(text: string, ranges: readonly FieldRange[]): FieldRange | undefined {
  const titles = ranges.filter((range) => range.label === 'title');
  const words = (range: FieldRange): number => titleWordCount(text.slice(range.start, range.end));
  return (
    titles.find((range) => words(range) >= MIN_TITLE_WORDS) ??
    titles.reduce<FieldRange | undefined>((best, range) => (!best || words(range) > words(best) ? range : best), undefined)
  );
}

/** "(corresponding author)", "(equal contribution)"; "(*equal contribution, †corresponding author)" explains the marks of all names. */
const explainsName = (atom: Atom | undefined): boolean =>
  atom?.bracketed === true && atom.before === 'open' && explainsMark(atom.text) && LETTER_FIRST.test(atom.text);
const LETTER_FIRST = /^\p{L}/u;

/** "with" by itself, where the names behind it are links. */
const WITH_ALONE = /^(?:joint(?:ly)? |joint work |co-?authored )?(?:with|mit|avec|con|com)$/iu;

/** "and" by itself, before "5 more authors" in another look. */
const AND_ALONE = /^(?:and|&)$/iu;

/** The text without a bracket at its end that it did not open: "Jo Park) " of "(with Jo Park) Sand". */
function withoutLooseBracket(text: string): string {
  const close = text.search(/[)\]]\s*$/u);
  return close >= 0 && !/[([]/u.test(text.slice(0, close)) ? text.slice(0, close) : text;
}

/** Where an atom ends, with the bracket that closes behind it. */
const endOf = (text: string, { end, bracketed }: Atom): number =>
  end + (bracketed ? (CLOSES.exec(text.slice(end, end + 3))?.[0].length ?? 0) : 0);
const CLOSES = /^\s?[)\]）】]/u;

/** Authors end where the next field begins, so that markers and brackets after the last name are read with it. */
function authorsRange(
  text: string,
  ranges: readonly FieldRange[],
  { atoms, cues, owner }: EntryAtoms,
): { start: number; end: number } | undefined {
  const all = ranges.filter((range) => range.label === 'authors');
  const range = all.find((candidate) => owner.slice(candidate.first, candidate.last + 1).some(Boolean)) ?? all[0];
  if (!range) return undefined;
  const next = ranges[ranges.indexOf(range) + 1];
  const limit = next ? next.start : text.length;
  const tail = /^[^\p{L}\p{N}\n"“„«([]*/u.exec(text.slice(range.end, limit))?.[0] ?? '';
  // "Jo Park (corresponding author)": the bracket explains the last name; "and 5 more authors" goes on.
  let { last } = range;
  while (explainsName(atoms[last + 1]) || (cues[last + 1]?.etAl && atoms[last + 1]?.line === atoms[last]?.line)) last++;
  // "…, Jo Park, and | 5 more authors", where a script shows the others.
  if (last === range.last && AND_ALONE.test(atoms[last + 1]?.text ?? '') && cues[last + 2]?.etAl && atoms[last + 2]?.before === 'none')
    last += 2;
  const end = last > range.last ? endOf(text, atoms[last] as Atom) : range.end + tail.length;
  // "[JSAIT] C. Okoro": a bracket before the first name is none of the authors.
  let first = range.first;
  while (first < range.last && atoms[first]?.bracketed && !cues[first]?.name && !cues[first]?.joins) first++;
  if (WITH_ALONE.test(atoms[first - 1]?.text ?? '')) first--;
  const { start } = atoms[first] as Atom;
  return { start, end: start + withoutLooseBracket(text.slice(start, end)).length };
}

/** The rules that know better than the labeller, in the order in which each corrects the labels that the one before left. */
const CORRECTIONS: readonly ((atoms: EntryAtoms, labels: Uint8Array, text: string) => Uint8Array)[] = [
  completeAuthors,
  readQuotedVenue,
  readFirstLines,
  leavePublishingStates,
  readBracketedCoAuthors,
  completeTitle,
  readEnumeratedTitle,
  readNameBeforeColon,
  leaveRoleTags,
  readLinkedTitle,
  readLineAboveAuthors,
  readReview,
  readBehindQuestion,
  (atoms, labels, text) => readOpeningBracket(text, atoms, labels),
  readOpeningChip,
  (atoms, labels, text) => readOpeningRemark(text, atoms, labels),
  leaveLineRemark,
  readInBook,
  leaveOtherVersions,
  readAcronymsInVenue,
  (atoms, labels, text) => endTitleAtVenue(atoms, labels, text),
  leaveRepeatedTitle,
  leaveTitleLabels,
  readJournalBeforeVolume,
  leaveVenueAddress,
  leaveTagsAboveTitle,
  findVenue,
  completeVenue,
  leaveImprint,
];

const corrected = (text: string, atoms: EntryAtoms, labels: Uint8Array): Uint8Array =>
  CORRECTIONS.reduce((before, correct) => correct(atoms, before, text), labels);

/** Reads one entry by the labels of its atoms; undefined where it has no title. */
export function readEntry(entry: Entry, atoms: EntryAtoms, labels: Uint8Array, context: ReadingContext): ReadEntry | undefined {
  const { text } = entry;
  const kept = keepTitleLine(atoms, corrected(text.text, atoms, labels), text.text, entry.heading);
  const ranges = fieldRanges(atoms.atoms, kept);
  const titleRange = titleStretch(text.text, ranges);
  const title = titleRange && titleField(text, titleRange);
  if (!title || !titleRange || ADDRESS.test(title.value)) return undefined;
  const legend = legendIn(text.text, context.legend);
  const authorSpan = authorsRange(text.text, ranges, atoms);
  const found = authorSpan ? authorsField(text, authorSpan, legend, context.resolve) : NO_AUTHORS;
  const authors = found.confidence >= MIN_CONFIDENCE ? found : NO_AUTHORS;
  const type = typeField(text.text, entry.qualifier);
  const venue = venueField(text, ranges, type);
  const date = dateField(text, atoms, ranges, entry.year);
  const links = linksField(text, ranges, context.resolve);
  const identifiers = identifiersField(text, links, type);
  const work: Work = {
    type,
    title,
    otherTitles: [],
    authors: authors.authors,
    authorsComplete: authors.complete,
    ...(venue && { venue }),
    ...(date && { date: date.date }),
    ...(date?.evidence && { dateEvidence: date.evidence }),
    links,
    identifiers,
    awards: awardField(text, titleRange),
    evidence: citeAll(text, 'publication/entry'),
  };
  const hasAuthors = authors.authors.length > 0 && authors.confidence >= 0.5;
  const isOut = venue !== undefined || PREPRINT.test(text.text.slice(titleRange.end)) || hasPaperState(text.text.slice(titleRange.end));
  const signs = Number(hasAuthors) + Number(isOut) + Number(date?.evidence !== undefined) + Number(identifiers.length > 0);
  return { work, signs, hasAuthors };
}
