import type { Block } from '../../model/page.js';
import { isCjk } from '../../text/script.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { joinEnrolments } from './enrolment-cjk.js';
import { withColumns } from './entry-columns.js';
import { linesWithFields } from './entry-fields.js';
import {
  type EntryFrame,
  type EntrySection,
  hasDate,
  hasOrganization,
  joinUnits,
  organizationByPlace,
  splitStays,
  stateFrame,
} from './entry-frame.js';
import { type EntryLine, entryLine, isMostlyCjk, linesOf } from './entry-line.js';
import { labelAsNote, withDeeds, withPoints } from './entry-notes.js';
import { openersOf } from './entry-units.js';
import { withFirstDegrees } from './first-degree-cjk.js';
import { listAsTitle } from './nameless-stays.js';
import { isPlaceAlone } from './place-alone.js';
import { withPlaceBelow } from './place-below.js';
import { readProse } from './read-prose.js';
import { resolveSamePlaces } from './same-place-cjk.js';
import type { Statement } from './statement.js';
import { withStudies } from './studies-by-place.js';
import { withTeachingPosts } from './teaching-posts.js';

interface Slots {
  anchor: boolean;
  organization: boolean;
  date: boolean;
}

/** The frame being filled. */
interface Open {
  lines: EntryLine[];
  slots: Slots;
  block: Block;
}

const slotsOf = (line: EntryLine): Slots => ({ anchor: line.anchors.length > 0, organization: hasOrganization(line), date: hasDate(line) });

/** Whether the line says a second time what the frame has: then it opens the next one. */
function opensNext(open: Open, line: EntryLine, isWhole: (block: Block) => boolean, openers: ReadonlySet<Block>): boolean {
  if (openers.size > 0 && line.block !== open.block && openers.has(line.block)) return true;
  const slots = slotsOf(line);
  // A date alone opens the next entry of a list that prints the date first.
  if (!slots.anchor && !slots.organization)
    return slots.date && (isOfWholeItem(open, line) || (open.slots.date && (open.slots.anchor || isDatedFirst(open))));
  if (isTranslation(open, line) || isPlaceOfOpen(open, line)) return false;
  // "Vision team at X, Town" under "Summer 2018, Intern at X" tells where in it.
  const isDetail = line.block.kind === 'item' && isNestedIn(line, open.block) && line.block !== open.block;
  if (isDetail && open.slots.organization && !slots.anchor && !slots.date) return false;
  const isNewItem =
    line.block !== open.block && line.block.kind === 'item' && open.block.kind === 'item' && line.block.level <= open.block.level;
  const isNewRow = line.block !== open.block && line.block.kind === 'row' && slots.anchor;
  if (isNewItem || isNewRow) return true;
  if (slots.anchor && open.slots.anchor) return true;
  if (line.block !== open.block && isWhole(line.block) && open.slots.organization && open.slots.date) return true;
  // "Since 2013 editor of a journal" above "2012-2013 lecturer at QLM": the line tells all by itself.
  if (line.block !== open.block && slots.anchor && slots.organization && slots.date && open.slots.date) return true;
  if (slots.organization && open.slots.organization && open.slots.anchor && !isUnitOnly(line) && !isPlaceOfNamed(open, line)) return true;
  return slots.date && open.slots.date && slots.organization && open.slots.organization;
}

/** "2015 – 2017" of an item that goes on with "Analyst / Quellmark": an item of several lines is an entry of its own. */
const isOfWholeItem = (open: Open, { block }: EntryLine): boolean =>
  block !== open.block &&
  block.kind === 'item' &&
  open.block.kind === 'item' &&
  block.level <= open.block.level &&
  open.lines.some(({ anchors }) => anchors.length > 0) &&
  linesOf(block).length > 2;

