import { CJK_ROLE_MODIFIERS } from '../../lexicon/cjk-phrases.js';
import type { RoleKind } from '../../lexicon/roles.js';
import type { Span } from '../../model/span.js';
import { isPersonName } from '../../text/person-name.js';
import { type Desk, put } from './cjk-desk.js';
import { personAt } from './cjk-people.js';

const LONGEST_ROLE = 12;
const ROLE_BODY = /[\p{Script=Han}\p{Script=Katakana}ー]{1,10}$/u;
const ROLE_STOP = /[的和与及、在于是为任做同]/u;

/** 从事博士后研究, 担任讲师: the verb is no part of the role. */
const HOLDING = /^.*(?:从事|從事|担任|擔任|出任|兼任)/u;

const OF_WHOM = /^\s?[：:]\s?/u;

/** 主任：钱大明: the post of the person named behind the colon. */
function isOfAnother({ text, links }: Desk, end: number): boolean {
  const colon = OF_WHOM.exec(text.slice(end, end + 4));
  return colon !== null && personAt(text, end + colon[0].length, links) !== undefined;
}

/** 校长创新奖, 科学家奖学金 */
const PRIZE = /^[\p{Script=Han}]{0,4}奖/u;

const LONGEST_LATIN = 40;
/** "Anna Orban 教授のもと": a title behind a name in Latin script; not "LQM 教授". */
const LATIN_NAME = /(?:^|[^\p{Script=Latin}\s])\s?(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}.]*){1,3})\s?$/u;

/** The role with the words before its head: 系统软件工程师. A name before a title is a person, not a role. */
export function takeRole(desk: Desk, head: Span, position: RoleKind): void {
  const latin = LATIN_NAME.exec(desk.text.slice(Math.max(0, head.start - LONGEST_LATIN), head.start))?.[1];
  if (latin !== undefined && isPersonName(latin)) {
    put(desk, { kind: 'word', text: 'title', ...head });
    return;
  }
  const barrier = desk.occupancy.barrier(head.start, Math.max(0, head.start - LONGEST_ROLE));
  let body = desk.language === 'ko' ? '' : (ROLE_BODY.exec(desk.text.slice(barrier, head.start))?.[0] ?? '').replace(HOLDING, '');
  const stop = [...body].reduce((last, letter, index) => (ROLE_STOP.test(letter) ? index + 1 : last), 0);
  body = [...body].slice(stop).join('');
  const start = head.start - body.length;
  if (PRIZE.test(desk.text.slice(head.end, head.end + 8))) return;
  if (isOfAnother(desk, head.end)) {
    put(desk, { kind: 'word', text: 'title', start, end: head.end });
    return;
  }
  const last = desk.chunks.at(-1);
  // 研究員(リサーチアソシエイト): the same post in other words.
  if (last?.kind === 'role' && last.end === start - 1 && /[(（]/u.test(desk.text.charAt(last.end))) {
    put(desk, { kind: 'word', text: 'title', start, end: head.end });
    return;
  }
  if (last?.kind === 'role' && last.end === head.start) {
    // 研究科学家实习生: the last head decides.
    desk.chunks[desk.chunks.length - 1] = { ...last, role: desk.text.slice(last.start, head.end), position, end: head.end };
    return;
  }
  if (
    body.length >= 2 &&
    body.length <= 3 &&
    isPersonName(body) &&
    !CJK_ROLE_MODIFIERS.has(body) &&
    !CJK_ROLE_MODIFIERS.has(body.slice(0, 2))
  ) {
    put(desk, { kind: 'name', names: [body], honorific: true, person: true, start, end: head.start });
    put(desk, { kind: 'word', text: 'title', ...head });
    return;
  }
  const end = head.end + (FELLOW_CLASS.exec(desk.text.slice(head.end, head.end + 8))?.[0].length ?? 0);
  put(desk, { kind: 'role', role: desk.text.slice(start, end), position, start, end });
}

/** 特別研究員 DC1, 特別研究員ＰＤ, 特別研究員（ＲＰＤ）: the class of a fellow, which is a part of what the post is called. */
const FELLOW_CLASS = /^[ \u3000]?[-(（]?(?:ＤＣ|DC|Ｒ?ＰＤ|R?PD)(?:[-‐]?[12１２])?[)）]?(?![\p{L}\p{N}])/u;
