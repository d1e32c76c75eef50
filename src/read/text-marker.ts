import { MARK_WORDS } from '../lexicon/mark-words.js';
import type { TextLine } from './text-line.js';

/** What stands before a list item: a bullet or a number. */
export interface Marker {
  /** As printed: "•", "[12]", "3.". */
  readonly printed: string;
  /** The number, where it is one. */
  readonly number?: number;
  /** Lists go on with markers of the same kind only: "•", "[J]", "1.", "(1)". */
  readonly kind: string;
  /** Length of the marker and the blanks behind it. */
  readonly length: number;
}

/** Signs that are bullets whatever stands behind them, those of Word's symbol fonts among them. */
const SIGNS = String.raw`•●▪■□☐☆★○◦◆◇▶►▸‣⁃∙➢➤✓✔❖※\uf076\uf0a7\uf0b7\uf0d8\uf0fc`;
/** "• Talk", "- Talk", "*   Talk", with a mark behind it that chooses between sign and picture; not "-5 degrees", not "--". */
const BULLET = new RegExp(String.raw`^([${SIGNS}·*+o–—-])[\ufe0e\ufe0f]?(?:[ \t\u00a0\u3000]+|$)`);
/** Bullets that are set without a blank behind them in East Asian text. */
const TIGHT_BULLET = new RegExp(String.raw`^([${SIGNS}])(?:\ufe0e|(?=\S))`);
/** The first word behind an asterisk. */
const STARRED_WORD = /^\*\s+(\S+)/;
/** "1. Talk", "(2) Talk", "[J12] Talk", "3) Talk"; not "2019. Talk". */
const NUMBER = /^(\(|\[)?([A-Z]{0,3})(\d{1,3})(?:(\)|\])|([.)]))(?:[ \t\u00a0\u3000]+|(?=[^\s\w.,;:)\]])|(?<=[\])])(?=\w)|$)/;

/** Whether a line begins the legend of the marks at names, and no item: "* denotes equal contribution", "* Corresponding author". */
export const opensLegend = (text: string): boolean => MARK_WORDS.has(STARRED_WORD.exec(text)?.[1]?.toLowerCase() ?? '');

/** The marker at the beginning of the line, were it an item; undefined where it cannot be one. */
export function markerOf(line: TextLine): Marker | undefined {
  const bullet = BULLET.exec(line.text) ?? TIGHT_BULLET.exec(line.text);
  if (bullet?.[1]) {
    // An "o" is Lynx's third bullet, which stands far in.
    if (bullet[1] === 'o' && line.indent < 5) return undefined;
    if (opensLegend(line.text)) return undefined;
    return { printed: bullet[1], kind: bullet[1], length: bullet[0].length };
  }
  const match = NUMBER.exec(line.text);
  if (match === null) return undefined;
  const [all, opening = '', letters = '', digits = '', closing = '', point = ''] = match;
  if ((opening === '[') !== (closing === ']') || (opening === '(' && closing !== ')') || (closing === ')' && opening !== '('))
    return undefined;
  const number = Number(digits);
  return { printed: all.trim(), number, kind: `${opening}${letters}1${closing}${point}`, length: all.length };
}

/**
 * Which lines are list items. A bullet makes one; a number only where the numbers before or after it at the same
 * indentation run on from it, or it is "1.": else it is the end of a wrapped sentence.
 */
export function findMarkers(lines: readonly TextLine[]): ReadonlyMap<TextLine, Marker> {
  const markers = new Map<TextLine, Marker>();
  const last = new Map<string, { readonly line: TextLine; readonly marker: Marker }>();
  for (const line of lines) {
    const marker = line.text === '' ? undefined : markerOf(line);
    if (marker === undefined) continue;
    if (marker.number === undefined) {
      markers.set(line, marker);
      continue;
    }
    // Numbers are right-aligned: " 9. " and "10. " begin at different columns but end at one.
    const key = `${marker.kind}@${line.indent + marker.printed.length}`;
    const before = last.get(key);
    if (before && Math.abs((before.marker.number ?? 0) - marker.number) <= 1) {
      markers.set(before.line, before.marker);
      markers.set(line, marker);
    } else if (marker.number === 1 && marker.kind === '1.') {
      markers.set(line, marker);
    }
    last.set(key, { line, marker });
  }
  return markers;
}
