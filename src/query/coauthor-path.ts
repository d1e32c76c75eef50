import type { Bindings, Row, Term } from '../model/query-result.js';
import type { SparqlSource } from '../store/embedded-store.js';
import { breadthFirst, type Reached, type Step } from './breadth-first.js';
import { bindParameters } from './parameter.js';
import { selectRows } from './select-rows.js';

const INTEGER = 'http://www.w3.org/2001/XMLSchema#integer';
const VARIABLES = ['step', 'personName', 'name', 'title', 'year', 'work', 'person', 'coauthor'] as const;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const textOf = (row: Row, name: string): string => row[name]?.value ?? '';

/** Latest shared work first, then by title: the work that a link of the chain shows. */
const byRecency = (a: Row, b: Row): number =>
  byText(textOf(b, 'year'), textOf(a, 'year')) || byText(textOf(a, 'title'), textOf(b, 'title'));

function stepOf(source: SparqlSource, sparql: string): Step<Row> {
  return async (nodes) => {
    const terms = nodes.map((value): Term => ({ kind: 'iri', value }));
    const rows = await selectRows(source, bindParameters(sparql, { person: terms }));
    const links = rows.map((row) => ({ from: textOf(row, 'person'), to: textOf(row, 'coauthor'), link: row }));
    return links.sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to) || byRecency(a.link, b.link));
  };
}

function chainTo(end: string, reached: ReadonlyMap<string, Reached<Row>>): readonly Row[] {
  const chain: Row[] = [];
  for (let at = reached.get(end); at?.link; at = reached.get(at.from ?? '')) chain.push(at.link);
  return chain.reverse();
}

/** The shortest chain of co-authors between two people, one row a link; no rows where there is none. */
export async function coauthorPath(source: SparqlSource, sparql: string, person: string, other: string): Promise<Bindings> {
  const reached = await breadthFirst(person, stepOf(source, sparql), (found) => found.has(other));
  const rows = chainTo(other, reached).map((row, index): Row => {
    return { step: { kind: 'literal', value: String(index + 1), datatype: INTEGER }, ...row };
  });
  return { kind: 'bindings', variables: VARIABLES, rows };
}
