import { PICTURE_OPENINGS } from '../../lexicon/picture-words.js';
import { cite } from '../../model/cite.js';
import type { Block, Field, Page } from '../../model/page.js';
import type { Evidence } from '../../model/page-facts.js';
import { linksOf } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { boldAuthors } from './bold-authors.js';
import { byGivenName } from './given-name.js';
import { namesakes } from './group-namesake.js';
import { namesIn, type PrintedName } from './printed-name.js';
import { introducedNames, namesAt, thirdPersonNames } from './self-introduction.js';
import { titleLine } from './title-line.js';

/** Where on a page a name was read that may be the owner's. */
export type NameSource =
  | 'title'
  | 'front-matter-name'
  | 'front-matter-title'
  | 'meta-author'
  | 'meta-title'
  | 'main-heading'
  | 'early-heading'
  | 'title-line'
  | 'first-line'
  | 'early-text'
  | 'brand'
  | 'introduction'
  | 'third-person'
  | 'copyright'
  | 'alt-text'
  | 'bold-author'
  | 'frequent-author'
  | 'namesake'
  | 'group-head'
  | 'other-spelling';

/** One name read in one place. */
export interface NameCandidate {
  readonly name: string;
  readonly script: 'latin' | 'cjk';
  readonly source: NameSource;
  readonly honorific?: string;
  readonly evidence: Evidence;
  /** The string or block that it was read in: what stands there side by side in two scripts is one name. */
  readonly place: string;
  /** How often it was read there; 1 but for bold authors. */
  readonly count: number;
}

/** Blocks at the top of a page in which the owner's name is looked for outside headings. */
const EARLY_BLOCKS = 12;
/** Of these the very first, where a page without headings has its title. */
const FIRST_BLOCKS = 2;
const EARLY_PROSE = 40;
const SHORTEST_PROSE = 20;
const SHORTEST_CJK_PROSE = 8;
/** A line with more names in one script is a list of people. */
const MOST_NAMES = 2;
const MAX_NAME_LINE = 120;

const NAME_FIELDS: ReadonlySet<string> = new Set([
  'author',
  'author.name',
  'author_name',
  'authors.0.name',
  'fullname',
  'name',
  'profile.name',
  'site.author',
  'site.title',
]);
const META_AUTHORS: ReadonlySet<string> = new Set(['author', 'article:author', 'dc.creator', 'og:author', 'twitter:author']);
const META_TITLES: ReadonlySet<string> = new Set([
  'og:title',
  'og:site_name',
  'twitter:title',
  'application-name',
  'apple-mobile-web-app-title',
]);
const META_DESCRIPTIONS: ReadonlySet<string> = new Set(['description', 'og:description', 'twitter:description']);
/** A description as short as this may be the name alone. */
const LONGEST_PLAIN = 30;
const INTRODUCING_FIELDS: ReadonlySet<string> = new Set(['description', 'excerpt', 'intro', 'summary']);
const COPYRIGHT = /(?:©|\(c\)|copyright|&copy;)[\s\d,.–—\-:©/]*(?:by |copyright )?[\d\s,.–—-]*/iu;

/** A name in kana alone. */
const IN_KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー\s\u3000・]+$/u;

/** Every name on the page that may be the owner's, each with the place that suggests it. */
export function nameCandidates(page: Page): readonly NameCandidate[] {
  const bold = boldAuthors(page);
  return [...fieldCandidates(page), ...withReadings(blockCandidates(page)), ...namesakes(page), ...bold, ...byGivenName(page, bold)];
}

/** A name in kana right under one in Chinese characters is how that is read. */
function withReadings(candidates: readonly NameCandidate[]): NameCandidate[] {
  return candidates.map((candidate, i) => {
    const above = candidates[i - 1];
    return above && IN_KANA.test(candidate.name) && above.script === 'cjk' && !IN_KANA.test(above.name)
      ? { ...candidate, place: above.place }
      : candidate;
  });
}

function fromField(field: Field, source: NameSource, names: readonly PrintedName[]): NameCandidate[] {
  return names.map((name) => ({
    name: name.value,
    script: name.script,
    source,
    ...(name.honorific !== undefined && { honorific: name.honorific }),
    evidence: { ...field.span, quote: field.value, rule: `owner/${source}`, confidence: 0.9 },
    place: `${field.name} ${field.span.start}`,
    count: 1,
  }));
}

function fieldCandidates(page: Page): NameCandidate[] {
  const found: NameCandidate[] = [];
  // Several authors are those of a paper, whose title the page has.
  const several = page.frontMatter.some(({ name }) => name.startsWith('authors.1'));
  if (page.title && !several) found.push(...fromField(page.title, 'title', namesIn(page.title.value)));
  for (const field of page.meta) {
    if (META_AUTHORS.has(field.name)) found.push(...fromField(field, 'meta-author', namesIn(field.value)));
    else if (META_TITLES.has(field.name)) found.push(...fromField(field, 'meta-title', namesIn(field.value)));
    else if (META_DESCRIPTIONS.has(field.name)) found.push(...described(field));
  }
  for (const field of page.frontMatter) {
    if (NAME_FIELDS.has(field.name) && !(field.name.startsWith('authors.') && several))
      found.push(...fromField(field, 'front-matter-name', namesIn(field.value)));
    else if (INTRODUCING_FIELDS.has(field.name)) found.push(...described(field));
    else if (field.name === 'profile.image_alt') found.push(...fromField(field, 'alt-text', namesIn(field.value)));
    else if (field.name === 'title' && !several) found.push(...fromField(field, 'front-matter-title', namesIn(field.value)));
  }
  return [...found, ...givenAndFamily(page)];
}

