import { END_KEYS, PROSE_KEYS, SETTING_KEYS, STANDING_KEYS, START_KEYS } from '../lexicon/front-matter-keys.js';
import type { Field } from '../model/page.js';
import type { SectionKind } from '../model/section.js';
import { sectionKindOf } from '../text/section-kind.js';
import { alignValue } from './aligned-value.js';
import { type MappedText, MappedTextBuilder } from './mapped-text.js';

/** A field with its path taken apart. */
interface Leaf {
  readonly field: Field;
  readonly path: readonly string[];
  /** The last part of the path, in lower case without `-` and `_`. */
  readonly key: string;
}

/** Lists under such keys are shown as sections; interests and contacts are read from the fields. */
const SHOWN_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'publications',
  'experience',
  'education',
  'career',
  'awards',
  'teaching',
  'talks',
  'students',
  'service',
  'news',
  'grants',
]);
/** "sections.0.content.text" of a page that is built of blocks. */
const BLOCK_PATH = /^sections\.\d+\.(?:content\.)?/;
const INDEX = /^\d+$/;
const TARGET_KEY = /(?:url|link|href|uri|pdf|website|homepage)$/;
const ABSOLUTE = /^(?:https?:|mailto:|\/|\.{1,2}\/)/;
const MARKUP = /[<*[]|https?:/;
/** A description of fewer words is a label. */
const FEWEST_WORDS = 4;

const keyOf = (part: string): string => part.toLowerCase().replace(/[-_ ]/g, '');

function leafOf(field: Field): Leaf {
  const path = field.name.split('.');
  const named = path.filter((part) => !INDEX.test(part));
  return { field, path, key: keyOf(named.at(-1) ?? '') };
}

const isSetting = (leaf: Leaf): boolean => leaf.path.some((part) => SETTING_KEYS.has(keyOf(part)) && !PROSE_KEYS.has(keyOf(part)));

/** Whether the value is text that a theme shows as it is. */
function isProse(leaf: Leaf): boolean {
  const { value } = leaf.field;
  if (value.trim() === '' || isSetting(leaf)) return false;
  if (value.trim().includes('\n')) return true;
  if (!PROSE_KEYS.has(leaf.key)) return false;
  return (
    MARKUP.test(value) ||
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(value) ||
    value.split(/\s+/).length >= FEWEST_WORDS
  );
}

/** Whether a value is the title of an honour among its date and giver, which themes show apart. */
const isTitleOfAward = ({ key, path }: Leaf): boolean =>
  (key === 'title' || key === 'name') && path.some((part) => sectionKindOf(part.replace(/[-_]/g, ' '))?.kind === 'awards');

/** The first part of the path that names a section: "education" of `education.courses.0.year`. */
function sectionOf(leaf: Leaf, from: number): { readonly name: string; readonly item: number } | undefined {
  const index = leaf.path.findIndex((part, at) => at > from && INDEX.test(part));
  if (index < 0) return undefined;
  const name = leaf.path
    .slice(from, index)
    .map((part) => part.replace(/[-_]/g, ' '))
    .find((part) => SHOWN_SECTIONS.has(sectionKindOf(part)?.kind ?? 'other'));
  return name === undefined ? undefined : { name, item: index };
}

/** Writes what the front matter shows as Markdown. */
class FrontMatterWriter {
  readonly out: MappedTextBuilder;
  private readonly source: string;

  constructor(source: string, start: number) {
    this.source = source;
    this.out = new MappedTextBuilder(start);
  }

  private value(field: Field, start = 0, end = field.value.length): void {
    this.out.copy(alignValue(field, this.source), start, end);
  }

  /** A paragraph or more, as written. */
  prose(field: Field): void {
    this.value(field);
    this.out.generate('\n\n');
  }

  heading(field: Field): void {
    this.out.generate('## ');
    this.value(field);
    this.out.generate('\n\n');
  }

  namedHeading(name: string): void {
    this.out.generate(`\n## ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n`);
  }

  /** Short values on lines of their own. */
  lines(fields: readonly Field[]): void {
    fields.forEach((field, index) => {
      if (index > 0) this.out.generate('<br>\n');
      this.value(field);
    });
    this.out.generate('\n\n');
  }

  /** One entry of a list: its short values with commas, its texts on lines of their own. */
  item(leaves: readonly Leaf[]): void {
    const shown = leaves.filter((leaf) => !isSetting(leaf) && (leaf.field.value.trim() !== '' || END_KEYS.has(leaf.key)));
    let written = 0;
    shown.forEach((leaf, index) => {
      const next = shown[index + 1];
      if (TARGET_KEY.test(leaf.key) && ABSOLUTE.test(leaf.field.value)) return;
      const ending = END_KEYS.has(leaf.key) && START_KEYS.has(shown[index - 1]?.key ?? '');
      const isText = isProse(leaf);
      this.out.generate(written === 0 ? '- ' : ending ? ' – ' : isText ? '<br>' : ', ');
      written++;
      const target = next && TARGET_KEY.test(next.key) && ABSOLUTE.test(next.field.value) ? next.field.value : undefined;
      if (ending && leaf.field.value.trim() === '') this.out.generate('present');
      else if (isTitleOfAward(leaf) && shown.length > 1) this.strong(() => this.linked(leaf.field, target, isText));
      else this.linked(leaf.field, target, isText);
    });
    if (written > 0) this.out.generate('\n');
  }

  private strong(write: () => void): void {
    this.out.generate('<strong>');
    write();
    this.out.generate('</strong>');
  }

  private linked(field: Field, target: string | undefined, isText: boolean): void {
    if (target !== undefined) this.out.generate(`<a href="${target.replaceAll('"', '&quot;')}">`);
    if (isText) this.indented(field);
    else this.value(field);
    if (target !== undefined) this.out.generate('</a>');
  }

  /** A text of several lines inside a list item. */
  private indented(field: Field): void {
    let at = 0;
    for (const line of field.value.trimEnd().split('\n')) {
      if (at > 0) this.out.generate('\n  ');
      this.value(field, at, at + line.length);
      at += line.length + 1;
    }
  }
}

/** The leaves of each entry of each list that is a section, in order. */
function writeSections(writer: FrontMatterWriter, leaves: readonly Leaf[], from: number, titled: boolean): void {
  let section = '';
  let entry = '';
  let open: Leaf[] = [];
  const close = (): void => {
    if (open.length > 0) writer.item(open);
    open = [];
  };
  for (const leaf of leaves) {
    const found = titled ? listItemOf(leaf, from) : sectionOf(leaf, from);
    if (found === undefined) continue;
    const id = leaf.path.slice(0, found.item + 1).join('.');
    if (id !== entry) close();
    entry = id;
    if (found.name !== section && !titled) writer.namedHeading(found.name);
    section = found.name;
    open.push(leaf);
  }
  close();
  if (section !== '') writer.out.generate('\n');
}

/** In a block with a title of its own any list is shown. */
function listItemOf(leaf: Leaf, from: number): { readonly name: string; readonly item: number } | undefined {
  const item = leaf.path.findIndex((part, at) => at > from && INDEX.test(part));
  return item < 0 || isSetting(leaf) ? undefined : { name: 'items', item };
}

/** What stands under the name: role, organisation, then texts, then sections. */
function writeProfile(writer: FrontMatterWriter, leaves: readonly Leaf[]): void {
  const isStanding = (leaf: Leaf): boolean =>
    STANDING_KEYS.has(keyOf(leaf.path[0] ?? '')) && !TARGET_KEY.test(leaf.key) && leaf.field.value.trim() !== '' && leaf.path.length <= 3;
  const standing = leaves.filter(isStanding).map((leaf) => leaf.field);
  if (standing.length > 0) writer.lines(standing);
  for (const leaf of leaves)
    if (!leaf.path.some((part) => INDEX.test(part)) && isProse(leaf) && !isStanding(leaf)) writer.prose(leaf.field);
  writeCards(writer, leaves);
  writeSections(writer, leaves, 0, false);
}

/** `intro.0.excerpt`, `feature_row2.1.excerpt`: the rows that a page of the theme Minimal Mistakes is built of, short texts too. */
const ROW_PATH = /^(?:intro|feature_row\w{0,20})\.\d+\.excerpt$/i;

/** Whether a value is the text of a card, `intro.0.excerpt`; that of another list than a row only where it is prose. */
const isCardText = (leaf: Leaf): boolean =>
  leaf.key === 'excerpt' &&
  leaf.path.length === 3 &&
  INDEX.test(leaf.path[1] ?? '') &&
  leaf.field.value.trim() !== '' &&
  (isProse(leaf) || ROW_PATH.test(leaf.field.name));

/** The cards of themes: `intro.0.title` over `intro.0.excerpt`. */
function writeCards(writer: FrontMatterWriter, leaves: readonly Leaf[]): void {
  const titles = new Map(leaves.filter(({ key }) => key === 'title').map((leaf) => [leaf.field.name, leaf.field]));
  for (const leaf of leaves) {
    if (!isCardText(leaf)) continue;
    const title = titles.get(`${leaf.path[0]}.${leaf.path[1]}.title`);
    if (title && title.value.trim() !== '') writer.heading(title);
    writer.prose(leaf.field);
  }
}

/** A block of a page that is built of blocks: title, text, lists. */
function writeBlockSection(writer: FrontMatterWriter, leaves: readonly Leaf[], from: number): void {
  const title = leaves.find((leaf) => leaf.path.length === from + 1 && leaf.key === 'title' && leaf.field.value.trim() !== '');
  const texts = leaves.filter((leaf) => leaf.path.length === from + 1 && leaf !== title && isProse(leaf));
  const hasItems = leaves.some((leaf) => listItemOf(leaf, from) !== undefined);
  if (title && (texts.length > 0 || hasItems)) writer.heading(title.field);
  for (const text of texts) writer.prose(text.field);
  writeSections(writer, leaves, from, title !== undefined);
}

/** The leaves of each block of a page that is built of blocks. */
function blocksOf(leaves: readonly Leaf[]): Iterable<readonly Leaf[]> {
  const blocks = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    if (!BLOCK_PATH.test(leaf.field.name)) continue;
    const number = leaf.path[1] ?? '';
    const block = blocks.get(number);
    if (block) block.push(leaf);
    else blocks.set(number, [leaf]);
  }
  return blocks.values();
}

/**
 * What a theme shows of a front matter, as Markdown: role and organisation, texts, and lists of education, work, awards
 * and the like as sections. Interests, addresses of profiles and the name are read from the fields themselves.
 */
export function frontMatterText(fields: readonly Field[], source: string): MappedText {
  const writer = new FrontMatterWriter(source, fields[0]?.span.start ?? 0);
  const leaves = fields.map(leafOf);
  writeProfile(
    writer,
    leaves.filter((leaf) => !BLOCK_PATH.test(leaf.field.name)),
  );
  for (const block of blocksOf(leaves)) {
    const content = block.filter((leaf) => leaf.path[2] === 'content' || leaf.path.length === 3);
    const from = content.some((leaf) => leaf.path[2] === 'content') ? 3 : 2;
    const inside = content.filter((leaf) => leaf.path.length > from);
    writeBlockSection(writer, inside, from);
  }
  return writer.out.build();
}
