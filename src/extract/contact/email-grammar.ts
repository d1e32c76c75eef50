import {
  AT_WORDS,
  BARE_AT_WORDS,
  BARE_DOT_WORDS,
  DOT_WORDS,
  HYPHEN_WORDS,
  MAIL_HOSTS,
  NOT_AT_WORDS,
  SPAM_GUARDS,
} from '../../lexicon/email-words.js';
import { TOP_LEVEL_DOMAINS } from '../../lexicon/top-level-domains.js';

/** An address found in a text. */
export interface PrintedAddress {
  /** What stands before the "@", with words for the dot made dots; may be a placeholder such as `{first}.{last}`. */
  readonly local: string;
  readonly domain: string;
  readonly start: number;
  readonly end: number;
  /** How the "@" is written: as the sign, in brackets or otherwise marked, or as a bare word. */
  readonly at: 'sign' | 'marked' | 'word';
  /** Whether a dot of the domain is written as a word. */
  readonly dotWord: boolean;
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** Alternatives of a word list, longest first. */
const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeForRegExp)
    .join('|');

const OPEN = '[\\[({<（【«「_\\-*/|\'"‘“#~]';
const CLOSE = '[\\])}>）】»」_\\-*/|\'"’”#~]';

const DOT_FORM = `\\s*${OPEN}{1,2}\\s?(?:\\.|${oneOf(DOT_WORDS)})\\s?${CLOSE}{1,2}\\s*|\\s(?:${oneOf(BARE_DOT_WORDS)})\\s|(?<=[a-z0-9])(?:点|點|점)(?=[a-z0-9])|\\s\\.\\s?(?=[a-z])|\\.`;
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
/** "uni hyphen norvik". */
const HYPHEN = `\\s(?:${oneOf(HYPHEN_WORDS)})\\s`;

/** "(a)", "[a]": as in German. */
const ROUND_A = '[({\\[]\\s?a\\s?[)}\\]]';

/** "@", " (at) ", "[AT]", "-at-", "_at_", "'at'", "(a)", "＠", " at ". */
const AT = new RegExp(
  `\\s*${ROUND_A}\\s*|\\s*${OPEN}{1,2}\\s?(?:@|＠|${oneOf(AT_WORDS)})\\s?${CLOSE}{1,2}\\s*|\\s?[@＠]\\s?|(?:\\s|(?<=\\p{Script=Latin}))(?:${oneOf(BARE_AT_WORDS)})(?:\\s|(?=\\p{Script=Latin}))`,
  'giu',
);

/** Any form of the sign: most texts hold none, and need no search for the exact forms. */
const MAY_HOLD_AT = new RegExp(`@|＠|mail[:：]|${ROUND_A}|${oneOf([...AT_WORDS, ...BARE_AT_WORDS])}`, 'iu');

/** A domain at a place: labels with dots in any form, or a choice of labels: "{cs,ee}.uni.edu". */
const DOMAIN_PART = new RegExp(`(${LABEL}(?:${HYPHEN}${LABEL}){0,2}|\\{[a-z0-9.,|/ -]{3,60}\\})(${DOT_FORM})?`, 'iuy');
/**
 * What stands in each text with an address, right of the sign: a dot, in any of its forms, before the two letters that a top-level domain
 * has at least, or the name of a host of mail; "e.g. this" and "Sect. 2" have neither.
 */
const MAY_HOLD_DOMAIN = new RegExp(
  `\\.[a-z]{2}|\\s\\.|${OPEN}\\s?(?:\\.|${oneOf(DOT_WORDS)})|\\s(?:${oneOf(BARE_DOT_WORDS)})\\s|[点點점]|${oneOf(Object.keys(MAIL_HOSTS))}`,
  'iu',
);
/** The words for a hyphen in a label. */
const HYPHENS = new RegExp(HYPHEN, 'giu');

