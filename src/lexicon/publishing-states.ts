/** What is printed behind a title or a journal on how far a work is, folded: no part of either. */
export const PUBLISHING_STATES: ReadonlySet<string> = new Set(
  `
advance access
advance article
advance online publication
advanced online publication
ahead of print
article in press
book manuscript
book manuscript in preparation
e pub ahead of print
early access
early view
epub ahead of print
first published online
full length book manuscript
full length manuscript
in advance of print
manuscript
manuscript in preparation
manuscript submitted for publication
manuscript under review
online ahead of print
online first
online first publication
oral presentation
poster presentation
published online
published online ahead of print
published online first
spotlight presentation
unpublished manuscript
`
    .trim()
    .split('\n'),
);

/** What says of a paper, in small letters, how far it is on its way into a journal, wherever it stands in an entry. */
export const PAPER_STATES: ReadonlySet<string> = new Set(
  `
conditionally accepted
job market paper
r & r at
r&r
reject & resubmit
reject and resubmit
revise & resubmit
revise and resubmit
revise-and-resubmit
revision requested
under advance contract
under contract
under review
under revision
working paper
`
    .trim()
    .split('\n'),
);

/** Headings, folded, under which a title is all that is printed of a paper: "In progress". */
export const HEADINGS_OF_PROGRESS: ReadonlySet<string> = new Set(
  `
in progress
papers in progress
research in progress
selected work in progress
selected works in progress
work in progress
working papers
working papers and work in progress
working papers and works in progress
works in progress
`
    .trim()
    .split('\n'),
);
