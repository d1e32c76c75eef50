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
const BY_WORD: Readonly<Record<string, Region>> = {
  nav: 'navigation',
  navbar: 'navigation',
  navigation: 'navigation',
  menu: 'navigation',
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  topnav: 'navigation',
  header: 'header',
  masthead: 'header',
  footer: 'footer',
  sidebar: 'aside',
};

/** The region that an element begins, as its name, role, id or classes tell; undefined if none. */
export function regionOf(element: Element): Region | undefined {
  const { name, attribs } = element;
  const byTag = BY_TAG[name];
  if (byTag) return byTag;
  const byRole = BY_ROLE[attribs['role'] ?? ''];
  if (byRole) return byRole;
  if (name !== 'div' && name !== 'ul' && name !== 'section' && name !== 'td') return undefined;
  const id = BY_WORD[(attribs['id'] ?? '').toLowerCase()];
  if (id) return id;
  const classes = attribs['class'];
  if (classes === undefined) return undefined;
  for (const word of classes.toLowerCase().split(/\s+/)) {
    const region = BY_WORD[word];
    if (region) return region;
  }
  return undefined;
}
