import { type ComposedOrganization, isHome } from '../organization/compose-organization.js';
import { type Chunk, isCue, isWord } from './chunk.js';

/** So many words at most name what is studied: "studying Applied Mathematics and Physics at". */
const MOST_SUBJECT_WORDS = 8;
const SUBJECTS: readonly string[] = ['i', 'he', 'she', ',', 'and', 'am'];

/** Where the sentence says "student": "I am a computer science student at QLM"; -1 where it does not. */
function studentWord(sentence: readonly Chunk[]): number {
  const at = sentence.findIndex((chunk) => isWord(chunk, 'student'));
  if (at < 0) return -1;
  const before = sentence.slice(Math.max(0, at - MOST_SUBJECT_WORDS), at);
  const isHeld =
    before.some((chunk, index) => isCue(chunk, 'are') && isOfSelf(before, index)) && !before.some((chunk) => isCue(chunk, 'with'));
  return isHeld ? at : -1;
}

/** "I am", "I'm", "she is currently" */
function isOfSelf(chunks: readonly Chunk[], at: number): boolean {
  const cue = chunks[at];
  if (isCue(cue) && /^(?:i|s?he)['’][ms]$|^im$/.test(cue.text)) return true;
  return isWord(chunks[at - 1], 'i', 'he', 'she') && isCue(cue) && !cue.text.endsWith('been');
}

/** "studying Computer Science at", "I study physics at": the index of the verb; -1 where the owner studies nothing. */
const studyVerb = (sentence: readonly Chunk[]): number =>
  sentence.findIndex(
    (chunk, index) =>
      isCue(chunk, 'studying') &&
      (isWord(sentence[index - 1], ...SUBJECTS) || isCue(sentence[index - 1], 'are', 'present') || isHeldVerb(chunk.text)),
  );
const isHeldVerb = (text: string): boolean => text.startsWith('am ');

/**
 * Where the owner studies, told without a degree: "I'm studying Computer Science at QLM", "I am a student at QLM".
 * Nothing where a degree is told ("a PhD student at"), of the past, or of others ("my students are studying at").
 */
export function studyPlace(sentence: readonly Chunk[]): ComposedOrganization | undefined {
  const verb = Math.max(studyVerb(sentence), studentWord(sentence));
  if (verb < 0 || sentence.slice(0, verb).some((chunk) => isCue(chunk, 'past', 'were', 'before', 'during', 'after', 'advises')))
    return undefined;
  for (let at = verb + 1; at <= verb + MOST_SUBJECT_WORDS && at < sentence.length; at++) {
    const chunk = sentence[at] as Chunk;
    if (chunk.kind === 'organization') {
      const isLed = isWord(sentence[at - 1], 'at', '@', 'in') || (isWord(sentence[at - 1], 'the') && isWord(sentence[at - 2], 'at', 'in'));
      return isLed && isHome(chunk.organization) ? chunk.organization : undefined;
    }
    if (chunk.kind === 'cue' || chunk.kind === 'degree' || chunk.kind === 'student' || isWord(chunk, 'who', '(', ';')) return undefined;
  }
  return undefined;
}
