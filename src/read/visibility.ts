import { UNSEEN_TAGS } from './element-kinds.js';
import { isPanelOfSection, isSectionByName } from './section-panel.js';
import type { StyleRules } from './style-rules.js';
import type { Content, Survey } from './survey.js';
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
  // Fonts that draw the name of an icon as the icon.
  'material-icons',
  'material-icons-outlined',
  'material-icons-round',
  'material-icons-sharp',
  'material-icons-two-tone',
  'material-symbols-outlined',
  'material-symbols-rounded',
  'material-symbols-sharp',
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
/** `d-md-none d-lg-block` is seen on a desktop again. */
const LARGE_SCREEN_CLASS = /^(?:d-(?:lg|xl|xxl)-(?!none)|(?:lg|xl):(?!hidden))/;
/** What a link beside a heading to the heading itself shows. */
const LONGEST_PERMALINK = 8;
const PERMALINK_MARKS: ReadonlySet<string> = new Set(['#', '§', '¶', '🔗']);
/** Words in the class or id of what belongs to one entry and is opened by a click. */
const DETAIL_WORDS: ReadonlySet<string> = new Set(['abs', 'abstract', 'abstracts', 'bib', 'bibtex', 'citation', 'cite']);

/** What the classes of an element say. */
interface ClassVerdict {
  /** Nobody sees it on a desktop screen, whatever it holds. */
  readonly neverSeen: boolean;
  /** It is hidden at first. */
  readonly hides: boolean;
  readonly hidesByRule: boolean;
  readonly words: readonly string[];
}

/** Decides what of one page is seen. */
export class Visibility {
  private readonly rules: StyleRules;
  /** Verdicts by class attribute: pages repeat a few. */
  private readonly verdicts: Map<string, ClassVerdict> = new Map();

  constructor(rules: StyleRules) {
    this.rules = rules;
  }

  /** Whether a reader does not see the element without a click. What a menu shows (tabs, sections) is seen. */
  hidingOf(element: Element, content: Content, contents: Survey['contents']): Hiding {
    const { name, attribs } = element;
    if (UNSEEN_TAGS.has(name)) return 'own';
    if (!hasAttributes(attribs)) return 'none';
    if (name === 'a' && content.text <= LONGEST_PERMALINK && isPermalink(element)) return 'own';
    const verdict = this.verdictOn(attribs['class'] ?? '');
    if (verdict.neverSeen) return 'own';
    const { hidden, style, id } = attribs;
    const hidesItself = verdict.hides || hidden !== undefined || (style !== undefined && HIDING_STYLE.test(style));
    const hidesByRule = verdict.hidesByRule || (id !== undefined && this.rules.hiddenIds.has(id));
    if ((!hidesItself && !hidesByRule) || isShownByMenu(element, verdict, content, contents)) return 'none';
    return hidesItself ? 'own' : 'rule';
  }

  private verdictOn(classes: string): ClassVerdict {
    const known = this.verdicts.get(classes);
    if (known) return known;
    const verdict = verdictOn(classes.split(/\s+/), this.rules);
    this.verdicts.set(classes, verdict);
    return verdict;
  }
}

function verdictOn(words: readonly string[], rules: StyleRules): ClassVerdict {
  const isSmallScreenOnly = words.some((word) => SMALL_SCREEN_CLASS.test(word)) && !words.some((word) => LARGE_SCREEN_CLASS.test(word));
  return {
    neverSeen: isSmallScreenOnly || words.some((word) => NEVER_SEEN_CLASSES.has(word)),
    hides: words.some((word) => HIDING_CLASSES.has(word)) && !words.some((word) => SHOWING_CLASS.test(word)),
    hidesByRule: words.some((word) => rules.hiddenClasses.has(word)),
    words,
  };
}

/** Whether it is the mark after a heading that leads to the heading itself; a reader sees it when pointing at it. */
function isPermalink({ attribs, children }: Element): boolean {
  const [child] = children;
  return (
    attribs['href']?.startsWith('#') === true && children.length === 1 && child instanceof Text && PERMALINK_MARKS.has(child.data.trim())
  );
}

/** Whether a closed `<details>` shows its summary only. */
export const isFolded = (element: Element, content: Content, contents: Survey['contents']): boolean =>
  element.name === 'details' && element.attribs['open'] === undefined && !isSection(content) && !isSectionByName(element, contents);

function hasAttributes(attribs: Element['attribs']): boolean {
  for (const _ in attribs) return true;
  return false;
}

function isShownByMenu(element: Element, { words }: ClassVerdict, content: Content, contents: Survey['contents']): boolean {
  const { id } = element.attribs;
  // What belongs to one entry.
  if (words.some(isDetail) || (id !== undefined && isDetail(id))) return false;
  return isSection(content) || (words.includes('tab-pane') && content.text > 0) || isPanelOfSection(element, contents);
}

/** `abstract`, `bibtex-12`, `paper3_abs`, `ABSmoss`; the words of a class or id are set apart by anything but letters, or by case. */
const isDetail = (name: string): boolean =>
  name !== '' &&
  name
    .replace(/([a-z])(?=[A-Z])|([A-Z]{2})(?=[a-z])/g, '$& ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => DETAIL_WORDS.has(word));

/** Whether the content is a section of a page rather than the abstract or BibTeX record of one entry. */
const isSection = (content: Content): boolean =>
  content.headings > 0 || content.items > 2 || content.tables > 0 || content.links > 3 || content.text > 3000;
