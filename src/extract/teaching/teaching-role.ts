import { ASSISTANT_ROLES, INSTRUCTOR_ROLES, ROLE_MODIFIERS, ROLES_ONLY_BEFORE } from '../../lexicon/course-words.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { groupOf, mayHoldIn, type WordGroup, wordGroup } from '../../text/word-group.js';
import { EDGE } from './course-part.js';

/** What somebody does for a course. */
export type TeachingRole = 'instructor' | 'assistant';

interface Role {
  readonly role: TeachingRole;
  readonly words: readonly string[];
}

const ROLES: readonly Role[] = [
  ...ASSISTANT_ROLES.map((text) => ({ role: 'assistant' as const, words: text.split(' ') })),
  ...INSTRUCTOR_ROLES.map((text) => ({ role: 'instructor' as const, words: text.split(' ') })),
].sort((a, b) => b.words.length - a.words.length || b.words.join('').length - a.words.join('').length);

/** "Part-time TA", "Ad honorem teaching assistant": how somebody has the role, not of what. */
const MODIFIERS: ReadonlySet<string> = new Set(ROLE_MODIFIERS);
const ONLY_BEFORE: ReadonlySet<string> = new Set(ROLES_ONLY_BEFORE);
/** Words of which each role of people who help with a course has one. */
const ASSISTANT_WORDS: WordGroup = wordGroup(ASSISTANT_ROLES);
/** The same of all teaching roles. */
export const TEACHING_WORDS: WordGroup = groupOf(ASSISTANT_WORDS, wordGroup(INSTRUCTOR_ROLES));

/** Takes a role off the start or the end of a part: "TA for X" gives "for X". */
export function takeRole(part: string): { role?: TeachingRole; rest: string } {
  if (!mayHoldIn(part, TEACHING_WORDS)) return { rest: part };
  const words = [...part.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const { role, words: wanted } of ROLES) {
    if (isCjk(wanted[0] ?? '')) {
      const text = wanted[0] as string;
      // 조교수, 助教授: a professor.
      if (part.includes(text) && !/^[수授]/u.test(part.slice(part.indexOf(text) + text.length)))
        return {
          role,
          rest: part
            .replace(text, '')
            .replace(EDGE, '')
            .replace(/^[(（]\s*[)）]|[(（]\s*[)）]$/gu, '')
            .trim(),
        };
      continue;
    }
    if (wanted.every((word, i) => words[i]?.word === word)) return { role, rest: unwrapped(part.slice(words[wanted.length - 1]?.end)) };
    const from = words.length - wanted.length;
    if (from > 0 && !ONLY_BEFORE.has(wanted.join(' ')) && wanted.every((word, i) => words[from + i]?.word === word)) {
      const isModified = words.slice(0, from).every(({ word }) => MODIFIERS.has(word));
      return { role, rest: isModified ? '' : part.slice(0, words[from]?.start).replace(AS_ROLE, '') };
    }
  }
  return { rest: part };
}

/** Of "Knots (as a TA)", what leads from the course to the role. */
const AS_ROLE = /[\s(（,–-]+(?:as\s(?:an?\s|the\s)?)?$/u;

/** "(Graph Theory)" as "Graph Theory", "(colleur) for X" as "for X". */
function unwrapped(rest: string): string {
  const text = rest.trim();
  const whole = /^[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]$/u.exec(text);
  return whole?.[1] ?? text.replace(/^[(（][^()（）]*[)）]\s*(?=\p{L})|^[)）]\s*/u, '');
}

/** "Before that I worked as TA for X": what the sentence says of the role and after. */
const FIRST_PERSON = /\b(?:I|I've)\s(?:was|am|have|had|worked|served|been)\b/u;
const ROLE_FOR = /\b(?:TA|T\.A\.|teaching assistant|tutor|grader|instructor|lecturer)s?\s(?:for|of|in)[\s:]/iu;

/** The text from the role on, where a sentence in the first person names it. */
export function fromRole(text: string): string {
  if (!FIRST_PERSON.test(text)) return text;
  const role = ROLE_FOR.exec(text);
  return role ? text.slice(role.index) : text;
}
