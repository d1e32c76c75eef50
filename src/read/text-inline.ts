import { PICTURE_PHRASES, PICTURE_WORDS } from '../lexicon/picture-words.js';
import type { TextLine } from './text-line.js';
import { elementNode, type TreeNode, textNode } from './tree.js';

/** The numbered targets at the end of a dump by Lynx or Links, with the line at which their list begins. */
export interface LinkNotes {
  readonly targets: ReadonlyMap<number, string>;
  readonly firstLine: number;
}

const NOTES_HEADING = /^(?:References|Links|Visible links:?|Hidden links:?)$/;
/** "   12. https://example.org/cv.pdf", "3. javascript:void(0)" */
const NOTE = /^(\d{1,4})\.\s+([a-z][a-z+.-]{1,12}:\S.*)$/i;
/** A link written out, a bare address, a note mark of Lynx before the words of a link, an empty form field, the mark before what w3m prints of "2nd" with raised letters. */
const INLINE =
  /\[(?!\d{1,4}\](?!\((?:https?:|[./])))([^[\]\n]{1,300})\]\(([^\s()]+)\)|(?:https?:\/\/|www\.)[^\s<>"'“”‘’）】」』，。；、]+|\[(\d{1,4})\]|\[\s{3,}\]|(?<=\d)\^(?=(?:st|nd|rd|th)\b)/g;
/** Marks at the end of an address that belong to the sentence. */
const ADDRESS_TAIL = /[.,;:!?)\]}]+$/;
/** Where the words of a link most likely end that a note mark begins. */
const LABEL_END = /[,;:()“”"|]|(?<!\b\p{Lu}\p{L}{0,3})\.(?=\s|$)|\[\d{1,4}\]|\s[-–—]\s/u;
/** A picture's file or its alternative text in brackets: "[photo.jpg]", "logo.png". */
const IMAGE = /^\[?[\w .()%-]*\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)\]?$/i;

/** "[prof_pic]", "[team_photo]": the name of a picture's file as w3m prints it where the picture has no alternative text. */
const FILE_NAME = /^\[[A-Za-z0-9-]*_[\w-]*\]$/;
const BRACKETED = /^\[([^[\]]+)\]$/;

/** No alternative text of a picture is recognised that is longer. */
const LONGEST_NAME = 80;

/** Whether the words stand for a picture. */
export function isImageName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const lower = (BRACKETED.exec(text)?.[1] ?? text).toLowerCase();
  return IMAGE.test(text) || FILE_NAME.test(text) || PICTURE_WORDS.has(lower) || PICTURE_PHRASES.some((phrase) => lower.startsWith(phrase));
}

/** Finds the list of numbered link targets that a dump ends with. */
export function findLinkNotes(lines: readonly TextLine[]): LinkNotes {
  const targets = new Map<number, string>();
  let index = lines.length;
  let firstLine = lines.length;
  while (index > 0) {
    const line = lines[index - 1] as TextLine;
    const note = NOTE.exec(line.text);
    if (note?.[1] && note[2]) targets.set(Number(note[1]), note[2]);
    else if (NOTES_HEADING.test(line.text) && targets.size > 0) firstLine = index - 1;
    else if (line.text !== '') break;
    index--;
  }
  return firstLine === lines.length ? { targets: new Map(), firstLine } : { targets, firstLine };
}

const link = (href: string, text: string, start: number): TreeNode =>
  elementNode('a', { href }, [textNode(text, start, start + text.length)], start, start + text.length);

/** The words of a line as nodes: links where it has them. */
export function inlineNodes(line: TextLine, notes: LinkNotes): TreeNode[] {
  const { text } = line;
  const nodes: TreeNode[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    if (end > at) nodes.push(textNode(text.slice(at, end), line.start + at, line.start + end));
    at = Math.max(at, end);
  };
  for (const match of text.matchAll(INLINE)) {
    const [written, label, target, note] = match;
    if (match.index < at) continue;
    const href = note === undefined ? undefined : notes.targets.get(Number(note));
    if (note !== undefined && href === undefined) continue;
    copyTo(match.index);
    if (label !== undefined && target !== undefined) {
      nodes.push(link(target, label, line.start + match.index + 1));
      at = match.index + written.length;
    } else if (href !== undefined) {
      at = match.index + written.length;
      const rest = text.slice(at);
      const bracketed = /^\[[^\]]*\]/.exec(rest)?.[0].length;
      const end = bracketed ?? rest.search(LABEL_END);
      const words = rest.slice(0, end < 0 ? rest.length : end);
      if (words.trim() === '' || isImageName(words)) continue;
      nodes.push(link(href, words, line.start + at));
      at += words.length;
    } else if (written.startsWith('[') || written === '^') {
      at = match.index + written.length;
    } else {
      const address = written.replace(ADDRESS_TAIL, '');
      nodes.push(link(address.startsWith('www.') ? `http://${address}` : address, address, line.start + match.index));
      at = match.index + address.length;
    }
  }
  copyTo(text.length);
  return nodes;
}
