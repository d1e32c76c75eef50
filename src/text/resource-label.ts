import { RESOURCE_LABELS } from '../lexicon/resource-labels.js';
import { fold } from './fold.js';

// "Code | Weights", "[Code] [Data]", "paper / code".
const LABEL_BREAK = /[|/·•,[\]()]|\s[-–]\s/;

/** "Paper", "Code | Weights": the links of an entry. */
export function isResourceLabel(text: string): boolean {
  const labels = text.split(LABEL_BREAK).map(fold).filter(Boolean);
  return labels.length > 0 && labels.every((label) => RESOURCE_LABELS.has(label));
}
