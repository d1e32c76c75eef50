import {
  CREDIT_WORDS,
  HOMEPAGE_LABELS,
  INSTITUTION_PAGE_LABELS,
  OWN_PAGE_KINDS,
  PROFILE_SITES,
  VAGUE_HOMEPAGE_LABELS,
} from '../../lexicon/profile-sites.js';
import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Evidence, Stated } from '../../model/page-facts.js';
import type { SectionKind } from '../../model/section.js';
import { type Link, linksOf } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import { fold } from '../../text/fold.js';
import { handleAgrees } from '../../text/handle.js';
import { isPersonName } from '../../text/person-name.js';
import type { ExtractionContext } from '../context.js';
import { sameOwner } from '../owner/same-owner.js';
import { isAboutOther, isForeignBlock, kindAt } from './owner-blocks.js';
import { type ProfileLink, profileLink, profileOfKey } from './profile-link.js';

interface Candidate extends ProfileLink {
  readonly evidence: Evidence;
  /** How surely the place is one for the owner's own links; higher is surer. */
  readonly rank: number;
}

const HOMEPAGES: ReadonlySet<string> = new Set(HOMEPAGE_LABELS);
const INSTITUTION_PAGES: ReadonlySet<string> = new Set(INSTITUTION_PAGE_LABELS);
const VAGUE_HOMEPAGES: ReadonlySet<string> = new Set(VAGUE_HOMEPAGE_LABELS);
/** The root of a site, a user's folder on it, or a page of one name: "/", "/~asilva/", "/asilva". */
const SITE_ROOT = /^\/(?:~?[\w.-]+\/?)?(?:index\.html?)?$/u;
const SITE_LABELS: ReadonlySet<string> = new Set(PROFILE_SITES.flatMap((site) => site.labels));
const BEFORE_LINK = 60;
const PROSE = 160;
/** "https://orcid.org/…", "github.com/asilva", "ORCID: 0000-0002-1825-0097". */
const PRINTED =
  /(?:https?:\/\/|\b(?:www\.)?(?:github|linkedin|twitter|orcid|dblp)\.(?:com|org)\/)[^\s()<>[\]，。、；]+(?<![.,;:])|\bORCID(?:\s?iD)?\s?[:：]?\s*((?:\d{4}-){3}\d{3}[\dX])/giu;
/** What every match of {@link PRINTED} holds: nearly all blocks are passed over by it. */
const MAY_PRINT = /:\/\/|\.(?:com|org)\/|orcid/i;
const LONGEST_PRINTED = 400;
/** A remark about a list is no longer. */
const LONGEST_REMARK = 300;
/** Share of an item that links cover where it is a row of links. */
const MOSTLY_LINKED = 0.6;
/** Ranks, see {@link Candidate.rank}. */
const RANK = { frontMatter: 4, agreeing: 3, labelled: 2.5, profile: 2, elsewhere: 1 } as const;

/** Addresses of the owner's profiles on other sites, each once. */
export function extractProfiles(context: ExtractionContext): readonly Stated[] {
  const candidates = [...fieldCandidates(context), ...context.page.blocks.flatMap((block) => blockCandidates(block, context))];
  const seen = new Set<string>();
  return candidates
    .filter((candidate) => isBestOfKind(candidate, candidates))
    .filter(({ url }) => !seen.has(urlKey(url)) && seen.add(urlKey(url)))
    .map(({ url, evidence }) => ({ value: url, evidence }));
}

/** Of one site a person has one page, but for those whose address carries the name. */
function isBestOfKind(candidate: Candidate, all: readonly Candidate[]): boolean {
  if (candidate.kind === 'homepage') return true;
  const best = all.filter(({ kind }) => kind === candidate.kind).reduce((a, b) => (b.rank > a.rank ? b : a));
  return (
    candidate === best || urlKey(candidate.url) === urlKey(best.url) || (candidate.rank >= RANK.agreeing && best.rank >= RANK.agreeing)
  );
}

const urlKey = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/[?&](?:hl|oi|authuser|view_op|sortby)=[^&]*/gu, '')
    .replace(/\/+$/u, '')
    .toLowerCase();

