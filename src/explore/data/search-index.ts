import { fold } from '../../text/fold.js';
import { pinyinOf } from '../../text/pinyin.js';
import { isCjk, scriptOf } from '../../text/script.js';
import { type GraphView, KINDS, type Kind } from './graph-view.js';
import { unhurried } from './pauses.js';

/** A thing that was searched for. */
export interface Hit {
  readonly iri: string;
  readonly kind: Kind;
  readonly label: string;
  /** The spelling that was found, where it is not the label. */
  readonly alias?: string;
}

/** One spelling of one thing. */
interface Entry {
  readonly iri: string;
  readonly kind: Kind;
  readonly text: string;
  readonly folded: string;
  /** How much the graph says of the thing: works of a person, papers of a venue. */
  readonly weight: number;
}

/** More words of a title are not searched in. */
const MOST_WORDS = 40;
/** Entries that are looked at more closely. */
const MOST_CANDIDATES = 1000;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Words that a search can begin with; of texts without spaces every end, of Chinese names also the reading. */
function keysOf({ folded, kind, text }: Entry): readonly string[] {
  const keys = new Set<string>();
  const words = folded.split(' ').slice(0, MOST_WORDS);
  for (const [i, word] of words.entries()) {
    if (isCjk(word)) for (let start = 0; start < word.length; start++) keys.add(word.slice(start));
    else keys.add(word);
    const next = words[i + 1];
    if (kind === 'person' && next !== undefined) keys.add(word + next).add(next + word);
  }
  if (kind === 'person' && scriptOf(text) === 'han' && text.length <= 6) {
    const [family = '', ...given] = pinyinOf(text);
    keys.add(family).add(given.join(''));
    for (const syllable of given) keys.add(syllable);
  }
  keys.delete('');
  return [...keys];
}

/** How much the graph says of a thing, to show first what it says most of. */
export function weightOf(view: GraphView, iri: string, kind: Kind): number {
  switch (kind) {
    case 'person':
      return view.worksOf(iri).length + (view.get(iri)?.values('schema:mainEntityOfPage').length ? 20 : 0);
    case 'work':
      return view.authors(iri).length / 10;
    case 'venue':
      return view.worksIn(iri).length;
    case 'organization':
      return view.peopleAt(iri).length;
    case 'topic':
      return view.peopleAbout(iri).length;
  }
}

function entriesOf(view: GraphView, kind: Kind, iris: readonly string[]): readonly Entry[] {
  return iris.flatMap((iri) => {
    const weight = weightOf(view, iri, kind);
    return view
      .spellings(iri)
      .map((text): Entry => ({ iri, kind, text, folded: fold(text), weight }))
      .filter(({ folded }) => folded !== '');
  });
}

/** Letters of a beginning that has its entries prepared. */
const SHORT = 2;

