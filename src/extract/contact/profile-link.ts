import { NOT_MASTODON_HOSTS, PLACEHOLDER_HANDLES, PROFILE_SITES, type ProfileSite } from '../../lexicon/profile-sites.js';
import { fold } from '../../text/fold.js';
import { remembered } from '../../text/remembered.js';

/** An address that is a person's page on a known site. */
export interface ProfileLink {
  readonly kind: string;
  readonly url: string;
  /** The user's name in the address, where it can carry the person's name. */
  readonly handle: string;
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(PLACEHOLDER_HANDLES);
const NOT_MASTODON: ReadonlySet<string> = new Set(NOT_MASTODON_HOSTS);

function hostMatches(host: string, pattern: string): boolean {
  return pattern.endsWith('.') ? host.startsWith(pattern) && !host.slice(pattern.length).includes('.') : host === pattern;
}

const MOST_REMEMBERED = 1024;

const siteOfHost: (host: string) => ProfileSite | undefined = remembered(
  (host) => PROFILE_SITES.find(({ hosts }) => hosts.some((pattern) => hostMatches(host, pattern))),
  MOST_REMEMBERED,
);

/** An address whose host stands in it as it is: "https://www.norvik.example/papers/1.pdf"; not "https://Norvik.example". */
const PLAIN_HOST = /^(?:https?:)?\/\/(?:www\.)?([a-z\d][a-z\d.-]*)(?=[/?#]|$)/;

/** Whether an address surely leads to no site that is known, nor to a user's page "/@asilva" elsewhere: most need not be taken apart. */
function leadsElsewhere(address: string): boolean {
  const host = PLAIN_HOST.exec(address)?.[1];
  return host !== undefined && !address.includes('@') && siteOfHost(host) === undefined;
}

/**
 * Reads an address as a person's page on a known site; undefined for all else: repositories, single papers, share buttons.
 *
 * @example profileLink('https://github.com/asilva')?.kind // 'github'
 * @example profileLink('https://github.com/asilva/solver') // undefined
 */
export function profileLink(href: string): ProfileLink | undefined {
  // Behind white space stands something else that slipped into the attribute.
  const text = withScheme(unnested(/^\S*/.exec(href.trim())?.[0] ?? ''));
  if (!/^(?:https?:)?\/\//iu.test(text) || leadsElsewhere(text)) return undefined;
  let url: URL;
  try {
    url = new URL(text.startsWith('//') ? `https:${text}` : text);
  } catch {
    return undefined;
  }
  const host = url.hostname.replace(/^www\./u, '');
  const path = url.pathname + url.search;
  const site = siteOfHost(host) ?? mastodon(host);
  if (!site?.path.test(path)) return undefined;
  const handle = handleOf(site, url);
  if (PLACEHOLDERS.has(fold(handle))) return undefined;
  return { kind: site.kind, url: text.startsWith('//') ? `https:${text}` : text, handle };
}

/** "linkedin.com/in/asilva" as the target of a link: its author left the scheme out. */
function withScheme(href: string): string {
  const host = /^(?:www\.)?((?:[\w-]+\.)+[\w-]+)\//u.exec(href)?.[1];
  return host !== undefined && siteOfHost(host) ? `https://${href}` : href;
}

/** "…?user=https://", "github.com/https://": the address that a theme was given for a user's name begins here. */
const INNER_ADDRESS = /[/=](?=https?:\/\/)/gu;

/**
 * A theme that was given a whole address for a user's name puts one inside the other: "…?user=https://…?user=abc",
 * "https://github.com/https://github.com/asilva". Only on a known site: an archive's copy has its page's address in its own, too.
 */
function unnested(href: string): string {
  const inner = [...href.matchAll(INNER_ADDRESS)].at(-1);
  const host = PLAIN_HOST.exec(href)?.[1];
  return inner && host !== undefined && siteOfHost(host) ? href.slice(inner.index + 1) : href;
}

const mastodon = (host: string): ProfileSite | undefined =>
  NOT_MASTODON.has(host) ? undefined : PROFILE_SITES.find((site) => site.kind === 'mastodon');

function handleOf(site: ProfileSite, url: URL): string {
  if (site.kind === 'scholar') return url.searchParams.get('user') ?? '';
  if (site.kind === 'openreview') return url.searchParams.get('id') ?? '';
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/**
 * The profile that a key of a front matter and its value stand for: a whole address or a user's name.
 *
 * @example profileOfKey('github', 'asilva')?.url // 'https://github.com/asilva'
 */
export function profileOfKey(key: string, value: string): ProfileLink | undefined {
  const direct = profileLink(value);
  if (direct) return direct;
  const name = fold(key).replaceAll(' ', '');
  const site = PROFILE_SITES.find((one) => one.keys.includes(name));
  const handle = value.trim().replace(/\/+$/u, '');
  if (!site) return undefined;
  const address = /^[\w-]+(?:\.[\w-]+)+\//u.test(handle) ? profileLink(`https://${handle}`) : undefined;
  if (address) return address;
  if (site.url === undefined || !site.handle?.test(handle) || PLACEHOLDERS.has(fold(handle))) return undefined;
  const bare = site.kind === 'openreview' ? handle : handle.replace(/^@/u, '');
  return { kind: site.kind, url: site.url.replace('{}', bare), handle: bare };
}
