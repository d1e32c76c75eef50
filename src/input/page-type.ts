/** Media types of pages; a response without one may be a page. */
const PAGE_TYPE = /^(?:text\/(?:html|plain|markdown|x-markdown|x-bibtex)|application\/(?:xhtml\+xml|x-bibtex))\b/i;
const CHARSET = /;\s*charset\s*=\s*["']?([\w:.-]+)/i;

/** Whether a page can be in content of this type, as `Content-Type` states it; without one it can. */
export const mayBePage = (type: string): boolean => type === '' || PAGE_TYPE.test(type);

/** `text/html` of `text/html; charset=UTF-8`. */
export const mediaTypeOf = (type: string): string => type.split(';')[0] ?? type;

/** The encoding that a `Content-Type` declares. */
export function charsetOf(type: string): { readonly charset?: string } {
  const charset = CHARSET.exec(type)?.[1];
  return charset === undefined ? {} : { charset };
}
