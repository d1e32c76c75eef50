import type { SparqlSource } from '../store/embedded-store.js';
import { fold } from '../text/fold.js';
import { isCjk } from '../text/script.js';
import { selectRows } from './select-rows.js';
import { namesQuery, type ThingKind } from './thing-kind.js';

/** A spelling that a graph has for a thing. */
export interface Spelling {
  readonly iri: string;
  /** As the graph has it. */
  readonly text: string;
  readonly folded: string;
}

/** All spellings of the people, or of the things of another kind, in a graph, for look-up by name. */
export interface NameIndex {
  readonly spellings: readonly Spelling[];
  /** By thing; the first spelling is the label, where there is one. */
  readonly byIri: ReadonlyMap<string, readonly Spelling[]>;
  /** By folded text. */
  readonly byFolded: ReadonlyMap<string, readonly Spelling[]>;
  /** By {@link orderKeys}. */
  readonly byOrder: ReadonlyMap<string, readonly Spelling[]>;
}

/** More words than this are no name whose order is in doubt. */
const MOST_WORDS = 6;

/**
 * Keys that a folded name shares with the same name in the other order of family and given names, hyphens and spaces
 * inside either not counting: "wen qian yu" and "qianyu wen" share "qianyu|wen"; "wenqian yu" shares none with them.
 */
export function orderKeys(folded: string): readonly string[] {
  const words = folded.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || isCjk(folded)) return [words.join('')];
  return words.slice(1).map((_, split) => [words.slice(0, split + 1).join(''), words.slice(split + 1).join('')].sort().join('|'));
}

function group(
  spellings: readonly Spelling[],
  keysOf: (spelling: Spelling) => readonly string[],
): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const key of new Set(keysOf(spelling))) {
      const members = groups.get(key);
      if (members) members.push(spelling);
      else groups.set(key, [spelling]);
    }
  }
  return groups;
}

/** An index of the given names. */
export function indexNames(names: readonly { readonly iri: string; readonly text: string }[]): NameIndex {
  const spellings = names.map((name): Spelling => ({ ...name, folded: fold(name.text) })).filter(({ folded }) => folded !== '');
  return {
    spellings,
    byIri: group(spellings, ({ iri }) => [iri]),
    byFolded: group(spellings, ({ folded }) => [folded]),
    byOrder: group(spellings, ({ folded }) => orderKeys(folded)),
  };
}

/** The names of all things of a kind: labels, names and alternate names. */
export async function readNameIndex(source: SparqlSource, kind: ThingKind): Promise<NameIndex> {
  const rows = await selectRows(source, namesQuery(kind));
  return indexNames(rows.flatMap(({ thing, name }) => (thing?.kind === 'iri' && name ? [{ iri: thing.value, text: name.value }] : [])));
}
