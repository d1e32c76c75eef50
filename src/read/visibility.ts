import { UNSEEN_TAGS } from './element-kinds.js';
import { classesOf } from './inline-style.js';
import type { Content } from './survey.js';
import type { Element } from './tree.js';

/** `display: none`, `visibility:hidden` in a style attribute. */
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Classes that hide for everyone, or for all but screen readers. */
const HIDING_CLASSES: ReadonlySet<string> = new Set([
  'd-none',
  'element-invisible',
  'hidden',
  'hide',
  'is-hidden',
  'screen-reader-text',
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
]);
/** Classes of boxes that a click opens. */
const COLLAPSED_CLASSES: ReadonlySet<string> = new Set(['collapse', 'tab-pane']);
const OPENED_CLASSES: ReadonlySet<string> = new Set(['show', 'in', 'active']);

/** Whether a reader does not see the element without a click; menus' sections, which hold headings or lists, are seen. */
export function isHidden(element: Element, content: Content): boolean {
  const { name, attribs } = element;
  if (UNSEEN_TAGS.has(name)) return true;
  if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'until-found') return true;
  if (HIDING_STYLE.test(attribs['style'] ?? '')) return !isSection(content);
  const classes = classesOf(element).split(' ');
  if (classes.some((word) => HIDING_CLASSES.has(word))) return !isSection(content);
  if (!classes.some((word) => COLLAPSED_CLASSES.has(word)) || classes.some((word) => OPENED_CLASSES.has(word))) return false;
  return !isSection(content);
}

/** Whether the content is a section of a page, as a menu shows it, and no abstract or BibTeX record. */
const isSection = (content: Content): boolean => content.headings > 0 || content.items > 2 || content.tables > 0;
