import type { Evidence, Stated } from '../../model/page-facts.js';
import { fold } from '../../text/fold.js';
import type { ExtractionContext } from '../context.js';
import { listedItems } from './interest-list.js';
import { type ProseInterest, proseInterests } from './interest-prose.js';
import { interestSections } from './interest-section.js';

const FRONT_MATTER_LIST = /^(?:profile\.)?(?:research_?)?interests?(?:\.\d+)?(?:\.(?:name|title|text))?$/iu;
/** A list of so many items is the full list of interests. */
const SEVERAL_ITEMS = 3;

/** The research interests that the page states, in its order, each once. */
export function extractInterests(context: ExtractionContext): readonly Stated[] {
  const sections = interestSections(context);
  const listed = [...fromFrontMatter(context), ...sections.flatMap(({ found }) => found)];
  // What the items of a section's list say, and what stands after a full list, illustrates the list.
  const illustrates = ({ block }: ProseInterest): boolean =>
    sections.some(({ start, end, isList }) => start <= block && block < end && (isList || context.page.blocks[block]?.kind === 'item'));
  const prose = proseInterests(context).filter((one) => !illustrates(one));
  const strong = prose.filter(({ strength }) => strength === 'strong');
  // "My interests are A, B, and C. Specifically, I have worked on D": details of the list.
  const weak = aboutResearch(
    prose.filter(
      (one) =>
        one.strength === 'weak' && (one.plain || listed.length + strong.length === 0) && !(one.isDetail && hasListBefore(strong, one)),
    ),
  );
  // What is told after a list illustrates it: "I am particularly interested in …".
  const sure = [...listed, ...strong.filter(({ evidence }) => evidence.rule === 'interest/label')];
  const list = sure.length >= SEVERAL_ITEMS ? Math.min(...sure.map(({ evidence }) => evidence.start)) : Number.POSITIVE_INFINITY;
  const told = strong.filter(({ evidence, ofResearch }) => evidence.rule === 'interest/label' || ofResearch || evidence.start < list);
  const stated = [...listed, ...told, ...presentOf(weak, listed.length + told.length)];
  const faint = prose.filter(({ strength, plain }) => strength === 'faint' && plain);
  // Of the faint ones only the first statement counts: the next may be about a job or a project.
  const found = stated.length > 0 ? stated : faint.filter(({ statement }) => statement === faint[0]?.statement);
  const seen = new Set<string>();
  return found
    .filter(({ value }) => !seen.has(fold(value)) && seen.add(fold(value)))
    .map(({ value, evidence }) => ({ value, evidence }))
    .sort((a, b) => a.evidence.start - b.evidence.start);
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

function fromFrontMatter({ page }: ExtractionContext): Stated[] {
  const found: Stated[] = [];
  for (const field of page.frontMatter) {
    if (!FRONT_MATTER_LIST.test(field.name)) continue;
    const evidence: Evidence = { ...field.span, quote: field.value, rule: 'interest/front-matter', confidence: 0.95 };
    for (const item of listedItems(field.value, { start: 0, end: field.value.length })) found.push({ value: item.value, evidence });
  }
  return found;
}
