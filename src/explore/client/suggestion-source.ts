/** What a search box suggests. */
export interface Suggestion {
  readonly iri: string;
  readonly href: string;
  readonly kind: string;
  readonly label: string;
  readonly alias?: string;
  readonly note: string;
}

/** One thing of a written site's index: label, folded spellings, address, kind, note. */
type Shelved = readonly [label: string, keys: string, href: string, kind: string, note: string];

const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const fold = (text: string): string =>
  text.toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC').replace(NOT_WORD, ' ').trim();

const shelves = new Map<string, Promise<readonly Shelved[]>>();

/** Things are shelved by the first two letters of their words; a letter of other scripts stands alone. */
export const shelfOf = (word: string): string => (CJK.test(word) ? (word[0] ?? '') : word.slice(0, 2));

function shelf(address: string, name: string): Promise<readonly Shelved[]> {
  const code = [...name].map((letter) => letter.codePointAt(0)?.toString(16)).join('-');
  const known =
    shelves.get(code) ?? fetch(`${address}/${code}.json`).then(async (answer) => (answer.ok ? ((await answer.json()) as Shelved[]) : []));
  shelves.set(code, known);
  return known;
}

async function fromShelves(address: string, root: string, typed: string): Promise<readonly Suggestion[]> {
  const words = fold(typed).split(' ');
  const [first = ''] = words.toSorted((a, b) => b.length - a.length);
  if (first === '' || (first.length < 2 && !CJK.test(first))) return [];
  const things = await shelf(address, shelfOf(first));
  const found = things.filter(([, keys]) => words.every((word) => keys.includes(` ${word}`) || (CJK.test(word) && keys.includes(word))));
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
