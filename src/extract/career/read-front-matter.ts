import type { Field, Page } from '../../model/page.js';
import { PLAIN_LOOK, runOf, type Text } from '../../model/text.js';
import { fold } from '../../text/fold.js';
import { knownId } from '../organization/known-organization.js';
import { rankOfWords } from '../organization/organization-part.js';
import { isAnchor } from './chunk.js';
import { datesOf, organizationsOf } from './clause-facts.js';
import { joinUnits } from './entry-frame.js';
import { chunkText } from './entry-line.js';
import { degreeStatement, pairStays, positionStatement } from './state-clause.js';
import type { Statement } from './statement.js';

/** A field's value as a text over the source. */
const textOf = (field: Field): Text => ({
  text: field.value,
  runs: [runOf(PLAIN_LOOK, 0, field.value.length)],
  origin: [0, field.span.start, field.span.end - field.span.start],
});

const COURSE = /^(?:.*\.)?education\.(?:courses\.)?(\d+)\.(course|institution|year|degree|area|school|date)$/i;
const EMPLOYER = /^(?:author\.)?(?:employer|affiliation|organizations?\.\d+\.name|organizations?)$/i;
const ROLE = /^(?:author\.)?(?:role|position|job_?title|title_role)$/i;

/** Wowchemy's `education.courses`: course, institution and year of one index belong together. */
function readCourses(fields: readonly Field[]): Statement[] {
  const courses = new Map<string, Map<string, Field>>();
  for (const field of fields) {
    const match = COURSE.exec(field.name);
    if (!match) continue;
    const course = courses.get(match[1] as string) ?? new Map<string, Field>();
    course.set((match[2] as string).toLowerCase(), field);
    courses.set(match[1] as string, course);
  }
  return [...courses.values()].flatMap(readCourse);
}

function readCourse(course: ReadonlyMap<string, Field>): Statement[] {
  const name = course.get('course') ?? course.get('degree');
  const place = course.get('institution') ?? course.get('school');
  const anchor = name && chunkText(textOf(name)).find(isAnchor);
  if (!name || !place || !anchor || anchor.kind === 'role') return [];
  const text = textOf(name);
  const placeText = textOf(place);
  const printed = { names: [place.value], units: [], rank: 'unknown' as const, start: 0, end: place.value.length };
  const organization = { ...(organizationsOf(chunkText(placeText), [anchor])[0] ?? printed), text: placeText };
  const yearField = course.get('year') ?? course.get('date');
  const date = yearField && datesOf(chunkText(textOf(yearField)))[0];
  return [
    degreeStatement({ text, rule: 'front-matter' }, { anchor, organization, date }, undefined, [], { start: 0, end: text.text.length }),
  ];
}

/** "Division of Ice", "Tide Center": two parts of a home that the field does not name; the first stands for it. */
function withoutFurtherParts(employers: readonly Field[]): readonly Field[] {
  const rankOf = ({ value }: Field) => rankOfWords(fold(value).split(' '));
  const first = employers[0];
  if (first === undefined || rankOf(first) !== 'unit') return employers;
  return employers.filter(
    (field) => field === first || knownId(field.value) !== undefined || rankOf(field) === 'body' || rankOf(field) === undefined,
  );
}

/** Role and employer of a profile in the front matter: rendered beside the text. */
export function readFrontMatter(page: Page): Statement[] {
  const statements = readCourses(page.frontMatter);
  const printed = page.frontMatter.filter((field) => EMPLOYER.test(field.name) && field.value.trim() !== '');
  const employers = withoutFurtherParts(printed);
  const role = page.frontMatter.find((field) => ROLE.test(field.name) && field.value.trim() !== '');
  const anchors = role ? chunkText(textOf(role)).filter(isAnchor) : [];
  for (const field of employers) {
    const text = textOf(field);
    const found = joinUnits(organizationsOf(chunkText(text), []));
    const organization = found[0] ?? {
      names: [field.value.trim()],
      units: [],
      rank: 'unknown' as const,
      start: 0,
      end: field.value.length,
    };
    const source = { text, rule: 'front-matter' };
    const span = { start: 0, end: text.text.length };
    if (anchors.length === 0) statements.push({ kind: 'affiliation', organization, ...source, ...span });
    for (const stay of pairStays(anchors, [organization], [])) {
      statements.push(
        stay.anchor.kind === 'role'
          ? positionStatement(source, stay, 'present', [], span)
          : degreeStatement(source, stay, 'present', [], span),
      );
    }
  }
  return statements;
}
