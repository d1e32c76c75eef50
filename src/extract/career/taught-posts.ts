import type { Block } from '../../model/page.js';
import { sliceText } from '../../model/text.js';
import { type EntrySection, hasDate } from './entry-frame.js';
import { type EntryLine, entryLine, linesOf } from './entry-line.js';
import { readEntries } from './read-entries.js';
import type { Statement } from './statement.js';
import { isExplained } from './teaching-posts.js';
import { teachingTitle } from './teaching-title.js';

/**
 * Reads the posts of teachers among what a section of teaching lists. Most of its entries name courses; one that names a teacher's post,
 * an employer and a range of years, and nothing else, tells of a post, whatever was taught in it.
 */

const POSTS: EntrySection = { rule: 'experience-list', position: 'job' };
/** "Assistant Professor", "Guest Faculty", "Mathematics Tutor"; helpers are told by {@link teachingTitle}. */
const TEACHER =
  /\b(?:professor|lecturer|instructor|faculty|teacher|tutor|reader|docent|dozent(?:in)?|lehrbeauftragter?|profesora?|professora?|maîtresse? de conférences)\b/iu;
/** "Instructor of Knots", "Tutor in Tides": who teaches a course; not "Instructor of Record", "Lecturer in Tides". */
const OF_COURSE = /(?:instructor|tutor|teacher) (?:of|in) (?!record\b)/iu;
/** The post, its place and its time stand on so many lines at most. */
const LINES_OF_POST = 3;

const isOpenRange = (line: EntryLine): boolean =>
  line.chunks.some((chunk) => chunk.kind === 'date' && (chunk.range.from !== undefined || chunk.range.ongoing));
const hasPlace = ({ chunks }: EntryLine): boolean => chunks.some(({ kind }) => kind === 'organization');

/** The lines of a block that tell of the post alone; none, where it tells of something else. */
function linesOfPost(block: Block): readonly EntryLine[] {
  const lines = linesOf(block).map((text) => entryLine(text, block));
  const [first] = lines;
  const [post, ...more] = lines.flatMap(({ anchors }) => anchors);
  const opening = first?.chunks.find(({ kind }) => kind !== 'date' && kind !== 'word');
  if (!first || post?.kind !== 'role' || more.length > 0 || opening !== post) return [];
  if (!TEACHER.test(post.role) || teachingTitle(post.role) || OF_COURSE.test(post.role)) return [];
  for (let end = 1; end <= Math.min(LINES_OF_POST, lines.length); end++) {
    const told = lines.slice(0, end);
    if (!told.every((line) => isExplained(line, line === first ? post : undefined))) return [];
    if (told.some(hasPlace) && told.some(hasDate)) return told.some(isOpenRange) ? told : [];
  }
  return [];
}

/**
 * The posts of teachers that a section of teaching lists, each with its employer and years.
 *
 * @example "Guest Lecturer, Lindar University, 2015 – 2017"; not "Lecturer, Tidal Physics, Lindar University, 2015 – 2017"
 */
export function readTaughtPosts(blocks: readonly Block[], isOwner: (name: string) => boolean): Statement[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' || !TEACHER.test(block.text)) return [];
    const told = linesOfPost(block);
    const last = told.at(-1);
    if (!last) return [];
    const end = block.text.indexOf(last.text.text) + last.text.text.length;
    return readEntries([{ ...block, ...sliceText(block, 0, end) }], POSTS, isOwner).filter(({ kind }) => kind === 'position');
  });
}
