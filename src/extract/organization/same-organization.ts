import type { OrganizationMention } from '../../model/page-facts.js';
import { fold, squash } from '../../text/fold.js';
import { knownId } from './known-organization.js';
import { rankOfWord, rankOfWords } from './organization-part.js';

const BRACKETS = /\([^()]*\)|（[^（）]*）/g;

const bare = (name: string): string => squash(name.replace(BRACKETS, ' ').replace(/\bthe\b/gi, ' '));

/** The first letters of the words of a name: "Beijing University of Posts and Telecommunications" is "bupt". */
function initialsOf(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => !['of', 'the', 'and', 'for', 'de', 'at', 'in'].includes(word))
    .map((word) => word[0] ?? '')
    .join('');
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}[\p{L}\d]*$/u;

/** "Stanford" and "Stanford University", "MIT" and "Massachusetts Institute of Technology". */
function isShortened(short: string, long: string): boolean {
  if (ACRONYM.test(short) && fold(short) === initialsOf(long)) return true;
  const [a, b] = [fold(short).split(' '), fold(long).split(' ')];
  if (
    a.length > 1 &&
    rankOfWord(a.at(-1) as string) === 'institute' &&
    b.slice(-a.length).join(' ') === a.join(' ') &&
    b.length - a.length <= 2
  )
    return true;
  const rest = b.filter((word) => !a.includes(word) && word !== 'the' && word !== 'of');
  return (
    a.every((word) => b.includes(word)) &&
    rest.length > 0 &&
    rest.every((word) => rankOfWord(word) === 'body' || word === 'group' || word === 'research')
  );
}

/** Whether two names are spellings of one organisation, by their letters or by reference data. */
function sameOrganizationName(a: string, b: string): boolean {
  if (bare(a) === bare(b) && bare(a) !== '') return true;
  if (isShortened(a, b) || isShortened(b, a)) return true;
  const id = knownId(a);
  return id !== undefined && id === knownId(b);
}

/** Whether two mentions name one organisation. */
export const sameOrganization = (a: OrganizationMention, b: OrganizationMention): boolean =>
  a.names.some((name) => b.names.some((other) => sameOrganizationName(name, other)));

/** Whether the mention is the name of a department or group without its home. */
export const isUnitAlone = ({ names, units }: OrganizationMention): boolean =>
  units.length === 0 && rankOfWords(fold(names[0] as string).split(' ')) === 'unit';

const LABORATORY = /\b(?:lab|laboratory|group|team)$/iu;

/** Whether the mention is a group or laboratory without its home that no register knows: "the Ice Lab". */
export const isLabAlone = ({ names: [name = ''], units }: OrganizationMention): boolean =>
  units.length === 0 && LABORATORY.test(name) && knownId(name) === undefined;

/** Both mentions as one: all spellings, the units of the one that has more. */
export function unifyOrganizations(a: OrganizationMention, b: OrganizationMention): OrganizationMention {
  const [isUnitA, isUnitB] = [a, b].map(isUnitAlone) as [boolean, boolean];
  if (isUnitA !== isUnitB) {
    const [unit, body] = isUnitA ? [a, b] : [b, a];
    return { ...body, units: body.units.length > 0 ? body.units : unit.names.slice(0, 1) };
  }
  const names = [...a.names];
  for (const name of b.names) if (!names.some((held) => held === name)) names.push(name);
  const url = a.url ?? b.url;
  return { names, units: b.units.length > a.units.length ? b.units : a.units, ...(url !== undefined && { url }), evidence: a.evidence };
}
