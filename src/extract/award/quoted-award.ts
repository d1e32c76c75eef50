import { isCjk } from '../../text/script.js';
import { namesAward } from './award-words.js';

/** 「受賞」, 「に選出」, 「の登壇者に選出」: that what stands before was given. */
const GIVEN = String.raw`(?:の\p{Script=Han}{1,6})?[にをがと]?(?:受賞|受章|選出|選定|選抜|入選|採択|獲得|認定|表彰)(?:される|された|した)?`;
/** 「港湾学会大会「若手奨励賞」受賞」, 「Norvik Meeting "Rope Talk Prize"を受賞」; not 「"星河杯"建模竞赛一等奖」. */
const IN_MARKS = new RegExp(String.raw`^([^「」『』"“”]{2,120}?)\s*([「『"“])([^「」『』"“”]{2,80})[」』"”]\s*(${GIVEN})?\s*$`, 'u');
/** 「若手奨励賞を受賞」 */
const GIVEN_BEHIND = /(?<=[賞章]|メダル|Award|Prize)\s*を?(?:受賞|受章)(?:した)?$/u;

/** An honour whose name stands in quotation marks behind who gave it; undefined where the marks hold no more than part of a name. */
export function quotedAward(entry: string): { readonly name: string; readonly giver: string } | undefined {
  const match = IN_MARKS.exec(entry.trim());
  if (!match) return undefined;
  const [, before = '', mark = '', name = '', given] = match;
  const giver = before.replace(/^[\s:：,，、.–—-]+|[\s:：,，、.–—-]+$/gu, '');
  // Chinese names hold such marks themselves: 北山大学“星河”奖学金.
  const isWhole = given !== undefined || (namesAward(name) && (!isCjk(before) || mark === '「' || mark === '『'));
  return isWhole && giver.length > 1 && !SAYS.test(giver) ? { name: name.trim(), giver } : undefined;
}

/** "for his thesis", "Paper:", before marks that hold a title. */
const SAYS = /\b(?:for|the|paper|thesis|title[ds]?|entitled|talk|as|of|called|poster|project|book)$|論文|発表題目/iu;

/** A name without the words behind it that say that it was given. */
export const withoutGivenBehind = (name: string): string => name.replace(GIVEN_BEHIND, '');