/** "2015-2017" above "Managing director of the institute": a list that prints the date on a line of its own, before the text. */
const isDatedFirst = (open: Open): boolean => {
  const [first, ...rest] = open.lines;
  if (!first || hasText(first)) return false;
  return rest.some(hasText);
};

/** Whether the line has a word besides its dates: not "2019 – 2021", not "&". */
const hasText = (line: EntryLine): boolean =>
  line.chunks.some((chunk) => chunk.kind !== 'date' && /\p{L}{3}/u.test(line.text.text.slice(chunk.start, chunk.end)));

/** "Quellmark Group" and below it the same in Chinese: an organisation that the frame has in the other script only. */
function isNamedInOtherScript(open: Open, line: EntryLine): boolean {
  const isOther = (other: EntryLine): boolean => isMostlyCjk(other.text.text) !== isMostlyCjk(line.text.text);
  const named = open.lines.filter(hasOrganization);
  return (
    open.lines.some((other) => other.anchors.length > 0) &&
    named.length > 0 &&
    named.every(isOther) &&
    hasOrganization(line) &&
    !hasDate(line)
  );
}

const datesOfLine = ({ chunks }: EntryLine): string[] =>
  chunks.flatMap((chunk) => (chunk.kind === 'date' ? [`${chunk.range.from ?? chunk.range.at} ${chunk.range.to}`] : []));

/** "2019 – 2021 Analyst" and below it 2015–2018 研究員: two stays, each with its own time. */
function isOfOtherTime(open: Open, line: EntryLine): boolean {
  const [held, own] = [open.lines.flatMap(datesOfLine), datesOfLine(line)];
  return held.length > 0 && own.length > 0 && !own.some((date) => held.includes(date));
}

/** The line in another script says what the line before has said. */
function isTranslation(open: Open, line: EntryLine): boolean {
  const last = open.lines.at(-1);
  const anchor = line.anchors[0];
  if (!anchor) return line.block === open.block && isNamedInOtherScript(open, line);
  if (!last || isMostlyCjk(last.text.text) === isMostlyCjk(line.text.text) || isOfOtherTime(open, line)) return false;
  const held = open.lines.flatMap((other) => other.anchors);
  return held.some(
    (other) =>
      (anchor.kind === 'role') === (other.kind === 'role') &&
      (anchor.kind === 'role' || other.kind === 'role' || anchor.level === other.level),
  );
}

/** "Researcher, 2017 – 2021" above "Lindar University · contractor at QLM": the line opens with the place of the stay that has none. */
function isPlaceOfOpen(open: Open, line: EntryLine): boolean {
  const anchor = line.anchors[0];
  const place = line.chunks.find(({ kind }) => kind !== 'word');
  return (
    anchor !== undefined &&
    line.block === open.block &&
    open.slots.anchor &&
    open.slots.date &&
    !open.slots.organization &&
    !hasDate(line) &&
    place?.kind === 'organization' &&
    place.end <= anchor.start
  );
}

/** "Lindar University" below "Analyst, Tide Atlas" or "Analyst, Department of Ice" in one block: the post is at the place that is known as one. */
const isPlaceOfNamed = (open: Open, line: EntryLine): boolean =>
  line.block === open.block &&
  isPlaceAlone(line) &&
  !(hasDate(line) && open.slots.date) &&
  open.lines.every(({ chunks }) =>
    chunks.every((chunk) => chunk.kind !== 'organization' || chunk.organization.rank === 'unknown' || chunk.organization.rank === 'unit'),
  );

const isUnitOnly = (line: EntryLine): boolean =>
  line.chunks.every((chunk) => chunk.kind !== 'organization' || chunk.organization.rank === 'unit') && line.anchors.length === 0;

/**
 * "Coordinator of the night crew", "Wissenschaftliche Hilfskraft (WHK)" nested in "Research Associate at QLM, 2019 – 2021": a post within one
 * that is told whole, without a place or time of its own, says what that one was; not "Lecturer" in "Lindar University, 2012 – 2016".
 */
