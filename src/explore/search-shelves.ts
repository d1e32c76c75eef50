import { fold } from '../text/fold.js';
import { isCjk } from '../text/script.js';
import { type GraphView, KINDS } from './data/graph-view.js';
import type { PageContext } from './pages/page.js';
import { hitNote } from './pages/search-page.js';

/** One thing on a shelf: label, folded spellings, address, kind, note; as the search box of a written site reads it. */
type Shelved = readonly [label: string, keys: string, href: string, kind: string, note: string];

const NAMES = ['rdfs:label', 'schema:name', 'schema:alternateName'] as const;
/** Things on one shelf; those that the graph says most of stay. */
const MOST_ON_SHELF = 3000;

/** By the first two letters; a letter of other scripts stands alone. */
const shelfOf = (word: string): string => (isCjk(word) ? (word[0] ?? '') : word.slice(0, 2));

/** Name of a shelf's file: its letters in hexadecimal. */
const fileOf = (shelf: string): string => `${[...shelf].map((letter) => letter.codePointAt(0)?.toString(16)).join('-')}.json`;

function keysOf(view: GraphView, iri: string): string {
  const texts = new Set(NAMES.flatMap((property) => view.get(iri)?.texts(property) ?? []));
  return ` ${[...texts].map(fold).join(' ')}`;
}

const weightOf = (view: GraphView, iri: string): number =>
  view.worksOf(iri).length + view.worksIn(iri).length + view.peopleAt(iri).length + view.peopleAbout(iri).length;

/** The search index of a written site as small files, by name. */
export function searchShelves(context: PageContext): ReadonlyMap<string, string> {
  const { view, links } = context;
  const shelves = new Map<string, Shelved[]>();
  for (const kind of KINDS) {
    for (const iri of view.ofKind(kind).toSorted((a, b) => weightOf(view, b) - weightOf(view, a))) {
      const keys = keysOf(view, iri);
      const thing: Shelved = [view.label(iri), keys, links.thing(iri), kind, hitNote(context, iri, kind)];
      const words = keys.split(' ').filter((word) => word !== '');
      const names = new Set(words.flatMap((word) => (isCjk(word) ? [...word] : [shelfOf(word)])));
      for (const name of names) {
        const shelf = shelves.get(name);
        if (!shelf) shelves.set(name, [thing]);
        else if (shelf.length < MOST_ON_SHELF) shelf.push(thing);
      }
    }
  }
  return new Map([...shelves].map(([name, things]) => [fileOf(name), JSON.stringify(things)]));
}
