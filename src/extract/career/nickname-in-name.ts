import { isPersonName } from '../../text/person-name.js';
import type { NameRun } from '../organization/run-view.js';
import { type LatinDesk, slice, spanOf } from './latin-desk.js';

/** A name with a nickname in brackets or quotation marks before the family name. */
export interface NicknamedName extends NameRun {
  /** "Xun Han" of "Xun (Bea) Han". */
  readonly plain: string;
}

const OPENS = /^[("“‘'（]$/u;
const CLOSES = /^[)"”’'）]$/u;
const NICKNAME = /^\p{Lu}\p{Ll}{1,11}$/u;
const GIVEN = /^\p{Lu}[\p{Ll}\p{M}’'-]+(?:[ -]\p{L}[\p{L}.]*)?$/u;
const FAMILY = /^\p{Lu}[\p{Ll}\p{M}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u;

/**
 * The name that the three runs from `at` are, a nickname between its given and its family name: "Xun (Bea) Han",
 * 'Rolf "Rollo" Lind'; undefined for "Xun Han (Norvik) Lab" and all else.
 */
export function nicknamedName(desk: LatinDesk, runs: readonly NameRun[], at: number): NicknamedName | undefined {
  const [given, nick, family] = [runs[at], runs[at + 1], runs[at + 2]];
  if (!given || !nick || !family || nick.first !== given.end + 1 || nick.end !== nick.first + 1 || family.first !== nick.end + 1)
    return undefined;
  const [open, close] = [desk.tokens[given.end]?.text ?? '', desk.tokens[nick.end]?.text ?? ''];
  if (!OPENS.test(open) || !CLOSES.test(close) || !NICKNAME.test(slice(desk, nick.first, nick.end))) return undefined;
  const [first, last] = [slice(desk, given.first, given.end), slice(desk, family.first, family.end).replace(/['’]s$/u, '')];
  const isApart =
    desk.text[spanOf(desk, given.first, given.end).end] === ' ' && desk.text[spanOf(desk, nick.first, nick.end).end + 1] === ' ';
  if (!isApart || !GIVEN.test(first) || !FAMILY.test(last)) return undefined;
  const plain = `${first} ${last}`;
  return isPersonName(plain) ? { first: given.first, end: family.end, plain } : undefined;
}
