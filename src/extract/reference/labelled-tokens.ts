import { decodeReference, labelScores } from './decode-reference.js';
import { LABELS, type Label } from './reference-labels.js';
import { type ReferenceToken, referenceTokens } from './reference-token.js';
import type { ReferenceWeights } from './reference-weights.js';
import { referenceFeatures } from './token-features.js';

/** A token with what it was read as. */
export interface LabelledToken extends ReferenceToken {
  readonly label: Label;
}

/** The tokens of a reference with their labels. */
export function labelledTokens(text: string, weights: ReferenceWeights): readonly LabelledToken[] {
  const tokens = referenceTokens(text);
  if (tokens.length === 0) return [];
  const labels = decodeReference(labelScores(referenceFeatures(text, tokens), weights), weights);
  return tokens.map(({ text: printed, lower, kind, spaced, start, end }, i) => ({
    text: printed,
    lower,
    kind,
    spaced,
    start,
    end,
    label: LABELS[labels[i] as number] as Label,
  }));
}
