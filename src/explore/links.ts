/** Pages beside those of things. */
export type SpecialPage = 'home' | 'search' | 'network' | 'lineage' | 'path' | 'compare' | 'review' | 'query';

/** How one page leads to others: by addresses of a server, or by relative paths between files. */
export interface Links {
  /** Whether there is a server that answers. */
  readonly isServed: boolean;
  /** The page of a person, work, venue, organisation or topic. */
  readonly thing: (iri: string) => string;
  /** Undefined where the page is left out: without a server there are no queries. */
  readonly page: (name: SpecialPage, parameters?: Readonly<Record<string, string>>) => string | undefined;
  /** A script, style sheet or file of data by its plain name. */
  readonly asset: (name: string) => string;
  /** Where scripts find data: `search`, `network.json`. */
  readonly data: (name: string) => string;
}

const PATHS: Readonly<Record<SpecialPage, string>> = {
  home: '/',
  search: '/search',
  network: '/network',
  lineage: '/lineage',
  path: '/path',
  compare: '/compare',
  review: '/review',
  query: '/query',
};

/** `a=1&b=2` behind a question mark; nothing where there are none. */
export function queryString(parameters: Readonly<Record<string, string>> | undefined): string {
  const text = new URLSearchParams(parameters).toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Links of a server.
 *
 * @param base namespace of the entities, whose paths are their addresses
 * @param assets hashed names by plain names
 */
export function servedLinks(base: string, assets: ReadonlyMap<string, string>): Links {
  const { origin } = new URL(base);
  const taken = new Set([...Object.values(PATHS), '/sparql', '/graph', '/thing']);
  return {
    isServed: true,
    thing(iri) {
      const url = iri.startsWith(`${origin}/`) ? new URL(iri) : undefined;
      const isOwn =
        url !== undefined &&
        url.href === iri &&
        url.hash === '' &&
        url.search === '' &&
        !taken.has(url.pathname) &&
        !url.pathname.startsWith('/assets/') &&
        !url.pathname.startsWith('//');
      return isOwn ? url.pathname : `/thing${queryString({ iri })}`;
    },
    page: (name, parameters) => `${PATHS[name]}${queryString(parameters)}`,
    asset: (name) => `/assets/${assets.get(name) ?? name}`,
    data: (name) => `/data/${name}`,
  };
}

/** The special page of an address; undefined where it is a thing's. */
export const specialPageOf = (path: string): SpecialPage | undefined =>
  (Object.keys(PATHS) as readonly SpecialPage[]).find((name) => PATHS[name] === path);
