import type { Author, Work } from '../../model/page-facts.js';
import { squash } from '../../text/fold.js';
import { compatible, familyWithParticle, parsePersonName } from '../../text/person-name.js';
import { scriptOf } from '../../text/script.js';
import type { NameCandidate } from './name-candidates.js';

/** Fewer works tell nothing. */
const FEWEST_WORKS = 4;
/** Of all works that print authors. */
const SHARE = 0.8;
/** Who stands beside the owner in nearly as many works may be the owner as well, unless missing from several. */
const MOST_OF_SECOND = 0.8;
const CLEARLY_FEWER = 3;
const CONFIDENCE = 0.7;

interface Tally {
  readonly spellings: Author[];
  count: number;
}

/**
 * The author whom nearly all works of a list share, where no other place of the page names the owner. Undefined if two
 * authors do, or if the lists leave the owner out.
 */
export function frequentAuthor(works: readonly Work[]): NameCandidate | undefined {
  const signed = works.filter(({ authors }) => authors.length > 0);
  if (works.length < FEWEST_WORKS || signed.length * 2 < works.length) return undefined;
  const tallies = new Map<string, Tally>();
  for (const { authors } of signed) {
    for (const [key, author] of new Map(authors.map((one) => [keyOf(one.name), one]))) {
      const tally = tallies.get(key) ?? { spellings: [], count: 0 };
      tally.count++;
      tally.spellings.push(author);
      tallies.set(key, tally);
    }
  }
  const [first, second] = [...tallies.values()].sort((a, b) => b.count - a.count);
  if (!first || first.count < SHARE * signed.length || (second && isRival(second, first))) return undefined;
  return agree(first.spellings) ? candidate(fullest(first.spellings), first.count) : undefined;
}

const isRival = (second: Tally, first: Tally): boolean =>
  second.count > MOST_OF_SECOND * first.count && first.count - second.count < CLEARLY_FEWER;

/** Family name and first initial: what all spellings of one author in a list share. */
function keyOf(name: string): string {
  const parsed = parsePersonName(name);
  return `${squash(familyWithParticle(parsed))} ${squash(parsed.given).slice(0, 1)}`;
}

/** Not "Wei Chen" and "Wen Chen" together. */
function agree(spellings: readonly Author[]): boolean {
  const main = fullest(spellings).name;
  return spellings.every(({ name }) => compatible(name, main));
}

function fullest(spellings: readonly Author[]): Author {
  return spellings.reduce((best, author) => (givenLength(author) > givenLength(best) ? author : best));
}

const givenLength = ({ name }: Author): number => squash(parsePersonName(name).given).length;

function candidate({ name, evidence }: Author, count: number): NameCandidate {
  const parsed = parsePersonName(name);
  const spoken = name.includes(',') && parsed.given !== '' ? `${parsed.given} ${familyWithParticle(parsed)}` : name;
  return {
    name: spoken,
    script: scriptOf(name) === 'latin' ? 'latin' : 'cjk',
    source: 'frequent-author',
    evidence: { ...evidence, rule: 'owner/frequent-author', confidence: CONFIDENCE },
    place: `author ${evidence.start}`,
    count,
  };
}
