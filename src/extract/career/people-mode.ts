import type { Cue } from '../../lexicon/relation-phrases.js';
import { type Chunk, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';
import { PUPILS } from './stating-claim.js';

/** What the people behind a word are to the owner. */
export type Mode = 'advisors' | 'advisees' | 'collaborators' | 'none';

/** What "with" before a person means after this chunk: a degree, a postdoc or an internship is done with its advisor. */
function withMode(chunks: readonly Chunk[], at: number): Mode {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'organization' || chunk.kind === 'date' || chunk.kind === 'name') continue;
    if (isWord(chunk, 'in', 'at', 'from', 'of', 'the', ',', '(', ')', '@', 'and', 'thesis', 'dissertation')) continue;
    // "interned at X (w/ A) and Y (w/ B)"
    if (isCue(chunk, 'with') && isWord(chunks[i - 1], '(')) continue;
    if (isCue(chunk, 'interned', 'interning') && chunks[at]?.kind === 'cue') return 'advisors';
    if (!isAnchor(chunk)) return 'none';
    if (chunk.kind !== 'role') return 'advisors';
    return chunk.position === 'job' ? 'collaborators' : 'advisors';
  }
  return 'none';
}

const MODES: Readonly<Partial<Record<Cue, Mode>>> = { advised: 'advisors', advises: 'advisees', collaborates: 'collaborators' };

/** What the people are whom a clause names behind the chunk at the index. */
export function modeOf(chunks: readonly Chunk[], at: number): Mode {
  const chunk = chunks[at];
  // "I was a PhD student of Jane Doe"; not "a student of physics".
  if (isWord(chunk, 'of') && isStudent(chunks[at - 1]))
    return nextName(chunks, at)?.honorific || nextName(chunks, at)?.person ? 'advisors' : 'none';
  // "Doktorandin bei Prof. Jane Doe", "habe bei Prof. Jane Doe promoviert"; not "arbeitete bei Prof. Jane Doe"
  if (isWord(chunk, 'bei') && nextName(chunks, at)?.honorific)
    return chunks[at + 2]?.kind === 'degree' || isPromotion(chunks, at) || withMode(chunks, at) === 'advisors' ? 'advisors' : 'none';
  if (isHostLabel(chunks, at)) return 'advisors';
  // "My advisor's advisor was Jane Doe"
  if (!isCue(chunk) || isPossessive(chunks[at - 1])) return 'none';
  if (chunk.cue === 'with') return withMode(chunks, at);
  if (chunk.cue === 'under') return nextName(chunks, at)?.honorific || nextName(chunks, at)?.person ? 'advisors' : 'none';
  return MODES[chunk.cue] ?? 'none';
}

/** "Hosts: Prof. Jane Doe and Dr. Ann Roe" at the start of a line, "(host: Jane Doe)" in it; not "our hosts: Jane Doe". */
function isHostLabel(chunks: readonly Chunk[], at: number): boolean {
  if (!isWord(chunks[at + 1], ':')) return false;
  const chunk = chunks[at];
  const word = chunk?.kind === 'word' ? chunk.text : chunk?.kind === 'name' ? (chunk.names[0] as string) : '';
  return HOST.test(word) && (at === 0 || isWord(chunks[at - 1], '(', '•', '-', '*'));
}
const HOST = /^hosts?$/iu;

/** "Promotion 2019 an der QLM bei Prof. Doe", "ich promoviere an der QLM bei": nothing but its date and place between the degree and "bei". */
function isPromotion(chunks: readonly Chunk[], at: number): boolean {
  let from = at - 1;
  while (chunks[from]?.kind === 'organization' || chunks[from]?.kind === 'date' || isWord(chunks[from], ...PLACED)) from--;
  const anchor = chunks[from];
  return anchor?.kind === 'degree' || anchor?.kind === 'student';
}
const PLACED: readonly string[] = ['an', 'am', 'der', 'dem', 'im', 'in', ',', '(', ')'];

const isPossessive = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && /\p{L}['’]s$/u.test(chunk.text);

const isStudent = (chunk: Chunk | undefined): boolean => chunk?.kind === 'student' || isWord(chunk, ...PUPILS);

/** The name right behind the index. */
export const nextName = (chunks: readonly Chunk[], at: number): NameChunk | undefined => {
  const next = chunks[at + 1];
  return next?.kind === 'name' ? next : undefined;
};
