import type { Distance } from './block-text.js';
import type { Look } from './look.js';
import { Element } from './tree.js';

/** Elements that stand beside each other as buttons. */
const BUTTON_TAGS: ReadonlySet<string> = new Set(['a', 'button', 'time']);
/** Elements that belong to the word before them. */
const SCRIPT_TAGS: ReadonlySet<string> = new Set(['sub', 'sup']);
/** `flex`, `d-inline-flex`, `gap-2`, `space-x-4`: the children stand apart. */
const APART_CHILDREN = /(?:^|\s)(?:d-)?(?:inline-)?(?:flex|grid|gap-|space-x-)/;
/** `badge`, `btn btn-sm`, `tag`, `pub-date`: what has an edge around it. */
const CHIP_CLASS = /(?:^|[\s_-])(?:badge|btn|button|chip|date|label|pill|tag|venue|year)(?:$|[\s_-])/;
/** `ml-2`, `mx-1`, `ps-3`; `mr-2`, `pe-1`: a margin before or after; not `ml-0`. */
const MARGIN_BEFORE = /(?:^|\s)[mp][lsx]-(?!0\b)/;
const MARGIN_AFTER = /(?:^|\s)[mp][rex]-(?!0\b)/;
/** `margin-left: 1em`, `padding-inline-start:4px`; not `margin-left: 0`. */
const MARGIN_BEFORE_STYLE = /(?:margin|padding)-(?:left|inline-start)\s*:\s*(?![\s0])/i;
const MARGIN_AFTER_STYLE = /(?:margin|padding)-(?:right|inline-end)\s*:\s*(?![\s0])/i;

/** Where a style sheet sets an element and its children apart, though no space is in the source. */
export interface Spacing {
  readonly before: boolean;
  readonly after: boolean;
  readonly children: boolean;
}

/** The spacing that classes and declarations give. */
export function spacingOf(classes: string, css: string): Spacing {
  const isChip = classes !== '' && CHIP_CLASS.test(classes);
  return {
    before: isChip || MARGIN_BEFORE.test(classes) || MARGIN_BEFORE_STYLE.test(css),
    after: isChip || MARGIN_AFTER.test(classes) || MARGIN_AFTER_STYLE.test(css),
    children: APART_CHILDREN.test(classes),
  };
}

/** How far an inline element stands from what comes before it without any space. */
export function distanceBefore(
  outer: Look | undefined,
  previous: unknown,
  element: Element,
  look: Look,
  text: number,
): Distance | undefined {
  if (look.spacing.before) return 'edge';
  if (!(previous instanceof Element)) return undefined;
  if (outer?.spacing.children) return 'edge';
  // Words whose letters are set one by one are words all the same.
  if (BUTTON_TAGS.has(element.name) && BUTTON_TAGS.has(previous.name) && text > 1) return 'words';
  return SCRIPT_TAGS.has(element.name) || SCRIPT_TAGS.has(previous.name) ? undefined : 'phrases';
}
