import type { Block } from '../../model/page.js';
import type { Owner } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { linksOf } from '../../model/text.js';
import { isPersonName } from '../../text/person-name.js';
import { headingMeaning } from '../../text/section-kind.js';
import type { ExtractionContext } from '../context.js';
import { sameOwner } from '../owner/same-owner.js';
import { profileLink } from './profile-link.js';

/** Kinds of sections whose addresses and links are those of other people or of things. */
export const FOREIGN_KINDS: ReadonlySet<SectionKind> = new Set([
  'publications',
  'students',
  'service',
  'projects',
  'grants',
  'talks',
  'news',
]);

/** The innermost section that holds a block or has it for its heading. */
export const sectionAt = (sections: readonly Section[], block: Block): Section | undefined =>
  sections.findLast((one) => (one.first <= block.index && block.index < one.end) || one.heading === block.index);

/**
 * What the section around a block is about: of the innermost section whose heading tells. The section of the page's
 * own name, a profile, holds all others, so an outer kind says little once an inner one is known.
 */
export function kindAt({ sections }: ExtractionContext, block: Block): SectionKind {
  let section = sectionAt(sections, block);
  while (section && section.kind === 'other' && section.parent >= 0) section = sections[section.parent];
  return section?.kind ?? 'other';
}

/** What ends a name that a block begins with. */
const NAME_END = /[\n\t,:(（|@]/;

/** Whether a block begins with the name of somebody else: a card of a team, an entry of a list of people. */
export function isAboutOther(block: Block, owner: Owner | undefined): boolean {
  if (owner === undefined || owner.names.length === 0) return false;
  const end = block.text.search(NAME_END);
  const first = (end < 0 ? block.text : block.text.slice(0, end)).trim();
  return (
    first.length < 40 &&
    isPersonName(first) &&
    headingMeaning(first)?.form !== 'section' &&
    !owner.names.some((name) => sameOwner(name.value, first))
  );
}

/** Kinds of sections whose people may have icons of their own. */
const KINDS_OF_PEOPLE: ReadonlySet<SectionKind> = new Set(['students', 'news']);

/** A bar of icons with an address and a profile, as themes set it below the last section of a page, whatever that is about. */
const isContactBar = (block: Block): boolean =>
  block.text.trim() === '' &&
  linksOf(block).some(({ href }) => /^mailto:/iu.test(href)) &&
  linksOf(block).some(({ href }) => profileLink(href) !== undefined);

/** Whether what a block prints is more likely somebody else's than the owner's. */
export function isForeignBlock(block: Block, kind: SectionKind, owner: Owner | undefined): boolean {
  if (block.region === 'footer' || block.region === 'header') return false;
  if (!KINDS_OF_PEOPLE.has(kind) && isContactBar(block)) return false;
  return FOREIGN_KINDS.has(kind) || isAboutOther(block, owner);
}
