import { CJK_AWARD_ENDINGS, CJK_AWARD_TRIGGERS, CJK_PLACES, CJK_STUDENT_ENTRIES, CJK_STUDENTS } from '../../lexicon/award-words.js';
import type { Span } from '../../model/span.js';
import { wordAlternation } from '../../text/alternation.js';
import { namesAward } from './award-words.js';

/** What parts the honours of an enumeration, quotation marks among them. */
const ITEM_BREAK = /[、；;]|以及|及(?=\p{Script=Han}{4})|[“”"]+(?:[“”"]|和)?|(?<=[奖號号賞金）)]\s?)[和与及]|[，,]/gu;
const CLAUSE_END = /[。；;！\n]/u;
const EDGE = /^[\s了的为：:，,“”"]+|[\s等，,。“”"]+$/gu;
/** "等国际权威榜单": what comes after "etc." is a remark; not "一等奖". */
const REMARK = /(?<![一二三四特优上])等(?=$|\p{Script=Han}).*$/u;
/** "校级亚军及季军": places without the contest. */
const PLACES = wordAlternation(CJK_PLACES);
const PLACE_ALONE = new RegExp(`^(?:多次|多项|全国|国际|国家级|省级|校级|世界)?(?:${PLACES})(?:[及和与、](?:${PLACES}))*$`, 'u');
/** 我的学生…, 理学博士学位（导师：…）, 该奖项每年…: no honour of the owner, though beside a word for one. */
const STUDENTS = wordAlternation(CJK_STUDENTS);
const NO_HONOUR = new RegExp(`[我他她的](?:${STUDENTS})|学位(?:$|[（(])|^[该此本]|^(?:联合|合作)?[导導][师師]`, 'u');
/** 我的学生钱某荣获, 指导的研究生获: won by others. */
const OF_STUDENTS = new RegExp(
  `[我他她的导導](?:${STUDENTS})[^，。；、]{0,6}$|指[导導]的?(?:${wordAlternation(CJK_STUDENT_ENTRIES)})(?:[“《][^“”《》]{1,60}[”》])?$`,
  'u',
);
/** ，将在此攻读…, ，目前担任…: a clause that goes on with what follows from the honour; no further honour, unless its words say so. */
const NEW_CLAUSE =
  /^(?:[将將并並现現曾于於从從我他她后後]|目前|当时|當時|随后|隨後|同时|同時|期间|期間|担任|擔任|成为|成為|主持|参与|參與|负责|負責|发表|發表|攻读|攻讀|继续|繼續|师从|師從|获得了|正在)/u;
/** 计划（每年仅 1 人）, 奖学金（前 1%）: how few have it. */
const RARITY = /\s?[（(][^（()）]{0,12}(?:[仅僅共]|[前] ?\d)[^（()）]{0,12}[)）]$/u;
/** Letters before a trigger in which it is said who won. */
const REACH_OF_STUDENTS = 70;
const LONGEST = 32;
const LONGEST_CLAUSE = 400;

/** The honours that Chinese prose says were given: "获A奖、B奖", "入选C，获评D". */
export function cjkAwardPhrases(text: string): readonly (Span & { readonly name: string })[] {
  const found: (Span & { readonly name: string })[] = [];
  const triggers = CJK_AWARD_TRIGGERS.flatMap((word) => offsetsOf(text, word).map((at) => ({ at, end: at + word.length }))).sort(
    (a, b) => a.at - b.at || b.end - a.end,
  );
  let covered = -1;
  triggers.forEach((trigger, i) => {
    if (trigger.at < covered || OF_STUDENTS.test(text.slice(Math.max(0, trigger.at - REACH_OF_STUDENTS), trigger.at))) return;
    covered = trigger.end;
    let following = i + 1;
    while ((triggers[following]?.at ?? text.length) < trigger.end) following++;
    const next = triggers[following]?.at ?? text.length;
    const window = text.slice(trigger.end, trigger.end + LONGEST_CLAUSE);
    const close = window.search(CLAUSE_END);
    const end = Math.min(next, trigger.end + (close < 0 ? window.length : close));
    const strict = /[获獲奖受授]/u.test(text.slice(trigger.at, trigger.end));
    found.push(...itemsIn(text, trigger.end, end, strict));
  });
  return [...found, ...titlesIn(text)];
}

function offsetsOf(text: string, word: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) offsets.push(at);
  return offsets;
}

function itemsIn(text: string, from: number, to: number, strict: boolean): (Span & { name: string })[] {
  const found: (Span & { name: string })[] = [];
  let start = from;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const name = raw.replace(REMARK, '').replace(EDGE, '').replace(RARITY, '');
    const isName =
      name.length >= 3 &&
      name.length <= LONGEST &&
      (namesAward(name) || (!strict && /\p{Script=Han}{4}/u.test(name) && !NEW_CLAUSE.test(name)));
    if (isName && !NO_HONOUR.test(name) && !PLACE_ALONE.test(name))
      found.push({ name, start: start + Math.max(0, raw.indexOf(name)), end: start + Math.max(0, raw.indexOf(name)) + name.length });
  };
  for (const match of text.slice(from, to).matchAll(ITEM_BREAK)) {
    push(from + match.index);
    start = from + match.index + match[0].length;
  }
  push(to);
  return found;
}

/** Titles of honour among the clauses of an introduction: "…，国家级领军人才，…". */
function titlesIn(text: string): (Span & { name: string })[] {
  const found: (Span & { name: string })[] = [];
  for (const match of text.matchAll(/(?<=^|[，,、；;。])\s*(\p{Script=Han}{4,16})(?=$|[，,、；;。（(])/gu)) {
    const name = match[1] as string;
    if (CJK_AWARD_ENDINGS.some((ending) => name.endsWith(ending)) && !NO_HONOUR.test(name))
      found.push({ name, start: match.index + match[0].indexOf(name), end: match.index + match[0].length });
  }
  return found;
}
