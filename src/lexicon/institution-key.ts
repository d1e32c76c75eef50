import { fold } from '../text/fold.js';
import { listOf, type Row } from './keyed-table.js';

/** Columns of `data/institutions.tsv`. */
export const INSTITUTION_COLUMNS = { ror: 0, country: 1, types: 2, domains: 3, name: 4, acronyms: 5, aliases: 6 } as const;

// "Example Corporation (Canada)": the country that the registry adds.
const FINAL_BRACKET = /\s*\([^()]*\)$/;
const UNSAID: ReadonlySet<string> = new Set(['and', 'at', 'the']);
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['inst', 'institute'],
  ['lab', 'laboratory'],
  ['labs', 'laboratory'],
  ['laboratories', 'laboratory'],
  ['natl', 'national'],
  ['tech', 'technology'],
  ['univ', 'university'],
]);

/** A name without a final bracket, "the", "at", "and"; "Univ." and the like written out. */
export function institutionNameKey(name: string): string {
  return fold(name.replace(FINAL_BRACKET, ''))
    .split(' ')
    .filter((word) => !UNSAID.has(word))
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .join(' ');
}

/** The key of an acronym, in its own case. */
export const institutionAcronymKey = (acronym: string): string => `=${acronym}`;

/** The key of an e-mail or web domain. */
export const domainKey = (domain: string): string => `@${domain.toLowerCase()}`;

/** All keys of an institution; none is empty. */
export function* institutionKeys(row: Row): Generator<string> {
  const { domains, name, acronyms, aliases } = INSTITUTION_COLUMNS;
  for (const acronym of listOf(row[acronyms])) yield institutionAcronymKey(acronym);
  for (const domain of listOf(row[domains])) yield domainKey(domain);
  for (const spelling of [row[name] ?? '', ...listOf(row[aliases])]) {
    const key = institutionNameKey(spelling);
    if (key !== '') yield key;
  }
}
