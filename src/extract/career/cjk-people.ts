import { CJK_FORMS_OF_ADDRESS } from '../../lexicon/cjk-phrases.js';
import { HAN_COMPOUND_SURNAMES, HAN_SURNAMES } from '../../lexicon/family-names.js';
import { CJK_TITLES_AFTER_NAME } from '../../lexicon/name-titles.js';
import type { Link } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import { isPersonName } from '../../text/person-name.js';
import { withoutTitles } from '../../text/without-titles.js';
import type { NameChunk } from './chunk.js';
import { cjkLanguageOf } from './cjk-language.js';
import { eastNameLength } from './titled-people-cjk.js';

const TITLES = [...CJK_TITLES_AFTER_NAME, ...CJK_FORMS_OF_ADDRESS];
const TITLE = new RegExp(`^\\s?(?:${wordAlternation(TITLES)})`, 'u');
/** After a name: a title, a separator or the end. */
const AFTER_NAME = new RegExp(`^(?:\\s?(?:${wordAlternation(TITLES)})|[、，,。；;）)（(/&]|\\s|和|与|及|以及|等|$)`, 'u');
const LATIN_NAME =
  /^(?:Prof\.?|Dr\.?|Professor)?\s?(\p{Lu}[\p{Script=Latin}\p{M}'’.-]*(?: (?:\p{Lu}[\p{Script=Latin}\p{M}'’.-]*|de|van|von|der|la)){1,3})/u;
const BRACKET = /^\s?[（(]([^（）()]{2,30})[)）]/u;
const SEPARATOR = /^\s*(?:、|・|和|与|及|以及|，|,|&|\/|；|还有)?\s*/u;

/** A person found at a place of the text. */
export interface CjkPerson {
  readonly person: NameChunk;
  /** After the name, its title and brackets. */
  readonly end: number;
  readonly titled: boolean;
}

function hanNameLength(text: string, at: number): number {
  const rest = text.slice(at, at + 8);
  const isCompound = HAN_COMPOUND_SURNAMES.has(rest.slice(0, 2));
  if (!isCompound && !HAN_SURNAMES.has(rest[0] ?? '')) return 0;
  for (const length of isCompound ? [4, 3] : [3, 2]) {
    const name = rest.slice(0, length);
    // 钱明副教授: the title begins before what alone would be one.
    if (name.endsWith('副') && TITLE.test(rest.slice(length))) continue;
    if (name.length === length && /^\p{Script=Han}+$/u.test(name) && AFTER_NAME.test(rest.slice(length))) return length;
  }
  return 0;
}

/** The person whose name begins at an offset: 钱大明教授, Jane Doe 教授, a linked name. */
export function personAt(text: string, at: number, links: readonly Link[]): CjkPerson | undefined {
  const link = links.find((candidate) => candidate.start === at);
  const linked = link && withoutTitles(link.text);
  const isLinkedName = link !== undefined && linked !== undefined && linked !== '' && isPersonName(printedName(link.text));
  const latin = LATIN_NAME.exec(text.slice(at, at + 60));
  const east = isLinkedName ? 0 : eastNameLength(text.slice(at, at + 12), cjkLanguageOf(text));
  const han = east || hanNameLength(text, at);
  const length = isLinkedName
    ? printedName(link.text).length
    : han || (latin && isPersonName(latin[1] as string) ? (latin[1] as string).length : 0);
  if (length === 0) return undefined;
  const start = !isLinkedName && latin && han === 0 ? at + latin[0].length - length : at;
  const name = text.slice(start, start + length).trim();
  let end = start + length;
  const title = TITLE.exec(text.slice(end, end + 10));
  if (title) end += title[0].length;
  const names = [name];
  const bracket = BRACKET.exec(text.slice(end, end + 40));
  if (bracket) {
    end += bracket[0].length;
    if (isPersonName(bracket[1] as string)) names.push((bracket[1] as string).trim());
  }
  const url = links.find((candidate) => candidate.start <= start && start < candidate.end)?.href;
  const person: NameChunk = {
    kind: 'name',
    names,
    honorific: title !== null,
    person: true,
    start,
    end: start + length,
    ...(url !== undefined && { url }),
  };
  return { person, end, titled: title !== null };
}

/** A link's text without the title after the name: 钱大明教授. */
function printedName(text: string): string {
  const trimmed = text.trim();
  const title = TITLES.find((candidate) => trimmed.endsWith(candidate) && trimmed.length > candidate.length + 1);
  return title === undefined ? trimmed : trimmed.slice(0, -title.length).trim();
}

/** The list of people that begins at an offset; empty where none does. */
export function peopleAt(
  text: string,
  at: number,
  links: readonly Link[],
): { readonly people: NameChunk[]; readonly end: number; readonly titled: boolean } {
  const people: NameChunk[] = [];
  let end = at;
  let titled = false;
  for (;;) {
    const next = end + (SEPARATOR.exec(text.slice(end, end + 6))?.[0].length ?? 0);
    const found = personAt(text, next, links);
    if (!found) return { people, end, titled };
    people.push(found.person);
    titled ||= found.titled;
    end = found.end;
  }
}
