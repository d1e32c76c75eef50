import { Parser } from 'n3';
import type { RemoteGraphs } from './remote-graphs.js';
import { GraphStoreError } from './store-connection.js';

/** A graph to load: its name, and its triples as lines of N-Triples, each once. */
export interface LoadedGraph {
  readonly iri: string;
  readonly lines: readonly string[];
}

/** What came of a graph. */
export type LoadOutcome =
  | { readonly kind: 'loaded' | 'unchanged'; readonly iri: string; readonly triples: number }
  /** The store took it and has another number of triples. */
  | { readonly kind: 'short'; readonly iri: string; readonly triples: number; readonly found: number };

export interface LoadOptions {
  /** Milliseconds to wait for a store that is gone, in all. */
  readonly patience: number;
  /** Told when a graph is done, and when the store is waited for. */
  readonly onProgress: (done: number, waiting: boolean) => void;
  /** Load graphs also that the store has already. */
  readonly always: boolean;
}

/** `_:b0 <…> <…> .`, `<…> <…> _:b0 .`: in a second request it would be another node. */
const BLANK_NODE = /^_:|> _:\S+ \.$/;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5000;
const ATTEMPTS = 3;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The triples in one spelling: stores write escapes and blanks as they like. */
function canonical(triples: string): ReadonlySet<string> {
  const term = ({ termType, value, ...rest }: { termType: string; value: string }): string =>
    JSON.stringify([termType, value, (rest as { language?: string }).language, (rest as { datatype?: { value: string } }).datatype?.value]);
  const quads = new Parser({ format: 'N-Triples' }).parse(triples);
  return new Set(quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(term).join(' ')));
}

/** N-Triples in pieces that stores take at once. */
function* pieces(lines: readonly string[], limits: RemoteGraphs['limits']): Generator<string> {
  let piece: string[] = [];
  let size = 0;
  for (const line of lines) {
    if (piece.length > 0 && (size + line.length > limits.characters || piece.length >= limits.triples)) {
      yield `${piece.join('\n')}\n`;
      piece = [];
      size = 0;
    }
    piece.push(line);
    size += line.length + 1;
  }
  yield piece.length === 0 ? '' : `${piece.join('\n')}\n`;
}

/** Loads graphs into a store one by one, each whole or not at all. */
export class GraphLoader {
  readonly #client: RemoteGraphs;
  readonly #options: LoadOptions;
  #patience: number;
  /** How often the connection was lost: what was loaded before may be lost with it. */
  #losses = 0;

  constructor(client: RemoteGraphs, options: LoadOptions) {
    this.#client = client;
    this.#options = options;
    this.#patience = options.patience;
  }

  /**
   * Replaces each graph, and counts what the store then has. Graphs that it has already are left alone, so a load that was stopped goes on
   * where it was. Where the connection was lost on the way, all are looked at once more.
   *
   * @throws {GraphStoreError} where the store refuses, or does not come back in time.
   */
  async load(graphs: readonly LoadedGraph[]): Promise<readonly LoadOutcome[]> {
    const outcomes = await this.#pass(graphs, this.#options.always);
    if (this.#losses === 0) return outcomes;
    const again = await this.#pass(graphs, false);
    // What the second look finds unchanged was loaded in the first.
    return again.map((outcome, i) => (outcome.kind === 'unchanged' ? (outcomes[i] as LoadOutcome) : outcome));
  }

  async #pass(graphs: readonly LoadedGraph[], always: boolean): Promise<readonly LoadOutcome[]> {
    const outcomes: LoadOutcome[] = [];
    for (const graph of graphs) {
      outcomes.push(await this.#patiently(() => this.#replace(graph, always)));
      this.#options.onProgress(outcomes.length, false);
    }
    return outcomes;
  }

  /** Does it again as long as the store is gone. */
  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let wait = FIRST_PAUSE; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof GraphStoreError) || error.code !== 'lost' || this.#patience <= 0) throw error;
        this.#losses++;
        this.#options.onProgress(0, true);
        this.#patience -= wait;
        await pause(wait);
      }
    }
  }

  async #replace({ iri, lines }: LoadedGraph, always: boolean): Promise<LoadOutcome> {
    const wanted = canonical(lines.join('\n'));
    const holds = async (): Promise<{ readonly isSame: boolean; readonly found: number }> => {
      const found = canonical(await this.#client.get(iri));
      return { isSame: found.size === wanted.size && [...found].every((triple) => wanted.has(triple)), found: found.size };
    };
    if (!always && (await holds()).isSame) return { kind: 'unchanged', iri, triples: wanted.size };
    let found = 0;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await this.#send(iri, lines);
      found = (await holds()).found;
      if (found === wanted.size) return { kind: 'loaded', iri, triples: wanted.size };
    }
    return { kind: 'short', iri, triples: wanted.size, found };
  }

  /** A graph of one piece is replaced in one request; of one that is larger nothing is left where it cannot be sent whole. */
  async #send(iri: string, lines: readonly string[]): Promise<void> {
    const [first = '', ...rest] = pieces(lines, this.#client.limits);
    if (rest.length > 0 && lines.some((line) => BLANK_NODE.test(line))) {
      throw new GraphStoreError(`<${iri}> has blank nodes and is too large for one request; name them, or split the graph`, 'refused');
    }
    await this.#client.put(iri, first);
    try {
      for (const piece of rest) await this.#client.post(iri, piece);
    } catch (error) {
      await this.#client.delete(iri).catch(() => undefined);
      throw error;
    }
  }
}
