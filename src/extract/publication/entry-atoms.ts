import type { Text } from '../../model/text.js';
import { type Atom, atomsOf } from './atom.js';
import type { AtomCues } from './atom-cues.js';
import { type AtomInEntry, type EntryLook, featureVector } from './atom-features.js';
import type { ReadingAids } from './reading-aids.js';
import { versionRemarks } from './version-remark.js';

/** An entry cut into atoms with their features. */
export interface EntryAtoms {
  readonly atoms: readonly Atom[];
  readonly cues: readonly AtomCues[];
  readonly vectors: readonly Float32Array[];
  readonly owner: readonly boolean[];
  /** 1 where the atom is the name of a known venue, 0.5 where it may hold one. */
  readonly known: readonly number[];
}

function lookOf(atoms: readonly Atom[], cues: readonly AtomCues[]): EntryLook {
  let longest = -1;
  let firstYear = -1;
  atoms.forEach((_, i) => {
    const { words, name, link } = cues[i] as AtomCues;
    if (!name && !link && words > (longest < 0 ? 2 : (cues[longest] as AtomCues).words)) longest = i;
    if (firstYear < 0 && (cues[i] as AtomCues).year) firstYear = i;
  });
  return {
    hasQuoted: atoms.some((atom, i) => atom.quoted && (cues[i] as AtomCues).words >= 3),
    hasItalic: atoms.some((atom) => atom.run.italic),
    hasBold: atoms.some((atom) => atom.run.bold),
    hasNames: cues.some((cue) => cue.name),
    allLinked: atoms.every((atom) => atom.run.href !== undefined),
    longest,
    firstYear,
    firstQuoted: atoms.findIndex((atom, i) => atom.quoted && (cues[i] as AtomCues).words >= 3),
    lastName: cues.findLastIndex((cue) => cue.name),
  };
}

/** Atoms with the owner's name in them; "Okoro", "Daniel" are one name in two atoms. */
function ownerAtoms(atoms: readonly Atom[], aids: ReadingAids): readonly boolean[] {
  const alone = atoms.map((atom) => aids.isOwner(atom.text));
  return alone.map((isOwner, i) => {
    if (isOwner) return true;
    const { text } = atoms[i] as Atom;
    const pairs = (a: Atom | undefined, b: Atom | undefined): boolean =>
      a !== undefined && b?.before === 'comma' && a.text.length + b.text.length < 50 && aids.isOwner(`${a.text} ${b.text}`);
    return text.length < 30 && ((!alone[i - 1] && pairs(atoms[i - 1], atoms[i])) || (!alone[i + 1] && pairs(atoms[i], atoms[i + 1])));
  });
}

/** The atoms that speak of the work itself, not of its other versions; labels of links stay. */
function ownAtoms(text: Text, aids: ReadingAids): readonly Atom[] {
  const atoms = atomsOf(text);
  const remarks = versionRemarks(text.text);
  if (remarks.length === 0) return atoms;
  return atoms.filter((atom) => !remarks.some(({ start, end }) => atom.start >= start && atom.end <= end) || aids.cues(atom).link);
}

/** Cuts an entry into atoms and describes each. */
export function entryAtoms(text: Text, aids: ReadingAids): EntryAtoms {
  const atoms = ownAtoms(text, aids);
  const cues = atoms.map(aids.cues);
  const entry = lookOf(atoms, cues);
  const lines = (atoms.at(-1)?.line ?? 0) + 1;
  const owner = ownerAtoms(atoms, aids);
  const known = atoms.map((atom) => aids.knownVenue(atom.text));
  const vectors = atoms.map((atom, index) => {
    const previous = cues[index - 1];
    const next = cues[index + 1];
    const afterNext = cues[index + 2];
    const inEntry: AtomInEntry = {
      atom,
      cues: cues[index] as AtomCues,
      ...(previous && { previous }),
      ...(next && { next }),
      ...(afterNext && { afterNext }),
      ...(next && { after: (atoms[index + 1] as Atom).before }),
      index,
      count: atoms.length,
      firstInLine: index === 0 || (atoms[index - 1] as Atom).line < atom.line,
      lastInLine: index === atoms.length - 1 || (atoms[index + 1] as Atom).line > atom.line,
      lines,
      isOwner: owner[index] === true,
      knownVenue: known[index] as number,
      knownNext: known[index + 1] ?? 0,
      entry,
    };
    return featureVector(inEntry);
  });
  return { atoms, cues, vectors, owner, known };
}
