import type { OrganizationMention, PageFacts } from '../model/page-facts.js';

/** All organisations that a page names where it speaks of people, in the order of the record. */
export const organizationMentions = (facts: PageFacts): readonly OrganizationMention[] => [
  ...facts.affiliations,
  ...facts.positions.map((position) => position.organization),
  ...facts.degrees.map((degree) => degree.institution),
  ...facts.advising.flatMap((advising) => advising.organization ?? []),
  ...facts.courses.flatMap((course) => course.organization ?? []),
];
