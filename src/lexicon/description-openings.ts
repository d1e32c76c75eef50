/**
 * Verbs that open a line which tells what a paper does, below its title, lower case: "Proposes a cache for harbours." Those that are
 * nouns too ("studies", "surveys", "uses") open titles, and are left out.
 */
export const DESCRIBING_VERBS: ReadonlySet<string> = new Set(
  `
achieves
addresses
analyses
analyzes
applies
builds
combines
compares
contributes
demonstrates
describes
develops
discusses
employs
enables
establishes
evaluates
examines
explores
extends
improves
integrates
introduces
investigates
leverages
outperforms
presents
proposes
proves
provides
reveals
shows
solves
trains
utilises
utilizes
validates
`
    .trim()
    .split('\n'),
);

/** The same of what the writer did, before one of {@link AFTER_TELLING}, lower case: "Proposed a cache for harbours." */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  `
achieved
analysed
analyzed
applied
built
collected
conducted
contributed
created
demonstrated
designed
developed
employed
established
evaluated
examined
explored
implemented
improved
introduced
investigated
led
presented
proposed
proved
provided
showed
studied
trained
used
validated
`
    .trim()
    .split('\n'),
);

/** What follows such a verb in a sentence on a paper, lower case; in a title a noun does: "Applied Tides". */
export const AFTER_TELLING: ReadonlySet<string> = new Set(['a', 'an', 'and', 'new', 'novel', 'the']);
