import { Element } from './tree.js';

/** `[12]`, `3.`, `(4)`, `[ABC21a]`; not `2021`. */
const REFERENCE_NUMBER = /^(?:\[[^\]\s]{1,10}\]|\(?\d{1,3}[.)]|\(\d{1,3}\))$/;

/** Whether the text is only the number or key of a reference in a list. */
export const isReferenceNumber = (text: string): boolean => REFERENCE_NUMBER.test(text);

/** How far the numbers of an ordered list have come; `next` is undefined for a list without numbers. */
export interface ListCount {
  next: number | undefined;
  readonly step: 1 | -1;
  /** The `type` of the list: `1`, `a`, `A`, `i`, `I`. */
  readonly style: string;
}

/** The count of a list before its first item. */
export function listCount(list: Element): ListCount {
  if (list.name !== 'ol') return { next: undefined, step: 1, style: '1' };
  const reversed = list.attribs['reversed'] !== undefined;
  const start = Number.parseInt(list.attribs['start'] ?? '', 10);
  const items = reversed ? list.children.filter((child) => child instanceof Element && child.name === 'li').length : 1;
  return { next: Number.isNaN(start) ? items : start, step: reversed ? -1 : 1, style: list.attribs['type'] ?? '1' };
}

/** What the list shows before an item, and counts it. A tree of plain text gives its marker as `data-marker`. */
export function markerOf(item: Element, list: ListCount | undefined): string | undefined {
  const printed = item.attribs['data-marker'];
  if (printed !== undefined) return printed;
  if (list?.next === undefined) return undefined;
  const given = Number.parseInt(item.attribs['value'] ?? '', 10);
  const number = Number.isNaN(given) ? list.next : given;
  list.next = number + list.step;
  return `${inStyle(number, list.style)}.`;
}

function inStyle(number: number, style: string): string {
  if ((style === 'a' || style === 'A') && number >= 1 && number <= 26) {
    return String.fromCharCode(style.charCodeAt(0) + number - 1);
  }
  return String(number);
}
