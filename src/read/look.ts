import { type Spacing, spacingOf } from './set-apart.js';
import type { StyleRules } from './style-rules.js';
import type { Element } from './tree.js';

/** What an element by itself adds to the look of its text. */
export interface Look {
  /** Undefined leaves it as it is. */
  readonly bold: boolean | undefined;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly superscript: boolean;
  /** Set in a larger font than the text around it. */
  readonly large: boolean;
  /** Its classes, single-spaced; and its name, where a page made it up (`<papertitle>`) or it heads a box. */
  readonly classes: string;
  /** Whether it stands on lines of its own, though its name says otherwise. */
  readonly block: boolean;
  readonly spacing: Spacing;
}

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
/** In a style sheet, a size that only headings have; a container's somewhat larger type is the size of the page's text. */
const LARGE_RULE =
  /font-size\s*:\s*(?:xx?x?-large|1[7-9]pt|[2-9]\dpt|2[2-9]px|[3-9]\dpx|1[5-9]\d%|[2-9]\d\d%|1\.[4-9]\d*r?em|[2-9](?:\.\d+)?r?em)/i;
/** `display: block`, `display:flex`; not `display: inline-block`. */
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|list-item|table)\b/i;
/** A name that pages may have made up: HTML's own of this form are in {@link KNOWN_TAGS}, but for `code`, which lists set their venues in. */
const LONG_TAG = /^[a-z]{4,}$/;
const KNOWN_TAGS: ReadonlySet<string> = new Set(
  'abbr acronym address article aside blink blockquote body button caption center cite data details dialog fieldset figcaption figure font footer form frameset head header hgroup html label legend link listing main mark marquee math menu meta meter nobr output plaintext progress ruby samp search section small span strike strong summary table tbody tfoot thead time title'.split(
    ' ',
  ),
);

/** What heads a box by its name; a page that sets the names of its sections so has a look for them, as by a class. */
const BOX_HEADS: ReadonlySet<string> = new Set(['legend', 'summary']);

/** The classes of an element, single-spaced. */
export const classesOf = (element: Element): string => (element.attribs['class'] ?? '').trim().replace(/\s+/g, ' ');

/** The looks of elements, each found once: the elements of a page repeat a few classes and styles. */
export class Looks {
  private readonly known: Map<string, Look> = new Map();
  private readonly declarations: StyleRules['declarations'];

  constructor(rules: StyleRules) {
    this.declarations = rules.declarations;
  }

  /** What the element adds to the look of its text. */
  of(element: Element): Look {
    const { name, attribs } = element;
    const classes = attribs['class'];
    const css = attribs['style'];
    const key = classes === undefined && css === undefined && name !== 'font' ? name : [name, classes, css, attribs['size']].join('\n');
    const known = this.known.get(key);
    if (known) return known;
    const look = lookOf(element, this.declarations);
    this.known.set(key, look);
    return look;
  }
}

function lookOf(element: Element, declarations: StyleRules['declarations']): Look {
  const { name, attribs } = element;
  const classes = classesOf(element);
  const words = classes.split(' ');
  const isMadeUp = LONG_TAG.test(name) && !KNOWN_TAGS.has(name);
  const rules = [isMadeUp && declarations.get(name), ...words.map((word) => declarations.get(`.${word}`))].filter((part) => part).join(';');
  const own = attribs['style'] ?? '';
  const css = `${rules};${own}`;
  const isBold = BOLD_TAGS.has(name) || words.some((word) => BOLD_CLASSES.has(word)) || BOLD_STYLE.test(css);
  return {
    bold: NORMAL_WEIGHT_STYLE.test(css) ? false : isBold || undefined,
    italic: ITALIC_TAGS.has(name) || words.some((word) => ITALIC_CLASSES.has(word)) || ITALIC_STYLE.test(css),
    underlined: UNDERLINED_TAGS.has(name) || UNDERLINE_STYLE.test(css),
    superscript: name === 'sup',
    large:
      name === 'big' ||
      name === 'heading' ||
      (name === 'font' && LARGE_FONT_SIZE.test(attribs['size'] ?? '')) ||
      LARGE_STYLE.test(own) ||
      LARGE_RULE.test(rules),
    classes: isMadeUp || BOX_HEADS.has(name) ? `${name} ${classes}`.trim() : classes,
    block: BLOCK_STYLE.test(css),
    spacing: spacingOf(classes, css),
  };
}
