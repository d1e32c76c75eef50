import { BESIDE_CAREER_NOUNS } from '../../lexicon/beside-career-words.js';
import { SCHOOLING_WORDS } from '../../lexicon/schooling-words.js';
import { wordAlternation } from '../../text/alternation.js';
import type { DateRange } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { type Chunk, isWord } from './chunk.js';
import type { EntryLine } from './entry-line.js';
import { namedOrganization } from './placed-organization.js';

/** Words of a line from which on it is the title of a project. */
const PROJECT_WORDS = 4;
const WORD = /\p{L}{2,}/gu;
/** A line with one organisation and little else: "Quellmark, Seoul". */
const SHORT_LINE = 80;
const LIST_SIGNS: readonly string[] = [',', 'and', '&', ';', '/', '·', '|', '•', '、', 'y', 'et', 'und'];

const hasKind = (line: EntryLine, kind: Chunk['kind']): boolean => line.chunks.some((chunk) => chunk.kind === kind);

/** How many words a line has besides its dates. */
const wordsOf = ({ chunks, text }: EntryLine): number =>
  chunks.reduce((sum, { kind, start, end }) => sum + (kind === 'date' ? 0 : (text.text.slice(start, end).match(WORD)?.length ?? 0)), 0);

/** "**Object discovery in long videos**, Lindar University": the bold words that a line opens with, before the comma and its organization. */
function boldTitleOf({ text: { runs, text }, chunks }: EntryLine): string {
  const plain = runs.find(({ start, end, bold }) => !bold && /[\p{L}\p{N}]/u.test(text.slice(start, end)))?.start ?? 0;
  const place = chunks.find(({ kind }) => kind === 'organization')?.start ?? 0;
  const title = text.slice(0, Math.min(plain, place)).trim();
  return /^\s*,/u.test(text.slice(plain)) || title.endsWith(',') ? title : '';
}

/** "2014 – 2015 / Object discovery in long videos / Lindar University": work on something, told without a post. */
function isProject(lines: readonly EntryLine[]): boolean {
  const place = lines.findIndex((line) => hasKind(line, 'organization'));
  const line = lines[place];
  if (line && boldTitleOf(line).split(' ').length >= PROJECT_WORDS) return true;
  return lines.slice(0, Math.max(0, place)).some((line) => wordsOf(line) >= PROJECT_WORDS);
}

const SCHOOLING: ReadonlySet<string> = new Set(SCHOOLING_WORDS);

/** 東都大学工学部 入学, 就读于某大学 */
const CJK_SCHOOLING = /入学|入學|卒業|修了|進学|毕业|畢業|就读|就讀|在学/u;

/** "1993 – 1994 Studium an der Universität Lindar": what somebody studied, told without a degree. */
function isSchooling(lines: readonly EntryLine[]): boolean {
  if (lines.some(({ text }) => CJK_SCHOOLING.test(text.text))) return true;
  const words = lines.flatMap(({ chunks, text }) =>
    chunks.map((chunk) => (chunk.kind === 'date' ? '' : text.text.slice(chunk.start, chunk.end))),
  );
  const word = words.find((text) => /\p{L}/u.test(text));
  return word !== undefined && SCHOOLING.has(fold(word).split(' ')[0] ?? '');
}

/** "Teaching Assistant (2019) / Lindar University": what is done beside the studies, and no post. */
const isDuty = (lines: readonly EntryLine[]): boolean => lines.some(({ text }) => DUTY.test(text.text));
const DUTY = /\b(?:[Tt]eaching [Aa]ssistant(?:ship)?s?|TA|[Gg]raders?|[Vv]olunteers?|[Rr]eviewers?)\b/u;

/** "2003 / Tide Prize of the Faculty of Ice": told among posts, and none. */
const isHonour = (lines: readonly EntryLine[]): boolean => lines.some(({ text }) => HONOUR.test(text.text) || GRANT.test(text.text));
/** "2011: Tide Scholarship at Lindar University"; not "Officer for scholarships". */
const GRANT = /^[\s\d\p{P}]{0,30}(?:[\p{L}-]+\s){0,2}(?:[\p{L}-]+-)?(?:scholarship|stipendium)\b/iu;
const HONOUR = /(?:\b(?:award|medal|prize)|preis|medaille)\b/iu;

/** Whether words name what is done beside a career, and no post: "Teaching Assistant", "Tide Prize". */
export const isBesideCareer = (words: string): boolean => DUTY.test(words) || HONOUR.test(words) || WORK.test(words);
/** "Graduate project", "Summer school": what one works on or goes to. */
const WORK = new RegExp(
  `(?:\\b(?:${wordAlternation(BESIDE_CAREER_NOUNS)})|kurs|projekt|studium)s?$|^(?:break|leave|study|visit|travel)\\b`,
  'iu',
);

/** The chunk as an organisation of a list; a name counts beside organisations unless it is a person's. */
function listed(chunk: Chunk | undefined): ComposedOrganization | undefined {
  if (chunk?.kind === 'organization') return chunk.organization;
  if (chunk?.kind !== 'name' || chunk.person || chunk.honorific) return undefined;
  return namedOrganization(chunk);
}

/** The organisations that a line lists one after the other: "Earlier stays at A, B, C and D". Empty where none of them is known as one. */
function listOf(line: EntryLine): ComposedOrganization[] {
  const found: ComposedOrganization[] = [];
  const first = line.chunks.findIndex((chunk) => listed(chunk) !== undefined);
  for (let i = first; i >= 0 && i < line.chunks.length; i++) {
    const organization = listed(line.chunks[i]);
    if (organization) found.push(organization);
    else if (!isWord(line.chunks[i], ...LIST_SIGNS)) break;
  }
  return found.some(({ rank }) => rank === 'body' || rank === 'company' || rank === 'institute') ? found : [];
}

/** The line with the form of a title where it opens a section of internships and lists several places: "Earlier stays at A, B and C covered …". */
export const listAsTitle = (line: EntryLine): EntryLine =>
  line.form === 'note' && line.anchors.length === 0 && line.block.kind === 'paragraph' && listOf(line).length > 1
    ? { ...line, form: 'title' }
    : line;

/**
 * Where an entry of a section of stays was that names no role. With a date it is one stay;
 * in a section of internships a list of organisations without dates is one stay at each.
 */
export function namelessPlaces(
  lines: readonly EntryLine[],
  position: 'job' | 'internship' | 'postdoc' | 'visit',
  organization: ComposedOrganization | undefined,
  date: DateRange | undefined,
): ComposedOrganization[] {
  if (date) {
    const isSure = organization !== undefined && (organization.rank !== 'unknown' || position !== 'job');
    return isSure && !(position === 'job' && (isProject(lines) || isSchooling(lines) || isDuty(lines) || isHonour(lines)))
      ? [organization]
      : [];
  }
  const line = lines[0];
  if (position !== 'internship' || !line || line.form !== 'title') return [];
  const places = listOf(line);
  return places.length > 1 || line.text.text.length <= SHORT_LINE ? places : [];
}
