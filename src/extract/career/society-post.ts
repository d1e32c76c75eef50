import { LEARNED_SOCIETIES } from '../../lexicon/learned-societies.js';
import { fold } from '../../text/fold.js';
import type { PositionStatement } from './statement.js';

/** Work for a society that is paid: "staff engineer at QLM". */
const PAID = /engineer|scientist|staff|intern\b|developer|analyst/iu;

/**
 * Whether the post is held in a learned society: "volunteer coordinator of ACM SIGBOAT", "chair of the IEEE Lindar Section".
 * That is service to the field and no job; not "Scientist at the ACL Institute", whose name goes on with a word of employers.
 */
export function isSocietyPost({ organization, role = '' }: PositionStatement): boolean {
  if (PAID.test(role) || EMPLOYER.test(organization.names[0] ?? '')) return false;
  return LEARNED_SOCIETIES.has(fold(organization.names[0] ?? '').split(' ')[0] ?? '');
}

const EMPLOYER = /\b(?:institute|university|inc|ltd|gmbh|college|laborator(?:y|ies))\b/iu;
