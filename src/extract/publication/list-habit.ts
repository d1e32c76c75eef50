import type { Atom } from './atom.js';
import type { AtomCues } from './atom-cues.js';
import { decodeLabels, type EntryWeights, emissions, LABELS } from './decode-labels.js';
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

/** How an atom looks to the reader of a list: line, style, mark-up. */
const lookOf = (atom: Atom): string => {
  const { bold, italic, href, classes, underlined } = atom.run;
  return `${Math.min(atom.line, 4)}${bold ? 'b' : ''}${italic ? 'i' : ''}${underlined ? 'u' : ''}${href === undefined ? '' : 'a'}${atom.quoted ? 'q' : ''}${atom.bracketed ? 'k' : ''}|${classes ?? ''}`;
};

/** Where an atom stands: after which separator and which field. */
const placeOf = (atom: Atom, previous: number): string => `${previous}>${atom.before}`;

/** What kind of words an atom is, coarsely. */
function shapeOf(cue: AtomCues): string {
  if (cue.link) return 'link';
  if (cue.name || cue.initials || cue.joins) return 'name';
  if (cue.yearOnly) return 'year';
  if (cue.numbers && cue.words <= 3) return 'numbers';
  if (cue.acronymYear || cue.inPrefix || cue.venueWord || cue.preprint) return 'venue';
  if (cue.words <= 1) return 'word';
  return cue.words <= 4 ? 'few' : 'many';
}

/** The kind of words with what stands before and after: the list's own sequence of fields. */
const figureOf = ({ atoms, cues }: EntryAtoms, i: number): string => {
  const next = cues[i + 1];
  return `${shapeOf(cues[i] as AtomCues)}${(atoms[i] as Atom).before}|${i === 0 ? '' : shapeOf(cues[i - 1] as AtomCues)}|${next ? shapeOf(next) : ''}`;
};

class Tally {
  private readonly counts = new Map<string, Float64Array>();

  add(key: string, label: number, by: number): void {
    const row = this.counts.get(key) ?? new Float64Array(LABEL_COUNT);
    row[label] = (row[label] as number) + by;
    this.counts.set(key, row);
  }

  /**
   * Adds to the scores of the labels, from an offset on, the logarithm of how much likelier each is here than by chance, one atom of the
   * same kind set aside.
   */
  addEvidence(scores: Float64Array, from: number, key: string, own: number, weight: number): void {
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

/**
 * Labels all entries of a list together: first each by itself, then again with the habit of the whole list,
 * that is, which look and which place each field mostly has in it.
 */
export function decodeList(entries: readonly EntryAtoms[], weights: EntryWeights): readonly Uint8Array[] {
  const scores = entries.map((entry) => emissions(entry.vectors, weights));
  const alone = entries.map((entry, i) => decodeLabels(entry.atoms, scores[i] as Float64Array, weights).labels);
  if (entries.length < MIN_ENTRIES) return alone;
  const looks = new Tally();
  const places = new Tally();
  const figures = new Tally();
  entries.forEach((entry, e) => {
    const labels = alone[e] as Uint8Array;
    entry.atoms.forEach((atom, i) => {
      looks.add(lookOf(atom), labels[i] as number, 1);
      figures.add(figureOf(entry, i), labels[i] as number, 1);
      places.add(placeOf(atom, i === 0 ? -1 : (labels[i - 1] as number)), labels[i] as number, 1);
    });
  });
  return entries.map((entry, e) => {
    const labels = alone[e] as Uint8Array;
    const joint = (scores[e] as Float64Array).slice();
    entry.atoms.forEach((atom, i) => {
      const own = labels[i] as number;
      const look = lookOf(atom);
      const place = placeOf(atom, i === 0 ? -1 : (labels[i - 1] as number));
      const figure = figureOf(entry, i);
      looks.addEvidence(joint, i * LABEL_COUNT, look, own, LOOK_WEIGHT);
      places.addEvidence(joint, i * LABEL_COUNT, place, own, ORDER_WEIGHT);
      figures.addEvidence(joint, i * LABEL_COUNT, figure, own, FIGURE_WEIGHT);
    });
    return decodeLabels(entry.atoms, joint, weights).labels;
  });
}
