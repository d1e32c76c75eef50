import { INTRODUCTIONS, THIRD_PERSON_VERBS } from '../../lexicon/introductions.js';
import { NAME_PARTICLES } from '../../lexicon/name-particles.js';
import { CJK_TITLES_AFTER_NAME, TITLES_BEFORE_NAME } from '../../lexicon/name-titles.js';
import { fold } from '../../text/fold.js';
import { japaneseFamilyLength } from '../../text/japanese-name.js';
import { isCjk } from '../../text/script.js';
import { sectionKindOf } from '../../text/section-kind.js';
import { isFullName } from './full-name.js';
import { namesIn, type PrintedName } from './printed-name.js';

const PHRASES: readonly string[] = Object.values(INTRODUCTIONS)
  .flat()
  .sort((a, b) => b.length - a.length);
const VERBS: ReadonlySet<string> = new Set(THIRD_PERSON_VERBS);
const BEFORE: ReadonlySet<string> = new Set(TITLES_BEFORE_NAME);

const LATIN_WORD = /\s*([\p{L}][\p{L}\p{M}'’-]*\.?)/uy;
const BRACKET = /\s*[(（【[/,，|]?\s*([^()（）【】[\]]{1,40})[)）】\]]/uy;
const CJK_WORD =
  /\s*([\p{Script=Han}\p{Script=Hangul}]{2,5}?|[\p{Script=Han}]{1,3}[ 　][\p{Script=Han}]{1,3})(?=[\s，,。.（(、！!]|입니다|です|と申します|は|[은는]\s|现[任为]|現[任為]|是|毕业于|畢業於|就读于|就讀於|的(?:个人|個人|学术|學術|主|网|網)|の(?:個人)?(?:ホーム|ウェブ|サイト|ページ)|$)/uy;
const KOREAN_OR_JAPANESE_COPULA = /(입니다|이라고|です|と申します)$/u;
const KOREAN_OBJECT = /\p{Script=Hangul}[을를에]$/u;
/** "II." of "Ras Okoro II. Powered by …": no initial. */
const NUMERAL = /^I[IV]\.$/u;
/** "Bio: ", "Short biography: " in front of the first sentence. */
const LABEL = /^\p{L}[\p{L} ]{1,30}[:：]\s*/u;
/** What may stand between a name and its verb: "(she/her)", "(Tony)", ", who grew up by the sea,". */
const ASIDE = /^(?:\s*[(（][^()（）]{1,40}[)）]|, who [^,.]{1,100},)/u;
const LONGEST_ASIDE = 160;
/** "Ana!", "Ana, a …", "Ana and I …"; not "Ana Silva", "a reader". */
const SINGLE_WORD = /\s+(\p{Lu}\p{Ll}{2,20})(?=[,.!;:]|\s+(?:and|from)\s|\s*$)/uy;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** The names that a text gives right after a phrase of introduction: "I am Ana Silva (安娜), a …". */
export function introducedNames(text: string): readonly PrintedName[] {
  for (const end of introductionEnds(text)) {
    const names = namesAt(text, end);
    if (names.length > 0) return names;
  }
  return [];
}

/** The one word with which a text introduces somebody: "Hi, I'm Ana!" gives "Ana"; undefined before more words. */
export function introducedGivenName(text: string): string | undefined {
  for (const end of introductionEnds(text)) {
    SINGLE_WORD.lastIndex = end;
    const word = SINGLE_WORD.exec(text)?.[1];
    if (word !== undefined) return word;
  }
  return undefined;
}

/** The offsets right behind the phrases of introduction of a text. */
function* introductionEnds(text: string): Generator<number> {
  for (const phrase of PHRASES) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      if (isCjk(phrase) || !WORD_CHARACTER.test(text[at - 1] ?? ' ')) yield at + phrase.length;
    }
  }
}

/**
 * The names at the start of a text that goes on about the person: "Ana Silva is …", "Dr. Ana Silva received …",
 * "Bio: Ana Silva (she/her) is …".
 */
export function thirdPersonNames(text: string): readonly PrintedName[] {
  const names = namesAt(text, labelEnd(text));
  const last = names.at(-1);
  if (!last) return [];
  const rest = text.slice(last.end, last.end + LONGEST_ASIDE).replace(ASIDE, ' ');
  const verb = /^[)）\]]?[,，]?\s*(\p{L}+)/u.exec(rest)?.[1];
  const isVerb = verb !== undefined && VERBS.has(verb.toLowerCase());
  // "西村花子，山田太郎，…": Japanese has no comma between who it is about and what is told.
  if (/^[，,]/u.test(rest) && japaneseFamilyLength(last.value) > 0) return [];
  return isVerb || CJK_PREDICATE.test(rest) ? names : [];
}

