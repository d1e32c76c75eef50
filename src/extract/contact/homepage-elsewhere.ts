import { HOMEPAGE_LABELS, INSTITUTION_PAGE_LABELS, OWN_PAGE_KINDS, VAGUE_HOMEPAGE_LABELS } from '../../lexicon/profile-sites.js';
import type { Block, Page } from '../../model/page.js';
import { type Link, linksOf } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import { fold, squash } from '../../text/fold.js';
import { handleAgrees } from '../../text/handle.js';
import { isPersonName } from '../../text/person-name.js';
import type { ExtractionContext } from '../context.js';
import { sameOwner } from '../owner/same-owner.js';
import { isAboutOther } from './owner-blocks.js';
import type { ProfileLink } from './profile-link.js';

const HOMEPAGES: ReadonlySet<string> = new Set(HOMEPAGE_LABELS);
const INSTITUTION_PAGES: ReadonlySet<string> = new Set(INSTITUTION_PAGE_LABELS);
const VAGUE_HOMEPAGES: ReadonlySet<string> = new Set(VAGUE_HOMEPAGE_LABELS);
/** The root of a site, a user's folder on it, or a page of one name: "/", "/~asilva/", "/asilva". */
const SITE_ROOT = /^\/(?:~?[\w.-]+\/?)?(?:index\.html?)?$/u;
const BEFORE_LINK = 60;

