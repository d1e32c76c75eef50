import { namesSection } from './side-headings.js';
import type { Content } from './survey.js';
import { Element } from './tree.js';

type Contents = ReadonlyMap<Element, Content>;

/** Attributes of what opens a panel by a click. */
const CONTROL_ATTRIBUTES: readonly string[] = [
  'aria-controls',
  'aria-expanded',
  'data-bs-target',
  'data-bs-toggle',
  'data-target',
  'data-toggle',
  'onclick',
];
/** `accordion-title`, `toggle`, `section-trigger` in the class of what opens a panel. */
const CONTROL_CLASS = /accordion|collaps|expand|toggle|trigger/i;

/** Whether the summary of `<details>` names a section: what it hides is a part of the page, not of one entry. */
export function isSectionByName(details: Element, contents: Contents): boolean {
  const summary = details.children.find((child) => child instanceof Element && child.name === 'summary');
  return summary instanceof Element && names(summary, contents);
}

/** Whether a click on the name of a section, which stands right before the element, shows it. */
export function isPanelOfSection(element: Element, contents: Contents): boolean {
  let before = element.prev;
  while (before && !(before instanceof Element)) before = before.prev;
  return before instanceof Element && names(before, contents) && holdsControl(before);
}

function names(element: Element, contents: Contents): boolean {
  const content = contents.get(element);
  return content !== undefined && namesSection(element, content);
}

/** Whether the element is, or holds, what opens a panel. */
function holdsControl(element: Element): boolean {
  const open: Element[] = [element];
  for (let at = open.pop(); at; at = open.pop()) {
    if (isControl(at)) return true;
    for (const child of at.children) if (child instanceof Element) open.push(child);
  }
  return false;
}

const isControl = ({ name, attribs }: Element): boolean =>
  name === 'button' ||
  attribs['role'] === 'button' ||
  (name === 'a' && attribs['href']?.startsWith('#') === true) ||
  CONTROL_ATTRIBUTES.some((attribute) => attribs[attribute] !== undefined) ||
  CONTROL_CLASS.test(attribs['class'] ?? '');
