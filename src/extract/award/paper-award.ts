import type { Span } from '../../model/span.js';

/**
 * An award of a paper as lists print it beside the entry: "Best Paper Award", "Outstanding Student Paper Honorable Mention",
 * "SIGXYZ Distinguished Paper Award", "最佳论文奖". Not "oral", "spotlight", "highlight": those are ways of presenting.
 */
const PAPER_AWARD =
  /(?:[A-Z][\w&/-]{1,20}(?: [A-Z]{2,10})? ){0,2}(?:Best|Outstanding|Distinguished|Top|Most Influential|Test[- ]of[- ]Time)(?: (?:Student|Paper|Papers|Short|Long|Full|Demo|Demonstration|Poster|Artifact|Theme|Resource|System|Systems|Industry|Application|Applications|Research|Reproducibility|Workshop|Thesis|Dissertation|Conference|Journal|Article|Video|Talk|Presentation|Reviewer|Cognitive|Interactive|Applied|Data|Science|Track|of)){0,5}(?: (?:Award|Awards|Prize|Honou?rable Mention|Runner[- ]?Up|Finalist|Finalists|Nominee|Nomination|Candidate|Nominated)){1,2}|Honou?rable Mention(?: Award)?|(?:CACM |SAC |Communications of the ACM )(?:Research )?Highlights?(?: Award)?|最佳(?:学生)?(?:论文|海报|演示)(?:提名)?奖|优秀(?:学生)?论文奖|优秀论文/giu;

/** The awards of papers that the text of an entry prints, with their ranges. */
export function paperAwards(text: string): readonly (Span & { readonly name: string })[] {
  return [...text.matchAll(PAPER_AWARD)].map((match) => ({
    name: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
