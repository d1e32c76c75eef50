import { CJK_TITLES_BEHIND_LATIN, JAPANESE_TITLE_MODIFIERS, JAPANESE_TITLES, KOREAN_TITLE_MODIFIERS } from '../../lexicon/cjk-phrases.js';
import type { Link } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import type { Occupancy } from '../../text/occupancy.js';
import { isPersonName } from '../../text/person-name.js';
import type { CjkLanguage } from '../organization/cjk-parts.js';
import type { NameChunk } from './chunk.js';

/** A person with a title behind the name: "Jane Roe 教授", 高田 誠 教授, 오세진 교수님. */
export interface TitledPerson {
  readonly person: NameChunk;
  /** After the title. */
  readonly end: number;
  /** The words behind say that this person guides: のもとで, の指導を受け, 에게 지도. */
  readonly guides: boolean;
}

/** 氏 is a title before a particle: 高田誠氏の, not 氏名. */
const MISTER = '氏(?=の|に|と)';
const TITLE = wordAlternation(JAPANESE_TITLES);
/** "Jane Roe 教授", "Prof. Jane Roe氏の"; not "AI 教授". */
const LATIN_TITLED = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])(?:(?:Prof|Dr)\\.?\\s?)?(\\p{Lu}[\\p{Script=Latin}\\p{M}'’.-]*(?: \\p{Lu}[\\p{Script=Latin}\\p{M}'’.-]*){1,3})\\s?(?:${wordAlternation(CJK_TITLES_BEHIND_LATIN)}|${MISTER})`,
  'gu',
);
/** 高田 誠 教授, 高田 誠教授の; not 情報学科 教授, 東都大学教授. */
const SPACED_TITLED = new RegExp(
  `(?<![\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}])(\\p{Script=Han}{1,3}[ 　][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{1,4})[ 　]?(?:${TITLE}|${MISTER})`,
  'gu',
);
/** 高田誠教授の指導; not 東都大学教授. */
const JOINED_TITLED =
  /(?<![\p{Script=Katakana}])(\p{Script=Han}{3,5}?)(?:准教授|教授|先生)(?=の(?:もと|下|指導|研究室|ご指導)|に師事|氏|[とや、･·]\s?\p{Script=Han}{2,6}\s?(?:准教授|教授|先生)の(?:もと|下|ご?指導))/gu;
/** 박지훈 교수님; not 연구 교수, 컴퓨터공학과 교수. */
const KOREAN_TITLED = /(?<![\p{Script=Hangul}])(\p{Script=Hangul}{2,4})\s?(?:교수님|박사님|교수(?=의 지도|께|와|과|\)|가 |는 |님))/gu;

/** のもとで, の指導のもと, に師事; 의 지도; 的指导下. */
const GUIDES = /^\s*(?:の(?:ご?指導|もと(?!づ)|下(?=で|、|に))|に師事|의 지도|님?의 지도|께 지도|指导下|的指导下)/u;
/** Ends of what is no person: 情報学科, 大学院, 研究室. */
const NOT_NAME = /(?:学|科|系|院|室|所|部|専攻|会|社|課程|員|長|業|年|月|任|客員)$/u;
const JAPANESE_MODIFIER = new RegExp(`^(?:${wordAlternation(JAPANESE_TITLE_MODIFIERS)})`, 'u');

interface Finding {
  readonly pattern: RegExp;
  readonly isName: (name: string) => boolean;
}

const withoutUnits = (name: string): boolean =>
  !JAPANESE_MODIFIER.test(name) && name.split(/[ 　]/u).every((part) => !NOT_NAME.test(part) || part.length === 1);

const FINDINGS: Readonly<Record<CjkLanguage, readonly Finding[]>> = {
  ja: [
    { pattern: SPACED_TITLED, isName: withoutUnits },
    { pattern: JOINED_TITLED, isName: withoutUnits },
    { pattern: LATIN_TITLED, isName: isPersonName },
  ],
  ko: [
    { pattern: KOREAN_TITLED, isName: (name) => !KOREAN_TITLE_MODIFIERS.has(name) && isPersonName(name) },
    { pattern: LATIN_TITLED, isName: isPersonName },
  ],
  zh: [{ pattern: LATIN_TITLED, isName: isPersonName }],
};

/** Letters one of which is in each title. */
const TITLE_LETTERS = /[授师師博先氏究院助講수사]/u;

/** 와, と, "," between two people of whom the words behind the second tell. */
const JOINER = /^(?:\s?(?:과|와|및|と|及び|ならびに|그리고|[,，、･·])\s?){1,2}$/u;

/** The people whom the text names with their title, in order; what is taken already is none. */
export function titledPeople(text: string, language: CjkLanguage, links: readonly Link[], taken: Occupancy): TitledPerson[] {
  if (!TITLE_LETTERS.test(text)) return [];
  const found = FINDINGS[language]
    .flatMap((finding) => peopleBy(finding, text, links, taken))
    .sort((a, b) => a.person.start - b.person.start);
  return withJoined(text, found);
}

function peopleBy({ pattern, isName }: Finding, text: string, links: readonly Link[], taken: Occupancy): TitledPerson[] {
  return [...text.matchAll(pattern)].flatMap((match): TitledPerson[] => {
    const name = match[1] as string;
    const start = match.index + match[0].indexOf(name);
    const end = match.index + match[0].length;
    if (!isName(name) || taken.overlaps({ start, end })) return [];
    const url = links.find((link) => link.start <= start && start < link.end)?.href;
    const span = { start, end: start + name.length };
    return [
      {
        person: { kind: 'name', names: [name], honorific: true, person: true, ...span, ...(url !== undefined && { url }) },
        end,
        guides: GUIDES.test(text.slice(end, end + 8)),
      },
    ];
  });
}

/** The people with those who guide together with the one named after them. */
function withJoined(text: string, people: readonly TitledPerson[]): TitledPerson[] {
  const joined: TitledPerson[] = [];
  for (const person of [...people].reverse()) {
    const next = joined.at(-1);
    const isJoined = next?.guides === true && next.person.start >= person.end && JOINER.test(text.slice(person.end, next.person.start));
    joined.push(isJoined ? { ...person, guides: true } : person);
  }
  return joined.reverse();
}

const HANGUL_NAME = /^\p{Script=Hangul}{2,4}(?=\s?(?:교수|박사|선생)|[,、)(]|\s*$)/u;
/** 高田 誠, before a title, a bracket or the end; not 高田 教授. */
const SPACED_NAME = new RegExp(
  `^\\p{Script=Han}{1,4}[ 　](?!${TITLE})[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{1,4}(?=[ 　]?(?:${TITLE}|氏)|[、，）)]|\\s*$)`,
  'u',
);
/** 高田誠二教授, 高田誠二 名誉教授: the title may stand apart. */
const JOINED_NAME = new RegExp(`^\\p{Script=Han}{3,5}?(?=[ 　]?(?:${TITLE}|氏))`, 'u');

/**
 * The length of a Japanese or Korean name that begins the text, where a title, a bracket or the end closes it; 0 where none does.
 *
 * @example eastNameLength('高田 誠 教授）', 'ja') // 4
 */
export function eastNameLength(text: string, language: CjkLanguage): number {
  if (language === 'ko') return HANGUL_NAME.exec(text)?.[0].length ?? 0;
  if (language !== 'ja') return 0;
  const name = (SPACED_NAME.exec(text) ?? JOINED_NAME.exec(text))?.[0] ?? '';
  return name !== '' && withoutUnits(name) ? name.length : 0;
}

/** 高田誠二, 高田ゆり: right behind a label of advisors a name needs no title, where a sign closes it. */
const LABELLED_NAME = /^\p{Script=Han}{2}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}(?=[、，,・）)。]|\s*$)/u;

/** The length of a Japanese name without a title that begins the text behind a label; 0 where none does. */
export function labelledNameLength(text: string): number {
  const name = LABELLED_NAME.exec(text)?.[0] ?? '';
  return name !== '' && withoutUnits(name) ? name.length : 0;
}
