import type { Block, Page } from '../../model/page.js';
import type { Course } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { fold } from '../../text/fold.js';
import { headingMeaning } from '../../text/section-kind.js';
import { mayHold } from '../../text/word-group.js';
import { isAboutOther, kindAt } from '../contact/owner-blocks.js';
import type { ExtractionContext } from '../context.js';
import { codeAt } from './course-code.js';
import { readCourseEntry } from './course-entry.js';
import { labelledCourses, listedCourses, proseCourses } from './course-list.js';
import { isOtherThanCourse } from './course-type.js';
import { menuCourses } from './menu-courses.js';
import { coursesOfPost } from './post-courses.js';
import { courseIn } from './stated-course.js';
import { TEACHING_WORDS, takeRole } from './teaching-role.js';
import { coursesUnderPost } from './under-post.js';

/** Sections in which a line that begins with a teaching role is about a course; of those of teaching, what stands behind the post that they are of. */
const CAREER: ReadonlySet<SectionKind> = new Set(['experience', 'career', 'other', 'profile', 'service', 'education', 'teaching']);
const LONGEST_LINE = 200;

/** The courses that the owner taught or assisted, in the order of the page; a course printed once is one, with all its terms. */
export function extractCourses(context: ExtractionContext): readonly Course[] {
  const { page, sections } = context;
  const inLists = new Set<number>();
  const found: Course[] = [];
  for (const section of sections) {
    if (!isTeaching(section, sections)) continue;
    const own = withoutOtherPosts(section, context);
    for (let index = own.first; index < own.end; index++) inLists.add(index);
    found.push(...listedCourses(context, own));
  }
  for (const block of page.blocks) if (!inLists.has(block.index)) found.push(...fromCareer(context, block), ...fromAbout(context, block));
  found.push(...menuCourses(page));
  return joined(found.filter((course) => !isOtherThanCourse(course)));
}

function isTeaching(section: Section, sections: readonly Section[]): boolean {
  if (section.kind === 'teaching' || (section.kind === 'other' && isOfSchool(section.title))) return true;
  const parent = sections[section.parent];
  return (
    parent !== undefined && parent.kind === 'teaching' && section.kind === 'other' && headingMeaning(section.title)?.form !== 'section'
  );
}

/** Sections whose headings can be posts. */
const POSTS: ReadonlySet<SectionKind> = new Set(['experience', 'career']);

/** The section of a post of teaching among others, "Teaching Assistant", up to the heading of the next: "Deckhand". */
function withoutOtherPosts(section: Section, { page, sections }: ExtractionContext): Section {
  const heading = page.blocks[section.heading];
  const isPost = POSTS.has(sections[section.parent]?.kind ?? 'other') && takeRole(section.title).role === 'assistant';
  if (!heading || !isPost) return section;
  const next = page.blocks
    .slice(section.first, section.end)
    .find(({ kind, level, text }) => kind === 'heading' && level <= heading.level && codeAt(text) === undefined);
  return next ? { ...section, end: next.index } : section;
}

/** "Courses taught at Norvik University", "Teaching @ Norvik": a heading of teaching with the school. */
function isOfSchool(title: string): boolean {
  const at = title.search(/\s(?:at|@)\s(?=\p{Lu})/u);
  const meaning = at > 0 ? headingMeaning(title.slice(0, at)) : undefined;
  return meaning?.form === 'section' && meaning.kind === 'teaching';
}

/** Sections in whose sentences people tell what they teach. */
const ABOUT: ReadonlySet<SectionKind> = new Set(['career', 'experience', 'news', 'other', 'profile', 'teaching']);

/** What a sentence outside of the sections of teaching says: "I taught Graph Theory and Topology of Knots". */
function fromAbout(context: ExtractionContext, block: Block): Course[] {
  if (block.kind === 'heading' || block.region === 'navigation' || block.region === 'footer') return [];
  if (!ABOUT.has(kindAt(context, block))) return [];
  // Whose block it is takes longer to tell than that it names no course.
  const labelled = labelledCourses(block);
  const told = labelled.length > 0 ? labelled : proseCourses(block);
  return told.length > 0 && !isAboutOther(block, context.owner) ? told : [];
}

/** A line of the career that begins with a teaching role: "Teaching Assistant, Graph Theory, Fall 2019". */
function fromCareer(context: ExtractionContext, block: Block): Course[] {
  if (block.kind === 'heading' || block.region === 'navigation' || block.region === 'footer') return [];
  if (!CAREER.has(kindAt(context, block))) return [];
  const below = coursesUnderPost(context.page, block);
  if (below.length > 0) return below;
  if (!mayHold(block, TEACHING_WORDS) || isAboutOther(block, context.owner)) return [];
  const listed = coursesOfPost(block);
  if (listed.length > 0) return [...listed];
  const found: Course[] = [];
  for (const line of block.text.split('\n')) {
    if (line.length > LONGEST_LINE) continue;
    if (JAPANESE_POST.test(line) && isJapanese(context.page)) continue;
    const { role, rest } = takeRole(line.split(/[,:–—(]/u)[0] ?? '');
    // "Research Assistant & Teaching Assistant" names two posts.
    if (role !== 'assistant' || /^(?:position|professor)|(?:^|\s)(?:&|\/|and|und|et)$/iu.test(rest.trim())) continue;
    found.push(...readCourseEntry(line).map((course) => courseIn(block, course, { role }, 'course/role-line')));
  }
  return found;
}

/** In Japan 助教 is an assistant professor, in China a teaching assistant. */
const JAPANESE_POST = /助教/u;
const LEAST_KANA = 8;

/** Whether the page is written in Japanese: with hiragana. */
const isJapanese = (page: Page): boolean => {
  let kana = 0;
  for (const { text } of page.blocks) {
    kana += text.match(/\p{Script=Hiragana}/gu)?.length ?? 0;
    if (kana >= LEAST_KANA) return true;
  }
  return false;
};

/** One course for each name, role and school; one of which an entry gives the code alone is the one that has it beside its name. */
function joined(courses: readonly Course[]): Course[] {
  const byName = new Map<string, Course[]>();
  const nameOf = new Map(courses.flatMap(({ code, name }) => (code === undefined || code === name ? [] : [[fold(code), name] as const])));
  for (const stated of courses) {
    const name = stated.code === stated.name ? (nameOf.get(fold(stated.name)) ?? stated.name) : stated.name;
    const course = { ...stated, name };
    const key = `${fold(name)}|${course.role}`;
    const known = byName.get(key) ?? [];
    const at = known.findIndex((other) => mayBeOfOneSchool(other, course));
    const same = known[at];
    if (same) known[at] = { ...same, terms: [...same.terms, ...course.terms] };
    else byName.set(key, [...known, course]);
  }
  return [...byName.values()].flat();
}

/** Whether one of two courses is of no school that is said, or both are of the same. */
const mayBeOfOneSchool = ({ organization: a }: Course, { organization: b }: Course): boolean =>
  a === undefined || b === undefined || a.names.some((name) => b.names.some((other) => fold(name) === fold(other)));
