import type { Venue, Work } from '../../model/page-facts.js';
import { squash } from '../../text/fold.js';
import { yearOf } from '../../text/partial-date.js';
import { familyWithParticle, parsePersonName } from '../../text/person-name.js';
import { compatible } from '../../text/same-name.js';
import { isCjk } from '../../text/script.js';
import { isNearTitle } from './near-title.js';
import { titleWordCount } from './title-field.js';

/** Of the shorter list of authors. */
const SHARED_AUTHORS = 0.8;
/** From preprint to paper. */
const YEARS_TO_PRINT = 3;
/** "Editorial", "Book Review": titles of many works. */
const GENERIC_TITLE_WORDS = 2;

const familyNames = ({ authors }: Work): ReadonlySet<string> =>
  new Set(authors.map(({ name }) => squash(familyWithParticle(parsePersonName(name))) || squash(name)));

/** Whether nearly all authors of the shorter list stand in the other; undefined where one has none. */
function authorsAgree(a: Work, b: Work): boolean | undefined {
  const [x, y] = [familyNames(a), familyNames(b)];
  if (x.size === 0 || y.size === 0) return undefined;
  const shared = [...x].filter((name) => y.has(name)).length;
  const bothComplete = a.authorsComplete && b.authorsComplete;
  return shared >= SHARED_AUTHORS * (bothComplete ? Math.max(x.size, y.size) : Math.min(x.size, y.size));
}

const isPreprint = ({ venue }: Work): boolean => venue === undefined || venue.kind === 'preprint';

function yearsAgree(a: Work, b: Work): boolean {
  if (a.date === undefined || b.date === undefined) return true;
  const apart = Math.abs(yearOf(a.date) - yearOf(b.date));
  return apart === 0 || (apart <= YEARS_TO_PRINT && (isPreprint(a) || isPreprint(b)));
}

/** Whether two venues share a spelling. */
export const shareName = (a: Venue, b: Venue): boolean => a.names.some((name) => b.names.some((other) => squash(name) === squash(other)));

const venuesAgree = (a: Work, b: Work): boolean =>
  isPreprint(a) || isPreprint(b) || (a.venue !== undefined && b.venue !== undefined && shareName(a.venue, b.venue));

/** A thesis or patent and a paper of one title are two works, unless all else agrees. */
const typesAgree = (a: Work, b: Work): boolean =>
  a.type === b.type ||
  ![a.type, b.type].some((type) => type === 'thesis' || type === 'patent') ||
  (a.date?.slice(0, 4) === b.date?.slice(0, 4) && authorsAgree(a, b) !== false);

/** Words of a title that no two works of one page have. */
const OWN_TITLE_WORDS = 8;

/** Whether a page lists as a paper what a degree's line names as the thesis of that title: so long a title is of one work. */
const isThesisOfTitle = (a: Work, b: Work): boolean =>
  (a.type === 'thesis' || b.type === 'thesis') &&
  titleWordCount(a.title.value) >= OWN_TITLE_WORDS &&
  [a, b].some(({ evidence }) => evidence.rule === 'publication/thesis') &&
  authorsAgree(a, b) === undefined;

/** Whether two entries of one title are one work; "Editorial" and the like only if year or venue say so. */
export function sameTitledWork(a: Work, b: Work): boolean {
  if (!typesAgree(a, b) && !isThesisOfTitle(a, b)) return false;
  if (titleWordCount(a.title.value) > GENERIC_TITLE_WORDS || isCjk(a.title.value)) return true;
  return a.date === b.date || (yearsAgree(a, b) && venuesAgree(a, b));
}

/** Whether two entries of slightly different titles are one work. */
export const nearTitledWork = (a: Work, b: Work): boolean =>
  a.type === b.type && isNearTitle(a.title.value, b.title.value) && yearsAgree(a, b) && venuesAgree(a, b) && authorsAgree(a, b) === true;

/** Whether two entries that share an identifier are one work: pages copy identifiers from the entry before. */
export const sameNumberedWork = (a: Work, b: Work): boolean =>
  isCjk(a.title.value) !== isCjk(b.title.value) || (isNearTitle(a.title.value, b.title.value) && authorsAgree(a, b) !== false);

/** Whether two entries on the same pages of the same year are one work, in Chinese and in English. */
export const twinEntries = (a: Work, b: Work): boolean =>
  isCjk(a.title.value) !== isCjk(b.title.value) &&
  a.authors.length > 0 &&
  a.authors.length === b.authors.length &&
  a.authors.every((author, i) => compatible(author.name, b.authors[i]?.name ?? ''));
