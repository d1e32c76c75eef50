/**
 * Training of the reader of publication entries: examples from references and annotated homepages, and a structured
 * perceptron with averaged weights (Collins 2002), margin-augmented; atoms whose field the gold does not name may take any of the rest.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractOwner } from '../src/extract/owner/extract-owner.js';
import { FEATURE_COUNT } from '../src/extract/publication/atom-features.js';
import {
  decodeLabels,
  EMISSION_SIZE,
  type EntryWeights,
  emissions,
  LABELS,
  type Label,
  restartOf,
  seenAfter,
  TRANSITION_SIZE,
  transitionIndex,
} from '../src/extract/publication/decode-labels.js';
import { type EntryAtoms, entryAtoms } from '../src/extract/publication/entry-atoms.js';
import { findEntries } from '../src/extract/publication/find-entries.js';
import { aidsFor, readingAids } from '../src/extract/publication/reading-aids.js';
import type { Text } from '../src/model/text.js';
import { read } from '../src/read/read.js';
import { segment } from '../src/segment/segment.js';
import type { AnnotatedPage, GoldWork } from './annotated-pages.js';
import { syntheticEntries } from './synthetic-entries.js';
import { partSources } from './synthetic-parts.js';

const COUNT: number = LABELS.length;
const [AUTHORS, TITLE, VENUE, DETAIL, LINK, NOTE] = [1, 2, 4, 8, 16, 32];
const REST = DETAIL | LINK | NOTE;
const EPOCHS = 14;
/** How often the examples of pages are repeated: they are fewer than the references and are what is read. */
export const PAGE_REPEATS = 4;

/** An entry with the labels that its gold allows. */
export interface Example {
  readonly group: string;
  readonly entry: EntryAtoms;
  /** Bit mask of the labels that the gold allows each atom. */
  readonly allowed: number[];
}

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** All ranges of the text that hold the needle, by letters and digits only. */
function locate(text: string, needle: string): [number, number][] {
  const offsets: number[] = [];
  let flat = '';
  for (let i = 0; i < text.length; i++) {
    for (const letter of letters(text[i] as string)) {
      flat += letter;
      offsets.push(i);
    }
  }
  const wanted = letters(needle);
  const found: [number, number][] = [];
  for (let at = flat.indexOf(wanted); wanted && at >= 0; at = flat.indexOf(wanted, at + wanted.length)) {
    found.push([offsets[at] as number, (offsets[at + wanted.length - 1] as number) + 1]);
  }
  return found;
}

/** Marks the atoms that overlap the ranges by a share of theirs. */
function mark({ atoms }: EntryAtoms, allowed: number[], ranges: readonly [number, number][], mask: number, share: number): void {
  for (const [start, end] of ranges) {
    atoms.forEach((atom, i) => {
      if (allowed[i] === 0 && Math.min(atom.end, end) - Math.max(atom.start, start) > share * (atom.end - atom.start)) allowed[i] = mask;
    });
  }
}

/** Marks the authors, each behind the one before, and what stands between them. */
function markAuthors(text: string, entry: EntryAtoms, authors: readonly string[], allowed: number[]): void {
  const { atoms, cues } = entry;
  let first = -1;
  let last = -1;
  for (const author of authors) {
    const at = atoms.findIndex(
      (atom, i) => (allowed[i] === 0 || allowed[i] === AUTHORS) && i >= last && locate(atom.text, author).length > 0,
    );
    // "Okoro", "D. C." are one name in two atoms.
    const ranges = at >= 0 ? [] : locate(text, author);
    const range = ranges.find(([start]) => last < 0 || start >= (atoms[last]?.start ?? 0)) ?? ranges[0];
    if (at < 0 && !range) continue;
    const before = allowed.slice();
    if (at >= 0) allowed[at] = AUTHORS;
    else if (range) mark(entry, allowed, [range], AUTHORS, 0.5);
    const touched = allowed.flatMap((mask, i) => (mask === AUTHORS && (before[i] !== AUTHORS || i === at) ? [i] : []));
    if (touched.length === 0) continue;
    if (first < 0) first = touched[0] as number;
    last = Math.max(last, touched.at(-1) as number);
  }
  for (let i = Math.max(first, 0); i < last; i++) if (allowed[i] === 0) allowed[i] = atoms[i]?.bracketed ? AUTHORS | NOTE : AUTHORS;
  for (let i = last + 1; last >= 0 && i < atoms.length && allowed[i] === 0 && (cues[i]?.initials || cues[i]?.etAl); i++)
    allowed[i] = AUTHORS;
}

