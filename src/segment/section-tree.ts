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

  /** Closes what is below the section that a division of this level divides: one above it, or a whole section beside it. */
  closeToHost(level: number, period: boolean): void {
    while (this.#stack.length > 1) {
      const open = this.#stack.at(-1) as OpenSection;
      const hosts = open.level < level || (open.level === level && !open.division);
      const hostsPeriod = period && open.level < level + 1 && open.division && !open.period;
      if (hosts || hostsPeriod) return;
      this.#stack.pop();
    }
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
