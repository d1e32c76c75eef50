import { load } from 'cheerio/slim';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Field } from '../model/page.js';
import { rawTextOf } from './embedded.js';
import { repairNesting } from './repair-nesting.js';
import { Element, type PageTree } from './tree.js';

/** `https://example.org/~quill/`; not `/about`, not `http://localhost:4000/`. */
const PUBLIC_URL = /^https?:\/\/(?!localhost\b|127\.|0\.0\.0\.0)[^\s{}<>]+$/i;
/** `0; url=https://example.org/`; not `300`, which reloads the page. */
const REDIRECTION = /;\s*url\s*=/i;

/** What the head of an HTML page says. */
export interface HtmlHead {
  readonly title?: Field;
  readonly url?: string;
  readonly declaredLanguage?: string;
  readonly meta: readonly Field[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The tree of an HTML page or fragment; nothing in it is an error. */
export function parseHtml(source: string): PageTree {
  const options = { xmlMode: false, withStartIndices: true, withEndIndices: true, decodeEntities: true };
  const tree = load(source, { xml: options }).root()[0] as PageTree;
  repairNesting(tree);
  return tree;
}

/** Title, metadata, URL and language of a page. */
export function readHead(tree: PageTree): HtmlHead {
  const meta: Field[] = [];
  const diagnostics: Diagnostic[] = [];
  let title: Field | undefined;
  let language: string | undefined;
  for (const element of elementsOf(tree)) {
    const { name, attribs } = element;
    if (name === 'html') language = attribs['lang'] ?? attribs['xml:lang'];
    else if (name === 'title') title ??= titleOf(element);
    else if (name === 'meta') meta.push(...metaOf(element));
    else if (name === 'link') meta.push(...linkOf(element));
    else if (name === 'base' && attribs['href']) meta.push({ name: 'base', value: attribs['href'].trim(), span: spanOf(element) });
    const elsewhere = leadsElsewhere(element);
    if (elsewhere && !diagnostics.some(({ code }) => code === elsewhere.code)) diagnostics.push(elsewhere);
  }
  const url = urlOf(meta);
  return {
    ...(title && { title }),
    ...(url && { url }),
    ...(language?.trim() && { declaredLanguage: language.trim().toLowerCase() }),
    meta,
    diagnostics,
  };
}

/** All elements in document order but those inside drawings. */
function* elementsOf(tree: PageTree): Generator<Element> {
  const stack: Element[] = tree.children.filter((child) => child instanceof Element).reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.name === 'svg') continue;
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child instanceof Element) stack.push(child);
    }
  }
}

/** The URL that the page gives as its own, `canonical` before `og:url`. */
function urlOf(meta: readonly Field[]): string | undefined {
  const own = (wanted: string): string | undefined => meta.find(({ name, value }) => name === wanted && PUBLIC_URL.test(value))?.value;
  return own('link:canonical') ?? own('og:url');
}

/** A page that holds no text but the way to another one. */
function leadsElsewhere(element: Element): Diagnostic | undefined {
  const { name, attribs } = element;
  if (name === 'frameset') {
    return {
      code: 'page-in-frames',
      level: 'warning',
      message: 'the text stands in other files, which the frames show',
      span: spanOf(element),
    };
  }
  if (name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'refresh' && REDIRECTION.test(attribs['content'] ?? '')) {
    return { code: 'page-redirects', level: 'warning', message: `the page leads to ${attribs['content']}`, span: spanOf(element) };
  }
  return undefined;
}

const spanOf = (element: Element): Field['span'] => ({ start: element.startIndex ?? 0, end: (element.endIndex ?? -1) + 1 });

function titleOf(element: Element): Field | undefined {
  const value = rawTextOf(element).replace(/\s+/gu, ' ').trim();
  const first = element.children[0];
  const last = element.children.at(-1);
  if (value === '' || !first || !last) return undefined;
  return { name: 'title', value, span: { start: first.startIndex ?? 0, end: (last.endIndex ?? -1) + 1 } };
}

function metaOf(element: Element): Field[] {
  const { name, property, itemprop, content } = element.attribs;
  const key = (name ?? property ?? itemprop ?? '').trim().toLowerCase();
  const value = (content ?? '').trim();
  return key === '' || value === '' ? [] : [{ name: key, value, span: spanOf(element) }];
}

function linkOf(element: Element): Field[] {
  const { rel, href } = element.attribs;
  const value = (href ?? '').trim();
  if (value === '') return [];
  return (rel ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => LINK_RELATIONS.has(word))
    .map((word) => ({ name: `link:${word}`, value, span: spanOf(element) }));
}

/** The relations of `<link>` that say something of the page or its owner. */
const LINK_RELATIONS: ReadonlySet<string> = new Set([
  'alternate',
  'author',
  'canonical',
  'license',
  'me',
  'openid.delegate',
  'publisher',
  'shortlink',
]);