/** The word before the "@": letters, digits and what mail systems allow. */
const LOCAL_WORD = /[\p{Script=Latin}\p{Nd}_.+%-]+$/u;
/** A placeholder with a part in brackets: "{first}.{last}", "[first name]", "{f}lastname"; not "jane[dot]doe". */
const PLACEHOLDER = new RegExp(
  `(?:[\\p{Script=Latin}_.-]*[{[<(](?!\\s?(?:${oneOf(DOT_WORDS)})\\s?[}\\]>)])[\\p{Script=Latin} ,_.|/-]{1,60}[}\\]>)]){1,3}[\\p{Script=Latin}_.-]*$`,
  'iu',
);
const DOT_AT_END = new RegExp(
  `(?:\\s*${OPEN}{1,2}\\s?(?:\\.|${oneOf(DOT_WORDS)})\\s?${CLOSE}{1,2}\\s*|\\s(?:${oneOf(BARE_DOT_WORDS)})\\s)$`,
  'iu',
);

/** A dot between underscores that are to be removed: "jane_._doe". */
const FENCED_DOT = /_\._/gu;

/** What stands behind the label of an address, with the word behind it: "E-mail: mara whirl ". */
const LABELLED = /\be-?mail[:：]\s?[a-z0-9._-]{2,40}(\s(\p{L}{2,12})\s)/giu;
const NO_OWN_WORD: ReadonlySet<string> = new Set([...AT_WORDS, ...DOT_WORDS, ...HYPHEN_WORDS, ...NOT_AT_WORDS]);

const GUARDS: ReadonlySet<string> = new Set(SPAM_GUARDS);
const LONGEST_LOCAL = 90;
const MOST_LABELS = 7;

