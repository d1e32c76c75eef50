import type { Owner } from '../../model/page-facts.js';
import type { Atom } from './atom.js';
import { type AtomCues, cuesOf } from './atom-cues.js';
import { knownVenue } from './known-venue.js';
import { ownerMatcher } from './owner-matcher.js';

/** What is known before an entry is read: how the owner is named, which venues there are, what words tell. */
export interface ReadingAids {
  /** Whether the owner's name stands in the words. */
  readonly isOwner: (text: string) => boolean;
  /** Whether the page says who its owner is. */
  readonly knowsOwner: boolean;
  /** 1 where the words are a known venue's name, 0.5 where one stands in them, else 0. */
  readonly knownVenue: (text: string) => number;
  /** What the words of each atom tell. */
  readonly cuesOf: (atoms: readonly Atom[]) => readonly AtomCues[];
}

type KnownCues = Map<string, AtomCues>;

/** What is remembered of one kind of mark-up. */
function knownUnder(looks: Map<string | undefined, KnownCues>, classes: string | undefined): KnownCues {
  const before = looks.get(classes);
  if (before) return before;
  const known: KnownCues = new Map();
  looks.set(classes, known);
  return known;
}

/** {@link cuesOf} that remembers by words and mark-up, and by list of atoms: an entry is mostly a block that was looked at before. */
function rememberedCues(): (atoms: readonly Atom[]) => readonly AtomCues[] {
  const plain = new Map<string | undefined, KnownCues>();
  const linked = new Map<string | undefined, KnownCues>();
  const lists = new WeakMap<readonly Atom[], readonly AtomCues[]>();
  const cuesOfAtom = (atom: Atom): AtomCues => {
    const { href, classes } = atom.run;
    const known = knownUnder(href === undefined ? plain : linked, classes);
    const before = known.get(atom.text);
    if (before) return before;
    const cues = cuesOf(atom);
    known.set(atom.text, cues);
    return cues;
  };
  return (atoms) => {
    const before = lists.get(atoms);
    if (before) return before;
    const cues = atoms.map(cuesOfAtom);
    lists.set(atoms, cues);
    return cues;
  };
}

/** The aids for one page; they remember as long as they live. */
export const readingAids = (isOwner: (text: string) => boolean, knowsOwner = false): ReadingAids => ({
  knowsOwner,
  isOwner,
  knownVenue,
  cuesOf: rememberedCues(),
});

/** The aids for a page of this owner. */
export const aidsFor = (owner: Owner | undefined): ReadingAids =>
  readingAids(ownerMatcher(owner), owner !== undefined && owner.names.length > 0);
