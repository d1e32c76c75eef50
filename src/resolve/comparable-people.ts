import type { ClusterTable } from './cluster-table.js';
import { intColumn, type Lists, listsOf } from './columns.js';
import { MembersByPlace } from './members-by-place.js';
import type { JoinedGraph } from './people-graph.js';

/** In a block of so many people all are compared; in a larger one those who have a relation in common, or the whole name. */
const SMALL_BLOCK = 48;

const isLarge = ({ starts }: Lists, list: number): boolean => (starts[list + 1] as number) - (starts[list] as number) > SMALL_BLOCK;

/**
 * With whom of the others each is compared: only with those whose names may fit, and of a common name only with those who stand beside
 * somebody whom both know, at one organisation, or bear the whole name. So the pairs of a common name do not grow as its square.
 */
export class ComparablePeople {
  readonly #graph: JoinedGraph;
  readonly #blocksOf: Lists;
  readonly #blocks: Lists;
  readonly #wholeNamesOf: Lists;
  readonly #wholeNames: Lists;
  readonly #byPlace: MembersByPlace;
  /** Of each those after who are in a large block with the one and beside the same neighbour; some several times. */
  readonly #beside: Lists;
  /** Who was found last for each: nobody is found twice. */
  readonly #foundFor: Int32Array;
  /** Those found for the last one who was asked for. */
  readonly #found: Int32Array;

  /** @param wholeNames people of the table by their whole names */
  constructor(table: ClusterTable, graph: JoinedGraph, wholeNames: Lists) {
    this.#graph = graph;
    this.#blocksOf = table.blocks;
    this.#blocks = table.byBlock();
    this.#wholeNamesOf = table.wholeNames;
    this.#wholeNames = wholeNames;
    this.#byPlace = new MembersByPlace(graph, table, (block) => isLarge(this.#blocks, block));
    this.#beside = this.#allBeside();
    this.#foundFor = new Int32Array(table.count).fill(-1);
    this.#found = new Int32Array(table.count);
  }

  /** Pairs of people of one large block who stand beside one person. */
  #allBeside(): Lists {
    const [first, second] = [intColumn(), intColumn()];
    const { starts, targets, people } = this.#graph;
    const { starts: from, items: blocks } = this.#blocksOf;
    // The neighbours of a person by block: the last of each, and before each the one before.
    const lastOf = new Int32Array(this.#blocks.starts.length);
    const lastFor = new Int32Array(this.#blocks.starts.length).fill(-1);
    const [members, before]: [number[], number[]] = [[], []];
    const meet = (person: number, neighbour: number, block: number): void => {
      const last = lastFor[block] === person ? (lastOf[block] as number) : -1;
      for (let at = last; at >= 0; at = before[at] as number) {
        first.push(Math.min(neighbour, members[at] as number));
        second.push(Math.max(neighbour, members[at] as number));
      }
      before[members.length] = last;
      lastOf[block] = members.length;
      lastFor[block] = person;
      members.push(neighbour);
    };
    for (let person = 0; person < people; person++) {
      members.length = 0;
      for (let i = starts[person] as number; i < (starts[person + 1] as number); i++) {
        const neighbour = targets[i] as number;
        if (neighbour >= people) continue;
        for (let b = from[neighbour] as number; b < (from[neighbour + 1] as number); b++)
          if (isLarge(this.#blocks, blocks[b] as number)) meet(person, neighbour, blocks[b] as number);
      }
    }
    return listsOf(people, (visit) => {
      for (let i = 0; i < first.length; i++) visit(first.at(i), second.at(i));
    });
  }

  /** Those after the person who are to be compared, each once; a view that is gone with the next call. */
  after(person: number): Int32Array {
    let count = 0;
    const found = (other: number): void => {
      if (other <= person || this.#foundFor[other] === person) return;
      this.#foundFor[other] = person;
      this.#found[count++] = other;
    };
    const all = ({ starts, items }: Lists, list: number): void => {
      for (let i = starts[list] as number; i < (starts[list + 1] as number); i++) found(items[i] as number);
    };
    const { starts, items } = this.#blocksOf;
    for (let i = starts[person] as number; i < (starts[person + 1] as number); i++)
      if (!isLarge(this.#blocks, items[i] as number)) all(this.#blocks, items[i] as number);
    this.#atPlaces(person, found);
    all(this.#beside, person);
    const { starts: from, items: names } = this.#wholeNamesOf;
    for (let i = from[person] as number; i < (from[person + 1] as number); i++)
      if (!isLarge(this.#wholeNames, names[i] as number)) all(this.#wholeNames, names[i] as number);
    return this.#found.subarray(0, count);
  }

  /** Those of the large blocks at the organisations of a person. */
  #atPlaces(person: number, visit: (other: number) => void): void {
    const { starts, targets, people } = this.#graph;
    const { starts: from, items: blocks } = this.#blocksOf;
    for (let i = starts[person] as number; i < (starts[person + 1] as number); i++) {
      const node = targets[i] as number;
      if (node < people) continue;
      for (let b = from[person] as number; b < (from[person + 1] as number); b++)
        if (isLarge(this.#blocks, blocks[b] as number)) this.#byPlace.each(node, blocks[b] as number, visit);
    }
  }
}
