import { EMPLOYERS } from '../../lexicon/employers.js';
import { INSTITUTION_SHORT_NAMES } from '../../lexicon/institution-short-names.js';
import { findInstitution, type InstitutionEntry } from '../../lexicon/institutions.js';
import { UNIVERSITY_KINDS } from '../../lexicon/organization-words.js';
import { wordAlternation } from '../../text/alternation.js';
import { remembered } from '../../text/remembered.js';
import type { PartRank } from './organization-part.js';

const INNER_STOP = /(?<=\p{Lu})\.(?=\p{Lu}|$|\s)/gu;
const FINAL = /[.,\s]+$/;
const LEGAL_FORM = /,?\s+(?:Inc|Ltd|LLC|Corp|Co)\.?$/;
const ONE_WORD = /^\S+$/;

function companyKey(name: string): string {
  return name.replace(LEGAL_FORM, '').replace(FINAL, '').toLowerCase();
}

const COMPANIES = new Map<string, string>(
  EMPLOYERS.flatMap((spellings) => spellings.map((spelling): [string, string] => [companyKey(spelling), spellings[0] as string])),
);
const SHORT_NAMES = new Map<string, string>(Object.entries(INSTITUTION_SHORT_NAMES));

/** "U.C. Berkeley" as "UC Berkeley", "M.I.T." as "MIT"; without "the". */
const plainName = (name: string): string =>
  name
    .replace(/^(?:the|The)\s+/, '')
    .replace(INNER_STOP, '')
    .replace(FINAL, '');

/** So many names at most are remembered; a page has a few hundred. */
const MOST_REMEMBERED = 8192;

const institutionOf: (name: string) => InstitutionEntry | undefined = remembered((name) => {
  const plain = plainName(name);
  return findInstitution(SHORT_NAMES.get(plain) ?? plain);
}, MOST_REMEMBERED);

/**
 * What reference data tells of a name: a `body` (education, government, foundation), a `company`, an `institute`;
 * undefined where it is not known. A single word is known only in the forms of the short-name list.
 */
export const knownRank: (name: string) => PartRank | undefined = remembered(rankOf, MOST_REMEMBERED);

/** "TU Lindau", "KU Norvik", "UC Sandau": the short form of a kind of university before its town. */
const KIND_AND_TOWN = new RegExp(`^(?:${wordAlternation(UNIVERSITY_KINDS)}) \\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}\\p{Ll}{2,})?$`, 'u');

function rankOf(name: string): PartRank | undefined {
  const plain = plainName(name);
  if (COMPANIES.has(companyKey(plain)) && /^[\p{Lu}\d\p{Script=Han}vixX]/u.test(plain)) return 'company';
  if (SHORT_NAMES.has(plain) || KIND_AND_TOWN.test(plain)) return 'body';
  if (ONE_WORD.test(plain) && !/\p{Script=Han}/u.test(plain)) return undefined;
  const institution = institutionOf(name);
  if (!institution) return undefined;
  if (institution.types.includes('education')) return 'body';
  if (institution.types.includes('company')) return 'company';
  return 'institute';
}

/** Whether the name is a company's or laboratory's of the list of employers. */
export const isEmployer = (name: string): boolean => COMPANIES.has(companyKey(plainName(name)));

/** An identifier shared by all spellings of one known organisation: its registry id, or its main spelling. */
export function knownId(name: string): string | undefined {
  const plain = plainName(name);
  const company = COMPANIES.get(companyKey(plain));
  if (company !== undefined) return company;
  const institution = institutionOf(name);
  if (institution) return institution.ror || institution.name;
  return SHORT_NAMES.get(plain);
}
