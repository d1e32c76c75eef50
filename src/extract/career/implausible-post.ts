import { STATE_PARTICIPLES } from '../../lexicon/participles.js';
import { REGIONS } from '../../lexicon/regions.js';
import { wordAlternation } from '../../text/alternation.js';
import { isPersonName } from '../../text/person-name.js';
import { isKindAlone, isNoOrganization } from '../organization/organization-gate.js';
import type { PositionStatement, Statement } from './statement.js';

/** "Chancellor of Norvik Silver Medal": a prize that has the words of a post. */
const PRIZE = /\b(?:medal|award|prize)s?$/iu;
/** "Break for a family", "Parental leave": a time without a post. */
const ABSENCE = /^(?:(?:career|family|maternity|parental|paternity|sick) )?(?:break|leave)\b|^Elternzeit\b/iu;
/** "Scholarship of the Tarn Foundation", "PhD stipend": what somebody was given, and no post; not "Scholarship Officer". */
const GRANTED = /^(?:[\p{L}.-]+ )?(?:scholarships?|stipendium|stipends?)(?:$| (?:at|by|for|from|of|to)\b)/iu;
/** "gathered stories about visitor": what somebody did; not "certified nurse", "retired professor". */
const DEED = new RegExp(`^(?!${wordAlternation(STATE_PARTICIPLES)})\\p{Ll}{3,}ed \\p{Ll}`, 'u');

/** "Assistant Tutor for Theory of Knots": who teaches a course; not "Instructor for the Institute". */
const OF_COURSE = /\b(?:[Ii]nstructor|[Tt]utor|[Gg]rader) for \p{Lu}/u;

/** "(sur l'expérience chez Jo Lind)": who a thesis is about. */
const BESIDE_PERSON = /\bchez\s+$/u;
const LONGEST_LEAD = 8;

/** Whether a degree is said to be from a person: where a thesis names those it is about. */
export function isDegreeOfPerson(statement: Statement): boolean {
  if (statement.kind !== 'degree') return false;
  const { names, rank, start, text = statement.text } = statement.organization;
  const isBeside = BESIDE_PERSON.test(text.text.slice(Math.max(0, start - LONGEST_LEAD), start));
  return rank === 'unknown' && isBeside && isPersonName(names[0] ?? '');
}

/** Whether a statement is about an organisation whose name plainly is something else, or but a kind: "Oct", "Research Laboratory". */
export function isAtNoOrganization(statement: Statement): boolean {
  if (!('organization' in statement)) return false;
  const { names, units } = statement.organization;
  const name = names[0] ?? '';
  return isNoOrganization(name) || (units.length === 0 && names.length === 1 && isKindAlone(name));
}

/** "I moved to Sandau (Norway)": the town of a country. */
const COUNTRY_BEHIND = /^[^()]{1,40} \((\p{Lu}[\p{L} ]{1,30})\)/u;
const LONGEST_TOWN = 80;

/** Whether a place without a post is a town, behind which its country stands in brackets. */
function isTownAlone({ role = '', organization: { rank, start, text }, text: told }: PositionStatement): boolean {
  if (role !== '' || rank !== 'unknown') return false;
  const country = COUNTRY_BEHIND.exec((text ?? told).text.slice(start, start + LONGEST_TOWN))?.[1] ?? '';
  return REGIONS.has(country.toLowerCase());
}

/** Whether the words of a post, or the name of where it was, can be none: a prize, a scholarship, a break, what somebody did, a country. */
export function isImplausible(statement: PositionStatement): boolean {
  const { role = '' } = statement;
  const { names, rank, units } = statement.organization;
  const name = (names[0] ?? '').toLowerCase();
  return (
    isTownAlone(statement) ||
    PRIZE.test(role) ||
    GRANTED.test(role) ||
    ABSENCE.test(role) ||
    DEED.test(role) ||
    OF_COURSE.test(role) ||
    (rank === 'unknown' && units.length === 0 && REGIONS.has(name))
  );
}
