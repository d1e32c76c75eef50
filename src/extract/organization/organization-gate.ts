import { MONTH_NAMES } from '../../lexicon/months.js';
import { NOT_ORGANIZATION_WORDS } from '../../lexicon/not-organization-words.js';
import { isCapitals } from '../../text/capitals.js';
import { knownRank } from './known-organization.js';
import { CONNECTORS, rankOfWord, rankOfWords } from './organization-part.js';

/** "Master of Arts in Ice", "PhD", "B.Sc. (Hons)"; not "Doctor Tide Ltd", "Masters & Sons". */
const DEGREE = /^(?:(?:Bachelor|Doctor|Master)(?:['’]?s)? (?:degree|in|of)\b|(?:Ph\.? ?D|[BM]\.? ?Sc|[BM]\.? ?A|MBA)\.?(?=$| in\b| \())/u;
/** "Prof. Jane Doe", "Dr. Roe": who somebody worked with. */
const TITLED = /^(?:Prof|Dr|PD|Priv\.-Doz)\. \p{Lu}/u;
/** The words of a name, without signs and numbers. */
const WORDS = /\p{L}[\p{L}'’-]*/gu;

const isFormWord = (word: string): boolean => NOT_ORGANIZATION_WORDS.has(word) || MONTH_NAMES.has(word);

/**
 * Whether a name plainly is something else than an organisation: a month, a word of time, an office or room, a part of a web page,
 * a degree, a person with a title. What reference data knows is one, whatever its words.
 *
 * @example "Oct", "Office Number", "Loading …", "Master of Arts", "Prof. Jane Doe"; not "March Networks", "Summer Institute", "Dr. Roe's Laboratory"
 */
export function isNoOrganization(name: string): boolean {
  if (knownRank(name) !== undefined) return false;
  const words = (name.toLowerCase().match(WORDS) ?? []).map((word) => word.replace(/['’]s$/u, ''));
  if (words.length > 0 && words.every(isFormWord)) return true;
  return (DEGREE.test(name) || TITLED.test(name)) && rankOfWords(words) === undefined;
}

/** Words beside the head of a name that name nothing: "Research Laboratory", "Laboratoire de Recherche". */
const OF_ANY: ReadonlySet<string> = new Set(['d', 'forschung', 'forschungs', 'recherche', 'recherches', 'research', 'the']);
/** Words of organisations that are names too: "Fraunhofer Institute". */
const BEARER = /^(?:fraunhofer|helmholtz|leibniz|max-planck)/u;

/**
 * Whether a name is but the kind of an organisation, its name cut off or never told.
 *
 * @example "Research Laboratory", "université d'"; not "ENS", "Fraunhofer Institute", "Laboratory of Ice", "Research Corporation of Tarn"
 */
export function isKindAlone(name: string): boolean {
  const words = name.match(WORDS) ?? [];
  const keys = words.map((word) => word.toLowerCase().replace(/['’]s?$/u, ''));
  const isKind = keys.every((key) => !BEARER.test(key) && (OF_ANY.has(key) || CONNECTORS.has(key) || rankOfWord(key) !== undefined));
  return (
    isKind && keys.some((key) => rankOfWord(key) !== undefined) && !words.some((word) => isCapitals(word)) && knownRank(name) === undefined
  );
}
