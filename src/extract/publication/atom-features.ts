import type { Atom } from './atom.js';
import type { AtomCues } from './atom-cues.js';

/** An atom in its entry, as the features see it. */
export interface AtomInEntry {
  readonly atom: Atom;
  readonly cues: AtomCues;
  readonly previous: AtomCues | undefined;
  readonly next: AtomCues | undefined;
  readonly afterNext: AtomCues | undefined;
  /** Separator to the next atom. */
  readonly after: Atom['before'] | undefined;
  readonly index: number;
  /** Atoms of the entry. */
  readonly count: number;
  readonly firstInLine: boolean;
  readonly lastInLine: boolean;
  readonly lines: number;
  /** The owner's name stands in the atom. */
  readonly isOwner: boolean;
  /** The name of a venue known to the lexicon stands in the atom: 1 the whole of it, 0.5 a part. */
  readonly knownVenue: number;
  /** The same of the next atom. */
  readonly knownNext: number;
  /** Look of the entry as a whole. */
  readonly entry: EntryLook;
}

/** What the whole of an entry has, against which one atom's look counts. */
export interface EntryLook {
  readonly hasQuoted: boolean;
  readonly hasItalic: boolean;
  readonly hasBold: boolean;
  readonly hasNames: boolean;
  readonly allLinked: boolean;
  /** Index of the atom with the most words that is neither a name nor a link. */
  readonly longest: number;
  /** Index of the first atom with a year. */
  readonly firstYear: number;
  /** Index of the first quoted atom of some length. */
  readonly firstQuoted: number;
  /** Index of the last atom that is a name, -1 where none is. */
  readonly lastName: number;
}

type Feature = readonly [name: string, value: (a: AtomInEntry) => boolean | number];

const looksLong = ({ cues }: AtomInEntry): boolean => cues.words >= 4 && !cues.name;

