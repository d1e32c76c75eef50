import { institutionNameKey } from '../../src/lexicon/institution-key.js';

interface RorRecord {
  readonly ror: string;
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly aliases: readonly (readonly [string, string | null])[];
  readonly country: string;
  readonly types: readonly string[];
  readonly url: string | null;
  readonly domains: readonly string[];
}

interface InstitutionRow {
  readonly ror: string;
  readonly country: string;
  readonly types: readonly string[];
  readonly domains: Set<string>;
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly aliases: Set<string>;
}

/** One letter a type, as src/lexicon/institutions.ts reads them. */
const TYPE_LETTERS: Readonly<Record<string, string>> = {
  archive: 'a',
  company: 'c',
  education: 'e',
  facility: 'f',
  funder: 'u',
  government: 'g',
  healthcare: 'h',
  nonprofit: 'n',
};

const MAX_ALIAS = 75;
/** Languages of the pages that are read; other institutions than universities keep their names in these alone. */
const PAGE_LANGUAGES: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'zh']);
const LOCAL_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
// Letters of the scripts that the extractors read; a reading in hiragana alone is not a name anyone prints.
const READ_SCRIPTS =
  /^(?:[\p{Script=Latin}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}]|\P{L})+$/u;
const ONLY_HIRAGANA = /^(?:\p{Script=Hiragana}|\P{L})+$/u;
const SITES = /(?:^|\.)(?:facebook|linkedin|twitter|google|github|wordpress|wixsite|weebly|blogspot|wikipedia|instagram)\.(?:com|io|org)$/;

// "edu.cn", "ac.uk", "com": registries, not institutions.
const REGISTRY = /^(?:(?:ac|co|com|edu|go|gob|gouv|gov|mil|ne|net|or|org)\.)?[a-z]{2,3}$/;

const clean = (text: string): string =>
  text
    .replace(/[\t|\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The host of a home page at the root of its site, without "www."; undefined for pages inside another's site. */
function ownHost(url: string | null): string | undefined {
  const match = /^https?:\/\/(?:www\d?\.)?([a-z0-9.-]+\.[a-z]{2,})\/?(?:[a-z]{2}|en-[a-z]{2}|index\.\w+|home)?\/?$/i.exec(url ?? '');
  const host = match?.[1]?.toLowerCase();
  return host && !SITES.test(host) && !REGISTRY.test(host) ? host : undefined;
}

function rorRow(record: RorRecord): InstitutionRow {
  const host = ownHost(record.url);
  const key = institutionNameKey(record.name);
  const seen = new Set([key]);
  const aliases = new Set<string>();
  const isUniversity = record.types.includes('education');
  for (const [alias, language] of record.aliases) {
    const aliasKey = institutionNameKey(alias);
    if (!isUniversity && (LOCAL_SCRIPT.test(alias) || (language !== null && !PAGE_LANGUAGES.has(language)))) continue;
    if (alias.length > MAX_ALIAS || seen.has(aliasKey) || !READ_SCRIPTS.test(alias) || ONLY_HIRAGANA.test(alias)) continue;
    seen.add(aliasKey);
    aliases.add(clean(alias));
  }
  return {
    ror: record.ror,
    country: record.country,
    types: record.types.map((type) => TYPE_LETTERS[type] ?? ''),
    domains: new Set([
      ...record.domains.map((domain) => domain.toLowerCase()).filter((domain) => !REGISTRY.test(domain)),
      ...(host ? [host] : []),
    ]),
    name: clean(record.name),
    acronyms: record.acronyms.map(clean),
    aliases,
  };
}

/** Domains that several institutions name tell nothing; they stay with the one university among them, if there is one. */
function keepOwnDomains(rows: readonly InstitutionRow[]): void {
  const users = new Map<string, InstitutionRow[]>();
  for (const row of rows) for (const domain of row.domains) users.set(domain, [...(users.get(domain) ?? []), row]);
  for (const [domain, sharing] of users) {
    if (sharing.length === 1) continue;
    const universities = sharing.filter(({ types }) => types.includes('e'));
    for (const row of sharing) if (universities.length !== 1 || row !== universities[0]) row.domains.delete(domain);
  }
}

function addUniversities(rows: InstitutionRow[], universities: string): void {
  const byName = new Map<string, InstitutionRow>();
  const byDomain = new Map<string, InstitutionRow>();
  for (const row of rows) {
    for (const name of [row.name, ...row.aliases]) byName.set(`${row.country} ${institutionNameKey(name)}`, row);
    for (const domain of row.domains) byDomain.set(domain, row);
  }
  for (const line of universities.trim().split('\n')) {
    const [name = '', country = '', domains = ''] = line.split('\t');
    const list = domains
      .toLowerCase()
      .split(/[,;|\s]+/)
      .filter((domain) => domain !== '' && !REGISTRY.test(domain));
    const known =
      byName.get(`${country} ${institutionNameKey(name)}`) ?? list.map((domain) => byDomain.get(domain)).find((row) => row !== undefined);
    if (known) {
      for (const domain of list) if (!byDomain.has(domain)) known.domains.add(domain);
      if (institutionNameKey(known.name) !== institutionNameKey(name) && known.types.includes('e') && name.length <= MAX_ALIAS)
        known.aliases.add(clean(name));
    } else {
      rows.push({ ror: '', country, types: ['e'], domains: new Set(list), name: clean(name), acronyms: [], aliases: new Set() });
    }
  }
}

/** Not a company that funds no research, nor a government office that does nothing but govern. */
function isResearching(types: readonly string[]): boolean {
  return types.some((type) => type !== 'company' && type !== 'government');
}

/** A row an institution, sorted by name. Left out are companies and offices without research; `employers.ts` has those that homepages name. */
export function institutionLines(ror: string, universities: string): readonly string[] {
  const rows = ror
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RorRecord)
    .filter(({ types }) => isResearching(types))
    .map(rorRow);
  keepOwnDomains(rows);
  addUniversities(rows, universities);
  keepOwnDomains(rows);
  return rows
    .map(({ ror, country, types, domains, name, acronyms, aliases }) =>
      [ror, country, types.join(''), [...domains].join('|'), name, acronyms.join('|'), [...aliases].join('|')].join('\t'),
    )
    .sort((a, b) => ((a.split('\t')[4] as string) < (b.split('\t')[4] as string) ? -1 : 1));
}