function fieldCandidates({ page }: ExtractionContext): Candidate[] {
  const found: Candidate[] = [];
  const icons = new Map(
    page.frontMatter.filter(({ name }) => /\.(?:icon|label|text|name)$/u.test(name)).map(({ name, value }) => [name, value]),
  );
  for (const field of page.frontMatter) {
    if (/^(?:authors?|contributors|publications?|projects|members|team|people)\.[1-9]/u.test(field.name)) continue;
    const key = field.name.split('.').at(-1) ?? '';
    const base = field.name.slice(0, -key.length);
    const label = /^(?:link|url|href|handle)$/u.test(key) ? (icons.get(`${base}icon`) ?? icons.get(`${base}label`) ?? '') : key;
    const profile = profileOfKey(label.split('/').at(-1) ?? '', field.value);
    if (!profile) continue;
    found.push({
      ...profile,
      rank: RANK.frontMatter,
      evidence: { ...field.span, quote: field.value, rule: 'profile/front-matter', confidence: 0.95 },
    });
  }
  return found;
}

function blockCandidates(block: Block, context: ExtractionContext): Candidate[] {
  const links = linksOf(block);
  return [...links, ...printedLinks(block, links)].flatMap((link) => {
    const profile = profileLink(link.href) ?? homepageElsewhere(link, block, context);
    const rank = profile && rankOf(profile, link, block, context);
    return profile && rank !== undefined
      ? [{ ...profile, rank, evidence: cite(block, link.start, link.end, `profile/${profile.kind}`) }]
      : [];
  });
}