const isDutyOf = (open: Open, line: EntryLine): boolean =>
  line.block.kind === 'item' &&
  line.block !== open.block &&
  isNestedIn(line, open.block) &&
  line.anchors.length > 0 &&
  !line.chunks.some((chunk) => chunk.kind === 'organization' && chunk.organization.rank !== 'unknown') &&
  !hasDate(line) &&
  open.slots.organization &&
  tellsOwn(open, (held) => held.anchors.some(({ kind }) => kind === 'role')) &&
  tellsOwn(open, hasDate);

/** Whether one of the lines of the block that opened the frame is so; not what is nested in it. */
const tellsOwn = (open: Open, isSo: (line: EntryLine) => boolean): boolean =>
  open.lines.some((line) => line.block === open.block && isSo(line));

/** The organisation that a frame gives to the frames under it. */
function organizationOf(lines: readonly EntryLine[]): ComposedOrganization | undefined {
  const titles = lines.filter((line) => line.form === 'title');
  const found = titles.flatMap((line) => line.chunks.flatMap((chunk) => (chunk.kind === 'organization' ? [chunk.organization] : [])));
  return joinUnits(found)[0] ?? titles.map(organizationByPlace).find((organization) => organization !== undefined);
}

const isNestedIn = (line: EntryLine, block: Block): boolean =>
  line.block.parent === block.index ||
  (line.block.kind === 'item' && block.kind === 'item' && line.block.level > block.level) ||
  line.block === block;

/** Degrees follow degrees and posts posts: "1999 Promotion" below a post elsewhere has no place. */
const isSameSort = ({ anchors }: EntryLine, above: readonly EntryLine[]): boolean => {
  const held = above.flatMap((line) => line.anchors);
  return anchors.length === 0 || held.length === 0 || held.some(({ kind }) => (kind === 'role') === (anchors[0]?.kind === 'role'));
};

/** "M.A., Physics / 2020-2023" under "Lindar University": whole but for the organisation, which the lines above gave; the next one opens its own list. */
const isHeadless = (open: Open | undefined): boolean => open?.slots.anchor === true && open.slots.date && !open.slots.organization;

/** Whether the lines of a stay open with the organisation: "Lindar University / Ph.D. candidate", not "Engineer / 2019 / Quellmark". */
const isHeaded = (lines: readonly EntryLine[] | undefined): boolean => {
  const first = lines?.find((line) => line.form === 'title' && (hasOrganization(line) || line.anchors.length > 0));
  return first !== undefined && first.anchors.length === 0;
};

/** 2019年3月 同 博士課程 修了 */
const SAME_SCHOOL = /(?:^|[\s:：月年])同(?:上|大学|大学院|校|研究科|専攻)?\s/u;

/** An organisation that was told last, with the lines that told it. */
interface Host {
  readonly block: Block;
  readonly organization: ComposedOrganization;
  readonly lines: readonly EntryLine[];
}

/** "Lecturer, 2016 – 2019" in the list under a paragraph or heading that is but the employer's name: "Lindar University, Sandau". */
const isListedUnder = (line: EntryLine, host: Host): boolean =>
  line.block.kind === 'item' && host.block.kind !== 'item' && line.anchors.length > 0 && hasDate(line) && isHeaded(host.lines);

/** The paragraph of the next employer, behind the list under the paragraph of the last one. */
const isAfterList = ({ block }: EntryLine, open: Block | undefined, host: Block | undefined): boolean =>
  open?.kind === 'item' && block.kind !== 'item' && block.kind === host?.kind;

/** "Head of the Ice Lab, since 2018" among the posts at a university. */
const isUnitOfHost = (line: EntryLine, host: Host): boolean =>
  isListedUnder(line, host) && line.chunks.every((chunk) => chunk.kind !== 'organization' || chunk.organization.rank === 'unit');

