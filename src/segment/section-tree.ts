import type { Block, Page } from '../model/page.js';
import type { Section, SectionKind } from '../model/section.js';
import { collapse } from '../text/fold.js';
import type { HeadingMeaning } from '../text/section-kind.js';
import { isCitationLike } from './citation-like.js';
import type { HeadingCandidate } from './heading-candidate.js';
import type { LabelledRows } from './labelled-rows.js';

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
  /** Level of the periods marked up above it that it hosts all the same: an `h2` year after an empty `h3` section. */
  hosted?: number;
  /** Whether it hosts topics marked up like itself. */
  topics?: boolean;
}

/** Level of the section that a whole page is: above every heading. */
const PAGE_LEVEL = 0.5;

/** Sections that no division of publications divides: "In submission" beside "Education". */
const WITHOUT_WORKS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'career',
  'contact',
  'education',
  'experience',
  'interests',
  'teaching',
]);

/** Blocks of a remark under a heading: "* equal contribution". */
const MAX_REMARK = 2;

/** The sections of a page while its headings are read from top to bottom. */
export class SectionTree {
  readonly #page: Page;
  readonly #sections: Section[];
  readonly #stack: OpenSection[];
  #hasContent = false;

  constructor(page: Page) {
    this.#page = page;
    const root: Section = { index: 0, kind: 'profile', parent: -1, heading: -1, title: '', level: 0, first: 0, end: page.blocks.length };
    this.#sections = [root];
    this.#stack = [{ index: 0, kind: 'profile', level: 0, division: false, period: false }];
  }

  /** The innermost open section. */
  get top(): { readonly kind: SectionKind; readonly level: number } {
    return this.#stack.at(-1) as OpenSection;
  }

  /** Whether a section other than the profile was opened. */
  get hasContent(): boolean {
    return this.#hasContent;
  }

  /** The kind of a year's section beside which another one of this level stands. */
  strayBeside(level: number): SectionKind | undefined {
    return this.#stack.find((open) => open.period && open.level === level)?.kind;
  }

  /** The open section that a heading of this level would stand in. */
  hostFor(level: number): { readonly kind: SectionKind; readonly level: number } {
    return this.#stack.findLast((open) => open.level < level) ?? (this.#stack[0] as OpenSection);
  }