/** All addresses that a text prints, in clear or in words; whose they are is not decided here. */
export function addressesIn(text: string): readonly PrintedAddress[] {
  const found: PrintedAddress[] = [];
  if (!MAY_HOLD_DOMAIN.test(text) || !MAY_HOLD_AT.test(text)) return found;
  for (const { index, sign } of signsIn(text)) {
    const from = index + sign.length;
    const right = domainAt(text, from) ?? hostAt(text, from, sign) ?? completed(text, from);
    if (!right) continue;
    const left = localBefore(text, index, found.at(-1)?.end ?? 0);
    if (!left) continue;
    const at = /[@＠]/u.test(sign) && !/[[({<]/u.test(sign) ? 'sign' : /^\s*\p{L}+\s*$/u.test(sign) ? 'word' : 'marked';
    for (const domain of right.domains)
      found.push({ local: left.local, domain, start: left.start, end: right.end, at, dotWord: right.dotWord });
  }
  return found;
}

interface Sign {
  readonly index: number;
  readonly sign: string;
}

const signsIn = (text: string): readonly Sign[] =>
  [...text.matchAll(AT)]
    .map(({ index, 0: sign }): Sign => ({ index, sign }))
    .filter(({ index, sign }) => !isInsideWord(text, index, sign))
    .concat(ownWordsIn(text))
    .sort((a, b) => a.index - b.index);

/**
 * Behind the label of an address, and before a domain whose dot is a word, any one word is the sign: "E-mail: mara whirl norvik dot edu".
 */
const ownWordsIn = (text: string): readonly Sign[] =>
  [...text.matchAll(LABELLED)].flatMap(({ index, 0: all, 1: sign = '', 2: word = '' }) => {
    const end = index + all.length;
    return NO_OWN_WORD.has(word.toLowerCase()) || !domainAt(text, end)?.dotWord ? [] : [{ index: end - sign.length, sign }];
  });

/** "nathan.name" is no "n at han.name": inside a word only capitals stand for the sign, "maraATnorvik.edu". */
const isInsideWord = (text: string, at: number, sign: string): boolean =>
  /^\p{Script=Latin}+\s?$/u.test(sign) && !(/^\p{Lu}+\s?$/u.test(sign) && /[\p{Ll}\p{N}]/u.test(text[at - 1] ?? ''));

/** "mara [at] gmail": hosts of mail known by their first label, where the sign is marked. */
function hostAt(text: string, from: number, sign: string): DomainReading | undefined {
  const match = /^\s?([a-z0-9]+)(?![\p{L}\p{N}.-]*\p{L})/iu.exec(text.slice(from, from + 20));
  const host = MAIL_HOSTS[match?.[1]?.toLowerCase() ?? ''];
  return match && host !== undefined && /[@＠[({<]/u.test(sign)
    ? { domains: [host], end: from + match[0].length, dotWord: false }
    : undefined;
}

/** "mara@cs (add .norvik.edu to addresses)": the rest of the domain is told behind. */
const TO_ADD = /^([a-z0-9-]{1,30})[\s,;]*\(?(?:please )?(?:add|append)\s["“'‘]?\.?((?:[a-z0-9-]+\.)+[a-z]{2,})/iu;

function completed(text: string, from: number): DomainReading | undefined {
  const match = TO_ADD.exec(text.slice(from, from + 120));
  const top = match?.[2]?.split('.').at(-1)?.toLowerCase() ?? '';
  return match && TOP_LEVEL_DOMAINS.has(top)
    ? { domains: [`${match[1]}.${match[2]}`], end: from + (match[1] as string).length, dotWord: true }
    : undefined;
}

interface DomainReading {
  readonly domains: readonly string[];
  readonly end: number;
  readonly dotWord: boolean;
}

/** Reads label, dot, label … as far as the last known top-level domain. */
function domainAt(text: string, from: number): DomainReading | undefined {
  const labels: string[] = [];
  let at = from;
  let dotWord = false;
  let best: DomainReading | undefined;
  while (labels.length < MOST_LABELS) {
    DOMAIN_PART.lastIndex = at;
    const match = DOMAIN_PART.exec(text);
    if (!match) break;
    const label = match[1] as string;
    labels.push(label.replace(HYPHENS, '-'));
    const labelEnd = at + label.length;
    if (labels.length > 1 && TOP_LEVEL_DOMAINS.has(label.toLowerCase())) best = { domains: expand(labels), end: labelEnd, dotWord };
    const dot = match[2];
    if (dot === undefined) break;
    if (/\p{L}/u.test(dot)) dotWord = true;
    at = labelEnd + dot.length;
  }
  return best && best.domains.length > 0 ? best : undefined;
}

/** The domains that the labels stand for, without guards against spam. */
function expand(labels: readonly string[]): string[] {
  const choices = labels
    .filter((label) => !GUARDS.has(label.toLowerCase()))
    .map((label) =>
      label.startsWith('{')
        ? label
            .slice(1, -1)
            .split(/[,|/]/u)
            .map((part) => part.trim())
            .filter(Boolean)
        : [label],
    );
  let domains: string[] = [''];
  for (const choice of choices)
    domains = domains.flatMap((domain) => choice.map((label) => (domain === '' ? label : `${domain}.${label}`)));
  return domains.slice(0, 4);
}

/** Reads the local part backwards from the "@", with dots written as words. */
function localBefore(text: string, end: number, floor: number): { local: string; start: number } | undefined {
  const from = Math.max(floor, end - LONGEST_LOCAL);
  // The space before the sign may have gone to the end of the word before it, which spells one: "j.renat (at) norvik.edu".
  let rest = text.slice(from, end).trimEnd();
  const word = PLACEHOLDER.exec(rest)?.[0] ?? LOCAL_WORD.exec(rest)?.[0];
  if (word === undefined) return undefined;
  let local = word;
  rest = rest.slice(0, -word.length);
  for (let i = 0; i < 3; i++) {
    const dot = DOT_AT_END.exec(rest)?.[0];
    if (dot === undefined) break;
    const before = LOCAL_WORD.exec(rest.slice(0, -dot.length))?.[0];
    if (before === undefined) break;
    local = `${before}.${local}`;
    rest = rest.slice(0, -(dot.length + before.length));
  }
  const cleaned = local
    .replace(/^[.\-+%]+/u, '')
    .replace(/\.$/u, '')
    .replace(FENCED_DOT, '.');
  return cleaned === ''
    ? undefined
    : {
        local: cleaned,
        start: from + rest.length + (local.length - cleaned.length > 0 && local.endsWith(cleaned) ? local.length - cleaned.length : 0),
      };
}
