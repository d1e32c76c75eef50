import type { Block, Page } from '../model/page.js';
import { fold } from '../text/fold.js';
import { isResourceLabel } from '../text/resource-label.js';
import { type HeadingMeaning, headingMeaning } from '../text/section-kind.js';
import { hasChildren, isBold, peerOf } from './heading-peers.js';
import { headingWords } from './heading-words.js';
import { pageLanguage } from './page-language.js';
import { isPostTitle } from './post-title.js';

/** Levels of headings that no mark-up declares: below every `h1` to `h6`. */
export const BOLD_LEVEL = 7;
export const LABEL_LEVEL = 8;

/** A block that may head a section. */
export interface HeadingCandidate {
  /** Index of the block. */
  readonly block: number;
  /** 1 to 6 as marked up, 7 and 8 for what only looks like a heading. */
  readonly level: number;
  /** What makes it a heading: the mark-up, its look, or only its words on a line of their own. */
  readonly form: 'declared' | 'look' | 'words';
  readonly meaning: HeadingMeaning | undefined;
  /** Its words where links that lead on stand behind them. */
  readonly title?: string;
}

/** Pseudo-headings are short: "Professional and Academic Service:" */
const MAX_PSEUDO_LENGTH = 60;
const MAX_PLAIN_LENGTH = 40;

const endsWithColon = (block: Block): boolean => /[:：]$/u.test(block.text);

/** Whether the block is wholly links: an entry of a menu rather than a heading. */
const isLink = (block: Block): boolean =>
  block.runs.length > 0 && block.runs.every((run) => run.href !== undefined || block.text.slice(run.start, run.end).trim() === '');

/** "Publications" as the only filled cell of a row. */
function loneCell(block: Block): boolean {
  if (!block.cells || block.cells.length < 2) return true;
  return block.cells.filter(({ start, end }) => block.text.slice(start, end).trim() !== '').length === 1;
}

/** Sections whose words stand on lines of their own in menus and sidebars too. */
const NOT_PLAIN_KINDS: ReadonlySet<string> = new Set(['contact', 'links', 'other']);
// "2021", "(2021)", "2021年".
const LONE_YEAR = /^[[(]?\d{4}年?[\])]?$/u;
// A line with one of these is no heading on its words alone: "National Scholarship (Top 1%)", "Software, 2020".
const NOT_PLAIN = /[\d.,;!?()%|]/;
// The full stops of "Ph.D. students", "M.Sc. theses supervised" end nothing.
const DEGREE = /\b(?:Ph\.\s?D|M\.\s?S(?:c|\.\s?c)?|M\.\s?A|B\.\s?S(?:c|\.\s?c)?|B\.\s?A)\.?(?=\s)/giu;

/** A line of its own that is nothing but a section word, as in dumps and pages whose looks are all in the style sheet. */
function isPlainHeading(block: Block, language: string): boolean {
  if (block.text.length > MAX_PLAIN_LENGTH || isLink(block)) return false;
  const meaning = headingMeaning(block.text, language);
  if (meaning?.form === 'period') return LONE_YEAR.test(block.text);
  if (meaning === undefined || NOT_PLAIN.test(block.text.replace(DEGREE, ''))) return false;
  return meaning.form === 'section' ? !NOT_PLAIN_KINDS.has(meaning.kind) : meaning.of !== 'any' && meaning.of !== 'rest';
}

// "2021", "2021年", "[2021]", "2021:", "2019 - now"; not "2021 •", which goes on elsewhere.
const ENDS_PERIOD = /[\p{L}\p{N}\])）:：]$/u;

/** "Postdoc (11/19 - 10/20)" in a list or table: an entry. */
const isDated = (block: Block): boolean => block.kind !== 'paragraph' && /\d/.test(block.text);

interface Look {
  readonly level: number;
  readonly form: 'look' | 'words';
}

/** Level of the block as a pseudo-heading; undefined where nothing sets it off from text. */
function lookOf(page: Page, block: Block, language: string): Look | undefined {
  const next = page.blocks[block.index + 1];
  switch (block.kind) {
    case 'paragraph':
      if (block.parent >= 0) return undefined;
      if (isBold(block)) return { level: BOLD_LEVEL, form: 'look' };
      if (next === undefined || next.kind === 'heading') return undefined;
      if (endsWithColon(block)) return { level: LABEL_LEVEL, form: 'look' };
      return isPlainHeading(block, language) ? { level: BOLD_LEVEL, form: 'words' } : undefined;
    case 'term':
      return { level: BOLD_LEVEL, form: 'look' };
    case 'row':
      return loneCell(block) ? { level: BOLD_LEVEL, form: 'look' } : undefined;
    case 'item':
      return block.level === 1 && hasChildren(page, block) ? { level: BOLD_LEVEL, form: 'look' } : undefined;
    case 'heading':
      return undefined;
  }
}

