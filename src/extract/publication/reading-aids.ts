import type { Owner } from '../../model/page-facts.js';
import type { Run } from '../../model/text.js';
import { remembered } from '../../text/remembered.js';
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
  /** What the words of an atom tell. */
  readonly cues: (atom: Atom) => AtomCues;
}

/** A list names the same people and venues in every entry. */
const MOST_REMEMBERED = 8192;

/** {@link cuesOf} that remembers by words and mark-up. */
function rememberedCues(): (atom: Atom) => AtomCues {
  const plain = new Map<string, AtomCues>();
  const marked = new Map<string, Map<string, AtomCues>>();
  const withLook = ({ href, classes }: Run): Map<string, AtomCues> => {
    if (href === undefined && classes === undefined) return plain;
    const look = `${href === undefined ? '' : 'a'}${classes ?? ''}`;
    const known = marked.get(look) ?? new Map<string, AtomCues>();
    marked.set(look, known);
    return known;
  };
  return (atom) => {
    const known = withLook(atom.run);
    const before = known.get(atom.text);
    if (before) return before;
    const cues = cuesOf(atom);
    known.set(atom.text, cues);
    return cues;
  };
}

/** The aids for one page; they remember as long as they live. */
export const readingAids = (isOwner: (text: string) => boolean, knowsOwner = false): ReadingAids => ({
  knowsOwner,
  isOwner: remembered(isOwner, MOST_REMEMBERED),
  knownVenue: remembered(knownVenue, MOST_REMEMBERED),
  cues: rememberedCues(),
});

/** The aids for a page of this owner. */
export const aidsFor = (owner: Owner | undefined): ReadingAids => readingAids(ownerMatcher(owner), owner !== undefined);
