import type { Element } from './tree.js';

/** How the text of an element looks. Styles are shared: equal looks of neighbours are the same object where cheap. */
export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly superscript: boolean;
  /** Set in a larger font than the text around it. */
  readonly large: boolean;
  readonly href?: string;
  readonly label?: string;
  readonly classes?: string;
  /** How many inline elements are around it. */
  readonly depth: number;
}

/** The look of text without mark-up. */
export const PLAIN: Style = { bold: false, italic: false, underlined: false, superscript: false, large: false, depth: 0 };

const BOLD_TAGS: ReadonlySet<string> = new Set(['b', 'big', 'strong', 'th']);
const ITALIC_TAGS: ReadonlySet<string> = new Set(['cite', 'dfn', 'em', 'i', 'var']);
const UNDERLINED_TAGS: ReadonlySet<string> = new Set(['ins', 'u']);
const BOLD_CLASSES: ReadonlySet<string> = new Set([
  'bold',
  'font-bold',
  'font-semibold',
  'font-weight-bold',
  'fw-bold',
  'fw-bolder',
  'fw-semibold',
  'strong',
]);
const ITALIC_CLASSES: ReadonlySet<string> = new Set(['fst-italic', 'font-italic', 'italic']);
/** `font-weight: bold`, `font-weight:700`; not `font-weight: 400`. */
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const NORMAL_WEIGHT_STYLE = /font-weight\s*:\s*(?:normal|[1-5]00)/i;
const ITALIC_STYLE = /font-style\s*:\s*(?:italic|oblique)/i;
const UNDERLINE_STYLE = /text-decoration[a-z-]*\s*:[^;]*underline/i;
/** `+1`, `5`: the sizes of `<font>` above its default 3. */
const LARGE_FONT_SIZE = /^\s*(?:\+\s*[1-4]|[4-7])/;
/** `font-size: x-large`, `font-size: 18pt`, `font-size:150%`, `font-size:1.5em`; not `font-size: 12px`. */
const LARGE_STYLE =
  /font-size\s*:\s*(?:x{1,3}-large|large|1[4-9]pt|[2-9]\dpt|1[89]px|[2-9]\dpx|1[2-9]\d%|[2-9]\d\d%|1\.[2-9]\d*r?em|[2-9](?:\.\d+)?r?em)/i;

/** The classes of an element, single-spaced. */
export const classesOf = (element: Element): string => (element.attribs['class'] ?? '').trim().replace(/\s+/g, ' ');

const hasOneOf = (classes: string, wanted: ReadonlySet<string>): boolean =>
  classes !== '' && classes.split(' ').some((name) => wanted.has(name));

/** Whether the size attribute or the style of an element makes its text larger. */
const isLarge = (element: Element, css: string): boolean =>
  element.name === 'big' ||
  element.name === 'heading' ||
  (element.name === 'font' && LARGE_FONT_SIZE.test(element.attribs['size'] ?? '')) ||
  (css !== '' && LARGE_STYLE.test(css));

/** The look of an element's content inside `outer`; `label` is that of an icon or image in a link. */
export function styleInside(outer: Style, element: Element, iconLabel: string | undefined): Style {
  const { name, attribs } = element;
  const css = attribs['style'] ?? '';
  const classes = classesOf(element);
  const isLink = name === 'a' && attribs['href'] !== undefined;
  const named = isKnown(name) ? classes : joinClasses(name, classes);
  const style: Style = {
    bold: (outer.bold || BOLD_TAGS.has(name) || hasOneOf(classes, BOLD_CLASSES) || BOLD_STYLE.test(css)) && !NORMAL_WEIGHT_STYLE.test(css),
    italic: outer.italic || ITALIC_TAGS.has(name) || hasOneOf(classes, ITALIC_CLASSES) || ITALIC_STYLE.test(css),
    underlined: outer.underlined || UNDERLINED_TAGS.has(name) || UNDERLINE_STYLE.test(css),
    superscript: outer.superscript || name === 'sup',
    large: outer.large || isLarge(element, css),
    depth: outer.depth + 1,
    ...inherited(outer),
    ...(isLink && linkOf(element, iconLabel)),
    ...(named !== '' && { classes: joinClasses(outer.classes ?? '', named) }),
  };
  return looksAlike(style, outer) ? outer : style;
}

/** The style without its link. */
export function withoutLink(style: Style): Style {
  const { href: _href, label: _label, ...rest } = style;
  return rest;
}

function linkOf(element: Element, iconLabel: string | undefined): { readonly href: string; readonly label?: string } {
  const { href = '', title, 'aria-label': ariaLabel } = element.attribs;
  const label = (title || ariaLabel || iconLabel || '').trim();
  return { href: href.trim(), ...(label !== '' && { label }) };
}

const inherited = (outer: Style): Partial<Style> => ({
  ...(outer.href !== undefined && { href: outer.href }),
  ...(outer.label !== undefined && { label: outer.label }),
  ...(outer.classes !== undefined && { classes: outer.classes }),
});

const joinClasses = (outer: string, inner: string): string => (outer === '' ? inner : inner === '' ? outer : `${outer} ${inner}`);

const looksAlike = (a: Style, b: Style): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underlined === b.underlined &&
  a.superscript === b.superscript &&
  a.large === b.large &&
  a.href === b.href &&
  a.label === b.label &&
  a.classes === b.classes;

/** Whether the element name is one of HTML's; pages invent others (`<papertitle>`), which then count as classes. */
const isKnown = (name: string): boolean => INLINE_TAGS.has(name) || !/^[a-z]{4,}$/.test(name) || OTHER_TAGS.has(name);

const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big blink button cite code data del dfn em font i img ins kbd label mark math meter nobr output progress q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const OTHER_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center details dialog dir div fieldset figcaption figure footer form frameset head header heading hgroup html legend link listing main marquee menu meta nav option plaintext pre search section summary table tbody tfoot thead title xmp'.split(
    ' ',
  ),
);

/** The look of text directly in a block; the classes of the containers around count only inside a unit such as an item. */
export function styleOfBlock(outer: Style, element: Element, inUnit: boolean): Style {
  if (inUnit || outer.classes === undefined) return styleInside(outer, element, undefined);
  const { classes: _classes, ...plain } = outer;
  return styleInside(plain, element, undefined);
}
