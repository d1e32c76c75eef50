import { openedTarget } from './disguised-text.js';
import type { Look } from './look.js';
import type { Element } from './tree.js';

/** How text looks, by all elements around it. Equal looks in one place of the tree are one object. */
export class Style {
  /** Set in a larger font than the text around it. */
  readonly large: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly superscript: boolean;
  readonly href: string | undefined;
  readonly label: string | undefined;
  /** Classes of the elements around, outer ones first, or empty. */
  readonly classes: string;
  /** How many elements that change the look are around it. */
  readonly depth: number;
  private readonly inside: Map<Look, Style> = new Map();
  private bare: Style | undefined;

  constructor(fields: StyleFields, depth: number) {
    this.bold = fields.bold;
    this.italic = fields.italic;
    this.underlined = fields.underlined;
    this.superscript = fields.superscript;
    this.large = fields.large;
    this.href = fields.href;
    this.label = fields.label;
    this.classes = fields.classes;
    this.depth = depth;
  }

  /** The style inside an element of this look. */
  with(look: Look): Style {
    const known = this.inside.get(look);
    if (known) return known;
    const style = changes(this, look) ? new Style(applied(this, look), this.depth + 1) : this;
    this.inside.set(look, style);
    return style;
  }

  /** The style inside a link; undefined ends the link around. */
  withLink(href: string | undefined, label: string | undefined): Style {
    return new Style({ ...fieldsOf(this), href, label }, this.depth + 1);
  }

  /** The style of text that is known by a label. */
  withLabel(label: string): Style {
    return new Style({ ...fieldsOf(this), label }, this.depth + 1);
  }

  /** The style without the classes around. */
  withoutClasses(): Style {
    if (this.classes === '') return this;
    this.bare ??= new Style({ ...fieldsOf(this), classes: '' }, this.depth);
    return this.bare;
  }

  /** The style in bold. */
  inBold(): Style {
    return this.bold ? this : new Style({ ...fieldsOf(this), bold: true }, this.depth + 1);
  }
}

type StyleFields = Pick<Style, 'bold' | 'italic' | 'underlined' | 'superscript' | 'large' | 'href' | 'label' | 'classes'>;

const fieldsOf = ({ bold, italic, underlined, superscript, large, href, label, classes }: Style): StyleFields => ({
  bold,
  italic,
  underlined,
  superscript,
  large,
  href,
  label,
  classes,
});

const changes = (style: Style, look: Look): boolean =>
  look.classes !== '' ||
  (look.bold !== undefined && look.bold !== style.bold) ||
  (look.italic && !style.italic) ||
  (look.underlined && !style.underlined) ||
  (look.superscript && !style.superscript) ||
  (look.large && !style.large);

const applied = (style: Style, look: Look): StyleFields => ({
  bold: look.bold ?? style.bold,
  italic: style.italic || look.italic,
  underlined: style.underlined || look.underlined,
  superscript: style.superscript || look.superscript,
  large: style.large || look.large,
  href: style.href,
  label: style.label,
  classes: style.classes === '' || look.classes === '' ? style.classes + look.classes : `${style.classes} ${look.classes}`,
});

const NOTHING: StyleFields = {
  bold: false,
  italic: false,
  underlined: false,
  superscript: false,
  large: false,
  href: undefined,
  label: undefined,
  classes: '',
};

/** The look of text without mark-up. A new one for each page, as styles remember those inside them. */
export const plainStyle = (): Style => new Style(NOTHING, 0);

/** The style inside a link, labelled by its own words, or else by the icon or image in it. */
export function linkStyle(outer: Style, link: Element, iconLabel: string | undefined): Style {
  const { href = '', title, 'aria-label': ariaLabel } = link.attribs;
  const label = (title || ariaLabel || iconLabel || '').trim();
  return outer.withLink(openedTarget(href.trim()), label === '' ? undefined : label);
}
