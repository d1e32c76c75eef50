/** From labelled references to weights: what is trained on, and with what settings. */
import { type GoldReference, labelReference } from './reference-gold.js';
import { trainReferences } from './reference-training.js';
import { restyledReferences } from './restyle-references.js';

/** Weights from these references and from made-up ones in other styles with the same fields. */
export function trainOn(references: readonly GoldReference[], withRestyled = true): Uint8Array {
  const all = withRestyled ? [...references, ...restyledReferences(references)] : references;
  return trainReferences(all.map(labelReference).filter((labelled) => labelled !== undefined));
}
