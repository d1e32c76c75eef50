import type { Embedded } from '../model/page.js';
import { rawTextOf } from './embedded.js';
import { Element } from './tree.js';

/** How a vocabulary in attributes marks items and their properties. */
interface Markup {
  readonly kind: Embedded['kind'];
  /** The type of the item that the element begins, or undefined. */
  readonly typeOf: (element: Element) => string | undefined;
  /** The properties of the item around it that the element states. */
  readonly propertiesOf: (element: Element) => readonly string[];
}

/** What is written as JSON-LD of an item. */
type Value = string | { readonly [name: string]: Value | readonly Value[] };

/** `http://schema.org/ScholarlyArticle`, `bibo:AcademicArticle`, `schema:Thesis`; not `BlogPosting`, `Person`. */
const WORK_TYPE =
  /(?:^|[/#:\s])(?:ScholarlyArticle|MedicalScholarlyArticle|AcademicArticle|Thesis|Book|Chapter|Report|JournalArticle|ConferencePaper|CreativeWork|Article|Dataset)(?=\s|$)/;
const words = (value: string | undefined): readonly string[] => (value ?? '').split(/\s+/).filter(Boolean);

const MICRODATA: Markup = {
  kind: 'microdata',
  typeOf: ({ attribs }) => (attribs['itemscope'] === undefined ? undefined : (attribs['itemtype'] ?? '')),
  propertiesOf: ({ attribs }) => words(attribs['itemprop']),
};
const RDFA: Markup = {
  kind: 'rdfa',
  typeOf: ({ attribs }) => attribs['typeof'],
  propertiesOf: ({ attribs }) => [...words(attribs['property']), ...words(attribs['rel'])].map((name) => name.replace(/^.*[:/#]/, '')),
};
/** Classes of h-cite and the properties of schema.org that they stand for. */
const MICROFORMAT_PROPERTIES: Readonly<Record<string, string>> = {
  'dt-published': 'datePublished',
  'p-author': 'author',
  'p-name': 'name',
  'p-publication': 'isPartOf',
  'u-uid': 'sameAs',
  'u-url': 'url',
};
const MICROFORMAT: Markup = {
  kind: 'microformat',
  typeOf: ({ attribs }) => {
    const classes = words(attribs['class']);
    return classes.includes('h-cite') ? 'ScholarlyArticle' : classes.includes('h-card') ? 'Person' : undefined;
  },
  propertiesOf: ({ attribs }) => words(attribs['class']).flatMap((name) => MICROFORMAT_PROPERTIES[name] ?? []),
};
/** Properties whose value is the target of a link; of all others a reader sees the value. */
const LINK_PROPERTIES: ReadonlySet<string> = new Set([
  'contentUrl',
  'doi',
  'identifier',
  'mainEntityOfPage',
  'sameAs',
  'seeAlso',
  'uri',
  'url',
]);
/** Items are small; nothing below this depth or beyond these many properties is read. */
const DEEPEST = 12;
const MOST_PROPERTIES = 400;
/** Characters of the source: a longer element is no property, and no item of one work. */
const LONGEST_PROPERTY = 5_000;
const LONGEST_ITEM = 50_000;

const lengthOf = ({ startIndex, endIndex }: Element): number => (endIndex ?? 0) - (startIndex ?? 0);

function propertyValue(element: Element, property: string): string {
  const { content, datetime, href, resource, src } = element.attribs;
  const target = LINK_PROPERTIES.has(property) ? (resource ?? href ?? src) : undefined;
  return (content ?? datetime ?? target ?? rawTextOf(element)).replace(/\s+/g, ' ').trim();
}

/** An item with its properties, items inside it as values. */
function itemOf(element: Element, type: string, markup: Markup, budget: { left: number }, depth: number): Value {
  const item: Record<string, Value | Value[]> = { '@type': type };
  const add = (name: string, value: Value): void => {
    const known = item[name];
    if (known === undefined) item[name] = value;
    else if (Array.isArray(known)) known.push(value);
    else item[name] = [known, value];
  };
  const visit = (parent: Element, level: number): void => {
    for (const child of parent.children) {
      if (!(child instanceof Element) || budget.left <= 0 || level > DEEPEST) continue;
      const inner = markup.typeOf(child);
      const names = markup.propertiesOf(child);
      if (names.length > 0 && lengthOf(child) <= LONGEST_PROPERTY) {
        budget.left--;
        const value = inner === undefined ? undefined : itemOf(child, inner, markup, budget, level + 1);
        for (const name of names) add(name, value ?? propertyValue(child, name));
      }
      if (inner === undefined) visit(child, level + 1);
    }
  };
  visit(element, depth);
  // `<a class="p-author h-card">Ada Quill</a>`: the words of the item are its name.
  if (item['name'] === undefined && depth > 0) item['name'] = propertyValue(element, 'name');
  return item;
}

function workType(element: Element, markup: Markup): string | undefined {
  const type = markup.typeOf(element);
  return type !== undefined && WORK_TYPE.test(type) ? type : undefined;
}

/** The work that an element describes in its attributes (microdata, RDFa, h-cite), as JSON-LD; none for other elements. */
export function embeddedItem(element: Element, block: number): readonly Embedded[] {
  const { attribs } = element;
  if (lengthOf(element) > LONGEST_ITEM) return [];
  if (attribs['itemtype'] === undefined && attribs['typeof'] === undefined && !attribs['class']?.includes('h-cite')) return [];
  for (const markup of [MICRODATA, RDFA, MICROFORMAT]) {
    const type = workType(element, markup);
    if (type === undefined || markup.propertiesOf(element).includes('citation')) continue;
    const item = itemOf(element, type, markup, { left: MOST_PROPERTIES }, 0);
    const span = { start: element.startIndex ?? 0, end: (element.endIndex ?? -1) + 1 };
    return [{ kind: markup.kind, standing: 'data', text: JSON.stringify(item), span, block }];
  }
  return [];
}
