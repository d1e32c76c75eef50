import type { Bindings } from '../../model/query-result.js';
import { describeThings } from '../../query/describe-things.js';
import { findPeople, findThings } from '../../query/find-by-name.js';
import type { NameIndex } from '../../query/name-index.js';
import { nearestNames } from '../../query/nearest-names.js';
import { toTable } from '../../query/results/table.js';
import { isIri, termText } from '../../query/term-text.js';
import { nameOfMany, type ThingKind } from '../../query/thing-kind.js';
import type { SparqlSource } from '../../store/embedded-store.js';
import { EXIT } from '../exit-code.js';
import { errorColumns, type Terminal } from '../terminal.js';
import { UserError } from '../user-error.js';
import type { NameIndexes } from './name-indexes.js';

/** Where a name is looked up, and where it is said whom it was taken for. */
export interface Lookup {
  readonly source: SparqlSource;
  readonly indexes: NameIndexes;
  readonly terminal: Terminal;
}

/** More things than this are not listed. */
const MOST_LISTED = 20;
/** `<https://example.org/kg/person/yue-lin>` as a query or a table shows it. */
const BRACKETED = /^<(.*)>$/;

async function chooseIri(source: SparqlSource, iri: string): Promise<string> {
  const node = termText({ kind: 'iri', value: iri });
  const known = await source.query(`ASK { { ${node} ?p ?o } UNION { ?s ?p ${node} } }`);
  if (known.kind === 'boolean' && known.value) return iri;
  throw new UserError(`${iri}: the graph says nothing about this IRI`, EXIT.findings);
}

function notFound(index: NameIndex, kind: ThingKind, name: string): UserError {
  const many = nameOfMany(kind);
  const count = index.byIri.size;
  if (count === 0) return new UserError(`"${name}": the graph holds no ${many}`, EXIT.findings);
  const nearest = nearestNames(index, name).map(({ text }) => `"${text}"`);
  const mend = nearest.length > 0 ? `; nearest: ${nearest.join(', ')}` : '';
  return new UserError(`"${name}": none of the ${count} ${many} of the graph goes by this name${mend}`, EXIT.findings);
}

const firstRows = (table: Bindings): Bindings => ({ ...table, rows: table.rows.slice(0, MOST_LISTED) });

async function ambiguous(source: SparqlSource, kind: ThingKind, name: string, iris: readonly string[]): Promise<UserError> {
  const table = toTable(firstRows(await describeThings(source, kind, iris)), errorColumns());
  const rest = iris.length > MOST_LISTED ? `… and ${iris.length - MOST_LISTED} more\n` : '';
  return new UserError(`"${name}" can be ${iris.length} ${nameOfMany(kind)}; give the IRI of one of them:\n${table}${rest}`.trimEnd());
}

/**
 * The IRI of the thing that a name or an IRI means.
 *
 * @throws {UserError} where nothing has the name (with the nearest names), or several have it (with what tells them apart).
 */
export async function chooseThing({ source, indexes, terminal }: Lookup, kind: ThingKind, name: string): Promise<string> {
  const given = BRACKETED.exec(name)?.[1] ?? name;
  if (isIri(given)) return chooseIri(source, given);
  const index = await indexes(kind);
  const match = kind === 'person' ? findPeople(index, name) : findThings(index, name);
  if (!match) throw notFound(index, kind, name);
  const [iri, ...others] = match.iris;
  if (iri === undefined || others.length > 0) throw await ambiguous(source, kind, name, match.iris);
  if (match.kind === 'compatible' || match.kind === 'prefix') {
    terminal.note(`"${name}" is taken for ${index.byIri.get(iri)?.[0]?.text ?? name} <${iri}>`);
  }
  return iri;
}