  /** Whether a heading of this level stands beside the heading of an open section that is divided further down: "Visits" after "Teaching" by year. */
  isBesideDivided(level: number): boolean {
    const innermost = this.#stack.at(-1) as OpenSection;
    return innermost.division && innermost.level >= level + 1 && this.#stack.some((open) => open.level === level && !open.division);
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
   * closed, where there is none. A section hosts divisions that are marked up like itself, or periods above it, if it has no text of
   * its own. A section of such a kind beside the division counts for its kind where nothing else does, and is closed.
   */
  closeToHost(level: number, block: number, meaning: HeadingMeaning): SectionKind | undefined {
    const period = meaning.form === 'period';
    const works = meaning.form === 'division' && meaning.of === 'publications' ? this.#worksBeside(level) : -1;
    if (works > 0) {
      this.#keep(works);
      return 'publications';
    }
    for (let i = this.#stack.length - 1; i >= 0; i -= 1) {
      const open = this.#stack[i] as OpenSection;
      if (open.kind === 'profile' || open.kind === 'other') continue;
      const beside = open.level < level + 1 && !open.period && (period || !open.division);
      if (open.level < level || (beside && this.#holdsNoText(open, block))) return this.#keep(i + 1);
      if (open.hosted === level) return this.#keep(i + 1);
      if (period && !open.period && i === this.#stack.length - 1 && this.isEmptyBefore(block)) {
        open.hosted = level;
        return this.#keep(i + 1);
      }
    }
    if (meaning.form === 'division' && meaning.of === 'rest') return undefined;
    const beside = this.#stack.findIndex((open) => open.level >= level && open.level < level + 1);
    const kind = beside < 0 ? undefined : (this.#stack[beside] as OpenSection).kind;
    if (kind === undefined || kind === 'profile' || kind === 'other') return undefined;
    if (meaning.form === 'division' && meaning.of === 'publications' && WITHOUT_WORKS.has(kind)) return undefined;
    this.#keep(beside);
    return kind;
  }

  /**
   * Closes what is below the open publications of this level that host topics marked up alike, since nothing stood before the first of
   * them; false, and nothing closed, where there are none.
   */
  closeToTopicHost(level: number, block: number): boolean {
    const at = this.#stack.findLastIndex((open) => open.kind === 'publications' && open.level === level);
    const host = this.#stack[at];
    if (!host || !(host.topics || (at === this.#stack.length - 1 && this.isEmptyBefore(block)))) return false;
    host.topics = true;
    this.#keep(at + 1);
    return true;
  }

  #keep(length: number): SectionKind {
    this.#stack.length = length;
    return this.top.kind;
  }

  /**
   * Place in the stack of the open publications of this very level, in a section of a kind that has no works of its own: "In review"
   * behind "Publications" in "Curriculum Vitae", "In progress" behind "Working papers" in "Research"; -1 where there are none.
   */
  #worksBeside(level: number): number {
    const at = this.#stack.findIndex((open) => open.level === level && open.kind === 'publications');
    const around = this.#stack[at - 1]?.kind;
    return around !== undefined && WITHOUT_WORKS.has(around) ? at : -1;
  }

  /** Whether the section has no more than a remark of its own before its first sub-section or the block. */
  #holdsNoText({ index }: OpenSection, block: number): boolean {
    const { first } = this.#sections[index] as Section;
    const next = this.#sections[index + 1];
    const own = this.#page.blocks.slice(first, next ? startOf(next) : block);
    return own.length <= MAX_REMARK && own.every((remark) => remark.kind === 'paragraph' && !isCitationLike(remark));
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
      title: collapse(candidate.title ?? heading.text),
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

  /**
   * At `block`, goes back to the section around the open ones below `level`: a section without a heading goes on for it, unless
   * nothing was open below.
   */
  resume(level: number, block: number): void {
    const before = this.#stack.length;
    while (this.#stack.length > 1 && this.top.level >= level + 1) this.#stack.pop();
    const { index, kind } = this.#stack.at(-1) as OpenSection;
    if (this.#stack.length < before && kind !== 'profile' && kind !== 'other') this.#openBare(block, this.#sections[index] as Section);
  }

  /** Opens, around all that follows, the section of a page that is of one kind. */
  enter(block: number, kind: SectionKind): void {
    this.#openBare(block, { ...(this.#sections[0] as Section), kind });
    this.#stack.push({ index: this.#sections.length - 1, kind, level: PAGE_LEVEL, division: false, period: false });
    this.#hasContent = true;
  }

  /** Sets rows with a label of their own apart; what is open goes on behind them, in a section without a heading if `goesOn`. */
  insert({ first, end, title, meaning }: LabelledRows, goesOn: boolean): void {
    const parent = this.#sections[(this.#stack.at(-1) as OpenSection).index] as Section;
    const { kind, qualifier, year } = meaning;
    this.#openBare(first, { ...parent, kind, title });
    const added = this.#sections.at(-1) as Section;
    this.#sections[added.index] = { ...added, ...(qualifier !== undefined && { qualifier }), ...(year !== undefined && { year }) };
    if (goesOn && end < this.#page.blocks.length) this.#openBare(end, parent);
  }

  /** Ends all open sections at `block`, where another part of the page begins. */
  leave(block: number, kind: SectionKind): void {
    this.#stack.length = 1;
    this.#openBare(block, { ...(this.#sections[0] as Section), kind });
  }

  #openBare(block: number, { index, kind, title, level }: Section): void {
    const bare: Section = { index: this.#sections.length, kind, parent: index, heading: -1, title, level, first: block, end: block };
    this.#sections.push(bare);
  }

  /** All sections in page order, each ending where the next begins. */
  sections(): readonly Section[] {
    return this.#sections.map((section, i) => {
      const next = this.#sections[i + 1];
      return next ? { ...section, end: startOf(next) } : { ...section, end: this.#page.blocks.length };
    });
  }
}

/** First block of a section: its heading, or its text where it has none. */
const startOf = ({ heading, first }: Section): number => (heading < 0 ? first : heading);
