import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { fold } from '../../text/fold.js';
import { type Chunk, closingBracket, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';
import { type Mode, modeOf, nextName } from './people-mode.js';

/** People of a clause by what it says of them. */
export interface ClausePeople {
  readonly advisors: readonly NameChunk[];
  readonly advisees: readonly NameChunk[];
  readonly collaborators: readonly NameChunk[];
}

/** Words that may stand between the names of a list. */
const LIST_WORDS: ReadonlySet<string> = new Set(
  ', 、 和 与 及 and & / + ; ( ) : - – both jointly primarily mainly by as well professors the my great wonderful amazing und et y e el la los with w/ also now currently then'
    .split(' ')
    .concat(''),
);
const PLACES: readonly string[] = ['at', 'from', 'of', '@', 'in'];
/** What tells an advisor from others in a bracket: "(main advisor)". */
const RANKS: readonly string[] = ['co', '-', 'main', 'primary', 'principal', 'second', 'thesis', 'academic', 'former', 'my'];
const NAME_WORDS = /\s/;
/** Two or three capitalised words: in a list of people a name, whatever else they mean. */
const NAME_SHAPE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?: \p{Lu}\p{Ll}+){1,2}$/u;

/** Whether a name that stands where a person is expected is one. */
export const isPersonChunk = (chunk: NameChunk): boolean =>
  chunk.person ||
  (chunk.honorific && !/\d/.test(chunk.names[0] as string)) ||
  (chunk.url !== undefined && NAME_WORDS.test(chunk.names[0] as string) && chunk.person);

/** "advised by", "my advisor was": what follows directly is a name, whatever else its words mean. */
const isAdvisorCue = (chunk: Chunk | undefined): boolean => chunk?.kind === 'cue' && /advis|supervis|mentor|hosted/.test(chunk.text);

/** "Supervisor: Jane Doe", "Mentor: Jane Doe": the word for an advisor is the label of the name at `end`. */
const isLabelledBy = (chunks: readonly Chunk[], at: number, end: number): boolean =>
  end === at + 2 && isAdvisorCue(chunks[at]) && isWord(chunks[at + 1], ':');

/** Whether the first word of a name is known for a given name: "Jo Field", whatever else its words mean. */
export const opensWithGivenName = ({ names: [name = ''] }: NameChunk): boolean => GIVEN_NAMES.has(fold(name.split(' ')[0] ?? ''));

/** "my advisor Jane Doe, Ann Roe and": the name behind these words alone is the advisor's; not "my advisor is", "my advisor:". */
const isMyAdvisor = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return (
    isCue(chunk, 'advised') &&
    ONE_ADVISOR.test(chunk.text) &&
    isWord(chunks[at - 1], 'my', 'her', 'his') &&
    nextName(chunks, at) !== undefined
  );
};
const ONE_ADVISOR = /(?:advis[eo]r|mentor|supervisor)$/;

/** Whether the chunk is all that a bracket has in it. */
const isBracketed = (chunks: readonly Chunk[], at: number): boolean => isWord(chunks[at - 1], '(', '[') && isWord(chunks[at + 1], ')', ']');

const isNamed = (chunk: Chunk | undefined): boolean => chunk?.kind === 'name' && chunk.person;

/** Whether a name that need not be a person's is one by its shape and its place: in the list after `at`, or behind the word for an advisor. */
function isTakenForPerson(chunks: readonly Chunk[], at: number, end: number, isFirst: boolean): boolean {
  const chunk = chunks[end];
  if (chunk?.kind !== 'name' || !NAME_SHAPE.test(chunk.names[0] as string)) return false;
  return (
    (!isFirst && isWord(chunks[end - 1], ',', 'and')) ||
    (end === at + 1 && isAdvisorCue(chunks[at])) ||
    (isLabelledBy(chunks, at, end) && opensWithGivenName(chunk))
  );
}

/** Words between "I supervised" and "of" where the names of students follow: "the Master's theses of". */
const THESES_OF: readonly string[] = [
  'a',
  'and',
  'none',
  'of',
  'the',
  'project',
  'projects',
  'work',
  'dissertation',
  'dissertations',
  'theses',
  'thesis',
];

/** Where the names begin after "the Master's theses of"; undefined where no such words stand at the place. */
function afterThesesOf(chunks: readonly Chunk[], from: number): number | undefined {
  let at = from;
  while (isWord(chunks[at], ...THESES_OF) || chunks[at]?.kind === 'degree') at++;
  return at > from + 1 && isWord(chunks[at - 1], 'of') && chunks[at]?.kind === 'name' ? at : undefined;
}