/** A link that says it leads to the owner's homepage at another place. */
export function homepageElsewhere(link: Link, block: Block, { page, owner }: ExtractionContext): ProfileLink | undefined {
  if (!/^https?:\/\//iu.test(link.href)) return undefined;
  if (isOwnElsewhere(link, block, owner)) return otherHost(link, page);
  if (block.region === 'navigation') return undefined;
  // "Homepage: https://…": the label stands before the address.
  const isAddress = link.text === '' || /^https?:\/\//iu.test(link.text) || isHost(link);
  const labelled = isAddress
    ? fold(
        block.text
          .slice(Math.max(0, link.start - BEFORE_LINK), link.start)
          .split(/[\n;|,·•]/u)
          .at(-1) ?? '',
      )
    : '';
  const shown = labelled || fold(link.text || link.label);
  // "Page by Mara Okoro" under the page, a portrait above it.
  const isOwn = signs(link, block, owner) || isPortrait(link, block) || heads(link, block, owner);
  if (!isOwn && !HOMEPAGES.has(shown) && !VAGUE_HOMEPAGES.has(shown)) return undefined;
  const target = urlOf(link.href);
  if (!target || !SITE_ROOT.test(target.pathname) || isOwnSite(target, page)) return undefined;
  const handle = target.pathname.replace(/\/|~|index\.html?/gu, '') || (target.host.replace(/^www\./u, '').split('.')[0] ?? '');
  const isNamed = owner?.names.some((name) => handleAgrees(handle, name.value)) === true;
  if (VAGUE_HOMEPAGES.has(shown) && !isNamed && !(labelled !== '' && isContactLine(block))) return undefined;
  return { kind: 'homepage', url: link.href, handle };
}

/** Whether the link shows the host that it leads to: "norvik.example". */
const isHost = ({ text, href }: Link): boolean => text.includes('.') && text === urlOf(href)?.host.replace(/^www\./u, '');

/** "E-mail: …@… | Website: norvik.example" near the top: the addresses of one person. */
const isContactLine = ({ index, text }: Block): boolean => index < FIRST_BLOCKS && text.includes('@');

/** From so many links beside the main part on, the pages of a host are those of the page's own site. */
const FEWEST_OF_SITE = 3;

/** Whether the page itself is of the site: by its address, or by the links of its menus. */
function isOwnSite(target: URL, page: Page): boolean {
  if (page.url !== undefined) return urlOf(page.url)?.host === target.host;
  const menus = page.blocks.filter(({ region }) => region !== 'main').flatMap((block) => linksOf(block).map(({ href }) => href));
  const pages = new Set(menus.filter((href) => href.includes(target.host) && urlOf(href)?.host === target.host && !DOCUMENT.test(href)));
  return pages.size >= FEWEST_OF_SITE;
}

/** "My Chinese homepage", "My university page": whose it is stands in the label. */
const MY_PAGE = new RegExp(
  String.raw`^my\s(?:(?:${wordAlternation(OWN_PAGE_KINDS)})\s){0,2}(?:home\s?page|page|profile|web\s?(?:page|site))(?:\s(?:at|in)\s.{2,40})?$`,
  'iu',
);
/** A person's page on a university's site: "/people/okoro", "/en/faculty/mara-okoro", "/staff/node/12". */
const STAFF_PAGE =
  /\/(?:academics|directory|faculty|faculty-directory|members?|node|people|person|personal|personen|profiles?|researchers?|scholars?|staff|team|users?|~[\w.-]+)(?:[/_-]|$)/iu;
/** A user's of a service: "/user/okoro", "/~okoro". */
const USER_PAGE = /\/(?:users?|members?|~[\w.-]+)(?:[/_-]|$)/iu;
const DOCUMENT = /\.(?:pdf|docx?|pptx?|zip|bib)$/iu;

/** Whether the link leads to a page of the owner's on another site, as its label says, or the owner's name on it. */
function isOwnElsewhere(link: Link, block: Block, owner: ExtractionContext['owner']): boolean {
  if (DOCUMENT.test(link.href)) return false;
  if (MY_PAGE.test(link.text.trim())) return true;
  if (owner?.kind === 'person' && INSTITUTION_PAGES.has(fold(link.text || link.label)) && !isAboutOther(block, owner)) return true;
  if (owner?.kind !== 'person' || !STAFF_PAGE.test(link.href)) return false;
  if (!USER_PAGE.test(link.href) && isNamedAfter(link.href, owner.names)) return true;
  if (block.region === 'navigation' || !isPersonName(link.text)) return false;
  // Alone on its line, as in an address.
  const before = block.text.slice(0, link.start).split('\n').at(-1) ?? '';
  const behind = block.text.slice(link.end).split('\n')[0] ?? '';
  return `${before}${behind}`.trim() === '' && owner.names.some((name) => sameOwner(name.value, link.text));
}

/** "/people/mara-okoro", "/staff/okoro_mara.html": whether the address ends in the owner's given and family name. */
function isNamedAfter(href: string, names: readonly { readonly value: string }[]): boolean {
  const last = urlOf(href)?.pathname.split('/').findLast(Boolean) ?? '';
  const letters = squash(last.replace(/\.\w{2,5}$/u, ''));
  return names.some(({ value }) => {
    const words = fold(value).split(' ').filter(Boolean);
    const [given = '', family = ''] = [words[0], words.at(-1)];
    return words.length > 1 && (letters === given + family || letters === family + given);
  });
}

/** The link as a homepage, unless it leads to the page's own site. */
function otherHost(link: Link, page: ExtractionContext['page']): ProfileLink | undefined {
  const target = urlOf(link.href);
  if (!target || isOwnSite(target, page)) return undefined;
  return { kind: 'homepage', url: link.href, handle: target.pathname.split('/').filter(Boolean).at(-1) ?? target.host };
}

/** A link in the footer that is the owner's name. */
const signs = (link: Link, block: Block, owner: ExtractionContext['owner']): boolean =>
  (block.region === 'footer' || SIGNATURE.test(block.text)) && owner?.names.some((name) => sameOwner(name.value, link.text)) === true;

/** "We are a group headed by Mara Okoro": the name links to the page of its own. */
const heads = (link: Link, block: Block, owner: ExtractionContext['owner']): boolean =>
  HEAD_WORD.test(block.text) &&
  HEADED_BY.test(block.text.slice(Math.max(0, link.start - BEFORE_LINK), link.start)) &&
  owner?.names.some((name) => sameOwner(name.value, link.text.replace(/^(?:Assoc\.?|Asst\.?|Prof\.?|Professor|Dr\.?|\s)+/u, ''))) === true;

/** What every match of {@link HEADED_BY} holds. */
const HEAD_WORD = /(?:ed|run) by/i;
const HEADED_BY = /\b(?:headed|led|run|directed|founded) by\s*(?:(?:Prof|Dr)\.?\s*|Professor\s*)?$/iu;

/** "Last updated …, by Mara Okoro". */
const SIGNATURE = /^\s*(?:(?:last )?updated|page generated|generated|last modified|made|maintained)\b/iu;

/** A picture near the top that links to a user's site. */
const isPortrait = (link: Link, block: Block): boolean =>
  link.text === '' && block.index < FIRST_BLOCKS && block.text.trim() === '' && USER_SITE.test(link.href) && PICTURE.test(link.label);

const FIRST_BLOCKS = 12;
/** "https://mokoro.github.io/". */
const USER_SITE = /^https?:\/\/[\w-]+\.(?:github|gitlab)\.io\/?$/iu;
/** Alternative texts of portraits. */
const PICTURE = /^(?:alt text|avatar|me|photo|picture|portrait|profile(?: (?:photo|picture))?|)$/iu;

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
