import { ADVISING_WORDS, MEMBER_WORDS, STUDENT_KINDS, STUDENT_WORDS } from '../../lexicon/student-kinds.js';
import type { AdvisingKind } from '../../model/page-facts.js';
import { isCjk } from '../../text/script.js';

/** A label before a list: "Current PhD students:"; not "Jane Doe, MS, 2019 (co-advisor:", 'Jane Doe "Title: more'. */
export const STUDENT_LABEL: RegExp = /^(?![^:：]{0,50}(?:19|20)\d\d)[^:：\n,，.(（"“„«]{2,50}[:：]/u;
/** "students and postdocs", "postdocs & students", with signs made spaces. */
const AND_STUDENTS = / students (?:and )?post|postdoc[a-z]* (?:and )?(?:graduate )?students /u;

/** "M.Sc. students" and "M.Sc students". */
const WORD_ENDS: readonly string[] = ['', '.'];

/** "undergraduate interns": interns, whatever they study for. */
const LEVEL_OF_INTERNS = / (?:undergraduate|graduate|master|master's|masters|bachelor|bachelor's) (?=(?:summer |research )?interns? )/gu;

/** What a heading or label makes of the people under it; undefined where it tells nothing. */
export function labelKind(label: string): AdvisingKind | 'staff' | undefined {
  const lower = ` ${label
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'.-]+/gu, ' ')} `.replace(LEVEL_OF_INTERNS, ' ');
  const holds = (word: string): boolean =>
    isCjk(word) ? lower.includes(word) : WORD_ENDS.some((end) => lower.includes(` ${word}${end} `));
  const kinds = STUDENT_KINDS.filter(([, words]) => words.some(holds)).map(([kind]) => kind);
  if (kinds[0] === 'staff') return kinds.length > 1 ? undefined : 'staff';
  // "Students and postdocs" are of both kinds.
  if (kinds[0] === 'postdoctoral' && AND_STUDENTS.test(lower)) return undefined;
  return kinds.length === 1 || (kinds.length > 1 && kinds[0] === 'postdoctoral') ? (kinds.length > 1 ? undefined : kinds[0]) : undefined;
}

/** The kind of student that words tell, where they tell one and nothing of staff: "as a PhD student", "postdocs". */
export const studentKind = (words: string): AdvisingKind | undefined => {
  const kind = labelKind(words);
  return kind === 'staff' ? undefined : kind;
};

/** Whether the label says that the owner advises: "PhD students supervised". */
export function saysAdvising(label: string): boolean {
  const lower = label.toLowerCase();
  return ADVISING_WORDS.some((word) => lower.includes(word));
}

/** Whether the label names students, former students or members of the owner's group. */
export function saysStudents(label: string): boolean {
  const lower = label.toLowerCase();
  return saysAdvising(label) || STUDENT_WORDS.some((word) => lower.includes(word));
}

/** Whether a title or heading says that the members of a group are listed. */
export function listsMembers(label: string): boolean {
  const lower = label.toLowerCase();
  return saysStudents(label) || MEMBER_WORDS.some((word) => lower.includes(word));
}
