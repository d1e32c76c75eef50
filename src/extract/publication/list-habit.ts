import { type Atom, SEPARATORS } from './atom.js';
import type { AtomCues } from './atom-cues.js';
import { decodeLabels, type EntryWeights, emissions, LABELS, separatorIndex } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const LABEL_COUNT = LABELS.length;
/** How much the habit of the list counts against the words of an atom; chosen on held-out pages. */
const LOOK_WEIGHT = 1.4;
const ORDER_WEIGHT = 1;
const FIGURE_WEIGHT = 2;
/** Entries that a list needs before its habit counts. */
const MIN_ENTRIES = 3;
/** Added to every count, so that what was not seen is unlikely, not impossible. */
const SMOOTHING = 0.6;

const MOST_LINES = 4;
/** Styles that an atom may have: one bit each for six marks. */
const STYLES = 64;

/** Numbers for strings, in the order of their first use. */
class Numbering {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const number = this.known.size;
    this.known.set(text, number);
    return number;
  }
}

/** How an atom looks to the reader of a list: line, style, mark-up. */
function lookOf({ line, quoted, bracketed, run }: Atom, classes: Numbering): number {
  const style =
    (run.bold ? 1 : 0) |
    (run.italic ? 2 : 0) |
    (run.underlined ? 4 : 0) |
    (run.href === undefined ? 0 : 8) |
    (quoted ? 16 : 0) |
    (bracketed ? 32 : 0);
  return (classes.of(run.classes ?? '') * (MOST_LINES + 1) + Math.min(line, MOST_LINES)) * STYLES + style;
}

/** Where an atom stands: after which separator and which field; -1 where it is the first. */
const placeOf = (atom: Atom, previous: number): number => (previous + 1) * SEPARATORS.length + separatorIndex(atom.before);

/** Kinds of words, and nothing. */
const SHAPES = ['none', 'link', 'name', 'year', 'numbers', 'venue', 'word', 'few', 'many'] as const;
const SHAPE = Object.fromEntries(SHAPES.map((name, i) => [name, i])) as Readonly<Record<(typeof SHAPES)[number], number>>;

/** What kind of words an atom is, coarsely. */
function shapeOf(cue: AtomCues): number {
  if (cue.link) return SHAPE.link;
  if (cue.name || cue.initials || cue.joins) return SHAPE.name;
  if (cue.yearOnly) return SHAPE.year;
  if (cue.numbers && cue.words <= 3) return SHAPE.numbers;
  if (cue.acronymYear || cue.inPrefix || cue.venueWord || cue.preprint) return SHAPE.venue;
  if (cue.words <= 1) return SHAPE.word;
  return cue.words <= 4 ? SHAPE.few : SHAPE.many;
}

/** The kinds of words of each atom with what stands before and after: the list's own sequence of fields. */
function figuresOf({ atoms, cues }: EntryAtoms): readonly number[] {
  const shapes = cues.map(shapeOf);
  return atoms.map(({ before }, i) => {
    const around = (shapes[i - 1] ?? SHAPE.none) * SHAPES.length + (shapes[i + 1] ?? SHAPE.none);
    return (around * SHAPES.length + (shapes[i] as number)) * SEPARATORS.length + separatorIndex(before);
  });
}

class Tally {
  private readonly counts = new Map<number, Float64Array>();

  add(key: number, label: number): void {
    let row = this.counts.get(key);
    if (row === undefined) {
      row = new Float64Array(LABEL_COUNT);
      this.counts.set(key, row);
    }
    row[label] = (row[label] as number) + 1;
  }

  /**
   * Adds to the scores of the labels, from an offset on, the logarithm of how much likelier each is here than by chance, one atom of the
   * same kind set aside.
   */
  addEvidence(scores: Float64Array, from: number, key: number, own: number, weight: number): void {
    const row = this.counts.get(key);
    if (!row) return;
    let total = 0;
    for (let i = 0; i < LABEL_COUNT; i++) total += row[i] as number;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const count = (row[label] as number) - (own === label ? 1 : 0);
      const evidence = Math.log((count + SMOOTHING) / (total - 1 + SMOOTHING * LABEL_COUNT)) + Math.log(LABEL_COUNT);
      scores[from + label] = (scores[from + label] as number) + weight * evidence;
    }
  }
}

/** What is counted of each atom of an entry. */
interface Habits {
  readonly looks: readonly number[];
  readonly places: readonly number[];
  readonly figures: readonly number[];
}

const habitsOf = (entry: EntryAtoms, labels: Uint8Array, classes: Numbering): Habits => ({
  looks: entry.atoms.map((atom) => lookOf(atom, classes)),
  places: entry.atoms.map((atom, i) => placeOf(atom, i === 0 ? -1 : (labels[i - 1] as number))),
  figures: figuresOf(entry),
});

/**
 * Labels all entries of a list together: first each by itself, then again with the habit of the whole list,
 * that is, which look and which place each field mostly has in it.
 */
export function decodeList(entries: readonly EntryAtoms[], weights: EntryWeights): readonly Uint8Array[] {
  const scores = entries.map((entry) => emissions(entry.features, weights));
  const alone = entries.map((entry, i) => decodeLabels(entry.atoms, scores[i] as Float64Array, weights).labels);
  if (entries.length < MIN_ENTRIES) return alone;
  const looks = new Tally();
  const places = new Tally();
  const figures = new Tally();
  const classes = new Numbering();
  const habits = entries.map((entry, e) => habitsOf(entry, alone[e] as Uint8Array, classes));
  habits.forEach((own, e) => {
    (alone[e] as Uint8Array).forEach((label, i) => {
      looks.add(own.looks[i] as number, label);
      figures.add(own.figures[i] as number, label);
      places.add(own.places[i] as number, label);
    });
  });
  return entries.map((entry, e) => {
    const { looks: look, places: place, figures: figure } = habits[e] as Habits;
    const joint = scores[e] as Float64Array;
    (alone[e] as Uint8Array).forEach((own, i) => {
      looks.addEvidence(joint, i * LABEL_COUNT, look[i] as number, own, LOOK_WEIGHT);
      places.addEvidence(joint, i * LABEL_COUNT, place[i] as number, own, ORDER_WEIGHT);
      figures.addEvidence(joint, i * LABEL_COUNT, figure[i] as number, own, FIGURE_WEIGHT);
    });
    return decodeLabels(entry.atoms, joint, weights).labels;
  });
}
