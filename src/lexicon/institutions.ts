import { domainKey, INSTITUTION_COLUMNS, institutionAcronymKey, institutionKeys, institutionNameKey } from './institution-key.js';
import { KeyedTable, listOf, type Row } from './keyed-table.js';

/** The registry's kinds of institution. */
export type InstitutionType = 'archive' | 'company' | 'education' | 'facility' | 'funder' | 'government' | 'healthcare' | 'nonprofit';

/** A known institution. */
export interface InstitutionEntry {
  /** Id in the Research Organization Registry, "02v51f717"; empty where only the list of universities has it. */
  readonly ror: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly types: readonly InstitutionType[];
  readonly acronyms: readonly string[];
  /** Other names, in all languages. */
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

const TYPES: Readonly<Record<string, InstitutionType>> = {
  a: 'archive',
  c: 'company',
  e: 'education',
  f: 'facility',
  u: 'funder',
  g: 'government',
  h: 'healthcare',
  n: 'nonprofit',
};

const table = new KeyedTable('institutions', institutionKeys);

function entryOf(row: Row): InstitutionEntry {
  const column = INSTITUTION_COLUMNS;
  return {
    ror: row[column.ror] ?? '',
    name: row[column.name] ?? '',
    country: row[column.country] ?? '',
    types: [...(row[column.types] ?? '')].flatMap((letter) => TYPES[letter] ?? []),
    acronyms: listOf(row[column.acronyms]),
    aliases: listOf(row[column.aliases]),
    domains: listOf(row[column.domains]),
  };
}

const isEducation = (row: Row): boolean => (row[INSTITUTION_COLUMNS.types] ?? '').includes('e');

/** The one row that is meant: the only one; else the only one of that main name; else the only university. */
function decide(rows: readonly Row[], isMainName: (row: Row) => boolean): Row | undefined {
  if (rows.length <= 1) return rows[0];
  for (const narrowed of [rows.filter(isMainName), rows.filter(isEducation)]) if (narrowed.length === 1) return narrowed[0];
  return undefined;
}

/**
 * The institution of a name or acronym in any language that the registry knows. A name that several institutions share gives nothing,
 * unless it is the main name of one of them or only one of them is a university.
 *
 * @example findInstitution('北京大学')?.name // 'Peking University'
 */
export function findInstitution(printed: string): InstitutionEntry | undefined {
  const name = printed.trim();
  const key = institutionNameKey(name);
  if (key === '') return undefined;
  const row = decide(table.rows(key), (candidate) => institutionNameKey(candidate[INSTITUTION_COLUMNS.name] ?? '') === key);
  if (row) return entryOf(row);
  const sharing = /\s/.test(name) ? [] : table.rows(institutionAcronymKey(name));
  return sharing.length === 1 ? entryOf(sharing[0] as Row) : undefined;
}

/** Whether any institution has the name, also where several share it. Acronyms do not count. */
export function isInstitutionName(printed: string): boolean {
  const key = institutionNameKey(printed);
  return key !== '' && table.rows(key).length > 0;
}

/**
 * The institution that owns an e-mail or web domain or one above it.
 *
 * @example institutionByDomain('stu.pku.edu.cn')?.name // 'Peking University'
 */
export function institutionByDomain(domain: string): InstitutionEntry | undefined {
  const labels = domain.toLowerCase().replace(/\.$/, '').split('.');
  for (let from = 0; from + 2 <= labels.length; from += 1) {
    const row = table.rows(domainKey(labels.slice(from).join('.')))[0];
    if (row) return entryOf(row);
  }
  return undefined;
}
