import { expect, it } from 'vitest';
import { breadthFirst } from '../../src/query/breadth-first.js';

/** Each number leads to its double and to one more, to a limit. */
const step =
  (limit: number, asked: number[] = []) =>
  async (nodes: readonly string[]) => {
    asked.push(nodes.length);
    return nodes.flatMap((from) =>
      [Number(from) * 2, Number(from) + 1].filter((to) => to <= limit).map((to) => ({ from, to: String(to), link: `${from}-${to}` })),
    );
  };

it('reaches each node once, nearest first', async () => {
  const reached = await breadthFirst('1', step(10));
  expect([...reached.values()].map(({ node, depth }) => `${node}@${depth}`)).toEqual([
    '1@0',
    '2@1',
    '4@2',
    '3@2',
    '8@3',
    '5@3',
    '6@3',
    '9@4',
    '10@4',
    '7@4',
  ]);
  expect(reached.get('7')).toEqual({ node: '7', from: '6', link: '6-7', depth: 4 });
});

it('ends with the generation that was looked for', async () => {
  const reached = await breadthFirst('1', step(1000), (found) => found.has('8'));
  expect(Math.max(...[...reached.values()].map(({ depth }) => depth))).toBe(3);
});

it('asks for many nodes in several queries', async () => {
  const asked: number[] = [];
  const reached = await breadthFirst('1', step(3000, asked));
  expect(reached.size).toBe(3000);
  expect(Math.max(...asked)).toBeLessThanOrEqual(400);
});

it('ends at once where nothing leads on', async () => {
  expect((await breadthFirst('1', async () => [])).size).toBe(1);
});
