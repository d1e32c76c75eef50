import type { Text } from '../../model/text.js';
import { type Atom, atomsOf } from './atom.js';
import type { AtomCues } from './atom-cues.js';
import { type EntryLook, FEATURE_COUNT, fillFeatures } from './atom-features.js';
import type { ReadingAids } from './reading-aids.js';
import { versionRemarks } from './version-remark.js';

/** An entry cut into atoms with their features. */
export interface EntryAtoms {
  readonly atoms: readonly Atom[];
  readonly cues: readonly AtomCues[];
  /** The values of the features, a row of {@link FEATURE_COUNT} an atom. */
  readonly features: Float32Array;
  readonly owner: readonly boolean[];
  /** 1 where the atom is the name of a known venue, 0.5 where it may hold one. */
  readonly known: readonly number[];
}

function lookOf(atoms: readonly Atom[], cues: readonly AtomCues[]): EntryLook {
  let longest = -1;
  let firstYear = -1;
  cues.forEach(({ words, name, link, year }, i) => {
    if (!name && !link && words > (longest < 0 ? 2 : (cues[longest] as AtomCues).words)) longest = i;
    if (firstYear < 0 && year) firstYear = i;
  });
  const firstQuoted = atoms.findIndex((atom, i) => atom.quoted && (cues[i] as AtomCues).words >= 3);
  const lastName = cues.findLastIndex((cue) => cue.name);
  return {
    hasQuoted: firstQuoted >= 0,
    hasItalic: atoms.some((atom) => atom.run.italic),
    hasBold: atoms.some((atom) => atom.run.bold),
    hasNames: lastName >= 0,
    allLinked: atoms.every((atom) => atom.run.href !== undefined),
    longest,
    firstYear,
    firstQuoted,
    lastName,
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
  return atoms.filter((atom) => !remarks.some(({ start, end }) => atom.start >= start && atom.end <= end) || aids.cuesOf([atom])[0]?.link);
}

/** Cuts an entry into atoms and describes each. */
export function entryAtoms(text: Text, aids: ReadingAids): EntryAtoms {
  const atoms = ownAtoms(text, aids);
  const cues = aids.cuesOf(atoms);
  const entry = lookOf(atoms, cues);
  const lines = (atoms.at(-1)?.line ?? 0) + 1;
  const owner = ownerAtoms(atoms, aids);
  const known = atoms.map((atom) => aids.knownVenue(atom.text));
  const features = new Float32Array(atoms.length * FEATURE_COUNT);
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index] as Atom;
    const behind = atoms[index + 1];
    fillFeatures(features, index, {
      atom,
      cues: cues[index] as AtomCues,
      previous: cues[index - 1],
      next: cues[index + 1],
      afterNext: cues[index + 2],
      after: behind?.before,
      index,
      count: atoms.length,
      firstInLine: index === 0 || (atoms[index - 1] as Atom).line < atom.line,
      lastInLine: behind === undefined || behind.line > atom.line,
      lines,
      isOwner: owner[index] === true,
      knownVenue: known[index] as number,
      knownNext: known[index + 1] ?? 0,
      entry,
    });
  }
  return { atoms, cues, features, owner, known };
}
