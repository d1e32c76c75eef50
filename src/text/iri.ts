import type { Iri } from '../model/entity.js';

/** RFC 3987 as far as it is certain: `https://a.example/b?c=d#e`. Not `https://a.example/a b`, `javascript:x`, `/b`. */
const PLAIN_IRI =
  /^https?:\/\/[A-Za-z0-9\-._~\u00A1-\uD7FF]+(?::\d{1,5})?(?:[/?](?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?\u00A1-\uD7FF]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?\u00A1-\uD7FF]|%[0-9A-Fa-f]{2})*)?$/u;
/** General punctuation and blanks inside the wide range above: U+2000 to U+206F, U+3000, U+FEFF are no part of a link. */
const BLANKS = /[\u2000-\u206F\u3000]/u;
const WEB = /^https?:\/\//i;
const NOT_ALLOWED = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#%]|%(?![0-9A-Fa-f]{2})/gu;

const isPlain = (url: string): boolean => PLAIN_IRI.test(url) && !BLANKS.test(url);

/** The characters that an IRI must not hold as percent escapes. */
const escaped = (text: string): string => text.toWellFormed().replace(NOT_ALLOWED, (char) => encodeURIComponent(char));

/** A fragment, or nothing; a second `#` in it is none. */
const escapedFragment = (hash: string): string => (hash === '' ? '' : `#${escaped(hash.slice(1)).replaceAll('#', '%23')}`);

/**
 * A web address as an IRI that every RDF parser takes; undefined for relative links and for other schemes (`javascript:`, `mailto:`).
 *
 * @example toIri('https://a.example/my paper.pdf') // 'https://a.example/my%20paper.pdf'
 * @example toIri('papers/a.pdf') // undefined
 */
export function toIri(url: string): Iri | undefined {
  const text = url.trim();
  if (!WEB.test(text)) return undefined;
  if (isPlain(text)) return text;
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname, search, hash } = new URL(text);
  const iri = `${protocol}//${host}${escaped(pathname + search)}${escapedFragment(hash)}`;
  return isPlain(iri) ? iri : undefined;
}

const INDEX_FILE = /\/(?:index|home|default)\.(?:html?|php|aspx?)$/i;

/**
 * A web address without what does not tell pages apart: scheme, "www.", index file, final slash, fragment; undefined for no web address.
 *
 * @example urlKey('https://www.a.example/~lin/index.html#top') // 'a.example/~lin'
 */
export function urlKey(url: string): string | undefined {
  if (!WEB.test(url.trim()) || !URL.canParse(url.trim())) return undefined;
  const { hostname, pathname, search, searchParams } = new URL(url.trim());
  const host = hostname.replace(/^www\d?\./, '');
  const user = searchParams.get('user');
  if (host.startsWith('scholar.google') && user) return `scholar.google/${user}`;
  const path = pathname.replace(INDEX_FILE, '').replace(/\/+$/, '');
  return `${host}${path.toLowerCase()}${search}`;
}
