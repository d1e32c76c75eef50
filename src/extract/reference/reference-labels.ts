/**
 * What a token of a reference can be. `other` comes in four kinds, by what has been read before it, so that what stands
 * before the authors, the title and the venue, and behind them, is learned apart.
 */
export const LABELS = [
  'family',
  'given',
  'title-start',
  'title',
  'venue-start',
  'venue',
  'year',
  'other-first',
  'other-after-authors',
  'other-after-title',
  'other-after-venue',
] as const;

/** A label of a token; `given` is whatever stands among the authors that is no family name. */
export type Label = (typeof LABELS)[number];

/** Number of labels. */
export const LABEL_COUNT: number = LABELS.length;

/** Bits of what has been seen. */
const [AUTHORS, TITLE, VENUE] = [1, 2, 4];

/** A label together with the fields seen so far: authors, title and venue come once each, in any order. */
interface State {
  readonly label: number;
  readonly seen: number;
}

const labelIndex = (label: Label): number => LABELS.indexOf(label);

function otherLabel(seen: number): number {
  if (seen & VENUE) return labelIndex('other-after-venue');
  if (seen & TITLE) return labelIndex('other-after-title');
  return labelIndex(seen & AUTHORS ? 'other-after-authors' : 'other-first');
}

function allStates(): readonly State[] {
  const states: State[] = [];
  const add = (label: Label, bit: number): void => {
    for (let seen = 0; seen < 8; seen++) if (seen & bit) states.push({ label: labelIndex(label), seen });
  };
  add('family', AUTHORS);
  add('given', AUTHORS);
  add('title-start', TITLE);
  add('title', TITLE);
  add('venue-start', VENUE);
  add('venue', VENUE);
  for (let seen = 0; seen < 8; seen++) states.push({ label: labelIndex('year'), seen }, { label: otherLabel(seen), seen });
  return states;
}

const STATES = allStates();

const isLoose = (label: number): boolean => label >= labelIndex('year');
const bitOf = (label: number): number =>
  label <= labelIndex('given') ? AUTHORS : label <= labelIndex('title') ? TITLE : label <= labelIndex('venue') ? VENUE : 0;

/** Whether the second state may follow the first: a field goes on, ends, or begins that was not seen before. */
function follows(from: State, to: State): boolean {
  const bit = bitOf(to.label);
  if (isLoose(to.label)) return to.seen === from.seen;
  const starts = (from.seen & bit) === 0 && to.seen === (from.seen | bit);
  if (bit === AUTHORS) return starts || (to.seen === from.seen && bitOf(from.label) === AUTHORS);
  if (to.label === labelIndex('title-start') || to.label === labelIndex('venue-start')) return starts;
  return to.seen === from.seen && bitOf(from.label) === bit;
}

const startsReference = (state: State): boolean =>
  state.seen === bitOf(state.label) && state.label !== labelIndex('title') && state.label !== labelIndex('venue');

/** Number of states. */
export const STATE_COUNT: number = STATES.length;
/** Label of each state. */
export const STATE_LABELS: Uint8Array = Uint8Array.from(STATES, (state) => state.label);
/** States that a reference can start with. */
export const FIRST_STATES: readonly number[] = STATES.flatMap((state, i) => (startsReference(state) ? [i] : []));

const PAIRS: readonly (readonly [number, number])[] = STATES.flatMap((from, i) =>
  STATES.flatMap((to, k) => (follows(from, to) ? [[i, k] as const] : [])),
);
/** Number of transitions that may be. */
export const TRANSITION_COUNT: number = PAIRS.length;
/** State that each transition leaves. */
export const TRANSITION_FROM: Uint8Array = Uint8Array.from(PAIRS, ([from]) => from);
/** State that each transition enters. */
export const TRANSITION_TO: Uint8Array = Uint8Array.from(PAIRS, ([, to]) => to);
/** The transitions by the state that they enter: those into `state` are from `ENTRIES[state]` to `ENTRIES[state + 1]`. */
export const BY_TARGET: Uint16Array = Uint16Array.from(PAIRS.keys()).sort(
  (a, b) => (TRANSITION_TO[a] as number) - (TRANSITION_TO[b] as number) || a - b,
);
/** Where the transitions into each state begin in {@link BY_TARGET}. */
export const ENTRIES: Uint16Array = Uint16Array.from({ length: STATE_COUNT + 1 }, (_, state) => {
  const at = BY_TARGET.findIndex((t) => (TRANSITION_TO[t] as number) >= state);
  return at < 0 ? TRANSITION_COUNT : at;
});
/** State that each transition leaves, in the order of {@link BY_TARGET}. */
export const SOURCES: Uint8Array = Uint8Array.from(BY_TARGET, (t) => TRANSITION_FROM[t] as number);
