import { LINK_LABELS } from '../../lexicon/publication-words.js';
import type { Block, Page } from '../../model/page.js';
import type { Section, SectionKind } from '../../model/section.js';
import { sliceText, type Text } from '../../model/text.js';
import { identifiersOfUrl } from '../../text/work-identifier.js';
import { linkLabel } from './atom-cues.js';
import type { Entry } from './find-entries.js';
import { titleWordCount } from './title-field.js';

/** Sections in which researchers tell what they work on; a list of links elsewhere may be one of what others wrote. */
const OWN_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>(['interests', 'projects']);
/** "Recommended reading", "Papers I like": what others wrote. */
export const OF_OTHERS: RegExp =
  /\b(?:readings?|recommended|favou?rites?|papers (?:i|we) (?:like|love)|inspir\p{L}+|resources|tutorials|related work)\b/iu;
/** Fewer such items may be what someone else wrote. */
const MIN_ITEMS = 3;
/** A shorter link may name a tool or a group. */
const MIN_WORDS = 4;

/** Longer paragraphs are no leads to a list. */
const LONGEST_LEAD = 120;

/** Pages of single papers by their addresses that hold no identifier: "ieeexplore.ieee.org/document/123", "jstor.org/stable/123"; not "ieee.org". */
const PAPER_PAGE =
  /\/\/(?:www\.)?(?:ieeexplore\.ieee\.org\/(?:abstract\/)?document\/\d|jstor\.org\/stable\/\d|nature\.com\/articles\/\w|sciencedirect\.com\/science\/article\/|papers\.ssrn\.com\/sol3\/papers|proceedings\.mlr\.press\/v\d|(?:papers|proceedings)\.(?:nips|neurips)\.cc\/paper|openaccess\.thecvf\.com\/content|projecteuclid\.org\/journals\/|usenix\.org\/conference\/[^/\s]+\/presentation\/)/iu;

/** What is left of a run but marks and spaces. */
const WORD = /[\p{L}\p{N}]/u;

/** The target of the one link that a block consists of. */
function onlyLink({ text, runs }: Block): string | undefined {
  let href: string | undefined;
  for (const run of runs) {
    if (!WORD.test(text.slice(run.start, run.end))) continue;
    if (run.href === undefined || (href !== undefined && run.href !== href)) return undefined;
    href = run.href;
  }
  return href;
}

/** "[TideConf 2025] Passive tides by kernels. link": a venue in brackets before a title. */
const OPENING_VENUE = /^\[\p{L}[^\]\n]{2,30}\] \p{L}/u;

/** The target of the link behind a title that stands behind its venue, where the link is but a label. */
function labelledLink({ text, runs }: Block): string | undefined {
  if (!OPENING_VENUE.test(text)) return undefined;
  const link = runs.find((run) => run.href !== undefined && WORD.test(text.slice(run.start, run.end)));
  return link && LINK_LABELS.has(linkLabel(text.slice(link.start, link.end))) ? link.href : undefined;
}

/** What the paper is about may stand below its title. */
function firstLine(block: Block): Text {
  const end = block.text.indexOf('\n');
  return end < 0 ? block : sliceText(block, 0, end);
}

function isLinkedTitle(block: Block): boolean {
  if (block.kind !== 'item' || block.region !== 'main' || titleWordCount(block.text) < MIN_WORDS) return false;
  const href = onlyLink(block) ?? labelledLink(block);
  return href !== undefined && (identifiersOfUrl(href).length > 0 || PAPER_PAGE.test(href));
}

/**
 * The entries of a section on research that are nothing but titles, each linked to the page of a paper: "I work on:
 * • Passive tides by kernels".
 */
export function linkedTitles(page: Page, { kind, first, end }: Section): readonly Entry[] {
  if (!OWN_SECTIONS.has(kind)) return [];
  const blocks: Block[] = [];
  for (const block of page.blocks.slice(first, end)) {
    if (block.kind !== 'item' && block.text.length <= LONGEST_LEAD && OF_OTHERS.test(block.text)) return [];
    if (isLinkedTitle(block)) blocks.push(block);
  }
  return blocks.length < MIN_ITEMS ? [] : blocks.map((block) => ({ text: firstLine(block), first: block.index, last: block.index }));
}