/** The names in a description: introduced in a sentence, or all that it holds. */
function described(field: Field): NameCandidate[] {
  const introduced = introducedNames(field.value);
  const names = introduced.length > 0 ? introduced : thirdPersonNames(field.value);
  return fromField(field, 'meta-title', names.length > 0 || field.value.length > LONGEST_PLAIN ? names : namesIn(field.value));
}

/** A front matter with the given and the family name in fields of their own. */
function givenAndFamily(page: Page): NameCandidate[] {
  const given = page.frontMatter.find((field) => field.name === 'first_name' || field.name === 'name.first');
  const family = page.frontMatter.find((field) => field.name === 'last_name' || field.name === 'name.last');
  if (!given || !family) return [];
  const value = `${given.value} ${family.value}`;
  const span = { start: Math.min(given.span.start, family.span.start), end: Math.max(given.span.end, family.span.end) };
  return fromField({ name: 'name', value, span }, 'front-matter-name', namesIn(value));
}

function fromBlock(block: Block, source: NameSource, names: readonly PrintedName[]): NameCandidate[] {
  return names.map((name) => ({
    name: name.value,
    script: name.script,
    source,
    ...(name.honorific !== undefined && { honorific: name.honorific }),
    evidence: cite(block, name.start, name.end, `owner/${source}`),
    place: `block ${block.index}`,
    count: 1,
  }));
}

function blockCandidates(page: Page): NameCandidate[] {
  const found: NameCandidate[] = [];
  const title = titleLine(page);
  let headings = 0;
  let mainBlocks = 0;
  for (const block of page.blocks) {
    found.push(...altNames(block));
    if (block.region === 'navigation') {
      if (block.index < EARLY_BLOCKS) found.push(...fromBlock(block, 'brand', lineNames(block)));
      continue;
    }
    if (block.region === 'footer' || block.index > page.blocks.length - 8) found.push(...copyrightNames(block));
    if (block.kind === 'heading') {
      const source = headings++ === 0 || block.level === 1 ? 'main-heading' : 'early-heading';
      if (headings <= 4) found.push(...fromBlock(block, source, lineNames(block)));
      continue;
    }
    if (block.region === 'footer') continue;
    if (block.text.trim() !== '') mainBlocks++;
    const isFirst = mainBlocks <= FIRST_BLOCKS && headings === 0;
    if (block === title) found.push(...fromBlock(block, 'title-line', lineNames(block)));
    else if (mainBlocks <= EARLY_BLOCKS) found.push(...fromBlock(block, isFirst ? 'first-line' : 'early-text', lineNames(block)));
    if (mainBlocks <= EARLY_PROSE && block.text.length > (isCjk(block.text) ? SHORTEST_CJK_PROSE : SHORTEST_PROSE))
      found.push(...proseNames(block));
  }
  return found;
}

/** Names in the lines of a block that is as short as a name and what stands beside it. */
function lineNames(block: Block): PrintedName[] {
  const names: PrintedName[] = [];
  let start = 0;
  for (const line of block.text.split('\n')) {
    const found = line.length <= MAX_NAME_LINE ? namesIn(line) : [];
    if (!isListOfPeople(found)) names.push(...found.map((name) => ({ ...name, start: name.start + start, end: name.end + start })));
    start += line.length + 1;
    if (names.length > 0) break;
  }
  return names;
}

const isListOfPeople = (names: readonly PrintedName[]): boolean =>
  new Set(names.filter(({ script }) => script === 'latin').map(({ value }) => fold(value))).size > MOST_NAMES;

function proseNames(block: Block): NameCandidate[] {
  const introduced = introducedNames(block.text);
  if (introduced.length > 0) return fromBlock(block, 'introduction', introduced);
  return fromBlock(block, 'third-person', thirdPersonNames(block.text));
}

function copyrightNames(block: Block): NameCandidate[] {
  const match = COPYRIGHT.exec(block.text);
  return match ? fromBlock(block, 'copyright', namesAt(block.text, match.index + match[0].length)) : [];
}

/** More links than this make a block a row of icons. */
const MOST_LINKS_BESIDE = 6;

/** "Photo of ", "Foto de " before the name. */
const PICTURE_OF = new RegExp(`^\\s*(?:${wordAlternation(PICTURE_OPENINGS)})\\s+`, 'iu');

/** The alternative texts of pictures near the top. */
function altNames(block: Block): NameCandidate[] {
  if (block.index > EARLY_PROSE || linksOf(block).length > MOST_LINKS_BESIDE) return [];
  const found: NameCandidate[] = [];
  for (const run of block.runs) {
    if (run.label === undefined || run.start !== run.end) continue;
    const names = namesIn(run.label.replace(PICTURE_OF, '')).map((name) => ({ ...name, start: run.start, end: run.end }));
    found.push(...fromBlock(block, 'alt-text', names));
  }
  return found;
}
