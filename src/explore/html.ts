/** Mark-up that is safe to send: made by {@link html}, or vouched for by {@link trusted}. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, nothing and `false` leave no trace. */
export type Content = Html | string | number | false | undefined | readonly Content[];

const SPECIAL = /[&<>"']/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand between tags and in quoted attributes. */
export const escapeText = (text: string): string => text.replace(SPECIAL, (character) => ESCAPES[character] ?? character);

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'string') return escapeText(content);
  return typeof content === 'number' ? String(content) : content.map(written).join('');
}

/**
 * Mark-up with values in it. Whatever is not {@link Html} is text; attributes have to be quoted.
 *
 * @example html`<p title="${title}">${name}</p>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(strings.reduce((done, part, i) => done + written(values[i - 1]) + part));
}

/** Mark-up of this program's own; never anything that came from a page. */
export const trusted = (text: string): Html => new Html(text);

const SCRIPT_END = /[<>&\u2028\u2029]/g;

/** JSON that can stand in a script element: nothing in it ends the element. */
export const jsonInHtml = (value: unknown): Html =>
  new Html(JSON.stringify(value).replace(SCRIPT_END, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));

const WEB = /^(?:https?|mailto):/i;

/** The address where a link may lead to it: the web and mail, not `javascript:` or `data:`. */
export const safeUrl = (url: string): string | undefined => (WEB.test(url) ? url : undefined);
