import type { Text } from '../../model/text.js';
import { isPersonName } from '../../text/person-name.js';
import { kindOfThesis } from './advising-kind.js';
import type { NameChunk } from './chunk.js';
import { studentKind } from './student-label.js';
import type { Listed } from './student-names.js';

/** "Co-supervision of one", "Supervising a", "Mentored two" at the start of a line. */
const ADVISES = /^\W{0,3}(?:co-?\s?)?(?:advis|direct|mentor|supervis|tutor)(?:ed|ing|ion|or(?:ing|ship)?)?\s(?=[\p{Ll}\d])/iu;
/** Whose work is led: "MSc student", "PhD theses", "summer project". */
const OF_STUDENT = /\b(?:dissertations?|interns?|internships?|postdocs?|projects?|students?|thes[ei]s)\b/iu;
const SEPARATOR = /,\s*|\s+(?:and|&)\s+/u;

/**
 * The students that a line names in a bracket behind what was led: "Supervised a PhD thesis at QLM (Tara Quist), with Ann Roe".
 * None where anything else stands in the bracket.
 */
export function listedInBracket({ text }: Text): Listed[] {
  const open = text.indexOf('(');
  const close = text.indexOf(')', open);
  const led = text.slice(0, Math.max(0, open));
  if (close < 0 || !ADVISES.test(led) || !OF_STUDENT.test(led)) return [];
  const names = text.slice(open + 1, close).split(SEPARATOR);
  if (!names.every((name) => isPersonName(name.trim()))) return [];
  const kind = studentKind(led) ?? kindOfThesis(led);
  let from = open;
  return names.map((name): Listed => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const person: NameChunk = { kind: 'name', names: [name.trim()], honorific: false, person: true, start, end: from };
    return { person, ...(kind && { kind }) };
  });
}
