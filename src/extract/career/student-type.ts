import { isInstitutionName } from '../../lexicon/institutions.js';
import { MONTH_NAMES } from '../../lexicon/months.js';
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.js';
import { PLACES } from '../../lexicon/places.js';
import { fold } from '../../text/fold.js';
import { isPageCall } from '../../text/page-call.js';

const MONTH_WORDS: ReadonlySet<string> = new Set([...MONTH_NAMES].map(fold));
/** Words that make a name that of a body: "University", "Ministry"; not "Research", which is none, nor "Bank", a family name. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  Object.values(ORGANIZATION_WORDS)
    .flatMap(({ body }) => body)
    .map(fold)
    .filter((word) => word.length >= 7),
);

/** "May June": two months or more, which are given names one by one. */
const areMonths = (words: readonly string[]): boolean => words.length > 1 && words.every((word) => MONTH_WORDS.has(word));

/** Whether what was read as a student is plainly something else by its type: an institution, a place, months, a code, a call to the reader. */
export function isOtherThanStudent(name: string): boolean {
  const words = fold(name).split(' ');
  return (
    /\d|@|:\/\//u.test(name) ||
    areMonths(words) ||
    PLACES.has(name.toLowerCase()) ||
    isPageCall(name) ||
    (words.length > 1 && (words.some((word) => BODY_WORDS.has(word)) || isInstitutionName(name)))
  );
}
