import { CREDIT_WORDS, PROFILE_SITES, WORK_LIST_LABELS, WORK_LIST_SITES } from '../../lexicon/profile-sites.js';
import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Evidence, Stated } from '../../model/page-facts.js';
import type { SectionKind } from '../../model/section.js';
import { type Link, linksOf } from '../../model/text.js';
import { fold } from '../../text/fold.js';
import { handleAgrees } from '../../text/handle.js';
import { isPersonName } from '../../text/person-name.js';
import type { ExtractionContext } from '../context.js';
import { sameOwner } from '../owner/same-owner.js';
import { homepageElsewhere } from './homepage-elsewhere.js';
import { isAboutOther, isForeignBlock, kindAt } from './owner-blocks.js';
import { type ProfileLink, profileLink, profileOfKey } from './profile-link.js';

interface Candidate extends ProfileLink {
  readonly evidence: Evidence;
  /** How surely the place is one for the owner's own links; higher is surer. */
  readonly rank: number;
}

const SITE_LABELS: ReadonlySet<string> = new Set(PROFILE_SITES.flatMap((site) => site.labels));
const BEFORE_LINK = 60;
const PROSE = 160;
/** "https://orcid.org/…", "github.com/asilva", "ORCID: 0000-0002-1825-0097". */
const PRINTED =
  /(?:https?:\/\/|\b(?:www\.)?(?:github|linkedin|twitter|orcid|dblp)\.(?:com|org)\/)[^\s()<>"[\]，。、；]+(?<![.,;:])|\bORCID(?:\s?iD)?\s?[:：]?\s*((?:\d{4}-){3}\d{3}[\dX])/giu;
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
  if (names || (isCredit(link, block) && !agrees)) return undefined;
  if (!agrees && owner?.kind === 'person' && OF_GROUP.test(link.text)) return undefined;
  if (profile.kind === 'wikipedia' && !agrees) return undefined;
  const isLabelled =
    isSiteLabel(link) ||
    (link.text.startsWith('@') && fold(link.text) === fold(profile.handle)) ||
    isLabelledBefore(profile, link, block) ||
    (LIST_SITES.has(profile.kind) && LIST_LABELS.has(fold(link.text)));
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

const LIST_SITES: ReadonlySet<string> = new Set(WORK_LIST_SITES);
const LIST_LABELS: ReadonlySet<string> = new Set(WORK_LIST_LABELS);

/** "ORCID: [0000-…]", "GitHub: [asilva]": the site's name before the user's. */
function isLabelledBefore({ handle }: ProfileLink, link: Link, block: Block): boolean {
  if (handle === '' || fold(link.text) !== fold(handle)) return false;
  const label = LABEL_BEFORE.exec(block.text.slice(Math.max(0, link.start - BEFORE_LINK), link.start))?.[1];
  return label !== undefined && SITE_LABELS.has(fold(label));
}
/** "ORCID iD: ", "· GitHub: " */
const LABEL_BEFORE = /(?:^|[\n|·•;,(/-])\s*([\p{L} ]{2,30}?)\s?[:：]\s?$/u;

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