/** Entries by the short beginnings of their keys, those with most weight, whose numbers are lowest, first. */
function shortBeginnings(byKey: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, ReadonlySet<number>> {
  const all = new Map<string, Set<number>>();
  for (const [key, numbers] of byKey) {
    for (let length = 1; length <= Math.min(SHORT, key.length); length++) {
      const beginning = key.slice(0, length);
      const known = all.get(beginning) ?? new Set();
      all.set(beginning, known);
      for (const number of numbers) known.add(number);
    }
  }
  return new Map([...all].map(([beginning, numbers]) => [beginning, new Set([...numbers].sort((a, b) => a - b))]));
}

/** Whether one letter more, less or other, or two changed round, makes one word of the other. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Finds things by the beginnings of their words, in any order, script and case, accents forgiven. */
export class SearchIndex {
  readonly #view: GraphView;
  readonly #entries: readonly Entry[];
  readonly #keys: readonly string[];
  /** Numbers of entries by the place of their key. */
  readonly #postings: readonly (readonly number[])[];
  /** Numbers of entries by the one or two letters that a word begins with: too many to be gathered at each key that is pressed. */
  readonly #short: ReadonlyMap<string, ReadonlySet<number>>;

  private constructor(view: GraphView, entries: readonly Entry[], byKey: ReadonlyMap<string, readonly number[]>) {
    this.#view = view;
    this.#entries = entries;
    const sorted = [...byKey].sort(([a], [b]) => byText(a, b));
    this.#keys = sorted.map(([key]) => key);
    this.#postings = sorted.map(([, numbers]) => numbers);
    this.#short = shortBeginnings(byKey);
  }

  /** Indexes all things that have pages, while others are answered. */
  static async build(view: GraphView): Promise<SearchIndex> {
    const entries: Entry[] = [];
    for (const kind of KINDS) for await (const some of unhurried(view.ofKind(kind))) entries.push(...entriesOf(view, kind, some));
    // By weight, so that what is looked at first says most.
    entries.sort((a, b) => b.weight - a.weight);
    const byKey = new Map<string, number[]>();
    for await (const some of unhurried(entries.entries())) {
      for (const [number, entry] of some) {
        for (const key of keysOf(entry)) {
          const numbers = byKey.get(key);
          if (numbers) numbers.push(number);
          else byKey.set(key, [number]);
        }
      }
    }
    return new SearchIndex(view, entries, byKey);
  }

  /** The best things first; a spelling that nothing has is taken for a misprint of one that something has. */
  search(query: string, options: { readonly kind?: Kind; readonly limit?: number } = {}): readonly Hit[] {
    const words = fold(query)
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    let found = this.#withWords(words.map((word) => this.#beginning(word)));
    if (found.length === 0 && words.length > 1) found = this.#withWords([this.#beginning(words.join(''))]);
    if (found.length === 0) found = this.#withJoined(words);
    if (found.length === 0) found = this.#withWords(words.map((word) => this.#near(word)));
    const wanted = options.kind === undefined ? found : found.filter((number) => this.#entries[number]?.kind === options.kind);
    return this.#ranked(wanted, words).slice(0, options.limit ?? 20);
  }

  /** "qi ming zhou" for "qiming zhou". */
  #withJoined(words: readonly string[]): readonly number[] {
    for (let at = 0; at + 1 < words.length; at++) {
      const joined = [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
      const found = this.#withWords(joined.map((word) => this.#beginning(word)));
      if (found.length > 0) return found;
    }
    return [];
  }

  #place(key: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #beginning(word: string): ReadonlySet<number> {
    if (word.length <= SHORT) return this.#short.get(word) ?? new Set();
    const numbers = new Set<number>();
    for (let at = this.#place(word); this.#keys[at]?.startsWith(word); at++) {
      for (const number of this.#postings[at] ?? []) numbers.add(number);
    }
    return numbers;
  }

  /** Misprints keep the first letter. */
  #near(word: string): ReadonlySet<number> {
    const exact = this.#beginning(word);
    if (exact.size > 0 || word.length < 4) return exact;
    const numbers = new Set<number>();
    const first = word.slice(0, 1);
    for (let at = this.#place(first); this.#keys[at]?.startsWith(first); at++) {
      if (isNear(word, this.#keys[at] as string)) for (const number of this.#postings[at] ?? []) numbers.add(number);
    }
    return numbers;
  }

  #withWords(sets: readonly ReadonlySet<number>[]): readonly number[] {
    const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
    return [...(smallest ?? [])].filter((number) => others.every((set) => set.has(number)));
  }

  #ranked(numbers: readonly number[], words: readonly string[]): readonly Hit[] {
    const typed = words.join(' ');
    const best = new Map<string, { entry: Entry; score: number }>();
    for (const number of numbers.toSorted((a, b) => a - b).slice(0, MOST_CANDIDATES)) {
      const entry = this.#entries[number] as Entry;
      const score = scoreOf(entry, typed, words);
      const other = best.get(entry.iri);
      if (!other || other.score < score) best.set(entry.iri, { entry, score });
    }
    const sorted = [...best.values()].sort(
      (a, b) => b.score - a.score || byText(a.entry.text, b.entry.text) || byText(a.entry.iri, b.entry.iri),
    );
    return sorted.map(({ entry: { iri, kind, text } }) => {
      const label = this.#view.label(iri);
      return { iri, kind, label, ...(text !== label && { alias: text }) };
    });
  }
}

function scoreOf({ folded, kind, weight }: Entry, typed: string, words: readonly string[]): number {
  const own = folded.split(' ');
  const whole = words.filter((word) => own.includes(word)).length / words.length;
  const exact = folded === typed ? 3 : folded.startsWith(typed) ? 1 : 0;
  const length = 1 / (1 + Math.abs(own.length - words.length));
  return exact + whole + length + (kind === 'person' ? 0.6 : 0) + Math.log1p(weight) / 6;
}
