import { FAMILY_NAME_WORDS, GIVEN_INITIAL_WORDS, GIVEN_NAME_WORDS } from '../../lexicon/email-words.js';
import type { Owner } from '../../model/page-facts.js';
import { fold, squash } from '../../text/fold.js';
import { parsePersonName } from '../../text/person-name.js';
import { isCjk } from '../../text/script.js';

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAME_WORDS);
const FAMILY: ReadonlySet<string> = new Set(FAMILY_NAME_WORDS);
const INITIAL: ReadonlySet<string> = new Set(GIVEN_INITIAL_WORDS);
/** What stands between the parts: "{first}.{last}", "firstname_lastname", "first name . last name". */
const SEPARATORS = /([.\-_]+)/u;
const BRACKETS = /[{}[\]<>()]/gu;

/** Whether a local part has brackets or is made of words for the parts of a name, so that it is no address as it stands. */
export function isPlaceholder(local: string): boolean {
  return /[{}[\]<>()]/u.test(local) || partsOf(local) !== undefined;
}

/**
 * The local part with the owner's name filled in: `{first}.{last}` to `ana.silva`; undefined where it cannot be derived.
 */
export function fillLocalPart(local: string, owner: Owner | undefined): string | undefined {
  const latin = owner?.names.find((name) => !isCjk(name.value));
  const parts = partsOf(local);
  if (!latin || !parts) return undefined;
  const name = parsePersonName(latin.value);
  const given = squash(fold(name.given).split(' ')[0] ?? '');
  const family = squash(name.family);
  if (given === '' || family === '') return undefined;
  return parts
    .map((part) => (part === 'given' ? given : part === 'family' ? family : part === 'initial' ? given.slice(0, 1) : part.literal))
    .join('');
}

type Part = 'given' | 'family' | 'initial' | { readonly literal: string };

/** The placeholder taken apart, or undefined if any of its words is not a word for a part of a name. */
function partsOf(local: string): Part[] | undefined {
  const joined = local.replace(/(?<=\p{L})[\s_-](?=names?\b|nome\b|initial\b)/giu, '').replace(/[}\])>]\s*[[{(<]/gu, '}{');
  const pieces = joined.split(/([.\-_]+|\}\{)/u).filter((piece) => piece !== '');
  const parts: Part[] = [];
  for (const piece of pieces) {
    if (piece === '}{') continue;
    if (SEPARATORS.test(piece)) {
      parts.push({ literal: piece });
      continue;
    }
    const words = splitWords(squash(piece.replace(BRACKETS, '')));
    if (!words) return undefined;
    parts.push(...words);
  }
  return parts.some((part) => part === 'family' || part === 'given') && parts.some((part) => part !== 'initial') ? parts : undefined;
}

/** "firstnamelastname" as its two words. */
function splitWords(word: string): Part[] | undefined {
  const one = meaning(word);
  if (one) return [one];
  for (let cut = 1; cut < word.length; cut++) {
    const [left, right] = [meaning(word.slice(0, cut)), meaning(word.slice(cut))];
    if (left && right && !(left === 'initial' && right === 'initial')) return [left, right];
  }
  return undefined;
}

function meaning(word: string): Part | undefined {
  if (GIVEN.has(word)) return 'given';
  if (FAMILY.has(word)) return 'family';
  return INITIAL.has(word) ? 'initial' : undefined;
}
