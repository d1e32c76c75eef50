import { EMISSION, RESTART, TRANSITION } from '../../lexicon/data/entry-weights.js';
import { EMISSION_SIZE, type EntryWeights, TRANSITION_SIZE } from './decode-labels.js';

function sized(values: readonly number[], size: number): Float64Array {
  if (values.length !== size)
    throw new Error(`entry weights: ${values.length} values, ${size} features; run scripts/train-entry-reader.ts`);
  return Float64Array.from(values);
}

let loaded: EntryWeights | undefined;

/** The learned weights of the entry reader. @throws Error where they were trained for other features. */
export function entryWeights(): EntryWeights {
  loaded ??= { emission: sized(EMISSION, EMISSION_SIZE), transition: sized(TRANSITION, TRANSITION_SIZE), restart: sized(RESTART, 2) };
  return loaded;
}
