import type { Bindings } from '../../model/query-result.js';
import { describePeople } from '../../query/describe-people.js';
import { findPeople } from '../../query/find-person.js';
import type { NameIndex } from '../../query/name-index.js';
import { nearestNames } from '../../query/nearest-names.js';
import { toTable } from '../../query/results/table.js';
import { isIri, termText } from '../../query/term-text.js';
import type { SparqlSource } from '../../store/embedded-store.js';
import { EXIT } from '../exit-code.js';
import type { Terminal } from '../terminal.js';
import { UserError } from '../user-error.js';

/** More people than this are not listed. */
const MOST_LISTED = 20;
/** `<https://example.org/kg/person/yue-lin>` as a query or a table shows it. */
const BRACKETED = /^<(.*)>$/;

async function chooseIri(source: SparqlSource, iri: string): Promise<string> {
  const node = termText({ kind: 'iri', value: iri });
  const known = await source.query(`ASK { { ${node} ?p ?o } UNION { ?s ?p ${node} } }`);
  if (known.kind === 'boolean' && known.value) return iri;
  throw new UserError(`${iri}: the graph says nothing about this IRI`, EXIT.findings);
}

function notFound(index: NameIndex, name: string): UserError {
  const nearest = nearestNames(index, name).map(({ text }) => `"${text}"`);
  const people = index.byIri.size;
  if (people === 0) return new UserError(`"${name}": the graph holds no people`, EXIT.findings);
  const mend = nearest.length > 0 ? `; nearest: ${nearest.join(', ')}` : '';
  return new UserError(`"${name}": none of the ${people} people of the graph goes by this name${mend}`, EXIT.findings);
}

const firstRows = (table: Bindings): Bindings => ({ ...table, rows: table.rows.slice(0, MOST_LISTED) });

async function ambiguous(source: SparqlSource, name: string, people: readonly string[]): Promise<UserError> {
  const table = await describePeople(source, people);
  const rest = people.length > MOST_LISTED ? `… and ${people.length - MOST_LISTED} more\n` : '';
  return new UserError(
    `"${name}" can be ${people.length} people; give the IRI of one of them:\n${toTable(firstRows(table))}${rest}`.trimEnd(),
  );
}

/**
 * The IRI of the person whom a name or an IRI means.
 *
 * @throws {UserError} where nobody has the name (with the nearest names), or several have it (with what tells them apart).
 */
export async function choosePerson(
  source: SparqlSource,
  index: () => Promise<NameIndex>,
  name: string,
  terminal: Terminal,
): Promise<string> {
  const given = BRACKETED.exec(name)?.[1] ?? name;
  if (isIri(given)) return chooseIri(source, given);
  const names = await index();
  const match = findPeople(names, name);
  if (!match) throw notFound(names, name);
  const [iri, ...others] = match.people;
  if (iri === undefined || others.length > 0) throw await ambiguous(source, name, match.people);
  if (match.kind === 'compatible' || match.kind === 'prefix')
    terminal.note(`"${name}" is taken for ${names.byIri.get(iri)?.[0]?.text ?? name} <${iri}>`);
  return iri;
}
