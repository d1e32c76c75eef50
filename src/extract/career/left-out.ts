import { type Chunk, isAnchor, isCue, isWord } from './chunk.js';

/** "Data scientist with 15 years of experience across A and B": where the years were spent is where nobody is now. */
const EXPERIENCE_WORDS: readonly string[] = [
  'a',
  'about',
  'almost',
  'more',
  'nearly',
  'of',
  'over',
  'than',
  '+',
  'decade',
  'decades',
  'years',
  "years'",
];
const MOST_EXPERIENCE_WORDS = 8;
const NUMBER = /^\d{1,2}$|^(?:two|three|five|ten|fifteen|twenty|several|many)$/;

/** Whether "with" at the index opens a count of years of experience: "with over 20+ years of experience". */
function countsYears(chunks: readonly Chunk[], at: number): boolean {
  if (!isCue(chunks[at], 'with') && !isWord(chunks[at], 'with')) return false;
  for (let i = at + 1; i < at + MOST_EXPERIENCE_WORDS; i++) {
    const chunk = chunks[i];
    if (chunk?.kind !== 'word' || !(EXPERIENCE_WORDS.includes(chunk.text) || NUMBER.test(chunk.text))) return false;
    if (/^(?:decade|year)s?'?$/.test(chunk.text)) return true;
  }
  return false;
}

/** The chunks without counts of years of experience, each up to the end of its sentence or line. */
export function withoutExperience(chunks: readonly Chunk[]): readonly Chunk[] {
  let isCounting = false;
  const kept = chunks.filter((chunk, at) => {
    isCounting = isCounting ? !isWord(chunk, '.', '\n') : countsYears(chunks, at);
    return !isCounting;
  });
  return kept.length === chunks.length ? chunks : kept;
}

/** "the Ice Laboratory at QLM (Director: Jane Doe)": the office of a bracket is held by whom it names. */
export function withoutOfficers(chunks: readonly Chunk[]): readonly Chunk[] {
  const isOfficer = (chunk: Chunk, at: number): boolean =>
    chunk.kind === 'role' && isWord(chunks[at - 1], '(') && isWord(chunks[at + 1], ':');
  return chunks.some(isOfficer)
    ? chunks.map((chunk, at) =>
        isOfficer(chunk, at) ? { kind: 'word' as const, text: 'none', start: chunk.start, end: chunk.end } : chunk,
      )
    : chunks;
}

const ARTICLES: readonly string[] = ['a', 'an', 'her', 'his', 'my', 'the', 'this'];
const SUBJECTS: readonly string[] = ['he', 'i', 'she'];

/**
 * "Before my Ph.D., I worked at QLM": the degree is not from there. The sentence without the degree of its opening phrase,
 * where a verb of a post follows; "During my PhD, I was advised by Jane Doe" keeps it.
 */
export function withoutOpeningDegree(sentence: readonly Chunk[]): readonly Chunk[] {
  if (!isCue(sentence[0], 'before', 'after')) return sentence;
  const at = isWord(sentence[1], ...ARTICLES) ? 2 : 1;
  const degree = sentence[at];
  const isOpening = isAnchor(degree) && degree.kind !== 'role' && isWord(sentence[at + 1], ',');
  const isToldNext =
    (isWord(sentence[at + 2], ...SUBJECTS) || (sentence[at + 2]?.kind === 'name' && isCue(sentence[at + 3], 'were', 'worked'))) &&
    !sentence.some((chunk) => isCue(chunk, 'advised'));
  return isOpening && (isToldNext || sentence.slice(at).some((chunk) => isCue(chunk, 'worked', 'collaborates')))
    ? [...sentence.slice(0, 1), ...sentence.slice(at + 1)]
    : sentence;
}

const LEAVES: readonly string[] = ['leave', 'sabbatical'];

/** "I am on leave from QLM and a visiting scientist at Quellmark": the place behind the leave is not where the post is. */
function withoutLeave(sentence: readonly Chunk[]): readonly Chunk[] {
  const leave = sentence.findIndex((chunk, at) => isWord(chunk, ...LEAVES) && isWord(sentence[at + 1], 'from'));
  if (leave < 0) return sentence;
  const place = isWord(sentence[leave + 2], 'the') ? leave + 3 : leave + 2;
  const isLeft = sentence[place]?.kind === 'organization' && sentence.slice(place + 1).some(({ kind }) => kind === 'organization');
  return isLeft ? [...sentence.slice(0, leave), ...sentence.slice(place + 1)] : sentence;
}

/** "joined the faculty of QLM as a lecturer in the School of Y": one post, whose role stands behind "as". */
function withoutFaculty(sentence: readonly Chunk[]): readonly Chunk[] {
  const at = sentence.findIndex(
    (chunk, index) => isFaculty(chunk) && isCue(sentence[index - (isWord(sentence[index - 1], 'the') ? 2 : 1)], 'joined', 'joining'),
  );
  if (at < 0 || !isWord(sentence[at + 1], 'of', 'at', 'in')) return sentence;
  const as = sentence.findIndex((chunk, index) => index > at && isWord(chunk, 'as'));
  const isTold = as > 0 && sentence.slice(as).some((chunk) => chunk.kind === 'role');
  return isTold ? [...sentence.slice(0, at), ...sentence.slice(at + 1)] : sentence;
}

const isFaculty = (chunk: Chunk): boolean => chunk.kind === 'role' && /^faculty(?: member)?$/i.test(chunk.role);

/** "supported by the QLM Postdoctoral Fellowship": what pays for a post is none. */
function withoutFunding(sentence: readonly Chunk[]): readonly Chunk[] {
  const at = sentence.findIndex((chunk) => isCue(chunk, 'committee') && /^(?:fund|sponsor|support)ed by$/.test(chunk.text));
  const fellowship = sentence.findIndex(
    (chunk, index) => index > at && chunk.kind === 'role' && /\b(?:fellow|scholar)ship\b/i.test(chunk.role),
  );
  const isPaid = at >= 0 && fellowship > at && !sentence.slice(at, fellowship).some((chunk) => isWord(chunk, ';') || chunk.kind === 'date');
  return isPaid ? [...sentence.slice(0, at), ...sentence.slice(fellowship + 1)] : sentence;
}

/** A sentence without the offices of others, the places of leaves, the years of experience and the faculties that it mentions. */
export const withoutBystanders = (sentence: readonly Chunk[]): readonly Chunk[] =>
  withoutFunding(withoutFaculty(withoutLeave(withoutExperience(withoutOfficers(sentence)))));
