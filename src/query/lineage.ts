import type { Bindings, Row, Term } from '../model/query-result.js';
import type { SparqlSource } from '../store/embedded-store.js';
import { breadthFirst, type Step } from './breadth-first.js';
import { bindParameters } from './parameter.js';
import { selectRows } from './select-rows.js';

const INTEGER = 'http://www.w3.org/2001/XMLSchema#integer';
const VARIABLES = ['generation', 'name', 'kind', 'of', 'person'] as const;

/** The two ways along a pair of advisor and advisee. */
const UP = { near: 'advisee', far: 'advisor', sign: -1 } as const;
const DOWN = { near: 'advisor', far: 'advisee', sign: 1 } as const;

const iri = (value: string): Term => ({ kind: 'iri', value });
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function stepOf(source: SparqlSource, sparql: string, way: typeof UP | typeof DOWN): Step<Row> {
  return async (nodes) => {
    const rows = await selectRows(source, bindParameters(sparql, { [way.near]: nodes.map(iri) }));
    const links = rows.flatMap((row) => {
      const from = row[way.near];
      const to = row[way.far];
      return from && to ? [{ from: from.value, to: to.value, link: row }] : [];
    });
    return links.sort(
      (a, b) => byText(a.from, b.from) || byText(a.to, b.to) || byText(a.link['kind']?.value ?? '', b.link['kind']?.value ?? ''),
    );
  };
}

async function oneWay(source: SparqlSource, sparql: string, person: string, way: typeof UP | typeof DOWN): Promise<readonly Row[]> {
  const reached = await breadthFirst(person, stepOf(source, sparql, way));
  return [...reached.values()].flatMap(({ node, link, depth }) => {
    const name = link?.[`${way.far}Name`];
    const of = link?.[`${way.near}Name`];
    if (!link || !name || !of) return [];
    const generation: Term = { kind: 'literal', value: String(way.sign * depth), datatype: INTEGER };
    return [{ generation, name, ...(link['kind'] && { kind: link['kind'] }), of, person: iri(node) }];
  });
}

/**
 * Academic ancestors (negative generations, eldest first) and descendants of a person. Each stands once, in the nearest
 * generation; a cycle of advising, which a page may state by mistake, ends there.
 */
export async function lineage(source: SparqlSource, sparql: string, person: string): Promise<Bindings> {
  const ancestors = await oneWay(source, sparql, person, UP);
  const descendants = await oneWay(source, sparql, person, DOWN);
  const eldestFirst = ancestors.toSorted((a, b) => Number(a['generation']?.value) - Number(b['generation']?.value));
  return { kind: 'bindings', variables: VARIABLES, rows: [...eldestFirst, ...descendants] };
}
