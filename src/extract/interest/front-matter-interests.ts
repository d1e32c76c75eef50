import type { Field } from '../../model/page.js';
import type { Evidence, Stated } from '../../model/page-facts.js';
import type { ExtractionContext } from '../context.js';
import { SEVERAL_ITEMS } from './interest-items.js';
import { listedItems } from './interest-list.js';
import { IN_LIST, type ListedItem, trimItem } from './interest-phrase.js';

const FRONT_MATTER_LIST = /^(?:profile\.)?(?:research_?)?interests?(?:\.\d+)?(?:\.(?:name|title|text))?$/iu;
/** `<i class="fas fa-anchor"></i>` before an entry, `<b>` around it. */
const TAG = /<\/?[a-z][^<>]{0,200}>/giu;
/** `interests.0`: an entry of a list. */
const NUMBERED = /\.\d+(?:\.|$)/u;

/** The interests that fields of the front matter hold. */
export function fromFrontMatter({ page }: ExtractionContext): Stated[] {
  const fields = page.frontMatter.filter(({ name }) => FRONT_MATTER_LIST.test(name));
  const entries = fields.filter(({ name }) => NUMBERED.test(name)).length;
  return fields.flatMap((field) => {
    const evidence: Evidence = { ...field.span, quote: field.value, rule: 'interest/front-matter', confidence: 0.95 };
    return interestsOf(field, entries).map(({ value }) => ({ value, evidence }));
  });
}

/** An entry of a list is one interest, "and" or not; text in one piece, or an entry with commas where there are few, enumerates. */
function interestsOf({ name, value: printed }: Field, entries: number): readonly ListedItem[] {
  const value = printed.replace(TAG, '');
  const isEntry = NUMBERED.test(name) && (entries >= SEVERAL_ITEMS || (entries > 1 && !/[,;、，；]/u.test(value)));
  const whole = isEntry ? trimItem(value, 0, value.length, IN_LIST) : undefined;
  return whole ? [whole] : listedItems(value, { start: 0, end: value.length });
}
