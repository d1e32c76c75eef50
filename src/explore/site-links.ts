import { createHash } from 'node:crypto';
import type { Links, SpecialPage } from './links.js';

/** What may stand in the name of a file on any system, and means nothing to a web server. */
const SAFE_PATH = /^[A-Za-z0-9_.~-]+(?:\/[A-Za-z0-9_.~-]+)*$/;
const DOTS = /(?:^|\/)\.+(?:\/|$)/;
/** Longest name of a file or folder that every system takes, with room for the ending. */
const LONGEST_NAME = 200;

const PAGES: Readonly<Partial<Record<SpecialPage, string>>> = { home: 'index.html', network: 'network.html', review: 'review.html' };

/** Where the page of a thing lies below the folder of a site. */
export function sitePath(iri: string, base: string): string {
  const path = iri.startsWith(base) ? iri.slice(base.length) : '';
  const isSafe =
    SAFE_PATH.test(path) && !DOTS.test(path) && path.split('/').every((name) => name.length <= LONGEST_NAME) && path.includes('/');
  return `${isSafe ? path : `thing/${createHash('sha256').update(iri).digest('hex').slice(0, 20)}`}.html`;
}

/** Where the lineage of a person lies. */
export const lineagePath = (iri: string, base: string): string => sitePath(iri, base).replace(/\.html$/, '.lineage.html');

/**
 * Relative links of a page of a written site.
 *
 * @param path of the page below the site's folder
 * @param assets hashed names by plain names
 */
export function siteLinks(path: string, base: string, assets: ReadonlyMap<string, string>): Links {
  const up = '../'.repeat(path.split('/').length - 1);
  const link = (target: string): string => `${up}${target}` || './';
  return {
    isServed: false,
    thing: (iri) => link(sitePath(iri, base)),
    page(name, parameters) {
      const { person } = parameters ?? {};
      if (name === 'lineage') return person === undefined ? undefined : link(lineagePath(person, base));
      const target = PAGES[name];
      if (target === undefined) return undefined;
      return link(name === 'network' && person !== undefined ? `${target}?person=${encodeURIComponent(sitePath(person, base))}` : target);
    },
    asset: (name) => link(`assets/${assets.get(name) ?? name}`),
    data: (name) => link(name === 'search' ? 'data/search' : `data/${name}`),
  };
}
