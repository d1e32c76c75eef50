import type { Region } from '../model/page.js';
import type { Element } from './tree.js';

const BY_TAG: Readonly<Record<string, Region>> = { nav: 'navigation', header: 'header', footer: 'footer', aside: 'aside' };
const BY_ROLE: Readonly<Record<string, Region>> = {
  navigation: 'navigation',
  menubar: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
};
/** What the last word of a class or id says: `site-nav`, `layout-menu`, `page-footer`, `author__sidebar`. */
const BY_LAST_WORD: Readonly<Record<string, Region>> = {
  aside: 'aside',
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  copyright: 'footer',
  footer: 'footer',
  masthead: 'header',
  menu: 'navigation',
  menubar: 'navigation',
  nav: 'navigation',
  navbar: 'navigation',
  navbuttons: 'navigation',
  navigation: 'navigation',
  navlinks: 'navigation',
  sidebar: 'aside',
  sidenav: 'navigation',
  toc: 'navigation',
  topnav: 'navigation',
};
/** Headers of the page; `card-header`, `section-header` are not. */
const HEADERS: ReadonlySet<string> = new Set(['header', 'page-header', 'pageheader', 'site-header', 'top-header']);
const REGION_TAGS: ReadonlySet<string> = new Set(['div', 'ol', 'section', 'table', 'td', 'ul']);
/** Part of every word above: most names have none and are done with. */
const REGION_HINT = /aside|bar|breadcrumb|copyright|footer|header|mast|menu|nav|toc/;
const WORD_BREAK = /[-_\s]+/;

/** The region that an element begins, as its name, role, id or classes tell; undefined if none. */
export function regionOf(element: Element): Region | undefined {
  const { name, attribs } = element;
  const byTag = BY_TAG[name] ?? BY_ROLE[attribs['role'] ?? ''];
  if (byTag) return byTag;
  if (!REGION_TAGS.has(name)) return undefined;
  const { id, class: classes } = attribs;
  if (id === undefined && classes === undefined) return undefined;
  const names = `${id ?? ''} ${classes ?? ''}`.toLowerCase();
  if (!REGION_HINT.test(names)) return undefined;
  for (const name of names.trim().split(/\s+/)) {
    if (HEADERS.has(name)) return 'header';
    const region = BY_LAST_WORD[name.split(WORD_BREAK).at(-1) ?? ''];
    if (region) return region;
  }
  return undefined;
}
