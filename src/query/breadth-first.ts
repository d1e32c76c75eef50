/** A thing reached by a search, over which link, from where. */
export interface Reached<Link> {
  readonly node: string;
  /** Absent for the start. */
  readonly from?: string;
  readonly link?: Link;
  /** Number of links from the start. */
  readonly depth: number;
}

/** One step: the links that go out from any of the nodes. */
export type Step<Link> = (
  nodes: readonly string[],
) => Promise<readonly { readonly from: string; readonly to: string; readonly link: Link }[]>;

/** At most this many nodes are asked for in one query. */
const BATCH = 400;

async function linksOf<Link>(nodes: readonly string[], step: Step<Link>): Promise<Awaited<ReturnType<Step<Link>>>> {
  const links: { readonly from: string; readonly to: string; readonly link: Link }[] = [];
  for (let start = 0; start < nodes.length; start += BATCH) links.push(...(await step(nodes.slice(start, start + BATCH))));
  return links;
}

/**
 * Everything that can be reached, nearest first, each thing once, by its first link in the order that the step gives;
 * ends after the generation in which `stop` says so.
 */
export async function breadthFirst<Link>(
  start: string,
  step: Step<Link>,
  stop: (reached: ReadonlyMap<string, Reached<Link>>) => boolean = () => false,
): Promise<ReadonlyMap<string, Reached<Link>>> {
  const reached = new Map<string, Reached<Link>>([[start, { node: start, depth: 0 }]]);
  let frontier: readonly string[] = [start];
  for (let depth = 1; frontier.length > 0 && !stop(reached); depth++) {
    const next: string[] = [];
    for (const { from, to, link } of await linksOf(frontier, step)) {
      if (reached.has(to)) continue;
      reached.set(to, { node: to, from, link, depth });
      next.push(to);
    }
    frontier = next;
  }
  return reached;
}
