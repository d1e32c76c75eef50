import type { Stated } from '../../model/page-facts.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import type { ExtractionContext } from '../context.js';
import { fromFrontMatter } from './front-matter-interests.js';
import { SEVERAL_ITEMS } from './interest-items.js';
import { proseInterests } from './interest-prose.js';
import { interestSections } from './interest-section.js';
import { isOtherThanInterest } from './interest-type.js';
import { withoutPastimes } from './pastime.js';
import type { ProseInterest } from './prose-interest.js';

/** The research interests that the page states, in its order, each once. */
export function extractInterests(context: ExtractionContext): readonly Stated[] {
  const sections = interestSections(context);
  const inFrontMatter = fromFrontMatter(context);
  const listed = [...inFrontMatter, ...sections.flatMap(({ found }) => found)];
  // What the items of a section's list say, and what stands after a full list, illustrates the list.
  const illustrates = ({ block }: ProseInterest): boolean =>
    sections.some(({ start, end, isList }) => start <= block && block < end && (isList || context.page.blocks[block]?.kind === 'item'));
  const prose = proseInterests(context).filter((one) => !illustrates(one));
  const strong = withoutRetold(
    prose.filter(({ strength }) => strength === 'strong'),
    inFrontMatter,
  );
  const sure = [...listed, ...strong.filter(({ evidence }) => evidence.rule === 'interest/label')];
  const retold = restated(prose, sure);
  // What the front matter holds is what its author shows as the list: "My research focuses on …" tells of it.
  const hasShownList = inFrontMatter.length >= SEVERAL_ITEMS;
  // "My interests are A, B, and C. Specifically, I have worked on D": details of the list.
  const weak = aboutResearch(
    prose.filter(
      (one) =>
        one.strength === 'weak' &&
        !hasShownList &&
        !retold.has(one.statement) &&
        (one.plain || listed.length + strong.length === 0) &&
        !(one.isDetail && hasListBefore(strong, one)),
    ),
  );
  // What is told after a list illustrates it: "I am particularly interested in …".
  const shown = sure.slice(inFrontMatter.length);
  const list = shown.length >= SEVERAL_ITEMS ? Math.min(...shown.map(({ evidence }) => evidence.start)) : Number.POSITIVE_INFINITY;
  const told = strong.filter(({ evidence, ofResearch }) => evidence.rule === 'interest/label' || ofResearch || evidence.start < list);
  const stated = [...listed, ...told, ...presentOf(weak, listed.length + told.length)];
  const faint = prose.filter(({ strength, plain }) => strength === 'faint' && plain);
  // Of the faint ones only the first statement counts: the next may be about a job or a project.
  const found = stated.length > 0 ? stated : faint.filter(({ statement }) => statement === faint[0]?.statement);
  const seen = new Set<string>();
  return withoutPastimes(withoutTranslations(found))
    .filter(({ value }) => !isOtherThanInterest(value) && !seen.has(fold(value)) && seen.add(fold(value)))
    .map(({ value, evidence }) => ({ value, evidence }))
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Words in a row that a phrase has to share with one of a list to say the same of it. */
const SHARED_WORDS = 2;

/** The pairs of words that follow each other in a phrase; the phrase itself where it has no spaces. */
function pairsOf(value: string): string[] {
  if (isCjk(value)) return [value];
  const words = fold(value).split(' ');
  return words.slice(SHARED_WORDS - 1).map((word, i) => `${words[i]} ${word}`);
}

/** The statements that sum up or illustrate a full list, which sub-headings are not: "My research covers sea ropes, including …" over a list that has "Sea ropes in winter". */
function restated(prose: readonly ProseInterest[], list: readonly Stated[]): ReadonlySet<number> {
  const items = list.filter(({ evidence }) => evidence.rule !== 'interest/sub-heading');
  if (items.length < SEVERAL_ITEMS) return new Set();
  const listed = new Set(items.flatMap(({ value }) => pairsOf(value)));
  return new Set(prose.filter(({ value }) => pairsOf(value).some((pair) => listed.has(pair))).map(({ statement }) => statement));
}

/** The share of items that a statement repeats where it says the same as a list. */
const MOSTLY = 0.5;

/** The statements but those that repeat a list in a sentence, whose other items are those of the list in other words. */
function withoutRetold(prose: readonly ProseInterest[], list: readonly Stated[]): readonly ProseInterest[] {
  if (list.length < SEVERAL_ITEMS) return prose;
  const listed = new Set(list.map(({ value }) => fold(value)));
  const told = new Map<ProseInterest['statement'], { all: number; listed: number }>();
  for (const { statement, value } of prose) {
    const { all, listed: repeated } = told.get(statement) ?? { all: 0, listed: 0 };
    told.set(statement, { all: all + 1, listed: repeated + (listed.has(fold(value)) ? 1 : 0) });
  }
  return prose.filter(({ statement }) => {
    const { all, listed: repeated } = told.get(statement) ?? { all: 0, listed: 0 };
    return repeated <= MOSTLY * all;
  });
}

/**
 * The interests without those of a page's second language: where it states as many of them in Chinese, Japanese or Korean as in another
 * language and in the same way, one are the translation of the other.
 */
function withoutTranslations<T extends Stated>(found: readonly T[]): readonly T[] {
  const inOrder = [...found].sort((a, b) => a.evidence.start - b.evidence.start);
  const isFirst = inOrder[0] && isCjk(inOrder[0].value);
  const firsts = found.filter(({ value }) => isCjk(value) === isFirst);
  const seconds = found.filter(({ value }) => isCjk(value) !== isFirst);
  const isTranslated = seconds.some(({ evidence: { rule } }) => {
    const [one, other] = [firsts, seconds].map((list) => list.filter(({ evidence }) => evidence.rule === rule).length);
    return one === other && one !== undefined && one >= SEVERAL_ITEMS;
  });
  return isTranslated ? firsts : found;
}

/** Whether a full list stands before a statement in its paragraph. */
const hasListBefore = (strong: readonly ProseInterest[], one: ProseInterest): boolean =>
  strong.filter(({ block, statement }) => block === one.block && statement < one.statement).length >= SEVERAL_ITEMS;

/** Those that speak of research, where some do: what else people work on are jobs and projects. */
function aboutResearch(found: readonly ProseInterest[]): readonly ProseInterest[] {
  const ofResearch = found.filter((one) => one.ofResearch);
  return ofResearch.length > 0 ? ofResearch : found;
}

/** Those of the present, where there are others: what somebody worked on as a student is history then. */
function presentOf(found: readonly ProseInterest[], others: number): readonly ProseInterest[] {
  const present = found.filter(({ past }) => !past);
  return present.length + others > 0 ? present : found;
}
