import { CLUB_WORDS, PASTIMES } from '../../lexicon/club-words.js';
import { LEARNED_SOCIETIES } from '../../lexicon/learned-societies.js';
import { wordAlternation } from '../../text/alternation.js';
import { fold } from '../../text/fold.js';
import type { PositionStatement } from './statement.js';

/** Work for a society that is paid: "staff engineer at QLM". */
const PAID = /engineer|scientist|staff|intern\b|developer|analyst/iu;

/**
 * Whether the post is held in a learned society: "volunteer coordinator of ACM SIGBOAT", "chair of the IEEE Lindar Section".
 * So are posts of committees and interest groups. That is service to the field and no job; not "Scientist at the ACL Institute", whose name goes on with a word of employers.
 */
export function isSocietyPost({ organization, role = '', date }: PositionStatement): boolean {
  const isStay = date?.from !== undefined || date?.ongoing === true;
  if (PAID.test(role) || EMPLOYER.test(organization.names[0] ?? '')) return false;
  if (COMMITTEE.test(organization.names[0] ?? '')) return true;
  if (ELECTED.test(role) && SOCIETY.test(organization.names[0] ?? '') && !isStay) return true;
  return LEARNED_SOCIETIES.has(fold(organization.names[0] ?? '').split(' ')[0] ?? '');
}

/** "Fellow", "Elected Member", "Fellow and Life Member" of a society: an honour, unless it is held for a time. */
const ELECTED = /^(?:(?:elected|foreign|honorary|life|senior) )?(?:fellow|member)(?: and (?:life )?member)?$/iu;
const SOCIETY = /\b(?:society|association|academy of|royal academy)\b/iu;

const EMPLOYER = /\b(?:institute|university|inc|ltd|gmbh|college|laborator(?:y|ies))\b/iu;
/** "Interest Group on Knots", "Knot Technical Committee", "Rope IG Chair": bodies of a society that have no employees; not "the Orban Chair". */
const COMMITTEE =
  /\b(?:(?:special )?interest group|technical committee|(?:steering|programme?|organi[sz]ing|standing) committee|task force|(?:IG|SIG|TC|area|session|track) chair)\b/iu;

/** "President", "vice-captain", "Founding Secretary of": who leads others as one of them, and is not paid for it. */
const OF_MEMBERS =
  /^(?:(?:vice|deputy|co|founding|general|executive|elected|honorary|acting|former)[ -]?){0,2}(?:president|chair(?:man|woman|person)?|secretary|treasurer|captain|representative|minister|head|leader|director|founder|member|coordinator)\b/iu;
const CLUB = new RegExp(
  `\\b(?:${wordAlternation(CLUB_WORDS)})(?!\\p{L})|\\b(?:${wordAlternation(PASTIMES)})(?: \\p{Lu}\\p{L}+)? (?:association|society|squad|team)\\b`,
  'iu',
);
const APOSTROPHE = /(?<=s)['’]|['’](?=s\b)/gu;

/** Whether the post is held in a club or among students: "President of the Lindar Chess Club", "Secretary, Graduate Students' Association"; so is a nameless one of a line about them. */
export function isClubPost({ organization, role = '', text }: PositionStatement): boolean {
  const told = role === '' ? text.text : `${role} @ ${organization.names[0] ?? ''}`;
  return (role === '' || OF_MEMBERS.test(role)) && CLUB.test(told.replace(APOSTROPHE, ''));
}