/** Years and ordinals, which the gold leaves out of a venue's name. */
const EDITION_PARTS = /(?:19|20)\d\d|['’‘]\s?\d\d|\b\d{1,2}(?:st|nd|rd|th)\b/gu;

/** Marks the venue by all its spellings; what looks like one and is not in the gold may be either. */
function markVenue(text: string, entry: EntryAtoms, venue: readonly string[], allowed: number[]): void {
  const { atoms, cues, known } = entry;
  for (const name of venue) {
    mark(entry, allowed, locate(text, name), VENUE, 0.3);
    // "In Proceedings of NDSS'24", "arXiv preprint arXiv:2101.00001", "ACL 2024 Findings": the gold names the venue alone.
    atoms.forEach((atom, i) => {
      if (allowed[i] !== 0) return;
      const bare = atom.text.replace(EDITION_PARTS, '');
      const isWhole = letters(bare) !== '' && letters(bare) === letters(name);
      if (isWhole || ((cues[i]?.inPrefix || cues[i]?.preprint) && locate(atom.text, name).length > 0)) allowed[i] = VENUE;
    });
  }
  if (venue.length === 0) return;
  atoms.forEach((_, i) => {
    const cue = cues[i];
    if (allowed[i] !== 0 || !cue || cue.note || cue.link) return;
    if (cue.acronymYear || cue.inPrefix || (cue.venueWord && cue.words <= 10) || known[i] === 1) allowed[i] = VENUE | REST;
  });
}

function label(text: string, entry: EntryAtoms, gold: GoldWork): number[] | undefined {
  const allowed = entry.atoms.map(() => 0);
  const title = gold.title ? locate(text, gold.title) : [];
  if (gold.title && title.length === 0) return undefined;
  mark(entry, allowed, title.slice(0, 1), TITLE, 0.5);
  markAuthors(text, entry, gold.authors ?? [], allowed);
  markVenue(text, entry, gold.venue ?? [], allowed);
  const open = (gold.title === null ? TITLE : 0) | (gold.authors === null ? AUTHORS : 0) | (gold.venue === null ? VENUE : 0);
  return allowed.map((mask) => mask || REST | open);
}

/** A reference by itself has no owner. */
const nobody = readingAids(() => false);

const plainText = (text: string): Text => ({
  text,
  runs: [{ start: 0, end: text.length, bold: false, italic: false, underlined: false, superscript: false }],
  origin: [0, 0, text.length],
});

/** Examples of single references. */
export function referenceExamples(references: string): Example[] {
  const lines = readFileSync(references, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line, i) => {
    const row = JSON.parse(line) as { raw: string; title: string | null; authors: string[] | null; venue: string | null };
    const entry = entryAtoms(plainText(row.raw), nobody);
    const allowed = label(row.raw, entry, { title: row.title, authors: row.authors, venue: row.venue === null ? null : [row.venue] });
    return allowed ? [{ group: `reference-${i % 50}`, entry, allowed }] : [];
  });
}

/** Examples of entries of annotated pages. */
export function pageExamples(annotated: readonly AnnotatedPage[]): Example[] {
  return annotated.flatMap(({ file, group, publications }) => {
    const page = read(readFileSync(file), { id: basename(file) });
    const sections = segment(page);
    const aids = aidsFor(extractOwner(page, sections));
    const entries = findEntries(page, sections, aids).flatMap((list) => list.entries);
    return entries.flatMap(({ text }) => {
      const works = publications.filter((work) => work.title && locate(text.text, work.title).length > 0);
      const work = works.length === 1 ? works[0] : undefined;
      if (!work) return [];
      const entry = entryAtoms(text, aids);
      const allowed = label(text.text, entry, work);
      return allowed ? [{ group: `page-${group}`, entry, allowed }] : [];
    });
  });
}

