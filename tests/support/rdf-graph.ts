import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Literal, Quad } from '@rdfjs/types';
import { Store } from 'oxigraph';
import { shared } from './project.js';

/** The contract's queries by name. */
export function contractQueries(): Readonly<Record<string, string>> {
  const folder = join(shared, 'contract/queries');
  const files = readdirSync(folder).filter((file) => file.endsWith('.rq'));
  return Object.fromEntries(files.map((file) => [file.slice(0, -3), readFileSync(join(folder, file), 'utf8')]));
}

/** A document in an independent store. */
export function load(document: string, format: string, base = 'https://example.org/kg/'): Store {
  const store = new Store();
  store.load(document as never, { format, base_iri: base });
  return store;
}

/** Rows of a SELECT: each the values of the named variables joined with ` | `, sorted. */
export function rows(store: Store, query: string, ...variables: string[]): readonly string[] {
  const solutions = store.query(query) as unknown as readonly Map<string, { readonly value: string }>[];
  return solutions.map((row) => variables.map((name) => row.get(name)?.value ?? '').join(' | ')).sort();
}

/** Quads without blank nodes as sorted lines; equal lines are isomorphic graphs. */
export function lines(quads: Iterable<Quad>): readonly string[] {
  return [...new Set([...quads].map(line))].sort();
}

const NUMBER = /#(?:integer|decimal|nonNegativeInteger|positiveInteger)$/;

/** Stores may write a number in its canonical form: 0.90 is 0.9. */
const lexical = ({ value, datatype }: Literal): string => (NUMBER.test(datatype.value) ? String(Number(value)) : value);

function line({ subject, predicate, object, graph }: Quad): string {
  const value = object.termType === 'Literal' ? `"${lexical(object)}"@${object.language}^^${object.datatype.value}` : `<${object.value}>`;
  return `<${subject.value}> <${predicate.value}> ${value} ${graph.value}`;
}

/** The quads of a store. */
export const quadsOf = (store: Store): readonly Quad[] => store.match() as unknown as readonly Quad[];