/** Paragraphs with a date and an organisation of their own: each tells of one stay, whatever it calls the post. */
function wholeParagraphs(lines: readonly EntryLine[]): ReadonlySet<Block> {
  const titles = lines.filter(({ form, block }) => form === 'title' && block.kind === 'paragraph');
  const dated = new Set(titles.filter(hasDate).map(({ block }) => block));
  return new Set(titles.filter((line) => dated.has(line.block) && hasOrganization(line)).map(({ block }) => block));
}

/** Lines of a section as frames: one for each stay, whatever the order of role, organisation and date. */
function framesOf(lines: readonly EntryLine[]): EntryFrame[] {
  const frames: EntryFrame[] = [];
  let open: Open | undefined;
  let inherited: ComposedOrganization | undefined;
  const whole = wholeParagraphs(lines);
  const openers = openersOf(lines);
  let host: Host | undefined;
  const close = (): void => {
    if (!open) return;
    frames.push({ lines: open.lines, inherited });
    const organization = organizationOf(open.lines);
    const isListed = host !== undefined && isListedUnder(open.lines[0] as EntryLine, host);
    if (organization && !isListed) host = { block: open.block, organization, lines: open.lines };
  };
  for (const line of lines) {
    const slots = slotsOf(line);
    if (line.form !== 'title' || (!slots.anchor && !slots.organization && !slots.date)) {
      open?.lines.push(line);
      continue;
    }
    const isHeadOfNext =
      slots.organization &&
      !slots.anchor &&
      line.block !== open?.block &&
      isHeaded(host?.lines) &&
      ((inherited !== undefined && isHeadless(open)) || isAfterList(line, open?.block, host?.block));
    if (open && isDutyOf(open, line)) {
      open.lines.push({ ...line, form: 'note', anchors: [] });
      continue;
    }
    if (open && !isHeadOfNext && !opensNext(open, line, (block) => whole.has(block), openers)) {
      open.lines.push(line);
      open.slots = {
        anchor: open.slots.anchor || slots.anchor,
        organization: open.slots.organization || slots.organization,
        date: open.slots.date || slots.date,
      };
      continue;
    }
    close();
    const isUnder =
      host &&
      (SAME_SCHOOL.test(line.text.text) ||
        // Entries that look alike stand beside one another.
        (!openers.has(line.block) && isNestedIn(line, host.block)) ||
        isListedUnder(line, host) ||
        (line.block.kind !== 'item' && !openers.has(line.block) && isSameSort(line, host.lines)));
    inherited = host && (!slots.organization || isUnitOfHost(line, host)) && isUnder ? host.organization : undefined;
    open = { lines: [line], slots, block: line.block };
  }
  close();
  return frames;
}

/** What the entries of a section state; sentences among them are read as prose. */
export function readEntries(blocks: readonly Block[], section: EntrySection, isOwner: (name: string) => boolean): Statement[] {
  const statements: Statement[] = [];
  let run: EntryLine[] = [];
  const flush = (): void => {
    const lines = joinEnrolments(
      withFirstDegrees(resolveSamePlaces(withStudies(withColumns(withTeachingPosts(run, section), section), section))),
    );
    for (const frame of framesOf(lines)) statements.push(...stateFrame(frame, section));
    run = [];
  };
  for (const block of blocks) {
    const chunked = linesOf(block).map((text) => entryLine(text, block));
    const lines = withPlaceBelow(withPoints(withDeeds(linesWithFields(chunked, section)))).map(labelAsNote);
    if (lines.some((line) => line.form === 'prose' && (!isCjk(line.text.text) || lines.length === 1))) {
      flush();
      statements.push(...readProse(block, isOwner, `${section.rule}-prose`));
    } else if (run.length === 0 && section.position === 'internship') run.push(...lines.map(listAsTitle).flatMap(splitStays));
    else run.push(...lines.flatMap(splitStays));
  }
  flush();
  return statements;
}
