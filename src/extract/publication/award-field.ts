import { cite } from '../../model/cite.js';
import type { Stated } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';

/** A prize of the paper: "Best Paper Award", "Distinguished Artifact Award", "Honorable Mention", "最佳论文奖". */
const AWARD =
  /(?:\p{Lu}[\p{L}-]+[\s-]+){0,4}(?:(?:Best|Outstanding|Distinguished)\s+(?:\p{L}+[\s-]+){0,3}(?:Award|Paper|Prize)(?:\s+(?:Award|Runner[- ]Up|Finalist|Nominee|Candidate|Nomination|Honou?rable Mention))*|Honou?rable Mention(?:\s+Award)?|Test[- ]of[- ]Time Award)|最佳(?:学生)?论文(?:奖|提名)?/gu;

/** A quick look before the long pattern. */
const MAY_HOLD_AWARD = /Best |Outstanding |Distinguished |Mention|Test[- ]of[- ]Time|最佳/;

/** The prizes that an entry names, outside its title. */
export function awardField(text: Text, title: { readonly start: number; readonly end: number }): readonly Stated[] {
  if (!MAY_HOLD_AWARD.test(text.text)) return [];
  const awards: Stated[] = [];
  for (const match of text.text.matchAll(AWARD)) {
    const end = match.index + match[0].length;
    if (match.index < title.end && end > title.start) continue;
    awards.push({ value: match[0].trim(), evidence: cite(text, match.index, end, 'publication/award') });
  }
  return awards;
}
