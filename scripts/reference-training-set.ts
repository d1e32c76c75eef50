/** From labelled references to weights: what is trained on, and with what settings. */
import { type GoldReference, labelReference } from './reference-gold.js';
import { trainReferences } from './reference-training.js';
import { restyledReferences } from './restyle-references.js';

/** Weights from these references, each counted twice, and from made-up ones in other styles with the same fields. */
export function trainOn(references: readonly GoldReference[], withRestyled = true): Uint8Array {
  const found = references.map(labelReference).filter((labelled) => labelled !== undefined);
  const made = withRestyled ? restyledReferences(references).map(labelReference) : [];
  return trainReferences([...found, ...found, ...made.filter((labelled) => labelled !== undefined)]);
}
