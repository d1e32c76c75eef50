import { UNSEEN_TAGS } from './element-kinds.js';
import type { StyleRules } from './style-rules.js';
import type { Content } from './survey.js';
import { type Element, Text } from './tree.js';

/** Who hides an element: nobody, the element itself, or a rule of the page's style sheets. */
export type Hiding = 'none' | 'own' | 'rule';

/** `display: none`, `visibility:hidden` in a style attribute. */
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Classes of what only screen readers or printers show. */
const NEVER_SEEN_CLASSES: ReadonlySet<string> = new Set([
  'MJX_Assistive_MathML',
  'MathJax_Preview',
  'element-invisible',
  'katex-mathml',
  'print-only',
  'screen-reader-only',
  'screen-reader-shortcut',
  'screen-reader-text',
  'skip-link',
  'skip-to-content',
  'skiplink',
  'sr-only',
  'visible-print',
  'visible-print-block',
  'visually-hidden',
  'visuallyhidden',
]);
/** Classes that hide at first; a click or a menu may show. */
const HIDING_CLASSES: ReadonlySet<string> = new Set([
  'closed',
  'collapse',
  'd-none',
  'hidden',
  'hide',
  'is-hidden',
  'tab-pane',
  'uk-hidden',
  'w3-hide',
]);
/** Classes that show what a class above hides: `collapse show`, `d-none d-md-block`, `hidden md:block`. */
const SHOWING_CLASS =
  /^(?:show|in|active|navbar-collapse|d-(?:sm|md|lg|xl|xxl)-(?!none)[a-z-]+|(?:sm|md|lg|xl):(?!hidden)(?:block|flex|inline|grid|table)[a-z-]*)$/;
/** Classes that hide on a desktop screen only: `d-lg-none`, `md:hidden`, `visible-xs`. */
const SMALL_SCREEN_CLASS =
  /^(?:d-(?:sm|md|lg|xl)-none|(?:sm|md|lg|xl):hidden|visible-xs(?:-block|-inline)?|hidden-(?:md|lg)|show-for-small-only)$/;
/** What a link beside a heading to the heading itself shows. */
const LONGEST_PERMALINK = 8;
const PERMALINK_MARKS: ReadonlySet<string> = new Set(['#', '§', '¶', '🔗']);
/** Words in the class or id of what belongs to one entry and is opened by a click. */
const DETAIL_WORDS: ReadonlySet<string> = new Set(['abs', 'abstract', 'abstracts', 'bib', 'bibtex', 'citation', 'cite']);

/** Whether a reader does not see the element without a click. What a menu shows (tabs, sections) is seen. */
export function hidingOf(element: Element, content: Content, rules: StyleRules): Hiding {
  const { name, attribs } = element;
  if (UNSEEN_TAGS.has(name)) return 'own';
  if (!hasAttributes(attribs)) return 'none';
  if (name === 'a' && content.text <= LONGEST_PERMALINK && isPermalink(element)) return 'own';
  const words = attribs['class'] === undefined ? [] : attribs['class'].split(/\s+/);
  if (words.some((word) => NEVER_SEEN_CLASSES.has(word) || SMALL_SCREEN_CLASS.test(word))) return isSmallScreenOnly(words) ? 'own' : 'none';
  const hidesItself =
    attribs['hidden'] !== undefined ||
    (attribs['style'] !== undefined && HIDING_STYLE.test(attribs['style'])) ||
    (words.some((word) => HIDING_CLASSES.has(word)) && !words.some((word) => SHOWING_CLASS.test(word)));
  if (hidesItself) return isShownByMenu(element, words, content) ? 'none' : 'own';
  const isHiddenByRule =
    words.some((word) => rules.hiddenClasses.has(word)) || (attribs['id'] !== undefined && rules.hiddenIds.has(attribs['id']));
  return isHiddenByRule && !isShownByMenu(element, words, content) ? 'rule' : 'none';
}

/** Whether it is the mark after a heading that leads to the heading itself; a reader sees it when pointing at it. */
function isPermalink({ attribs, children }: Element): boolean {
  const [child] = children;
  return (
    attribs['href']?.startsWith('#') === true && children.length === 1 && child instanceof Text && PERMALINK_MARKS.has(child.data.trim())
  );
}

/** Whether a closed `<details>` shows its summary only. */
export const isFolded = (element: Element, content: Content): boolean =>
  element.name === 'details' && element.attribs['open'] === undefined && !isSection(content);

function hasAttributes(attribs: Element['attribs']): boolean {
  for (const _ in attribs) return true;
  return false;
}

/** `d-md-none d-lg-block` is seen on a desktop again. */
const isSmallScreenOnly = (words: readonly string[]): boolean =>
  !words.some((word) => /^(?:d-(?:lg|xl|xxl)-(?!none)|(?:lg|xl):(?!hidden))/.test(word));

function isShownByMenu(element: Element, words: readonly string[], content: Content): boolean {
  if (words.some(isDetail) || isDetail(element.attribs['id'] ?? '')) return false;
  return isSection(content) || (words.includes('tab-pane') && content.text > 0);
}

/** `abstract`, `bibtex-12`, `paper3_abs`; the words of a class or id are set apart by anything but letters, or by case. */
const isDetail = (name: string): boolean =>
  name !== '' &&
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => DETAIL_WORDS.has(word));

/** Whether the content is a section of a page rather than the abstract or BibTeX record of one entry. */
const isSection = (content: Content): boolean =>
  content.headings > 0 || content.items > 2 || content.tables > 0 || content.links > 3 || content.text > 3000;
