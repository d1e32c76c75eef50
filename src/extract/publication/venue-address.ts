import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const VENUE = LABELS.indexOf('venue');
const LINK = LABELS.indexOf('link');
/** "doi:10.1234/abc", "https://a.example/1", "10.1234/abc". */
const ADDRESS = /^(?:doi\s?:|https?:\/\/|10\.\d{4,9}\/)/iu;

/** "Tidal Review. | doi:10.1234/abc": an address that is printed behind a venue is none of its name. */
export function leaveVenueAddress({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  let left = labels;
  for (let i = 1; i < labels.length; i++) {
    if (labels[i] !== VENUE || labels[i - 1] !== VENUE || !ADDRESS.test(atoms[i]?.text ?? '')) continue;
    if (left === labels) left = labels.slice();
    for (let k = i; k < labels.length && labels[k] === VENUE && atoms[k]?.line === atoms[i]?.line; k++) left[k] = LINK;
  }
  return left;
}
