import type { Block } from '../../model/page.js';
import type { Owner } from '../../model/page-facts.js';
import type { SectionKind } from '../../model/section.js';
import { isPersonName } from '../../text/person-name.js';
import type { ExtractionContext } from '../context.js';

/** Kinds of sections whose addresses and links are those of other people or of things. */
const FOREIGN_KINDS: ReadonlySet<SectionKind> = new Set(['publications', 'students', 'service', 'projects', 'grants', 'talks', 'news']);

/** The kinds of the section that a block stands in and of the sections around it, innermost first. */
export function sectionKinds({ sections }: ExtractionContext, block: Block): readonly SectionKind[] {
  let section = sections.findLast((one) => (one.first <= block.index && block.index < one.end) || one.heading === block.index);
  const kinds: SectionKind[] = [];
  while (section) {
    kinds.push(section.kind);
    section = section.parent < 0 ? undefined : sections[section.parent];
  }
  return kinds;
}

/** Whether what a block prints is more likely somebody else's than the owner's. */
export function isForeignBlock(block: Block, kinds: readonly SectionKind[], owner: Owner | undefined): boolean {
  if (block.region === 'footer' || block.region === 'header') return false;
  if (kinds.some((kind) => FOREIGN_KINDS.has(kind))) return true;
  const first = block.text.split(/[\n,:(（|]/u)[0]?.trim() ?? '';
  return owner !== undefined && isPersonName(first) && !owner.names.some((name) => name.value === first);
}
