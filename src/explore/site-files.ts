import type { Assets } from './assets.js';
import { contentPolicy } from './content-policy.js';
import { networkData } from './data/coauthor-network.js';
import { KINDS } from './data/graph-view.js';
import type { Explorer } from './explorer.js';
import { framed } from './pages/frame.js';
import { lineagePage, MOST_DEPTH } from './pages/lineage-page.js';
import type { Page } from './pages/page.js';
import { missingPage } from './pages/thing-page.js';
import { searchShelves } from './search-shelves.js';
import { lineagePath, siteLinks, sitePath } from './site-links.js';

/** A file of a site, below its folder. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** All files of the pages of a graph, for any web host: relative links, data for the search box and the network, no server needed. */
export async function* siteFiles(explorer: Explorer, base: string, assets: Assets): AsyncGenerator<SiteFile> {
  const { view } = explorer;
  const policy = contentPolicy();
  const linksOf = (path: string): ReturnType<typeof siteLinks> => siteLinks(path, base, assets.names);
  const file = (path: string, page: Page): SiteFile => ({ path, content: framed(page, { links: linksOf(path), policy }) });
  const nothing = new URLSearchParams();
  yield file('index.html', await explorer.special('home', nothing, linksOf('index.html')));
  yield file('network.html', await explorer.special('network', nothing, linksOf('network.html')));
  yield file('review.html', await explorer.special('review', nothing, linksOf('review.html')));
  yield file('404.html', missingPage({ links: linksOf('404.html') }));
  for (const kind of KINDS) {
    for (const iri of view.ofKind(kind)) {
      const path = sitePath(iri, base);
      yield file(path, await explorer.thing(iri, linksOf(path)));
      if (kind !== 'person' || view.advising(iri).length === 0) continue;
      const lineage = lineagePath(iri, base);
      yield file(lineage, lineagePage(explorer.context(linksOf(lineage)), iri, MOST_DEPTH));
    }
  }
  const links = linksOf('index.html');
  yield { path: 'data/network.json', content: JSON.stringify(networkData(view, links.thing)) };
  for (const [name, content] of searchShelves(explorer.context(links))) yield { path: `data/search/${name}`, content };
  for (const name of assets.names.values()) {
    const content = assets.read(name);
    if (content && !name.startsWith('sparql.')) yield { path: `assets/${name}`, content };
  }
}
