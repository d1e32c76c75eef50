import { type Chunk, closingBracket, type DegreeChunk, isCue, isWord } from './chunk.js';

const GRADUATE = /\bgrad(?:uate)? student$/i;
/** So many chunks behind the student a bracket may tell the level: "(research master)". */
const MOST_IN_BRACKET = 4;

const isGraduate = (chunk: Chunk): chunk is DegreeChunk =>
  chunk.kind === 'student' && chunk.level === 'doctoral' && GRADUATE.test(chunk.name);

/** "a graduate student (research master)" */
function isBracketedMaster(sentence: readonly Chunk[], at: number): boolean {
  if (!isWord(sentence[at + 1], '(')) return false;
  const close = closingBracket(sentence, at);
  return close > at && close <= at + MOST_IN_BRACKET + 1 && sentence.slice(at + 2, close).some(isMaster);
}

const isMaster = (chunk: Chunk): boolean =>
  isWord(chunk, 'master', "master's", 'masters') || (chunk.kind === 'degree' && chunk.level === 'masters');

/** "a graduate student pursuing a Master's degree", "a graduate student due to finish a Master's degree in May": what is worked for, not what was received. */
function isForMaster(sentence: readonly Chunk[], at: number): boolean {
  const rest = sentence.slice(at + 1);
  const degree = rest.findIndex(({ kind }) => kind === 'degree');
  const isMastersNext = degree >= 0 && isMaster(rest[degree] as Chunk) && (rest[degree] as DegreeChunk).hint !== true;
  return (
    isMastersNext && rest.slice(0, degree).some(isAhead) && !rest.slice(0, degree).some((chunk) => isCue(chunk, 'got', 'past', 'were'))
  );
}

const isAhead = (chunk: Chunk): boolean =>
  isCue(chunk, 'getting', 'future') || isWord(chunk, 'complete', 'completing', 'finish', 'finishing', 'toward', 'towards', 'working');

/** A sentence in which a graduate student, taken for a doctoral one where nothing tells, is told to work for a master's degree. */
export const withGraduateLevel = (sentence: readonly Chunk[]): readonly Chunk[] =>
  sentence.some(isGraduate)
    ? sentence.map((chunk, at) =>
        isGraduate(chunk) && (isBracketedMaster(sentence, at) || isForMaster(sentence, at))
          ? { ...chunk, level: 'masters' as const }
          : chunk,
      )
    : sentence;
