import type { Term } from '../model/query-result.js';
import { termText } from './term-text.js';

/** The place of a parameter in a query file, which leaves it open as it stands: `VALUES ?person { UNDEF }`. */
const PARAMETER = /VALUES\s+\?(\w+)\s*\{\s*UNDEF\s*\}/g;

/** The parameters of a query text, in the order of their places. */
export const parametersOf = (sparql: string): readonly string[] => [...sparql.matchAll(PARAMETER)].map((match) => match[1] as string);

/**
 * The query with its parameters bound to terms; one with several terms is answered for each of them.
 * Terms are written by {@link termText}, so no value can become a part of the query.
 *
 * @example bindParameters('… VALUES ?person { UNDEF } …', { person: [{ kind: 'iri', value: 'http://a/b' }] })
 * @throws {RangeError} for a parameter that the query does not have, or a term that cannot be written.
 */
export function bindParameters(sparql: string, values: Readonly<Record<string, readonly Term[]>>): string {
  const known = new Set(parametersOf(sparql));
  const unknown = Object.keys(values).find((name) => !known.has(name));
  if (unknown !== undefined) throw new RangeError(`the query has no parameter ?${unknown}`);
  return sparql.replace(PARAMETER, (open, name: string) => {
    const terms = Object.hasOwn(values, name) ? values[name] : undefined;
    return terms === undefined ? open : `VALUES ?${name} { ${terms.map(termText).join(' ')} }`;
  });
}
