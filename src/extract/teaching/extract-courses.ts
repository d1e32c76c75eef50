import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Course, OrganizationMention } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { fold } from '../../text/fold.js';
import { headingMeaning } from '../../text/section-kind.js';
import { isAboutOther, kindAt } from '../contact/owner-blocks.js';
import type { ExtractionContext } from '../context.js';
import { COURSE_CODE, type ReadCourse, readCourseEntry } from './course-entry.js';
import { toldCourses } from './course-prose.js';
import { type TeachingRole, takeRole } from './teaching-role.js';

/** Sections in which a line that begins with a teaching role is about a course. */
const CAREER: ReadonlySet<SectionKind> = new Set(['experience', 'career', 'other', 'profile', 'service']);
const LONGEST_LINE = 200;

/** The courses that the owner taught or assisted, in the order of the page; a course printed once is one, with all its terms. */
export function extractCourses(context: ExtractionContext): readonly Course[] {
  const { page, sections } = context;
  const inLists = new Set<number>();
  const found: Course[] = [];
  for (const section of sections) if (isTeaching(section, sections)) found.push(...fromSection(context, section, inLists));
  for (const block of page.blocks) if (!inLists.has(block.index)) found.push(...fromCareer(context, block), ...fromAbout(context, block));
  return joined(found);
}

function isTeaching(section: Section, sections: readonly Section[]): boolean {
  if (section.kind === 'teaching') return true;
  const parent = sections[section.parent];
  return parent !== undefined && parent.kind === 'teaching' && section.kind === 'other';
}

function fromSection({ page, sections }: ExtractionContext, section: Section, inLists: Set<number>): Course[] {
  const fallback =
    takeRole(section.title).role ?? takeRole(section.qualifier ?? '').role ?? takeRole(sections[section.parent]?.title ?? '').role;
  const found: Course[] = [];
  for (const block of page.blocks.slice(section.first, section.end)) {
    inLists.add(block.index);
    if (block.kind === 'heading' || block.region === 'navigation' || block.region === 'footer') continue;
    // What is nested in an entry says more about it: terms, content, who taught.
    if (
      block.parent >= 0 &&
      block.parent >= section.first &&
      page.blocks[block.parent]?.kind === 'item' &&
      !isListHead(page.blocks[block.parent] as Block)
    )
      continue;
    const told = fromProse(block);
    if (told.length > 0) {
      found.push(...told);
      continue;
    }
    for (const line of entriesOf(block.text))
      found.push(...readCourseEntry(line).map((course) => toCourse(course, block, fallback ?? 'instructor', 'course/list')));
  }
  return found;
}

/** The entries in a block: its lines where several of them begin with a role or a code, else all of it. */
function entriesOf(text: string): readonly string[] {
  const label = /^([^\t\n]{3,40})\t/u.exec(text);
  const body = label && headingMeaning(label[1] as string) !== undefined ? text.slice(label[0].length) : text;
  const lines = body.split('\n');
  const opening = lines.filter((line) => takeRole(line.split(/[,:–—(]/u)[0] ?? '').role !== undefined || COURSE_CODE.test(line));
  return opening.length > 1 ? lines : [body];
}

/** Whether an item is a heading for the items nested in it: "Fall 2020:", "At Example University". */
const isListHead = (block: Block): boolean => /[:：]\s*$/u.test(block.text) || readCourseEntry(block.text).length === 0;

/** Sections in whose sentences people tell what they teach. */
const ABOUT: ReadonlySet<SectionKind> = new Set(['career', 'experience', 'other', 'profile']);

/** What a sentence outside of the sections of teaching says: "I taught Graph Theory and Topology of Knots". */
function fromAbout(context: ExtractionContext, block: Block): Course[] {
  if (block.kind === 'heading' || block.region === 'navigation' || block.region === 'footer') return [];
  return ABOUT.has(kindAt(context, block)) && !isAboutOther(block, context.owner) ? fromProse(block) : [];
}

function fromProse(block: Block): Course[] {
  return toldCourses(block.text).map(({ name, role, start, end }) => ({
    name,
    role,
    terms: [],
    evidence: cite(block, start, end, 'course/prose', 0.8),
  }));
}

/** A line of the career that begins with a teaching role: "Teaching Assistant, Graph Theory, Fall 2019". */
function fromCareer(context: ExtractionContext, block: Block): Course[] {
  if (block.kind === 'heading' || block.region === 'navigation' || block.region === 'footer' || block.text.length > LONGEST_LINE) return [];
  if (!CAREER.has(kindAt(context, block)) || isAboutOther(block, context.owner)) return [];
  const found: Course[] = [];
  for (const line of block.text.split('\n')) {
    const { role, rest } = takeRole(line.split(/[,:–—(]/u)[0] ?? '');
    if (role !== 'assistant' || /^(?:position|professor)/iu.test(rest)) continue;
    found.push(...readCourseEntry(line).map((course) => toCourse(course, block, role, 'course/role-line')));
  }
  return found;
}

function toCourse(course: ReadCourse, block: Block, fallback: TeachingRole, rule: string): Course {
  const evidence = cite(block, 0, block.text.length, rule);
  const organization: OrganizationMention | undefined =
    course.school === undefined ? undefined : { names: [course.school], units: [], evidence };
  return {
    name: course.name,
    ...(course.code !== undefined && { code: course.code }),
    role: course.role ?? fallback,
    ...(organization && { organization }),
    terms: course.terms,
    evidence,
  };
}

/** One course for each name and role. */
function joined(courses: readonly Course[]): Course[] {
  const byKey = new Map<string, Course>();
  for (const course of courses) {
    const key = `${fold(course.name)}|${course.role}`;
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, terms: [...known.terms, ...course.terms] } : course);
  }
  return [...byKey.values()];
}
