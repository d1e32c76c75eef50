import type { Block, Page } from '../model/page.js';
import type { Section, SectionKind } from '../model/section.js';
import { collapse } from '../text/fold.js';
import type { HeadingCandidate } from './heading-candidate.js';

/** What a new section is opened with. */
export interface Opening {
  readonly candidate: HeadingCandidate;
  readonly kind: SectionKind;
  readonly qualifier: string | undefined;
  readonly year: number | undefined;
}

/** An open section on the way from the page's root to the current place. */
interface OpenSection {
  readonly index: number;
  readonly kind: SectionKind;
  /** Level that later headings are compared with: half a level under the host where both are marked up alike. */
  readonly level: number;
  /** Whether it is a year or another division, which cannot host divisions of its own level. */
  readonly division: boolean;
  readonly period: boolean;
}

/** Blocks of a remark under a heading: "* equal contribution". */
const MAX_REMARK = 2;

/** The sections of a page while its headings are read from top to bottom. */
export class SectionTree {
  readonly #page: Page;
  readonly #sections: Section[];
  readonly #stack: OpenSection[];
  #hasContent = false;

  constructor(page: Page, kind: SectionKind) {
    this.#page = page;
    const root: Section = { index: 0, kind, parent: -1, heading: -1, title: '', level: 0, first: 0, end: page.blocks.length };
    this.#sections = [root];
    this.#stack = [{ index: 0, kind, level: 0, division: false, period: false }];
  }

  /** The innermost open section. */
  get top(): { readonly kind: SectionKind; readonly level: number } {
    return this.#stack.at(-1) as OpenSection;
  }

  /** Whether a section other than the profile was opened. */
  get hasContent(): boolean {
    return this.#hasContent;
  }

  /** The open section that a heading of this level would stand in. */
  hostFor(level: number): { readonly kind: SectionKind; readonly level: number } {
    return this.#stack.findLast((open) => open.level < level) ?? (this.#stack[0] as OpenSection);
  }

  /** Closes the open sections of this level and below. */
  closeTo(level: number): void {
    while (this.#stack.length > 1 && this.top.level >= level) this.#stack.pop();
  }

  /** Whether no block stands between the heading of the innermost open section and the block. */
  isEmptyBefore(block: number): boolean {
    return this.#stack.length > 1 && (this.#sections.at(-1) as Section).first === block;
  }

  /**
   * Closes what is below the section that a division at `block` divides, and returns that section's kind; undefined, and nothing
   * closed, where there is none. A section hosts divisions that are marked up like itself if it has no text of its own, or if nothing
   * around them could be their host.
   */
  closeToHost(level: number, block: number, period: boolean): SectionKind | undefined {
    let host = -1;
    for (let i = this.#stack.length - 1; i > 0; i -= 1) {
      const open = this.#stack[i] as OpenSection;
      if (open.level >= level + 1 || open.kind === 'profile' || open.kind === 'other') continue;
      const above = open.level < level;
      const beside = !above && !open.period && (period || !open.division);
      if (above || (beside && this.#holdsNoText(open, block))) {
        host = i;
        break;
      }
      if (beside) host = i;
    }
    if (host < 0) return undefined;
    this.#stack.length = host + 1;
    return this.top.kind;
  }

  /** Whether the section has no more than a remark of its own before its first sub-section or the block. */
  #holdsNoText({ index }: OpenSection, block: number): boolean {
    const next = this.#sections[index + 1];
    return (next?.heading ?? block) - (this.#sections[index] as Section).first <= MAX_REMARK;
  }

  /** Opens a section inside the current one. */
  open({ candidate, kind, qualifier, year }: Opening): void {
    const parent = this.#stack.at(-1) as OpenSection;
    const index = this.#sections.length;
    const heading = this.#page.blocks[candidate.block] as Block;
    this.#sections.push({
      index,
      kind,
      parent: parent.index,
      heading: candidate.block,
      title: collapse(heading.text),
      level: candidate.level,
      first: candidate.block + 1,
      end: this.#page.blocks.length,
      ...(year !== undefined && { year }),
      ...(qualifier !== undefined && { qualifier }),
    });
    const period = candidate.meaning?.form === 'period';
    const division = period || candidate.meaning?.form === 'division';
    const level = Math.max(candidate.level, parent.level >= candidate.level ? parent.level + 0.25 : 0);
    this.#stack.push({ index, kind, level, division, period });
    if (kind !== 'profile') this.#hasContent = true;
  }

  /** All sections in page order, each ending where the next begins. */
  sections(): readonly Section[] {
    return this.#sections.map((section, i) => {
      const next = this.#sections[i + 1];
      return next ? { ...section, end: next.heading } : section;
    });
  }
}
