import { LEARNED_SOCIETIES } from '../../lexicon/learned-societies.js';
import { fold } from '../../text/fold.js';
import type { PositionStatement } from './statement.js';

/** Work for a society that is paid: "staff engineer at QLM". */
const PAID = /engineer|scientist|staff|intern\b|developer|analyst/iu;

/**
 * Whether the post is held in a learned society: "volunteer coordinator of ACM SIGBOAT", "chair of the IEEE Lindar Section".
 * So are posts of committees and interest groups. That is service to the field and no job; not "Scientist at the ACL Institute", whose name goes on with a word of employers.
 */
export function isSocietyPost({ organization, role = '' }: PositionStatement): boolean {
  if (PAID.test(role) || EMPLOYER.test(organization.names[0] ?? '')) return false;
  if (COMMITTEE.test(organization.names[0] ?? '')) return true;
  return LEARNED_SOCIETIES.has(fold(organization.names[0] ?? '').split(' ')[0] ?? '');
}

const EMPLOYER = /\b(?:institute|university|inc|ltd|gmbh|college|laborator(?:y|ies))\b/iu;
/** "Interest Group on Knots", "Knot Technical Committee", "Rope IG Chair": bodies of a society that have no employees; not "the Orban Chair". */
const COMMITTEE =
  /\b(?:(?:special )?interest group|technical committee|(?:steering|programme?|organi[sz]ing|standing) committee|task force|(?:IG|SIG|TC|area|session|track) chair)\b/iu;
