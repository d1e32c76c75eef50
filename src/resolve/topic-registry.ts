import type { Iri, TopicEntity } from '../model/entity.js';
import { fold } from '../text/fold.js';
import { slug } from '../text/slug.js';
import { byText } from './order.js';
import { shortHash } from './short-hash.js';

/** The research topics and fields of a run: one for each name, case and punctuation aside. */
export class TopicRegistry {
  readonly #base: string;
  readonly #names = new Map<Iri, Map<string, number>>();

  constructor(base: string) {
    this.#base = base;
  }

  topic(name: string): Iri {
    const key = fold(name);
    const plain = slug(key);
    const iri = `${this.#base}topic/${plain === key.replaceAll(' ', '-') ? plain : `${plain || 'x'}-${shortHash(key)}`}`;
    const names = this.#names.get(iri) ?? new Map<string, number>();
    this.#names.set(iri, names.set(name, (names.get(name) ?? 0) + 1));
    return iri;
  }

  /** All topics in ascending order, each with its most frequent spelling. */
  entities(): readonly TopicEntity[] {
    const label = (names: ReadonlyMap<string, number>): string =>
      [...names].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? '';
    return [...this.#names]
      .map(([iri, names]) => ({ kind: 'topic' as const, iri, label: label(names) }))
      .sort((a, b) => byText(a.iri, b.iri));
  }
}
