import type { Embedded } from '../model/page.js';
import { Element, Text } from './tree.js';

/** The start of a BibTeX record: `@article{key, title =`; not `@media {`. */
const BIBTEX_RECORD = /@[A-Za-z]+\s*[{(]\s*[^\s,{}()="']*\s*,\s*[A-Za-z_-]+\s*=/;

/** Whether the text holds a BibTeX record. */
export const holdsBibtex = (text: string): boolean => text.includes('@') && BIBTEX_RECORD.test(text);

/** The text inside an element with its lines, hidden or not; without recursion. */
export function rawTextOf(element: Element): string {
  const parts: string[] = [];
  const stack: { readonly children: readonly unknown[]; next: number }[] = [{ children: element.children, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children[top.next++];
    if (child === undefined) stack.pop();
    else if (child instanceof Text) parts.push(child.data);
    else if (child instanceof Element) {
      if (child.name === 'br') parts.push('\n');
      else stack.push({ children: child.children, next: 0 });
    }
  }
  return parts.join('');
}

/** A script or text area whose records a program of the page shows as its list: `<script type="text/x-bibtex">`, `<textarea id="bibtex_input">`. */
const BIBTEX_SOURCE = /bib(?:la)?tex/i;

function standingOf({ name, attribs }: Element): Embedded['standing'] {
  const isSource =
    name === 'script' ? BIBTEX_SOURCE.test(attribs['type'] ?? '') : name === 'textarea' && BIBTEX_SOURCE.test(attribs['id'] ?? '');
  return isSource ? 'data' : 'hidden';
}

/** Data for machines in an element that is not shown: BibTeX of an opened box, JSON-LD of a script. */
export function embeddedInHidden(element: Element, source: string, block: number): readonly Embedded[] {
  const start = element.startIndex ?? 0;
  const span = { start, end: (element.endIndex ?? start) + 1 };
  if (element.name === 'script' && /ld\+json/i.test(element.attribs['type'] ?? '')) {
    return [{ kind: 'json-ld', standing: 'data', text: rawTextOf(element), span, block }];
  }
  if (element.name === 'style' || !source.slice(span.start, span.end).includes('@')) return [];
  const text = rawTextOf(element);
  return holdsBibtex(text) ? [{ kind: 'bibtex', standing: standingOf(element), text, span, block }] : [];
}

/** Data for machines in the attributes of an element: COinS, BibTeX in a `data-` attribute or a `data:` URL. */
export function embeddedInAttributes(element: Element, source: string, block: number): readonly Embedded[] {
  const { attribs } = element;
  const start = element.startIndex ?? 0;
  if (attribs['title'] !== undefined && /\bZ3988\b/.test(attribs['class'] ?? '')) {
    return [{ kind: 'coins', standing: 'data', text: attribs['title'], span: { start, end: (element.endIndex ?? start) + 1 }, block }];
  }
  const found: Embedded[] = [];
  for (const name in attribs) {
    const value = attribs[name] as string;
    if (value.length < 40) continue;
    const text = value.startsWith('data:') ? decodeDataUrl(value) : value;
    if (!holdsBibtex(text)) continue;
    const at = Math.max(start, source.indexOf(value.slice(0, 12), start));
    found.push({ kind: 'bibtex', standing: 'hidden', text, span: { start: at, end: Math.min(at + value.length, source.length) }, block });
  }
  return found;
}

/** `data:text/plain,%40article%7B` as text; empty if it cannot be decoded. */
function decodeDataUrl(url: string): string {
  const comma = url.indexOf(',');
  if (/;base64/i.test(url.slice(0, comma))) return '';
  try {
    return decodeURIComponent(url.slice(comma + 1));
  } catch {
    return '';
  }
}
