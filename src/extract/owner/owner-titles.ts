import { STUDENT_TITLES, TITLES_BEFORE_NAME } from '../../lexicon/name-titles.js';
import { ROLE_HEADS } from '../../lexicon/roles.js';
import { cite } from '../../model/cite.js';
import type { Block, Page } from '../../model/page.js';
import type { Stated } from '../../model/page-facts.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import type { NameCandidate } from './name-candidates.js';

const HEADS: readonly string[] = [...Object.values(ROLE_HEADS).flatMap((kinds) => [...kinds.job, ...kinds.postdoc]), ...STUDENT_TITLES].map(
  fold,
);
const LATIN_HEADS: ReadonlySet<string> = new Set(HEADS.filter((head) => !isCjk(head)));
const HONORIFICS: ReadonlySet<string> = new Set(TITLES_BEFORE_NAME.filter((title) => title.length < 6));
const CJK_HEADS: readonly string[] = HEADS.filter(isCjk);
const LONGEST_HEAD = 4;

/** Blocks after the name that are looked at; a card of a person has no more lines than these. */
const BLOCKS_AFTER = 3;
const LONGEST_LINE = 120;
const MOST_WORDS = 7;
const MOST_TITLES = 4;
/** Where one title ends and the next, or the employer, begins: "Lecturer, Norvik University", "Lecturer @ Norvik". */
const PART_BREAK =
  /\s*[,，;；|·•/&\n\t()（）]\s*|\s(?:at|@|in|of the|bei|chez|en|an der|and|und|et|y|e)\s|\s[-–—]\s|(?<!\b(?:Ph\.D|Prof|Assoc|Asst|Dr|M\.Sc|B\.Sc|\p{Lu}))[.。](?=\s|$)/gu;
const ROLE_FIELDS: ReadonlySet<string> = new Set(['author.role', 'profile.role', 'role']);

/** The position titles that stand right after the owner's name in a heading or on the first lines, and those of the front matter. */
export function ownerTitles(page: Page, candidates: readonly NameCandidate[]): readonly Stated[] {
  const found: Stated[] = [];
  for (const field of page.frontMatter) {
    if (!ROLE_FIELDS.has(field.name) || !isTitle(field.value)) continue;
    found.push({ value: field.value, evidence: { ...field.span, quote: field.value, rule: 'owner/title-field', confidence: 0.9 } });
  }
  const place = candidates.find(({ source }) => source === 'main-heading' || source === 'title-line' || source === 'first-line')?.place;
  const first = place === undefined ? -1 : Number(place.replace('block ', ''));
  if (first >= 0)
    for (const block of page.blocks.slice(first, first + 1 + BLOCKS_AFTER)) if (!found.some(isLong)) found.push(...titlesIn(block));
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(fold(value)) && seen.add(fold(value))).slice(0, MOST_TITLES);
}

const isLong = ({ value }: Stated): boolean => value.length > LONGEST_LINE;

function titlesIn(block: Block): Stated[] {
  if (block.region === 'navigation' || block.region === 'footer') return [];
  const found: Stated[] = [];
  let start = 0;
  for (const line of block.text.split('\n')) {
    if (line.length <= LONGEST_LINE && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line)) found.push(...titlesOfLine(block, start, line));
    start += line.length + 1;
  }
  return found;
}

function titlesOfLine(block: Block, offset: number, line: string): Stated[] {
  const found: Stated[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = line.slice(start, end);
    const value = raw.trim();
    const at = offset + start + raw.indexOf(value);
    if (isTitle(value)) found.push({ value, evidence: cite(block, at, at + value.length, 'owner/title', 0.8) });
  };
  for (const match of line.matchAll(PART_BREAK)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(line.length);
  return found;
}

/** Whether a phrase is a title: short, and a word for a post or a student in it, at its end but for "Professor of X". */
function isTitle(value: string): boolean {
  if (isCjk(value)) return value.length <= 16 && CJK_HEADS.some((head) => value.endsWith(head));
  const words = fold(value).split(' ');
  if (HONORIFICS.has(words.join(' ')) || /\b(?:google|semantic) scholar$/u.test(words.join(' '))) return false;
  if (words.length > MOST_WORDS || !/^\p{Lu}/u.test(value) || /\b(?:I|my|with|was|is|am)\b/u.test(value)) return false;
  const head = value.includes(' of ') ? fold(value.split(' of ')[0] as string).split(' ') : words;
  for (let length = 1; length <= Math.min(LONGEST_HEAD, head.length); length++)
    if (LATIN_HEADS.has(head.slice(-length).join(' '))) return true;
  return false;
}