const FIELD_MASK: Readonly<Record<Label, number>> = { authors: AUTHORS, title: TITLE, venue: VENUE, detail: REST, link: REST, note: REST };

/** Examples of made-up entries in the layouts of homepages. */
export function syntheticExamples(
  references: string,
  names: string,
  venues: string,
  journals: string,
  habits = 2500,
  entriesOfHabit = 6,
): Example[] {
  const made = syntheticEntries(partSources(references, names, venues, journals), habits, entriesOfHabit, lehmer(4711));
  return made.map(({ text, fields, ownerName }, i) => {
    const entry = entryAtoms(
      text,
      readingAids((words) => words.includes(ownerName)),
    );
    const allowed = entry.atoms.map((atom) => {
      let best = 0;
      let mask = REST;
      for (const { label: field, start, end } of fields) {
        const shared = Math.min(atom.end, end) - Math.max(atom.start, start);
        if (shared > best) {
          best = shared;
          mask = FIELD_MASK[field];
        }
      }
      return mask;
    });
    return { group: `synthetic-${i}`, entry, allowed };
  });
}

const empty = (): EntryWeights => ({
  emission: new Float64Array(EMISSION_SIZE),
  transition: new Float64Array(TRANSITION_SIZE),
  restart: new Float64Array(2),
});

function add(weights: EntryWeights, { entry }: Example, labels: Uint8Array, by: number): void {
  let previous = -1;
  let seen = 0;
  const bump = (array: Float64Array, at: number, amount: number): void => {
    array[at] = (array[at] as number) + amount;
  };
  entry.atoms.forEach((atom, i) => {
    const at = labels[i] as number;
    for (let f = 0; f < FEATURE_COUNT; f++) {
      const value = entry.features[i * FEATURE_COUNT + f] as number;
      if (value !== 0) bump(weights.emission, f * COUNT + at, by * value);
    }
    bump(weights.transition, transitionIndex(previous, at, atom.before), by);
    const restart = restartOf(previous, seen, at);
    if (restart >= 0) bump(weights.restart, restart, by);
    seen = seenAfter(seen, at);
    previous = at;
  });
}

/** A random number generator with a fixed seed, so that training gives the same weights again. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Whether the mask allows the label. */
export const allows = (mask: number, at: number): boolean => ((mask >> at) & 1) === 1;

/** Learns the weights. */
export function train(examples: readonly Example[]): EntryWeights {
  const weights = empty();
  const weighted = empty();
  const random = lehmer(20261);
  const order = [...examples];
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as Example, order[i] as Example];
    }
    for (const example of order) {
      const { entry, allowed } = example;
      const scores = emissions(entry.features, weights);
      const tempted = scores.slice();
      const bound = scores.slice();
      allowed.forEach((mask, i) => {
        for (let at = 0; at < COUNT; at++) {
          if (allows(mask, at)) continue;
          tempted[i * COUNT + at] = (tempted[i * COUNT + at] as number) + 1;
          bound[i * COUNT + at] = -1e6;
        }
      });
      const { labels } = decodeLabels(entry.atoms, tempted, weights);
      if (allowed.some((mask, i) => !allows(mask, labels[i] as number))) {
        const right = decodeLabels(entry.atoms, bound, weights).labels;
        add(weights, example, right, 1);
        add(weights, example, labels, -1);
        add(weighted, example, right, step);
        add(weighted, example, labels, -step);
      }
      step++;
    }
  }
  const average = (array: Float64Array, sums: Float64Array): Float64Array => array.map((value, i) => value - (sums[i] as number) / step);
  return {
    emission: average(weights.emission, weighted.emission),
    transition: average(weights.transition, weighted.transition),
    restart: average(weights.restart, weighted.restart),
  };
}
