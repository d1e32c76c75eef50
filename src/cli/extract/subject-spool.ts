import { byPredicate } from '../../store/group-quads.js';
import type { WrittenDescription } from '../../store/write-turtle.js';
import { hashText } from '../../text/hash-text.js';
import { PartitionedFile } from './partitioned-file.js';

/** A triple with its terms written; the predicate is an IRI. */
export interface WrittenTriple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** See {@link Row.isSingle}. */
  readonly isSingle: boolean;
}

/** The objects of a property, each once, as they come; where it has one value at most, the first. */
interface Property {
  readonly objects: Set<string>;
  single?: string;
}

interface Group {
  /** The place of its first triple among all. */
  readonly first: number;
  readonly properties: Map<string, Property>;
}

/** `17\t1\t<a>\thttps://…\t"x"`; written terms have neither tabs nor ends of lines in them. */
const lineOf = (place: number, { subject, predicate, object, isSingle }: WrittenTriple): string =>
  `${place}\t${isSingle ? '1' : ''}\t${subject}\t${predicate}\t${object}`;

function addTo(groups: Map<string, Group>, line: string): void {
  const [place, single, subject, predicate, object] = line.split('\t') as [string, string, string, string, string];
  const group = groups.get(subject) ?? { first: Number(place), properties: new Map<string, Property>() };
  groups.set(subject, group);
  const property = group.properties.get(predicate) ?? { objects: new Set() };
  group.properties.set(predicate, property);
  if (single !== '') {
    property.single ??= object;
    if (property.single !== object) return;
  }
  property.objects.add(object);
}

const describe = (subject: string, { properties }: Group): WrittenDescription => ({
  subject,
  properties: [...properties].sort(([a], [b]) => byPredicate(a, b)).map(([predicate, { objects }]) => [predicate, [...objects]] as const),
});

/**
 * The triples of a graph that is larger than memory, put together by subject; subjects in the order in which they first come. On disk,
 * twice: the triples in parts by the hash of their subject, then what is said of each subject in parts by the place where it first came.
 * A part is held at a time.
 */
export class SubjectSpool {
  readonly #folder: string;
  readonly #parts: number;
  readonly #triples: PartitionedFile;
  #count = 0;
  #lastSubject = '';
  #lastPart = 0;

  /**
   * @param folder on a disk with room for twice the graph
   * @param parts so many that one of them fits into memory
   */
  constructor(folder: string, parts: number) {
    this.#folder = folder;
    this.#parts = parts;
    this.#triples = new PartitionedFile(folder, 'triples', parts);
  }

  /** @throws {UserError} where the disk is full. */
  add(triple: WrittenTriple): void {
    if (triple.subject !== this.#lastSubject) {
      this.#lastSubject = triple.subject;
      this.#lastPart = (hashText(triple.subject) >>> 0) % this.#parts;
    }
    this.#triples.add(this.#lastPart, lineOf(this.#count++, triple));
  }

  /**
   * What is said of all subjects, some thousand at a time; call after all were added.
   *
   * @param write gives the text of one
   * @throws {UserError} where the disk is full.
   */
  *inOrder(write: (described: WrittenDescription) => string): Generator<string> {
    const texts = new PartitionedFile(this.#folder, 'subjects', this.#parts);
    try {
      for (let part = 0; part < this.#parts; part++) {
        const groups = new Map<string, Group>();
        for (const line of this.#triples.lines(part)) addTo(groups, line);
        for (const [subject, group] of groups) {
          const place = Math.floor((group.first / this.#count) * this.#parts);
          texts.add(place, JSON.stringify([group.first, write(describe(subject, group))]));
        }
      }
      for (let part = 0; part < this.#parts; part++) {
        const inPart = Array.from(texts.lines(part), (line) => JSON.parse(line) as [number, string]).sort(([a], [b]) => a - b);
        yield inPart.map(([, text]) => text).join('');
      }
    } finally {
      texts.close();
    }
  }

  close(): void {
    this.#triples.close();
  }
}
