import { describe, expect, it } from 'vitest';
import { pagePeople } from '../../src/resolve/page-people.js';
import { contract, contractFurther, type JoinedGraph } from '../../src/resolve/people-graph.js';
import { Relations } from '../../src/resolve/relations.js';
import { organization, pageFacts, work } from '../support/page-facts.js';

/** The graph of two pages of Ana Silva and her co-author, who is person 1 of the first page and person 3 of the second. */
function graphOf(worksOfEach: readonly [number, number], groupOf: readonly number[]): JoinedGraph {
  const relations = new Relations();
  const firsts: number[] = [];
  let firstPerson = 0;
  for (const [page, count] of worksOfEach.entries()) {
    const works = Array.from({ length: count }, (_, i) => work(`Songs of the tide ${i}`, ['Ana Silva', 'Tom Okoro']));
    const facts = pageFacts(`page-${page}`, ['Ana Silva'], { works, affiliations: [organization('Norvik University')] });
    const people = pagePeople(facts);
    relations.addPage({ facts, people, firstPerson }, ({ names }) => `https://example.org/${names[0]}`);
    for (const _ of people.people) firsts.push(firstPerson);
    firstPerson += people.people.length;
  }
  const graph = relations.graph((person) => firsts[person] as number);
  return contract(graph, Int32Array.from(groupOf), Math.max(...groupOf) + 1);
}

/** The neighbours of a node and the weights of the edges. */
const row = ({ starts, targets, weights }: JoinedGraph, node: number): readonly (readonly [number, number])[] =>
  Array.from(
    targets.subarray(starts[node], starts[node + 1]),
    (target, i) => [target, weights[(starts[node] as number) + i] as number] as const,
  );

describe('the graph of joined people', () => {
  it.each<[string, readonly [number, number], readonly number[], number, readonly (readonly [number, number])[]]>([
    [
      'an owner stands beside the co-author and at the organisation',
      [2, 3],
      [0, 1, 2, 3],
      0,
      [
        [1, 2],
        [4, 1],
      ],
    ],
    ['those of another page stand apart', [2, 3], [0, 1, 2, 3], 3, [[2, 3]]],
    [
      'the works of the joined are summed',
      [2, 3],
      [0, 1, 0, 1],
      0,
      [
        [1, 5],
        [2, 2],
      ],
    ],
    [
      'one of both is joined',
      [2, 3],
      [0, 1, 0, 2],
      0,
      [
        [1, 2],
        [3, 2],
        [2, 3],
      ],
    ],
    ['no joined person stands beside himself', [2, 3], [0, 0, 1, 2], 0, [[3, 1]]],
    [
      'hundreds of common works',
      [254, 255],
      [0, 1, 2, 3],
      2,
      [
        [3, 255],
        [4, 1],
      ],
    ],
    ['more of them', [254, 300], [0, 1, 2, 3], 3, [[2, 300]]],
    ['more of them, joined', [256, 300], [0, 1, 0, 1], 1, [[0, 556]]],
    [
      'an organisation has its people',
      [1, 1],
      [0, 1, 2, 3],
      4,
      [
        [0, 1],
        [2, 1],
      ],
    ],
  ])('%s', (_, works, groups, node, expected) => {
    expect(row(graphOf(works, groups), node)).toEqual(expected);
  });

  it('is joined further as if at once', () => {
    const further = contractFurther(graphOf([2, 3], [0, 1, 0, 2]), Int32Array.from([0, 1, 1]), 2);
    const atOnce = graphOf([2, 3], [0, 1, 0, 1]);
    expect([0, 1, 2].map((node) => row(further, node))).toEqual([0, 1, 2].map((node) => row(atOnce, node)));
    expect(further.totals).toEqual(atOnce.totals);
  });

  it('counts the root of the works, and what is not known', () => {
    const { totals } = graphOf([4, 9], [0, 1, 2, 3]);
    expect([...totals]).toEqual([1 + 2 + 1, 1 + 2, 1 + 3 + 1, 1 + 3, 3002]);
  });
});