/** Addresses and ORCID iDs that are printed and not linked, as in plain text. */
function printedLinks(block: Block, links: readonly Link[]): Link[] {
  const found: Link[] = [];
  if (block.text.length > LONGEST_PRINTED || !MAY_PRINT.test(block.text)) return found;
  for (const match of block.text.matchAll(PRINTED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (links.some((link) => link.start < end && start < link.end)) continue;
    const href = match[1] === undefined ? match[0] : `https://orcid.org/${match[1]}`;
    found.push({ href: /^https?:/iu.test(href) ? href : `https://${href}`, start, end, text: '', label: '' });
  }
  return found;
}

/** How surely the linked page is the owner's; undefined where it is taken for somebody else's or a credit. */
function rankOf(profile: ProfileLink, link: Link, block: Block, context: ExtractionContext): number | undefined {
  const { owner } = context;
  const kind = kindAt(context, block);
  const foreign = isForeignBlock(block, kind, owner);
  const agrees = owner?.names.some((name) => handleAgrees(profile.handle, name.value)) === true;
  const names = isPersonName(link.text) && owner !== undefined;
  if (names && owner.names.some((name) => sameOwner(name.value, link.text))) return RANK.agreeing;
  if (names || isCredit(link, block)) return undefined;
  if (!agrees && owner?.kind === 'person' && OF_GROUP.test(link.text)) return undefined;
  if (profile.kind === 'wikipedia' && !agrees) return undefined;
  const isLabelled = isSiteLabel(link) || (link.text.startsWith('@') && fold(link.text) === fold(profile.handle));
  const isCalledOwn = isLabelled && MY_LINK.test(block.text.slice(Math.max(0, link.start - BEFORE_MY), link.start));
  if (foreign && isCalledOwn && !isAboutOther(block, owner)) return agrees ? RANK.agreeing : RANK.elsewhere;
  if (foreign && !(isLabelled && isRemark(block, kind) && !isAboutOther(block, owner)))
    return agrees && isLabelled ? RANK.agreeing : undefined;
  if (agrees) return RANK.agreeing;
  const isProse = block.text.length > PROSE;
  if (isProse && !isLabelled) return undefined;
  if (isProse) return RANK.elsewhere;
  return isLabelled ? RANK.labelled : RANK.profile;
}

/** "see my [Google Scholar] profile", "我的 [Google Scholar]": the owner calls it so. */
const MY_LINK = /(?:\bmy\s(?:personal\s|own\s)?|我的\s?)$/iu;
const BEFORE_MY = 16;

/** "Lab GitHub", "Twitter of our group": everybody's there. */
const OF_GROUP = /\b(?:group|lab|team)\b/iu;

/** Letters beside the site's name: "Full list of publications on Google Scholar". */
const MOST_BESIDE_LABEL = 30;

/** Whether the link shows the site's name or an icon, and so stands for the page as such. */
function isSiteLabel(link: Link): boolean {
  const shown = fold(link.text);
  return (
    shown === '' ||
    SITE_LABELS.has(shown) ||
    [...SITE_LABELS].some((label) => label.length > 3 && shown.includes(label) && shown.length <= label.length + MOST_BESIDE_LABEL)
  );
}

/**
 * A short remark such as "See Google Scholar for a full list", not an entry of a list. About publications it may be longer, or an item of
 * nothing but links ("List - DBLP - Google Scholar").
 */
function isRemark(block: Block, kind: SectionKind): boolean {
  if (kind !== 'publications') return block.kind !== 'item' && block.text.length <= PROSE;
  if (block.kind !== 'item') return block.text.length <= LONGEST_REMARK;
  const linked = linksOf(block).reduce((sum, { start, end }) => sum + end - start, 0);
  return block.text.length <= PROSE && linked >= MOSTLY_LINKED * block.text.length;
}

function isCredit(link: Link, block: Block): boolean {
  const around = fold(`${block.text.slice(Math.max(0, link.start - BEFORE_LINK), link.start)} ${link.text}`);
  return CREDIT_WORDS.some((word) => ` ${around} `.includes(` ${word}`));
}

/** A link that says it leads to the owner's homepage at another place. */
function homepageElsewhere(link: Link, block: Block, { page, owner }: ExtractionContext): ProfileLink | undefined {
  if (!/^https?:\/\//iu.test(link.href)) return undefined;
  if (isOwnElsewhere(link, block, owner)) return otherHost(link, page);
  if (block.region === 'navigation') return undefined;
  // "Homepage: https://…": the label stands before the address.
  const isAddress = link.text === '' || /^https?:\/\//iu.test(link.text);
  const labelled = isAddress
    ? fold(
        block.text
          .slice(Math.max(0, link.start - BEFORE_LINK), link.start)
          .split(/[\n;|,]/u)
          .at(-1) ?? '',
      )
    : '';
  const shown = labelled || fold(link.text || link.label);
  // "Page by Mara Okoro" under the page, a portrait above it.
  const isOwn = signs(link, block, owner) || isPortrait(link, block) || heads(link, block, owner);
  if (!isOwn && !HOMEPAGES.has(shown) && !VAGUE_HOMEPAGES.has(shown)) return undefined;
  const target = urlOf(link.href);
  if (!target || !SITE_ROOT.test(target.pathname) || (page.url !== undefined && urlOf(page.url)?.host === target.host)) return undefined;
  const handle = target.pathname.replace(/\/|~|index\.html?/gu, '') || (target.host.replace(/^www\./u, '').split('.')[0] ?? '');
  if (VAGUE_HOMEPAGES.has(shown) && !owner?.names.some((name) => handleAgrees(handle, name.value))) return undefined;
  return { kind: 'homepage', url: link.href, handle };
}

/** "My Chinese homepage", "My university page": whose it is stands in the label. */
const MY_PAGE = new RegExp(
  String.raw`^my\s(?:(?:${wordAlternation(OWN_PAGE_KINDS)})\s){0,2}(?:home\s?page|page|profile|web\s?(?:page|site))(?:\s(?:at|in)\s.{2,40})?$`,
  'iu',
);
/** A person's page on a university's site: "/people/okoro", "/en/faculty/mara-okoro", "/staff/node/12". */
const STAFF_PAGE =
  /\/(?:academics|directory|faculty|faculty-directory|members?|node|people|person|personal|personen|profiles?|researchers?|scholars?|staff|team|users?|~[\w.-]+)(?:[/_-]|$)/iu;
const DOCUMENT = /\.(?:pdf|docx?|pptx?|zip|bib)$/iu;

/** Whether the link leads to a page of the owner's on another site, as its label says, or the owner's name on it. */
function isOwnElsewhere(link: Link, block: Block, owner: ExtractionContext['owner']): boolean {
  if (DOCUMENT.test(link.href)) return false;
  if (MY_PAGE.test(link.text.trim())) return true;
  if (owner?.kind === 'person' && INSTITUTION_PAGES.has(fold(link.text || link.label)) && !isAboutOther(block, owner)) return true;
  if (block.region === 'navigation' || owner?.kind !== 'person' || !isPersonName(link.text) || !STAFF_PAGE.test(link.href)) return false;
  // Alone on its line, as in an address.
  const before = block.text.slice(0, link.start).split('\n').at(-1) ?? '';
  const behind = block.text.slice(link.end).split('\n')[0] ?? '';
  return `${before}${behind}`.trim() === '' && owner.names.some((name) => sameOwner(name.value, link.text));
}

/** The link as a homepage, unless it leads to the page's own site. */
function otherHost(link: Link, page: ExtractionContext['page']): ProfileLink | undefined {
  const target = urlOf(link.href);
  if (!target || (page.url !== undefined && urlOf(page.url)?.host === target.host)) return undefined;
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
