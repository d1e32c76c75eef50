import { CJK_NAME_STOPS } from '../../lexicon/cjk-phrases.js';
import { CJK_FIELD_ENDINGS } from '../../lexicon/study-fields.js';
import type { Span } from '../../model/span.js';
import { wordAlternation } from '../../text/alternation.js';
import type { Desk } from './cjk-desk.js';

const FIELD = new RegExp(`(?<!大|入|留|同|教|升|求|自|退|休|在|放)(?:${wordAlternation(CJK_FIELD_ENDINGS)})$`, 'u');
const STOPS = new RegExp(wordAlternation(CJK_NAME_STOPS['zh'] ?? []), 'gu');
/** 应用数学|博士, 智能科学与技术专业获得了|学士学位: the letters before a degree, without what leads to it. */
const BEFORE = /\p{Script=Han}+$/u;
const LEADING_ON = /(?:专业|專業|系)?(?:获得了?|取得了?|攻读|在读|的|方向)?$/u;
/** 博士（信息科学）, 学士学位（数据科学与大数据技术、数学）. */
const BEHIND = /^(?:学位|學位|号|號)?\s?[（(]([\p{Script=Han}、]{2,24})[)）]/u;
const LONGEST_FIELD = 14;
/** With the words between it and the degree. */
const LONGEST_BEFORE = 24;

const asField = (words: string): string | undefined =>
  words.length >= 2 && words.length <= LONGEST_FIELD && FIELD.test(words) ? words : undefined;

/** The Chinese letters between what was read before and a degree, from the last word on that no field has: 获得|计算机科学|博士. */
function fieldBefore({ text, occupancy }: Desk, degree: number): string | undefined {
  const from = occupancy.barrier(degree, Math.max(0, degree - LONGEST_BEFORE));
  const body = (BEFORE.exec(text.slice(from, degree))?.[0] ?? '').replace(LEADING_ON, '');
  const start = [...body.matchAll(STOPS)].reduce((_, stop) => stop.index + stop[0].length, 0);
  return asField(body.slice(start));
}

/** The field of study beside a degree in a Chinese or Japanese text: 计算机科学与技术博士, 通信工程专业学士, 博士（情報学）. */
export function cjkDegreeField(desk: Desk, { start, end }: Span): string | undefined {
  const behind = BEHIND.exec(desk.text.slice(end, end + LONGEST_FIELD * 2))?.[1];
  return (behind === undefined ? undefined : asField(behind)) ?? fieldBefore(desk, start);
}
