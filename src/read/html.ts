import { load } from 'cheerio/slim';
import type { Field, Page } from '../model/page.js';
import { rawTextOf } from './embedded.js';
import { repairNesting } from './repair-nesting.js';
import { Element, type PageTree } from './tree.js';

/** What the head of an HTML page says. */
export interface HtmlHead {
  readonly title?: Field;
  readonly url?: string;
  readonly declaredLanguage?: string;
  readonly meta: readonly Field[];
  readonly diagnostics: Page['diagnostics'];
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
  let title: Field | undefined;
  let language: string | undefined;
  const stack: Element[] = tree.children.filter((child) => child instanceof Element).reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    const { name, attribs } = element;
    if (name === 'html') language = attribs['lang'] ?? attribs['xml:lang'];
    else if (name === 'title') title ??= titleOf(element);
    else if (name === 'meta') meta.push(...metaOf(element));
    else if (name === 'link') meta.push(...linkOf(element));
    if (name === 'svg') continue;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child instanceof Element) stack.push(child);
    }
  }
  const url = meta.find(({ name, value }) => (name === 'link:canonical' || name === 'og:url') && /^https?:\/\//i.test(value))?.value;
  return {
    ...(title && { title }),
    ...(url && { url }),
    ...(language && { declaredLanguage: language.trim().toLowerCase() }),
    meta,
    diagnostics: [],
  };
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