/** The features of an atom, in the order of the weights. */
export const ATOM_FEATURES: readonly Feature[] = [
  ['bias', () => 1],
  ['name', (a) => a.cues.name],
  ['owner', (a) => a.isOwner],
  ['initials', (a) => a.cues.initials],
  ['name-part', (a) => a.cues.namePart && !a.cues.name],
  ['name-part-before-initials', (a) => a.cues.namePart && a.next?.initials === true],
  ['name-part-after-part', (a) => a.cues.namePart && a.previous?.namePart === true && a.atom.before === 'comma'],
  ['et-al', (a) => a.cues.etAl],
  ['joins', (a) => a.cues.joins],
  ['year', (a) => a.cues.year],
  ['year-only', (a) => a.cues.yearOnly],
  ['first-year', (a) => a.index === a.entry.firstYear],
  ['numbers', (a) => a.cues.numbers],
  ['month', (a) => a.cues.month && a.cues.words <= 4],
  ['venue-word', (a) => a.cues.venueWord],
  ['venue-word-short', (a) => a.cues.venueWord && a.cues.words <= 8],
  ['in-prefix', (a) => a.cues.inPrefix],
  ['acronym-year', (a) => a.cues.acronymYear],
  ['acronym', (a) => a.cues.acronym],
  ['preprint', (a) => a.cues.preprint],
  ['known-venue', (a) => a.knownVenue === 1],
  ['known-venue-year', (a) => a.knownVenue === 1 && (a.cues.year || a.cues.acronymYear)],
  ['known-venue-bracketed', (a) => a.knownVenue === 1 && a.atom.bracketed],
  ['venue-inside', (a) => a.knownVenue === 0.5],
  ['publisher', (a) => a.cues.publisher && a.cues.words <= 5],
  ['place', (a) => a.cues.place],
  ['link', (a) => a.cues.link],
  ['link-linked', (a) => a.cues.link && a.atom.run.href !== undefined],
  ['link-bracketed', (a) => a.cues.link && a.atom.bracketed],
  ['note', (a) => a.cues.note],
  ['note-short', (a) => a.cues.note && a.cues.words <= 6],
  ['url', (a) => a.cues.url],
  ['thesis', (a) => a.cues.thesis],
  ['lower-none', (a) => a.cues.lower === 0 && a.cues.words > 1],
  ['lower-some', (a) => a.cues.lower > 0 && a.cues.lower < 0.5],
  ['lower-most', (a) => a.cues.lower >= 0.5],
  ['title-words', (a) => a.cues.titleWords],
  ['no-title-words', (a) => a.cues.titleWords === 0],
  ['starts-lower', (a) => a.cues.startsLower],
  ['asks', (a) => a.cues.asks],
  ['words-0', (a) => a.cues.words === 0],
  ['words-1', (a) => a.cues.words === 1],
  ['words-2', (a) => a.cues.words === 2],
  ['words-3', (a) => a.cues.words === 3],
  ['words-4-6', (a) => a.cues.words >= 4 && a.cues.words <= 6],
  ['words-7-12', (a) => a.cues.words >= 7 && a.cues.words <= 12],
  ['words-13-24', (a) => a.cues.words >= 13 && a.cues.words <= 24],
  ['words-25', (a) => a.cues.words > 24],
  ['longest', (a) => a.index === a.entry.longest],
  ['quoted', (a) => a.atom.quoted],
  ['quoted-long', (a) => a.atom.quoted && a.cues.words >= 3],
  ['other-quoted', (a) => !a.atom.quoted && a.entry.hasQuoted],
  ['bracketed', (a) => a.atom.bracketed],
  ['bold', (a) => a.atom.run.bold],
  ['bold-long', (a) => a.atom.run.bold && looksLong(a)],
  ['italic', (a) => a.atom.run.italic],
  ['italic-long', (a) => a.atom.run.italic && looksLong(a)],
  ['italic-not-first', (a) => a.atom.run.italic && a.index > 0],
  ['plain-in-italic-entry', (a) => !a.atom.run.italic && a.entry.hasItalic],
  ['plain-in-bold-entry', (a) => !a.atom.run.bold && a.entry.hasBold],
  ['underlined', (a) => a.atom.run.underlined],
  ['linked', (a) => a.atom.run.href !== undefined && !a.entry.allLinked],
  ['linked-long', (a) => a.atom.run.href !== undefined && looksLong(a)],
  ['linked-name', (a) => a.atom.run.href !== undefined && a.cues.name],
  ['class-title', (a) => a.cues.classCue === 'title'],
  ['class-authors', (a) => a.cues.classCue === 'authors'],
  ['class-venue', (a) => a.cues.classCue === 'venue'],
  ['class-links', (a) => a.cues.classCue === 'links'],
  ['class-note', (a) => a.cues.classCue === 'note'],
  ['class-date', (a) => a.cues.classCue === 'date'],
  ['first', (a) => a.index === 0],
  ['second', (a) => a.index === 1],
  ['last', (a) => a.index === a.count - 1],
  ['line-0', (a) => a.lines > 1 && a.atom.line === 0],
  ['line-1', (a) => a.lines > 1 && a.atom.line === 1],
  ['line-2', (a) => a.lines > 1 && a.atom.line === 2],
  ['line-3', (a) => a.lines > 1 && a.atom.line >= 3],
  ['last-line', (a) => a.lines > 1 && a.atom.line === a.lines - 1],
  ['line-whole', (a) => a.lines > 1 && a.firstInLine && a.lastInLine],
  ['line-first', (a) => a.lines > 1 && a.firstInLine],
  ['previous-name', (a) => a.previous?.name === true],
  ['previous-year', (a) => a.previous?.yearOnly === true],
  ['previous-long', (a) => (a.previous?.words ?? 0) >= 5],
  ['next-name', (a) => a.next?.name === true],
  ['next-initials', (a) => a.next?.initials === true],
  ['next-numbers', (a) => a.next?.numbers === true],
  ['next-year', (a) => a.next?.year === true],
  ['next-venue', (a) => a.next?.venueWord === true || a.next?.inPrefix === true || a.next?.acronymYear === true],
  ['next-long', (a) => (a.next?.words ?? 0) >= 5],
  ['after-next-name', (a) => a.afterNext?.name === true],
  ['no-names', (a) => !a.entry.hasNames],
  ['ends', (a) => a.next === undefined],
  ['colon-after', (a) => a.after === 'colon'],
  ['comma-after', (a) => a.after === 'comma'],
  ['stop-after', (a) => a.after === 'stop'],
  ['line-after', (a) => a.after === 'line' || a.after === 'tab'],
  ['open-after', (a) => a.after === 'open'],
  ['close-after', (a) => a.after === 'close'],
  ['abbreviated', (a) => a.cues.abbreviated],
  ['abbreviated-short', (a) => a.cues.abbreviated && a.cues.words <= 8 && a.cues.lower < 0.3],
  ['numbered', (a) => a.cues.numbered],
  ['numbered-short', (a) => a.cues.numbered && a.cues.words <= 8],
  ['editors', (a) => a.cues.editors],
  ['editors-after', (a) => a.next?.editors === true],
  ['editors-before', (a) => a.previous?.editors === true],
  ['institute', (a) => a.cues.institute],
  ['thesis-before', (a) => a.previous?.thesis === true],
  ['cjk', (a) => a.cues.cjk],
  ['capitals', (a) => a.cues.capitals],
  ['in-before', (a) => a.previous?.inPrefix === true && a.previous.words === 1],
  ['place-after', (a) => a.next?.place === true],
  ['publisher-after', (a) => a.next?.publisher === true],
  ['publisher-second', (a) => a.afterNext?.publisher === true],
  ['known-after', (a) => a.knownNext === 1],
  ['venue-before', (a) => a.previous?.venueWord === true || a.previous?.acronymYear === true],
  ['numbers-before', (a) => a.previous?.numbers === true],
  ['before-longest', (a) => a.entry.longest >= 0 && a.index < a.entry.longest],
  ['right-after-longest', (a) => a.entry.longest >= 0 && a.index === a.entry.longest + 1],
  ['after-year', (a) => a.entry.firstYear >= 0 && a.index > a.entry.firstYear],
  ['after-quoted', (a) => a.entry.firstQuoted >= 0 && a.index > a.entry.firstQuoted],
  ['after-names', (a) => a.entry.lastName >= 0 && a.index > a.entry.lastName],
  ['right-after-names', (a) => a.entry.lastName >= 0 && a.index === a.entry.lastName + 1],
];

export const FEATURE_COUNT: number = ATOM_FEATURES.length;

/** The values of all features of one atom, into its row of a table of {@link FEATURE_COUNT} columns. */
export function fillFeatures(table: Float32Array, row: number, a: AtomInEntry): void {
  const from = row * FEATURE_COUNT;
  for (let i = 0; i < FEATURE_COUNT; i++) {
    const value = (ATOM_FEATURES[i] as Feature)[1](a);
    if (value !== false) table[from + i] = Number(value);
  }
}
