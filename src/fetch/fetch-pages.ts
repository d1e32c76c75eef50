import { setMaxListeners } from 'node:events';
import type { Contained } from '../input/contained-page.js';
import { type FetchAddress, type FetchOptions, PageFetcher } from './page-fetcher.js';

/** Hosts that are asked at a time; so many pages are held at most. */
const LANES = 32;

function byHost(addresses: readonly FetchAddress[]): readonly (readonly FetchAddress[])[] {
  const hosts = new Map<string, FetchAddress[]>();
  for (const address of addresses) {
    const known = hosts.get(address.url.hostname);
    if (known) known.push(address);
    else hosts.set(address.url.hostname, [address]);
  }
  return [...hosts.values()];
}

/** The pages of one host, one after the other. */
type Lane = Iterator<FetchAddress>;
interface Step {
  readonly lane: Lane;
  readonly page: Contained;
}

/**
 * Fetches pages: of several hosts at once, of a host one after the other. Gives each page when it is there, so the order differs from
 * run to run; what is not taken is not fetched.
 */
export async function* fetchPages(addresses: readonly FetchAddress[], options: Omit<FetchOptions, 'signal'>): AsyncGenerator<Contained> {
  const end = new AbortController();
  setMaxListeners(2 * LANES, end.signal);
  const fetcher = new PageFetcher({ ...options, signal: end.signal });
  const hosts = byHost(addresses).values();
  const running = new Map<Lane, Promise<Step>>();
  const goOn = (lane: Lane): boolean => {
    const next = lane.next();
    if (next.done === true) return false;
    running.set(
      lane,
      fetcher.fetch(next.value).then((page) => ({ lane, page })),
    );
    return true;
  };
  const startLane = (): boolean => {
    const host = hosts.next();
    return host.done !== true && goOn(host.value.values());
  };
  try {
    while (running.size < LANES && startLane());
    while (running.size > 0) {
      const { lane, page } = await Promise.race(running.values());
      running.delete(lane);
      if (!goOn(lane)) startLane();
      yield page;
    }
  } finally {
    end.abort();
  }
}
