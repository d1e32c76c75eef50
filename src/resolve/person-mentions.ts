import type { Evidence, PageFacts, PersonMention } from '../model/page-facts.js';

/** One place of a page that names a person. */
export interface Mention {
  /** The value of the record that names the person: an author, a mention. */
  readonly source: object;
  /** Spellings that the page equates. */
  readonly names: readonly { readonly value: string; readonly evidence: Evidence }[];
  readonly url?: string;
  readonly evidence: Evidence;
  /** Index of the entry that the person is an author of; -1 for all others. */
  readonly entry: number;
}

const ofPerson = (person: PersonMention): Mention => ({
  source: person,
  names: person.names.map((value) => ({ value, evidence: person.evidence })),
  ...(person.url !== undefined && { url: person.url }),
  evidence: person.evidence,
  entry: -1,
});

/** All people that the page names beside its owner, in the order of the record. */
export function personMentions(facts: PageFacts): readonly Mention[] {
  const named = [
    ...facts.advising.map((advising) => advising.person),
    ...facts.degrees.flatMap((degree) => degree.advisors),
    ...facts.positions.flatMap((position) => position.supervisors),
    ...facts.collaborators,
  ];
  const authors = facts.works.flatMap((work, entry) =>
    work.authors.map(
      (author): Mention => ({
        source: author,
        names: [{ value: author.name, evidence: author.evidence }],
        ...(author.url !== undefined && { url: author.url }),
        evidence: author.evidence,
        entry,
      }),
    ),
  );
  return [...named.map(ofPerson), ...authors];
}
