import { findVenue } from '../../lexicon/venues.js';
import type { Author, Evidence, Stated, Venue, Work } from '../../model/page-facts.js';
import { fold, squash } from '../../text/fold.js';
import { yearOf } from '../../text/partial-date.js';
import { familyWithParticle, parsePersonName } from '../../text/person-name.js';
import { compatible } from '../../text/same-name.js';
import { recordAuthors, recordIdentifiers, recordVenue } from './work-of-record.js';
import type { WorkRecord } from './work-record.js';

/** What page and record say alike is hardly ever wrong. */
const AGREED = 0.99;

const agreed = (evidence: Evidence): Evidence => ({ ...evidence, confidence: Math.max(evidence.confidence, AGREED) });

/** Shorter titles may stand in an entry by chance. */
const SHORTEST_TITLE = 12;

/**
 * The title, in the record's extent where the entry has the record's words but they were read as a longer or shorter
 * title: the record knows where the title ends.
 */
function titleOf(work: Work, { title }: WorkRecord): Stated {
  const [read, recorded] = [squash(work.title.value), squash(title.value)];
  if (read === recorded) return { ...work.title, evidence: agreed(work.title.evidence) };
  const isOtherExtent = read.startsWith(recorded) || read.endsWith(recorded) || recorded.startsWith(read);
  if (!isOtherExtent || recorded.length < SHORTEST_TITLE || !squash(work.evidence.quote).includes(recorded)) return work.title;
  return { value: title.value, evidence: agreed(work.title.evidence) };
}

/** The printed author with what the record adds: the full first name. */
function withFullName(printed: Author, recorded: Author): Author {
  const [given, full] = [printed, recorded].map(({ name }) => fold(parsePersonName(name).given)) as [string, string];
  const evidence = agreed(printed.evidence);
  const isFuller =
    compatible(printed.name, recorded.name) &&
    full.length > given.length &&
    /(?:^| )\p{L}( |$)/u.test(given) &&
    !/^\p{L}$/u.test(full.split(' ')[0] ?? '');
  return isFuller ? { ...printed, fullName: recorded.name, evidence } : { ...printed, evidence };
}

const familyOf = (name: string): string => fold(familyWithParticle(parsePersonName(name)));

/** Whether the entry prints the family names of all recorded authors. */
const allPrinted = (recorded: readonly Author[], quote: string): boolean => {
  const words = ` ${fold(quote)} `;
  return recorded.every(({ name }) => words.includes(` ${familyOf(name)} `));
};

interface Pairing {
  readonly paired: readonly { readonly author: Author; readonly printed: Author | undefined }[];
  /** Printed names that are nobody of the record. */
  readonly free: ReadonlySet<Author>;
}

/** Each recorded author with the printed one: the same name, else one of the same family name, which either side may have misspelt. */
function pairAuthors(printed: readonly Author[], recorded: readonly Author[]): Pairing {
  const free = new Map<string, Author[]>();
  for (const author of printed) {
    const family = familyOf(author.name);
    free.set(family, [...(free.get(family) ?? []), author]);
  }
  const take = (author: Author, isSame: (candidate: Author) => boolean): Author | undefined => {
    const candidates = free.get(familyOf(author.name)) ?? [];
    const found = candidates.find(isSame);
    if (found) candidates.splice(candidates.indexOf(found), 1);
    return found;
  };
  const sure = recorded.map((author) => take(author, ({ name }) => compatible(name, author.name)));
  const paired = recorded.map((author, i) => ({ author, printed: sure[i] ?? take(author, () => true) }));
  return { paired, free: new Set([...free.values()].flat()) };
}

/**
 * The printed authors, completed where the entry says "et al." or names none, and put right where they were misread: the entry
 * prints everybody of the record, and something that is nobody of it was taken for an author.
 */
function authorsOf(work: Work, record: WorkRecord): Pick<Work, 'authors' | 'authorsComplete'> {
  const recorded = recordAuthors(record);
  const { paired, free } = pairAuthors(work.authors, recorded);
  const merged = paired.map(({ author, printed }) => (printed ? withFullName(printed, author) : author));
  const kept = {
    authors: work.authors.map(
      (author) =>
        merged.find(({ evidence }) => evidence.start === author.evidence.start && author.evidence.rule === evidence.rule) ?? author,
    ),
    authorsComplete: work.authorsComplete,
  };
  if (recorded.length === 0) return { authors: work.authors, authorsComplete: work.authorsComplete };
  const isMissing = !work.authorsComplete || work.authors.length === 0;
  // "With Jo Park": the owner is left out, all that are printed are known.
  if (isMissing && free.size === 0 && recorded.length > work.authors.length) return { authors: merged, authorsComplete: !record.others };
  const isMisread =
    (free.size > 0 || recorded.length !== work.authors.length) && !record.others && allPrinted(recorded, work.evidence.quote);
  return isMisread ? { authors: merged, authorsComplete: true } : kept;
}

/** Whether the acronym can be that of the name: its letters begin words of it in order. */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = squash(acronym);
  if (!/^\p{Lu}[\p{Lu}\d&-]+\p{L}?$/u.test(acronym) || letters.length < 3) return false;
  const initials = fold(name)
    .split(' ')
    .map((word) => word[0] ?? '');
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length;
}

/** Whether two venues are one by their names: a shared spelling, an entry of the list of venues, an acronym. */
function sameVenue(a: Venue, b: Venue): boolean {
  if (a.names.some((name) => b.names.some((other) => squash(name) === squash(other)))) return true;
  const [x, y] = [a, b].map(({ names }) => names.map(findVenue).find(Boolean));
  if (x && y) return x.names[0] === y.names[0] && x.acronyms[0] === y.acronyms[0];
  return a.names.some((name) => b.names.some((other) => isAcronymOf(name, other) || isAcronymOf(other, name)));
}

function venueOf(work: Work, record: WorkRecord): Venue | undefined {
  const [printed, recorded] = [work.venue, recordVenue(record)];
  if (printed === undefined || recorded === undefined) return printed ?? recorded;
  if (!sameVenue(printed, recorded)) return printed;
  const known = new Set(printed.names.map(squash));
  const { volume, issue, pages } = { ...recorded, ...printed };
  return {
    ...printed,
    names: [...printed.names, ...recorded.names.filter((name) => !known.has(squash(name)))],
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
    evidence: agreed(printed.evidence),
  };
}

function dateOf(work: Work, { date }: WorkRecord): Pick<Work, 'date' | 'dateEvidence'> {
  if (work.date === undefined) return date ? { date: date.value, dateEvidence: date.evidence } : {};
  const isSame = date !== undefined && yearOf(date.value) === yearOf(work.date);
  return {
    date: work.date,
    ...(work.dateEvidence && { dateEvidence: isSame ? agreed(work.dateEvidence) : work.dateEvidence }),
  };
}

/** A work as the page prints it, completed and confirmed by a record of the same work. What is printed stays. */
export function completeWork(work: Work, record: WorkRecord): Work {
  const { venue: _venue, date: _date, dateEvidence: _evidence, ...rest } = work;
  const venue = venueOf(work, record);
  const schemes = new Set(work.identifiers.map(({ scheme }) => scheme));
  return {
    ...rest,
    type: work.type === 'article' && record.type !== undefined ? record.type : work.type,
    title: titleOf(work, record),
    ...authorsOf(work, record),
    ...(venue && { venue }),
    ...dateOf(work, record),
    identifiers: [...work.identifiers, ...recordIdentifiers(record).filter(({ scheme }) => !schemes.has(scheme))],
    evidence: agreed(work.evidence),
  };
}