/** The names of the list that starts after `at`, and the index where it ends; whoever students are advised with is not one of them. */
function listAfter(chunks: readonly Chunk[], at: number, mode: Mode): { readonly names: NameChunk[]; readonly end: number } {
  const names: NameChunk[] = [];
  const first = mode === 'advisees' ? (afterThesesOf(chunks, at + 1) ?? at + 1) : at + 1;
  let end = first;
  let mayClose = true;
  const isOne = isMyAdvisor(chunks, at);
  for (; end < chunks.length; end++) {
    if (mayClose && isWord(chunks[end], '(') && names.length === 0) {
      // "My oldest student (MSc programme) was X"
      const close = closingBracket(chunks, end);
      if (close > 0) end = close + 1;
      mayClose = close > 0;
    }
    const chunk = chunks[end];
    if (!chunk) break;
    // "Ann Roe (PhD 2019), Jane Doe"
    if (mode === 'advisees' && names.length > 0 && isWord(chunk, '(')) {
      const close = closingBracket(chunks, end);
      if (close < 0) break;
      end = close;
      continue;
    }
    const behind = mode === 'advisors' && names.length > 0 ? behindRole(chunks, end) : undefined;
    if (behind !== undefined) {
      end = behind;
      continue;
    }
    // "sous la direction de A et de B", "di A e di B"
    if (names.length > 0 && isWord(chunk, ...OF_NAMES) && isWord(chunks[end - 1], ...FOREIGN_AND) && isNamed(chunks[end + 1])) continue;
    const isPlaced =
      (end > first && isWord(chunks[end - 1], ...PLACES)) ||
      (end > first && isWord(chunks[end - 1], 'the') && isWord(chunks[end - 2], ...PLACES));
    if (chunk.kind === 'name') {
      if (isPlaced && !chunk.honorific) continue;
      // "supervised by Jane Doe, Read by Ann Roe"
      if (isParticipleBefore(chunks, end)) break;
      // "advised by Ann Roe (Quell Hale) and Jo Lind": what a bracket has behind a name is where that person is.
      if (mode === 'advisors' && isBracketed(chunks, end) && names.includes(chunks[end - 2] as NameChunk)) continue;
      if (!isPersonChunk(chunk) && !isTakenForPerson(chunks, at, end, names.length === 0)) {
        if (names.length > 0 && isWord(chunks[end - 1], '(', ',')) continue;
        break;
      }
      names.push(chunk);
    } else if (chunk.kind === 'organization' || chunk.kind === 'date') {
      if (names.length === 0) break;
    } else if (chunk.kind === 'word' && !LIST_WORDS.has(chunk.text) && !(names.length > 0 && PLACES.includes(chunk.text))) break;
    else if (isCue(chunk, 'are', 'were') && names.length === 0) continue;
    else if (isCue(chunk, 'with') && mode !== 'advisees' && (names.length > 0 || end === at + 1)) continue;
    // "advised by Research Scientist Jane Doe"
    else if (chunk.kind === 'role' && mode === 'advisors' && isNamed(chunks[end + 1])) continue;
    else if (isCue(chunk) || isAnchor(chunk)) break;
    if (names.length > 0 && isOne) return { names, end: end + 1 };
  }
  return { names: opensClause(chunks, at, end) ? names.slice(0, -1) : names, end };
}

/** "and", and "of" before each of two names, in other languages. */
const FOREIGN_AND: readonly string[] = ['e', 'et', 'und', 'y'];
const OF_NAMES: readonly string[] = ['de', "d'", 'di', 'da', 'do', 'von'];

/** "A (directeur de thèse) et B", "A (Erstbetreuer) und B": the index where the bracket closes that says what one of several is; undefined elsewhere. */
function behindRole(chunks: readonly Chunk[], at: number): number | undefined {
  if (!isWord(chunks[at], '(') || chunks[at - 1]?.kind !== 'name') return undefined;
  const close = closingBracket(chunks, at);
  const inside = chunks.slice(at + 1, Math.max(close, at + 1));
  const isRole = inside.length > 0 && inside.every((chunk) => isCue(chunk, 'advised') || chunk.kind === 'role' || chunk.kind === 'word');
  return isRole && isWord(chunks[close + 1], 'and', '&', ...FOREIGN_AND) && isNamed(chunks[close + 2]) ? close : undefined;
}

/** "Read" of "Read by Ann Roe", "Examined" of "Examined by": what others did for the owner. */
const isParticipleBefore = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'name' &&
    !chunk.person &&
    chunk.names.length === 1 &&
    !/\s/u.test(chunk.names[0] as string) &&
    isWord(chunks[at + 1], 'by')
  );
};

