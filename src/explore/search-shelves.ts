import { fold } from '../text/fold.js';
import { isCjk } from '../text/script.js';
import { type GraphView, KINDS } from './data/graph-view.js';
import type { PageContext } from './pages/page.js';
import { hitNote } from './pages/search-page.js';
import { type Shelved, shelfFile, shelfOf } from './shelf.js';

/** Things on one shelf; those that the graph says most of stay. */
const MOST_ON_SHELF = 3000;

const keysOf = (view: GraphView, iri: string): string => ` ${view.spellings(iri).map(fold).join(' ')}`;

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
  return new Map([...shelves].map(([name, things]) => [shelfFile(name), JSON.stringify(things)]));
}
