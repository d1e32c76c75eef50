import { PLACES } from '../../lexicon/places.js';
import { REGION_CODES, REGIONS } from '../../lexicon/regions.js';
import { WORDS_BESIDE_POST } from '../../lexicon/teaching-posts.js';
import type { Span } from '../../model/span.js';
import type { AnchorChunk, RoleChunk } from './chunk.js';
import { type EntrySection, hasDate } from './entry-frame.js';
import type { EntryLine } from './entry-line.js';
import { isPlaceLine } from './place-line.js';
import { teachingTitle } from './teaching-title.js';
import { withChunk } from './told-by-place.js';

/**
 * Reads those who help to teach among the posts of a career. Most lists name the course that somebody helped with, and such
 * an entry tells of the course; an entry of an employer and a time alone, between other posts, tells of a post.
 */

const CAPITAL = /^\p{Lu}/u;
const BESIDE: ReadonlySet<string> = new Set(WORDS_BESIDE_POST);
/** What separates the parts of a line: ", ", " | ", " – ", brackets. */
const PARTS = /[,;:|·•/()\t–—]|\s-\s/u;
/** "in the Department" is cut from its unit: words of two letters and more are left. */
const WORDS = /[\p{L}\p{N}@][\p{L}\p{N}'’-]*/gu;
/** So many words tell what was done: "Held the office hours of three large classes". */
const LEAST_WORDS_OF_DEEDS = 8;
/** "taught the course on ropes", "TIDE 201", "lab sessions for Tidal Physics": the deeds of one course. */
const OF_COURSE =
  /\b(?:course|class|module|subject|lecture)\b|\b[A-Z]{2,6}[- ]?\d{3}\b|\b(?:for|of|on) (?:\p{Lu}[\p{L}-]+ ){1,4}(?:[IV1-3]\b|\(|and \p{Lu})/u;

const isPlace = (part: string): boolean =>
  isPlaceLine(part) || PLACES.has(part.toLowerCase()) || REGION_CODES.has(part.replaceAll('.', '')) || REGIONS.has(part.toLowerCase());

/** "Norvik", "San Orbo": what may be a town, where its country stands behind it. */
const TOWN = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$/u;

/** Whether a line is all employer, time and place, but for the title. */
export function isExplained({ text, chunks, anchors }: EntryLine, title?: Span): boolean {
  const known = [...chunks.filter(({ kind }) => kind === 'organization' || kind === 'date'), ...(title ? [title, ...anchors] : [])];
  let rest = text.text;
  for (const { start, end } of known) rest = `${rest.slice(0, start)}${','.repeat(end - start)}${rest.slice(end)}`;
  const parts = rest.split(PARTS).map((part) => part.trim());
  // "Lindar University, Norvik, India": a town that no list knows.
  const isTown = (part: string, at: number): boolean =>
    TOWN.test(part) && parts[at - 1] === '' && REGIONS.has(parts[at + 1]?.toLowerCase() ?? '');
  return parts.every(
    (part, at) =>
      part === '' || isPlace(part) || isTown(part, at) || (part.match(WORDS) ?? []).every((word) => BESIDE.has(word.toLowerCase())),
  );
}

/** "Researcher / Teaching Assistant", "PhD student & Teaching Assistant": one stay with two titles. */
const JOINT = /^\s*(?:\/|&|and|,)\s*$/u;

/** The posts and degrees of a line besides the title; the first word of "Undergraduate Teaching Assistant" is none. */
const besides = ({ anchors }: EntryLine, { start, end }: Span): readonly AnchorChunk[] =>
  anchors.filter((anchor) => anchor.end <= start || end <= anchor.start);

/** Where a line of no other post, or of one more beside it, prints the title, in capitals. */
function titleOf(line: EntryLine): Span | undefined {
  const { text } = line.text;
  const match = teachingTitle(text);
  if (!match || !CAPITAL.test(match[0])) return undefined;
  const title = { start: match.index, end: match.index + match[0].length };
  const [other, ...more] = besides(line, title);
  if (more.length > 0) return undefined;
  const between = other && (other.end <= title.start ? text.slice(other.end, title.start) : text.slice(title.end, other.start));
  return between === undefined || JOINT.test(between) ? title : undefined;
}

const hasOrganization = ({ chunks }: EntryLine): boolean => chunks.some(({ kind }) => kind === 'organization');

/** The lines of the entry behind its title. */
function restOf(lines: readonly EntryLine[], at: number): readonly EntryLine[] {
  const { block } = lines[at] as EntryLine;
  const rest: EntryLine[] = [];
  for (const line of lines.slice(at + 1)) {
    const isOther = line.block !== block;
    if (line.anchors.length > 0 || titleOf(line) !== undefined || (isOther && line.block.kind === 'heading' && block.kind !== 'heading'))
      break;
    if (isOther && line.block.kind === block.kind && line.block.level <= block.level && block.kind !== 'paragraph') break;
    const told = [lines[at] as EntryLine, ...rest];
    if (isOther && block.kind === 'paragraph' && told.some(hasOrganization) && told.some(hasDate)) break;
    rest.push(line);
  }
  return rest;
}

/** The lines before the title that name where its post was: those of its block, and the heading or item that it stands under. */
function headOf(lines: readonly EntryLine[], at: number): readonly EntryLine[] {
  const { block } = lines[at] as EntryLine;
  const head: EntryLine[] = [];
  for (const line of lines.slice(0, at).reverse()) {
    const isAbove = line.block.index === block.parent || (line.block.kind !== block.kind && line.block.kind !== 'item');
    if (line.block !== block && !isAbove) break;
    head.push(line);
  }
  return head;
}

const tellsNoCourse = (line: EntryLine): boolean =>
  isExplained(line) || ((line.text.text.match(WORDS)?.length ?? 0) >= LEAST_WORDS_OF_DEEDS && !OF_COURSE.test(line.text.text));

function isPost(lines: readonly EntryLine[], at: number, title: Span): boolean {
  const line = lines[at] as EntryLine;
  if (!isExplained(line, title)) return false;
  const rest = restOf(lines, at);
  return (besides(line, title).length > 0 || rest.every(tellsNoCourse)) && [line, ...rest, ...headOf(lines, at)].some(hasOrganization);
}

/**
 * The lines of a section of posts, those who help to teach among them as posts where their entry names an employer and no course.
 *
 * @example "Teaching Assistant, Lindar University, 2019 – 2021"; not "Teaching Assistant, Tidal Physics, Lindar University"
 */
export function withTeachingPosts(lines: readonly EntryLine[], { rule, position }: EntrySection): readonly EntryLine[] {
  if (rule !== 'experience-list') return lines;
  return lines.map((line, at) => {
    const title = titleOf(line);
    if (!title || !isPost(lines, at, title)) return line;
    const [other] = besides(line, title);
    // "Research Assistant & Teaching Assistant" is one post of two names, "PhD student & Teaching Assistant" a degree and a post.
    const span = other?.kind === 'role' ? { start: Math.min(title.start, other.start), end: Math.max(title.end, other.end) } : title;
    const chunk: RoleChunk = { kind: 'role', role: line.text.text.slice(span.start, span.end), position, ...span };
    return withChunk(line, chunk);
  });
}
