import { PLACES } from '../../lexicon/places.js';
import { isCjk } from '../../text/script.js';
import { isNoOrganization } from '../organization/organization-gate.js';
import { type AnchorChunk, type Chunk, isAnchor } from './chunk.js';
import { type Cell, type Row, wordsOf } from './entry-cells.js';
import type { Columns } from './entry-columns.js';
import type { EntrySection } from './entry-frame.js';
import type { EntryLine } from './entry-line.js';
import { isBesideCareer } from './nameless-stays.js';
import { placeChunk } from './place-chunk.js';
import { isPlaceLine } from './place-line.js';
import { isTeachingTitle } from './teaching-title.js';

/** A chunk that only the place of its words in an entry tells. */
export interface ToldChunk {
  readonly line: EntryLine;
  readonly chunk: Chunk;
}

const LONGEST_ROLE = 70;
const MOST_WORDS = 9;
/** "Night caretaker", "R Tutor": no sentence and no label. */
const ROLE_SHAPE = /^(?!Thesis|Advisors?\b|Supervisors?\b|Projects?\b|Topics?\b)[\p{Lu}\p{N}][^.!?:;"“”]*$/u;
/** "Money of the Tarn Foundation between", before its date: half of a sentence. */
const DANGLING = /\s(?:and|at|between|by|for|from|in|of|since|the|until|with)$/iu;
/** Who somebody is: "Stewardess", "Night Porter", "Chief Sounder"; "Norvik Coast" is nobody. */
const AGENT = /(?:er|or|ist|ant|ent|ess|ee|ian|man|woman|eur|euse|fellow|intern|member|head|chair|lead|staff|aide)s?$/iu;

function isRoleLike(cell: Cell): boolean {
  const words = wordsOf(cell);
  return (
    cell.holds === 'other' &&
    words.length <= LONGEST_ROLE &&
    words.split(' ').length <= MOST_WORDS &&
    ROLE_SHAPE.test(words) &&
    !DANGLING.test(words) &&
    !isCjk(words) &&
    !PLACES.has(words.toLowerCase()) &&
    !cell.line.chunks.some((chunk) => chunk.kind === 'name' && chunk.honorific && chunk.start < cell.end && cell.start < chunk.end)
  );
}

/** Whether the words say by themselves that they are a post: "Night Porter", "Monitor of tides". */
export const isAgent = (cell: Cell): boolean => {
  const [first = ''] = wordsOf(cell).split(/ (?:of|for|in|on|to|and|&) | \(/u);
  return AGENT.test(first) && !isBesideCareer(wordsOf(cell)) && !isPlaceLine(wordsOf(cell));
};

/** The line with a chunk for all of a cell. */
export function withChunk(line: EntryLine, chunk: Chunk): EntryLine {
  const before = line.chunks.filter(({ end }) => end <= chunk.start);
  const behind = line.chunks.filter(({ start }) => start >= chunk.end);
  const chunks = [...before, chunk, ...behind];
  return { ...line, chunks, anchors: chunks.filter(isAnchor) as AnchorChunk[], form: 'title' };
}

const roleChunk = (cell: Cell, { position }: EntrySection): Chunk => ({
  kind: 'role',
  role: wordsOf(cell),
  position: positionOf(cell) ?? position,
  start: cell.start,
  end: cell.end,
});

/** What the known part of a post makes of it: "Harbour Intern" is an internship. */
function positionOf({ line, start, end }: Cell): EntrySection['position'] | undefined {
  const kinds = line.chunks.flatMap((chunk) => (chunk.kind === 'role' && chunk.start >= start && chunk.end <= end ? [chunk.position] : []));
  return kinds.find((kind) => kind !== 'job') ?? kinds[0];
}

/** What may stand around the known words of a post, besides brackets: capitals, "of the", "&". */
const WORD_AROUND = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}'’.-]*|&|and|of|the|for)$/u;
const BRACKET = /\([^()]{1,40}\)/gu;
const isAroundPost = (words: string): boolean =>
  words
    .replace(BRACKET, ' ')
    .split(/[\s/]+/u)
    .every((word) => word === '' || WORD_AROUND.test(word));

/** "Lecturer (part time)": how much of the week, and no word of the post. */
const HOURS = /\((?:[^()]*\s)?(?:part|full)[ -]time\b|\((?:remote|hybrid|on-?site|\d+ ?%)/iu;

/** "Harbour Intern", of which "Intern" is known: the words around it are of the post too. */
function isCutShort(cell: Cell): boolean {
  const { line, start, end } = cell;
  const inside = line.chunks.filter((chunk) => chunk.start < end && start < chunk.end);
  const roles = inside.filter((chunk) => chunk.kind === 'role');
  const isOfPost = (chunk: Chunk): boolean =>
    chunk.kind === 'role' ||
    chunk.kind === 'word' ||
    (chunk.kind === 'name' && !chunk.honorific) ||
    (chunk.kind === 'organization' && chunk.organization.rank === 'unit');
  const words = wordsOf(cell);
  if (roles.length === 0 || !inside.every(isOfPost) || words.length > LONGEST_ROLE || isCjk(words) || HOURS.test(words)) return false;
  if (roles[0]?.start === start && roles.at(-1)?.end === end && roles.length === 1) return false;
  let [rest, at] = ['', start];
  for (const role of roles) {
    rest += `${line.text.text.slice(at, role.start)} `;
    at = role.end;
  }
  return isAroundPost(rest + line.text.text.slice(at, end));
}

/** "The Tide Reader", between the posts of others at universities. */
function isPlaceLike(cell: Cell): boolean {
  const words = wordsOf(cell);
  return (
    (cell.holds === 'other' || cell.holds === 'role') &&
    words.length <= LONGEST_ROLE &&
    PLACE_SHAPE.test(words.replace(SAINT, '')) &&
    !isNoOrganization(words) &&
    !isCjk(words)
  );
}
/** "Friends of St. Orban Pier": a full stop within a name. */
const SAINT = /\b(?:Ft|Mt|St)\.(?=\s)/gu;
const PLACE_SHAPE = /^\p{Lu}[^.!?:;"“”]*$/u;

/** What the cell names, up to its first comma. */
function placeOf(cell: Cell): Chunk {
  const [name = ''] = wordsOf(cell).split(/,\s/u);
  return placeChunk([name], cell.start, cell.start + name.length, cell.line.text);
}

/** What the cells of a row are, which only the other rows tell. */
export function toldOfRow(row: Row, { role, place, isSure, posts, places, isMixed }: Columns, section: EntrySection): readonly ToldChunk[] {
  const [post, home] = [row[role], row[place]];
  if (!post || !home) return [];
  const isHome = isPlaceLike(home);
  const isTold =
    isRoleLike(post) &&
    (!isMixed || isAgent(post)) &&
    !isTeachingTitle(wordsOf(post)) &&
    (isSure || (!isBesideCareer(wordsOf(post)) && (posts > 0 || isAgent(post))));
  const isPost = isTold || (post.holds === 'role' && isCutShort(post));
  if (!(isTold || post.holds === 'role') || !(isHome || home.holds === 'place')) return [];
  // Of a row that holds nothing known the others have to tell both.
  if (!isSure && isHome && (isTold ? posts + places < 2 : places === 0 && posts < 2)) return [];
  const [first] = row;
  // "**Buoy Project**, Keeper / Institute of Tides": what was worked on is no place.
  const isProject = !isSure && role > 0 && place > 0 && first !== undefined;
  return [
    ...(isProject ? [{ line: first.line, chunk: { kind: 'word' as const, text: 'none', start: first.start, end: first.end } }] : []),
    ...(isPost ? [{ line: post.line, chunk: roleChunk(post, section) }] : []),
    ...(isHome ? [{ line: home.line, chunk: placeOf(home) }] : []),
  ];
}
