import type { DegreeChunk } from './chunk.js';
import { hasDate } from './entry-frame.js';
import type { EntryLine } from './entry-line.js';
import { withChunk } from './told-by-place.js';

/** 東都大学 工学部 情報学科, 東都大学理学部: a line that ends with a faculty or a department of it; not one of a graduate school. */
const FACULTY =
  /大学(?!院)[ \u3000]?\p{Script=Han}{1,8}(学部)(?:[ \u3000]?[\p{Script=Han}\p{Script=Katakana}ー・]{1,12}(?:学科|課程|専攻|コース|学類|系))?\s*(?:[(（]\s*[)）])?\s*$/u;
/** 東都高等学校, 県立東都高校: a line that ends with a school. */
const SCHOOL = /\p{Script=Han}{2,16}(高等学校|高校)\s*$/u;

const isStudy = ({ anchors }: EntryLine): boolean => anchors.some(({ kind }) => kind === 'degree' || kind === 'student');
const isStay = ({ chunks }: EntryLine): boolean => chunks.some(({ kind }) => kind === 'organization');
/** From a time to another: not when something was. */
const hasRange = ({ chunks }: EntryLine): boolean =>
  chunks.some((chunk) => chunk.kind === 'date' && chunk.range.from !== undefined && chunk.range.to !== undefined);

function degreeOf({ text: { text } }: EntryLine): DegreeChunk | undefined {
  const [level, match] = FACULTY.test(text) ? (['bachelors', FACULTY.exec(text)] as const) : (['other', SCHOOL.exec(text)] as const);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  // The word is a part of the name of the place, which it leaves whole.
  return { kind: 'degree', level, name, start: text.length, end: text.length };
}

/**
 * The lines of a Japanese life, with the studies that name no degree: 2004.4 – 2008.3 東都大学 工学部 情報学科. Only between lines
 * that name one, or further studies, since people work at faculties too.
 */
export function withFirstDegrees(lines: readonly EntryLine[]): readonly EntryLine[] {
  if (!lines.some(isStudy)) return lines;
  return lines.map((line) => {
    if (line.anchors.length > 0 || !hasDate(line) || !hasRange(line) || !isStay(line)) return line;
    const degree = degreeOf(line);
    return degree ? withChunk(line, degree) : line;
  });
}
