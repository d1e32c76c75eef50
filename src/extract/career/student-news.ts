import type { Block, Page } from '../../model/page.js';
import type { AdvisingKind } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { sliceText, type Text } from '../../model/text.js';
import { adviseeStatement } from './advisee-statement.js';
import { type Chunk, isWord, type NameChunk } from './chunk.js';
import { chunkText } from './entry-line.js';
import type { AdvisingStatement } from './statement.js';
import { studentKind } from './student-label.js';

/** "Welcome", with what may stand between it and the names: "our new PhD students", "to our two interns"; not "Welcome to". */
const WELCOME =
  /(?:^|[\s\])!.])[Ww]elcome,?\s(?:(?:to\s)?(?:our|my|the|a|two|three|four|new)\s){0,3}((?:(?!to\s)[\p{Ll}Pp][\p{L}.'’-]*\s){0,5})(?=\p{Lu}|Dr)/u;
/** "Ana Silva joins our lab as a …": names, then this. */
const JOINS =
  /\s(?:has\s|have\s|will\s|is\s|are\s)?(?:join(?:s|ed|ing)?)\s(?:the|our|my)\s(?:\p{L}+\s){0,2}(?:lab|group|team|laboratory)\b/u;
/** "our alumna Dr. Silva", "my PhD student Ana Silva", with what may stand before the name. */
const OF_MINE =
  /(?:^|[^\p{L}])(?:[Oo]ur|[Mm]y)\s((?:(?:former|ex|current|own|first|new|recent|visiting|graduate|undergraduate|doctoral|ph\.?d\.?|master['’]?s?|postdoctoral)[\s-]){0,3}(?:student|alumn(?:a|us)|advisee|mentee|postdoc|intern))s?,?\s(?=\p{Lu})/iu;
/** "Congratulations to Dr. Ana Silva": names follow. */
const CONGRATULATES = /(?:^|[\s\])!.:–—-])[Cc]ongrat(?:ulation)?s,?\s(?:again\s)?(?:to\s)?(?:(?:our|my|the)\s)?(?:now-?\s)?(?=\p{Lu})/u;
/** Behind them, what makes them students of whoever writes: a thesis defended, "a pleasure to advise them". */
const DEFENDING =
  /\b(?:defend(?:ed|ing)|(?:pass|complet)(?:ed|ing))\b[^.!;]{0,30}\b(?:dissertation|thesis|defen[cs]e|viva|proposal|ph\.?d|doctorate)\b/iu;
const ADVISED = /\b(?:pleasure|privilege|honou?r|joy|proud)\b[^.!]{0,20}\b(?:advis|supervis|mentor)(?:e|ing)\b/iu;
/** "Ana Silva successfully defended her PhD thesis": names, then this. */
const DEFENDS =
  /\s(?:has\s|have\s)?(?:just\s)?(?:successfully\s)?(?:defends?|defended|passe[ds])\s(?:her|his|their)\s[^.!;]{0,40}\b(?:dissertation|thesis|defen[cs]e|viva)\b/u;
/** Who joins as one of these is nobody's student. */
const COLLEAGUE =
  /\bas\s(?:an?\s|the\s)?(?:\p{L}+\s){0,2}(?:professor|faculty|lecturer|manager|administrator|coordinator|technician|engineer)\b/iu;
const BETWEEN: readonly string[] = [',', 'and', '&', ';', '*', '†', '', '/'];
const AS = /\bas\s(?:an?\s|our\s|my\s|the\s)?([^.!;,]{3,60})/iu;
/** "Past news items". */
const NEWS = /\bnews\b/iu;
const LONGEST = 400;
/** Letters before "joins": the names. */
const REACH = 160;

/**
 * The students of whom news tell: who was welcomed, who joined the group, "my student …". Fit for the page of somebody
 * who leads a group only; on a student's page "our lab" is somebody else's.
 */
export function studentsInNews(page: Page, sections: readonly Section[], isOwner: (name: string) => boolean): readonly AdvisingStatement[] {
  const found: AdvisingStatement[] = [];
  for (const section of sections) {
    if (section.kind !== 'news' && !NEWS.test(section.title)) continue;
    for (const block of page.blocks.slice(section.first, section.end))
      if (block.kind !== 'heading' && block.text.length <= LONGEST) found.push(...studentsOf(block, isOwner));
  }
  return found;
}

function studentsOf(block: Block, isOwner: (name: string) => boolean): AdvisingStatement[] {
  const { text } = block;
  const isColleague = COLLEAGUE.test(text);
  const as = AS.exec(text)?.[1];
  const told = as === undefined ? undefined : studentKind(as);
  const state = (part: Text, names: readonly NameChunk[], kind: AdvisingKind | undefined): AdvisingStatement[] =>
    names
      .filter((name) => !isOwner(name.names[0] as string))
      .map((person) => adviseeStatement({ person, advising: kind ?? told ?? 'unspecified', text: part, rule: 'advising/news' }));
  const welcome = WELCOME.exec(text);
  if (welcome && !isColleague) {
    const part = sliceText(block, welcome.index + welcome[0].length, text.length);
    return state(part, namesAtStart(chunkText(part)), studentKind(welcome[1] ?? ''));
  }
  const mine = OF_MINE.exec(text);
  if (mine) {
    const part = sliceText(block, mine.index + mine[0].length, text.length);
    return state(part, namesAtStart(chunkText(part)).slice(0, /s,?\s$/u.test(mine[0]) ? undefined : 1), studentKind(mine[1] ?? ''));
  }
  const thanked = CONGRATULATES.exec(text);
  const isStudents = thanked && (DEFENDING.test(text) || ADVISED.test(text));
  if (isStudents) {
    const part = sliceText(block, thanked.index + thanked[0].length, text.length);
    return state(part, namesAtStart(withoutTitle(chunkText(part))), kindOfThesis(text));
  }
  const defends = DEFENDS.exec(text);
  if (defends && !ABOUT_OTHERS.test(text)) {
    const from = Math.max(0, defends.index - REACH);
    const part = sliceText(block, from, defends.index + defends[0].length);
    const names = namesAtEnd(chunkText(part).filter(({ end }) => end <= defends.index - from));
    return state(part, names, kindOfThesis(defends[0]));
  }
  const joins = JOINS.exec(text);
  if (!joins || isColleague) return [];
  const from = Math.max(0, joins.index - REACH);
  const part = sliceText(block, from, joins.index + joins[0].length);
  return state(part, namesAtEnd(chunkText(part).filter(({ end }) => end <= joins.index - from)), undefined);
}

/** "a friend's student", "Prof. Lind's student": somebody else's. */
const ABOUT_OTHERS = /['’]s\s(?:ph\.?d\.?\s|master['’]?s?\s)?(?:student|postdoc|advisee)\b/iu;

/** "Ph.D. dissertation", "Master's thesis": the kind of student whose it is. */
const kindOfThesis = (words: string): AdvisingKind | undefined => studentKind(THESIS.exec(words)?.[0] ?? '');
const THESIS =
  /\b(?:ph\.?\s?d\.?|doctoral|master['’]?s?|m\.?s\.?c?\.?|bachelor['’]?s?|undergraduate|honou?rs)\s(?:dissertation|thesis|defen[cs]e|viva|degree|proposal)\b/iu;

/** The chunks without a title that opens them: "Dr. Ana Silva". */
const withoutTitle = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const first = chunks.findIndex(({ kind }) => kind === 'name');
  return first > 0 && first <= 2 ? chunks.slice(first) : chunks;
};

const isPerson = (chunk: Chunk | undefined): chunk is NameChunk => chunk?.kind === 'name' && chunk.person;

/** The names that a text opens with; none where the first is a possessive: "Welcome, Ana Silva's guests". */
function namesAtStart(chunks: readonly Chunk[]): NameChunk[] {
  const names: NameChunk[] = [];
  for (const chunk of chunks) {
    if (isPerson(chunk)) names.push(chunk);
    else if (isWord(chunk, "'s", '’s')) return [];
    else if (!isWord(chunk, ...BETWEEN)) break;
  }
  return names;
}

/** The names right before a place. */
const namesAtEnd = (chunks: readonly Chunk[]): NameChunk[] => namesAtStart([...chunks].reverse()).reverse();