function pseudoHeading(page: Page, block: Block, language: string): HeadingCandidate | undefined {
  if (block.text.length === 0 || block.text.length > MAX_PSEUDO_LENGTH || block.text.includes('\n')) return undefined;
  const look = lookOf(page, block, language);
  if (look === undefined || isLink(block) || isResourceLabel(block.text) || isPostTitle(page, block)) return undefined;
  const said = saidBy(block, language);
  const { meaning, title = block.text } = said;
  if (meaning === undefined || (meaning.form === 'period' ? !ENDS_PERIOD.test(title) : isDated(block))) return undefined;
  return { block: block.index, ...look, ...said };
}

/** What the words of a heading mean: those before the links behind it, if they mean something by themselves. */
function saidBy(block: Block, language: string): Pick<HeadingCandidate, 'meaning' | 'title'> {
  const title = headingWords(block);
  const meaning = title === block.text ? undefined : headingMeaning(title, language);
  return meaning ? { meaning, title } : { meaning: headingMeaning(block.text, language) };
}

/** Lines that are headings by their words alone count only where the page has hardly any other section headings; years always do. */
const MAX_HEADINGS_BESIDE_WORDS = 1;

/**
 * The blocks that may head a section, in page order: declared headings, and bold lines, labels ("Publications:"), terms, lone cells,
 * outer items and lines of their own whose words name a section.
 */
export function headingCandidates(page: Page): readonly HeadingCandidate[] {
  const language = pageLanguage(page);
  const candidates: HeadingCandidate[] = [];
  for (const block of page.blocks) {
    if (block.region === 'navigation' || block.text.trim() === '') continue;
    if (block.kind === 'heading') {
      candidates.push({ block: block.index, level: block.level, form: 'declared', ...saidBy(block, language) });
      continue;
    }
    const pseudo = pseudoHeading(page, block, language);
    if (pseudo) candidates.push(pseudo);
  }
  const all = withPeers(page, candidates);
  if (!areYearHeadings(page, all)) return withoutMenus(page, chosen(all.filter((candidate) => !isPlainYear(candidate))));
  return withoutMenus(page, chosen(all));
}

/** The candidates with the lines that look like the pseudo-headings of the page and name no section: they end what stands before them. */
function withPeers(page: Page, candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const named = candidates.filter(({ form, meaning }) => form === 'look' && meaning?.form === 'section');
  const isPeer = peerOf(page, new Set(named.map(({ block }) => block)));
  if (!isPeer) return candidates;
  const known = new Set(candidates.map(({ block }) => block));
  const peers = page.blocks
    .filter((block) => !known.has(block.index) && isPeer(block) && !isLink(block) && !isResourceLabel(block.text))
    .map(({ index }): HeadingCandidate => ({ block: index, level: BOLD_LEVEL, form: 'look', meaning: undefined }));
  return peers.length === 0 ? candidates : [...candidates, ...peers].sort((a, b) => a.block - b.block);
}

const isPlainYear = ({ form, meaning }: HeadingCandidate): boolean => form === 'words' && meaning?.form === 'period';

/** Whether the lines that hold but a year head the text under them: then the years change from one to the next. */
function areYearHeadings(page: Page, candidates: readonly HeadingCandidate[]): boolean {
  const years = candidates.filter(isPlainYear).map(({ block }) => page.blocks[block]?.text);
  return years.length > 1 && years.every((year, i) => i === 0 || year !== years[i - 1]);
}

function chosen(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const marked = candidates.filter(({ form, meaning }) => form !== 'words' && meaning?.form === 'section').length;
  return marked > MAX_HEADINGS_BESIDE_WORDS ? candidates.filter(isMarked) : candidates;
}

const isMarked = ({ form, meaning }: HeadingCandidate): boolean => form !== 'words' || meaning?.form === 'period';

/** A menu is a run of at least this many section words with nothing between them. */
const MIN_MENU = 3;

const isSection = ({ meaning }: HeadingCandidate): boolean => meaning?.form === 'section';

/**
 * Leaves out the lists of section names that stand at the top of dumped pages. The last name of such a list heads the text under it
 * unless the same words come again further down.
 */
function withoutMenus(page: Page, candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const lastPlace = new Map<string, number>();
  const wordsAt = (candidate: HeadingCandidate): string => fold((page.blocks[candidate.block] as Block).text);
  for (const candidate of candidates) lastPlace.set(wordsAt(candidate), candidate.block);
  const kept: HeadingCandidate[] = [];
  let run: HeadingCandidate[] = [];
  const flush = (): void => {
    const last = run.at(-1);
    const isMenu = run.length >= MIN_MENU && run.every(isSection);
    if (!isMenu) kept.push(...run);
    else if (last && lastPlace.get(wordsAt(last)) === last.block) kept.push(last);
    run = [];
  };
  for (const candidate of candidates) {
    const last = run.at(-1);
    if (last && (last.block + 1 !== candidate.block || last.level !== candidate.level)) flush();
    run.push(candidate);
  }
  flush();
  return kept;
}
