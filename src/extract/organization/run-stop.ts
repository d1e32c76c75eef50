import type { Token } from '../../text/tokens.js';
import { isNameWord, type RunView } from './run-view.js';

const ABBREVIATED_HEADS: ReadonlySet<string> = new Set(['dept', 'fac', 'inst', 'lab', 'sch', 'u', 'univ']);

/** Short words before a full stop that does not end the sentence: "St. John's"; not "at Yale. Research", "zu Köln. Titel". */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...ABBREVIATED_HEADS,
  'acad',
  'coll',
  'dr',
  'fed',
  'ft',
  'hon',
  'hosp',
  'int',
  'intl',
  'jr',
  'mt',
  'nat',
  'natl',
  'prof',
  'sr',
  'st',
  'sta',
  'ste',
  'tech',
]);

/** An initial, a short form without a vowel ("Ph", "Wm", "Chr") or a known abbreviation. */
const isAbbreviation = ({ text, key }: Token): boolean =>
  text.length === 1 ||
  ABBREVIATIONS.has(key) ||
  (text.length <= 3 && /^\p{Lu}\p{Ll}{1,2}$/u.test(text) && !/[aeiouyäöüéèáíóú]/u.test(text));

/** A full stop inside a name: "St. John's", "Univ. of X", "U. of X", "J. Smith"; "Università Ca' Foscari". */
export function passesStop(view: RunView, index: number): boolean {
  const stop = view.tokens[index];
  const before = view.tokens[index - 1];
  const after = view.tokens[index + 1];
  const isApostrophe = (stop?.text === '’' || stop?.text === "'") && before?.end === stop.start && before.text.length <= 3;
  if (isApostrophe) return isNameWord(view, index + 1) && after !== undefined && after.start > stop.end;
  if (stop?.text !== '.' || !before || !after || !isAbbreviation(before) || before.end !== stop.start) return false;
  return (isNameWord(view, index + 1) || (after.key === 'of' && ABBREVIATED_HEADS.has(before.key))) && after.start > stop.end - 1;
}

/** Ends of addresses that firms take for a part of their name: "Quellmark.ai". */
const NAMED_DOMAINS: ReadonlySet<string> = new Set(['ai', 'app', 'bio', 'co', 'com', 'dev', 'io', 'net', 'org', 'tech']);

const ENDS: ReadonlySet<string> = new Set([',', ';', ':', ')']);

/** Whether ".ai" and the like stand right behind a word of a name, and end it. */
export function isDomainEnd(view: RunView, index: number): boolean {
  const [before, stop, domain, after] = [-1, 0, 1, 2].map((step) => view.tokens[index + step]);
  if (!before || stop?.text !== '.' || !domain || !NAMED_DOMAINS.has(domain.text)) return false;
  if (before.end !== stop.start || stop.end !== domain.start) return false;
  if (after?.start !== domain.end || ENDS.has(after.text)) return true;
  // "I worked at Quellmark.ai." at the end of a sentence; not "Quellmark.co.uk".
  return after.text === '.' && view.tokens[index + 3]?.start !== after.end;
}
