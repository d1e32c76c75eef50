import { describe, expect, it } from 'vitest';
import { HostTurns } from '../../src/fetch/host-turns.js';

const PAUSE = 60;
const turns = (signal = new AbortController().signal): HostTurns => new HostTurns(PAUSE, signal);
const gaps = (times: readonly number[]): readonly number[] => times.slice(1).map((time, i) => time - (times[i] as number));

describe('HostTurns', () => {
  it('leaves a pause after each request to a host, also one that failed', async () => {
    const all = turns();
    const starts: number[] = [];
    const ends: number[] = [];
    const request = async (fails: boolean): Promise<void> => {
      starts.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, 20));
      ends.push(performance.now());
      if (fails) throw new Error('no answer');
    };
    const outcomes = await Promise.allSettled([false, true, false, false].map((fails) => all.run('a', () => request(fails))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    for (const [i, end] of ends.slice(0, -1).entries()) expect((starts[i + 1] as number) - end).toBeGreaterThanOrEqual(PAUSE - 0.01);
  });

  it('does not let one host wait for another', async () => {
    const all = turns();
    const times: number[] = [];
    await Promise.all(['a', 'b', 'c', 'd'].map((host) => all.run(host, async () => void times.push(performance.now()))));
    expect((times.at(-1) as number) - (times[0] as number)).toBeLessThan(PAUSE);
  });

  it('leaves a host alone that asks for it, and makes longer pauses, not shorter ones', async () => {
    const all = turns();
    const times: number[] = [];
    const ask = (): Promise<void> => all.run('a', async () => void times.push(performance.now()));
    await ask();
    all.hold('a', 3 * PAUSE);
    await ask();
    all.slowDown('a', 2 * PAUSE);
    await ask();
    all.slowDown('a', 1);
    await ask();
    all.slowDown('a', 1.5 * PAUSE);
    await ask();
    await ask();
    const [held, , slow, stillSlow, asSlow] = gaps(times) as [number, number, number, number, number];
    expect(held).toBeGreaterThanOrEqual(3 * PAUSE - 1);
    expect(slow).toBeGreaterThanOrEqual(2 * PAUSE - 1);
    expect(stillSlow).toBeGreaterThanOrEqual(2 * PAUSE - 1);
    expect(asSlow).toBeGreaterThanOrEqual(2 * PAUSE - 1);
  });

  it('waits no longer than the run', async () => {
    const end = new AbortController();
    const all = turns(end.signal);
    await all.run('a', async () => undefined);
    all.hold('a', 60_000);
    const waiting = all.run('a', async () => 'asked');
    end.abort();
    await expect(waiting).rejects.toThrow();
  });
});