/** "My advisor is Jane Doe, and Ann Roe is a friend": whether the name before `end` is the subject of what follows. */
const opensClause = (chunks: readonly Chunk[], at: number, end: number): boolean =>
  chunks[end - 1]?.kind === 'name' &&
  isWord(chunks[end - 2], 'and') &&
  isCue(chunks[end], 'are', 'were', 'got', 'works', 'worked') &&
  isCue(chunks[at]) &&
  TOLD_WHOLE.test((chunks[at] as { text: string }).text);
const TOLD_WHOLE = /\b(?:is|are|was|were|by)$/;

/** "Jane Doe (my PhD advisor)", "with Jane Doe, my PhD advisor": the name before the bracket or comma. */
function bracketOwner(chunks: readonly Chunk[], at: number): NameChunk[] {
  let open = at - 1;
  while (isWord(chunks[open], 'my', 'her', 'his') || isAnchor(chunks[open])) open--;
  const isOwn = isWord(chunks[open], '(', ',') && isWord(chunks[open + 1], 'my', 'her', 'his');
  return isOwn ? listBefore(chunks, open) : [];
}

/** The names just before "is my advisor". */
function listBefore(chunks: readonly Chunk[], at: number): NameChunk[] {
  const names: NameChunk[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'name' && isPersonChunk(chunk)) names.unshift(chunk);
    else if (!isWord(chunk, ',', 'and', '&')) break;
  }
  return names;
}

/** "Jane Doe (advisor), Ann Roe": who comes after the bracket is somebody else. */
const isRemark = (chunks: readonly Chunk[], at: number): boolean =>
  isCue(chunks[at], 'advised') &&
  isWord(chunks[at + 1], ')') &&
  isWord(chunks[chunks.slice(0, at).findLastIndex((chunk) => !isAnchor(chunk) && !isWord(chunk, ...RANKS))], '(');

/** "students supervised by Jane Doe", "a seminar hosted by": what is no stay of the owner. */
const OTHERS: readonly string[] = 'colloquium event lecture podcast seminar students symposium talk theses webinar workshop'.split(' ');
const THESES: readonly string[] = ['dissertation', 'none', 'thesis'];
const RELATIVES: readonly string[] = [',', '(', 'who', 'whom', 'also', 'jointly'];

/** "the thesis of Ann Roe (supervisor: Jane Doe)", "I advise Ann Roe, who is also advised by": whether the words are of somebody else's advisor. */
function isOfOthers(chunks: readonly Chunk[], at: number, advisees: readonly NameChunk[]): boolean {
  let before = at - 1;
  const last = chunks[before];
  if (OTHERS.includes(last?.kind === 'word' ? last.text : last?.kind === 'name' ? (last.names[0] as string).toLowerCase() : ''))
    return true;
  while (isWord(chunks[before], ...RELATIVES) || isCue(chunks[before], 'are', 'were')) before--;
  const name = chunks[before];
  if (before === at - 1 || name?.kind !== 'name') return false;
  return advisees.includes(name) || (isWord(chunks[before - 1], 'of') && isWord(chunks[before - 2], ...THESES));
}

/** Whether nothing follows a word for an advisor that could be the advisor's name. */
const isLastOfPhrase = (next: Chunk | undefined): boolean => next === undefined || isWord(next, ')', ',', '.', ';', 'and');

/** Who the clause names as advisors, advisees and collaborators of the owner. */
export function peopleOf(chunks: readonly Chunk[]): ClausePeople {
  const people = { advisors: [] as NameChunk[], advisees: [] as NameChunk[], collaborators: [] as NameChunk[] };
  for (let i = 0; i < chunks.length; i++) {
    if (isCue(chunks[i], 'is-advisor')) people.advisors.push(...listBefore(chunks, i));
    if (isCue(chunks[i], 'advised') && isLastOfPhrase(chunks[i + 1])) people.advisors.push(...bracketOwner(chunks, i));
    const mode = modeOf(chunks, i);
    if (mode === 'none' || isRemark(chunks, i) || (mode === 'advisors' && isOfOthers(chunks, i, people.advisees))) continue;
    const { names, end } = listAfter(chunks, i, mode);
    people[mode].push(...names);
    if (names.length > 0) i = end - 1;
  }
  // "I work with Jane Doe, my PhD advisor"
  return { ...people, collaborators: people.collaborators.filter((person) => !people.advisors.includes(person)) };
}
