/** A name on a page: what a person is known by before it is decided who it is. */
export interface NameOnPage {
  /** IRI of the page. */
  readonly page: string;
  /** As printed. */
  readonly name: string;
}

/** What somebody decided about two names that the evidence leaves open, or decides otherwise. */
export interface IdentityDecision {
  readonly verdict: 'same' | 'different';
  readonly first: NameOnPage;
  readonly second: NameOnPage;
}

/** A decision that could not be followed. */
export interface UnfollowedDecision {
  readonly decision: IdentityDecision;
  /** In words: "no such name on the page", "two authors of one work". */
  readonly reason: string;
}
