import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { type Shelved, shelfFile, shelfOf } from '../shelf.js';

/** What a search box suggests. */
export interface Suggestion {
  readonly iri: string;
  readonly href: string;
  readonly kind: string;
  readonly label: string;
  readonly alias?: string;
  readonly note: string;
}

const shelves = new Map<string, Promise<readonly Shelved[]>>();

function shelf(address: string, name: string): Promise<readonly Shelved[]> {
  const file = shelfFile(name);
  const known =
    shelves.get(file) ?? fetch(`${address}/${file}`).then(async (answer) => (answer.ok ? ((await answer.json()) as Shelved[]) : []));
  shelves.set(file, known);
  return known;
}

async function fromShelves(address: string, root: string, typed: string): Promise<readonly Suggestion[]> {
  const words = fold(typed).split(' ');
  const [first = ''] = words.toSorted((a, b) => b.length - a.length);
  if (first === '' || (first.length < 2 && !isCjk(first))) return [];
  const things = await shelf(address, shelfOf(first));
  const found = things.filter(([, keys]) => words.every((word) => keys.includes(` ${word}`) || (isCjk(word) && keys.includes(word))));
  return found.slice(0, 10).map(([label, , href, kind, note]) => ({ iri: href, href: root + href, kind, label, note }));
}

/** Asks the server, or the files of a written site. */
export async function suggestionsFor(input: HTMLInputElement, typed: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const address = input.dataset['search'] ?? '';
  const root = input.dataset['root'];
  if (root !== undefined) return fromShelves(address, root, typed);
  const kind = input.dataset['kind'];
  const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}${kind === undefined ? '' : `&kind=${kind}`}`, { signal });
  return answer.ok ? ((await answer.json()) as Suggestion[]) : [];
}
