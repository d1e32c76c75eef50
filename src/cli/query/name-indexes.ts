import { type NameIndex, readNameIndex } from '../../query/name-index.js';
import type { ThingKind } from '../../query/thing-kind.js';
import type { SparqlSource } from '../../store/embedded-store.js';

/** Gives the names of all things of a kind. */
export type NameIndexes = (kind: ThingKind) => Promise<NameIndex>;

/** The names in a source, each kind read when it is first asked for, and once. */
export function nameIndexes(source: SparqlSource): NameIndexes {
  const read = new Map<ThingKind, Promise<NameIndex>>();
  return (kind) => {
    const index = read.get(kind) ?? readNameIndex(source, kind);
    read.set(kind, index);
    return index;
  };
}