/** Where the text begins behind a label of the part about the owner: "Bio: ", "Short biography: ". */
function labelEnd(text: string): number {
  const label = LABEL.exec(text)?.[0];
  return label !== undefined && sectionKindOf(label)?.kind === 'profile' ? label.length : 0;
}

/** What a Chinese, Japanese or Korean sentence goes on with about whoever it begins with: "山田太郎は、", "김민서는 ", "林云，北方大学". */
const CJK_PREDICATE =
  /^[)）\]]?(?:[，,]\p{Script=Han}|\s?(?:教授|博士|先生|准教授|助教)?は(?!じめ)|\s?(?:교수|박사)?[은는]\s|(?:教授|博士|老师|老師)?(?:现任|现为|現任|現為|毕业于|畢業於|就读于|就讀於|是|于(?=\d{4}年)))/u;

/** The longest full name that begins at an offset, and the spelling that follows it in brackets. */
export function namesAt(text: string, offset: number): readonly PrintedName[] {
  const first = latinNameAt(text, offset) ?? cjkNameAt(text, offset);
  if (!first) return [];
  BRACKET.lastIndex = first.end;
  const bracket = BRACKET.exec(text);
  const inside = bracket?.[1];
  if (!bracket || inside === undefined) return [first];
  const start = first.end + bracket[0].indexOf(inside);
  const further = namesIn(inside).map((name) => ({ ...name, start: name.start + start, end: name.end + start }));
  return [first, ...further.filter((name) => name.script !== first.script)];
}

function latinNameAt(text: string, offset: number): PrintedName | undefined {
  const words: { text: string; start: number; end: number }[] = [];
  let at = offset;
  while (words.length < 8) {
    LATIN_WORD.lastIndex = at;
    const match = LATIN_WORD.exec(text);
    const word = match?.[1];
    if (!match || word === undefined) break;
    const start = at + match[0].length - word.length;
    if (!/^\p{Lu}/u.test(word) && !NAME_PARTICLES.has(word)) break;
    const closes = word.endsWith('.') && (word.length > 3 || NUMERAL.test(word)) && !BEFORE.has(fold(word));
    words.push({ text: closes ? word.slice(0, -1) : word, start, end: start + word.length - (closes ? 1 : 0) });
    at += match[0].length;
    if (closes) break;
  }
  return longestName(words);
}

function longestName(words: { text: string; start: number; end: number }[]): PrintedName | undefined {
  let first = 0;
  while (first < words.length && BEFORE.has(fold((words[first] as { text: string }).text))) first++;
  const honorific = words
    .slice(0, first)
    .map((word) => word.text)
    .join(' ');
  for (let last = Math.min(words.length, first + 5); last - first >= 2; last--) {
    const part = words.slice(first, last);
    const value = part.map((word) => word.text).join(' ');
    if (!isFullName(value)) continue;
    const [start, end] = [(part[0] as { start: number }).start, (part.at(-1) as { end: number }).end];
    return { value, start, end, script: 'latin', ...(honorific !== '' && { honorific }) };
  }
  return undefined;
}

function cjkNameAt(text: string, offset: number): PrintedName | undefined {
  CJK_WORD.lastIndex = offset;
  const match = CJK_WORD.exec(text);
  const word = match?.[1];
  if (!match || word === undefined) return undefined;
  const start = offset + match[0].length - word.length;
  // "저는 밧줄을 …": the object of a verb.
  if (KOREAN_OBJECT.test(word)) return undefined;
  let value = word.replace(KOREAN_OR_JAPANESE_COPULA, '');
  const honorific = CJK_TITLES_AFTER_NAME.find((title) => value.endsWith(title) && value.length > title.length + 1);
  if (honorific) value = value.slice(0, -honorific.length);
  return isFullName(value) ? { value, start, end: start + value.length, script: 'cjk', ...(honorific && { honorific }) } : undefined;
}
