import type { Block } from '../../model/page.js';
import { opensWithLabel } from './entry-fields.js';
import { hasDate, hasOrganization } from './entry-frame.js';
import { type EntryLine, isMostlyCjk, linesOf } from './entry-line.js';
import { isPlaceAlone } from './place-alone.js';

/** What a line or a frame says. */
export interface Slots {
  anchor: boolean;
  organization: boolean;
  date: boolean;
}

/** The frame being filled. */
export interface Open {
  lines: EntryLine[];
  slots: Slots;
  block: Block;
}

/** What a line says. */
export const slotsOf = (line: EntryLine): Slots => ({
  anchor: line.anchors.length > 0,
  organization: hasOrganization(line),
  date: hasDate(line),
});

/** Whether the line says a second time what the frame has: then it opens the next one. */
export function opensNext(open: Open, line: EntryLine, isWhole: (block: Block) => boolean, openers: ReadonlySet<Block>): boolean {
  if (openers.size > 0 && line.block !== open.block && openers.has(line.block)) return true;
  const slots = slotsOf(line);
  // A heading that is a post heads what follows it, not the place above it.
  if (line.block.kind === 'heading' && open.block.kind !== 'heading' && slots.anchor && open.slots.organization) return true;
  // A date alone opens the next entry of a list that prints the date first.
  if (!slots.anchor && !slots.organization)
    return slots.date && (isOfWholeItem(open, line) || (open.slots.date && (open.slots.anchor || isDatedFirst(open))));
  if (isFurtherField(open, line, slots)) return false;
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

/** "Position: Analyst" in an item below that of "Quellmark, 2019 – 2021": a field that the entry has not told yet. */
const isFurtherField = (open: Open, line: EntryLine, slots: Slots): boolean =>
  line.block !== open.block &&
  line.block.kind === open.block.kind &&
  slots.anchor &&
  !open.slots.anchor &&
  !slots.date &&
  open.slots.organization &&
  opensWithLabel(line);

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
export const isDutyOf = (open: Open, line: EntryLine): boolean =>
  line.block.kind === 'item' &&
  line.block !== open.block &&
  isNestedIn(line, open.block) &&
  line.anchors.length > 0 &&
  !line.chunks.some((chunk) => chunk.kind === 'organization' && chunk.organization.rank !== 'unknown') &&
  !hasDate(line) &&
  open.slots.organization &&
  tellsOwn(open, (held) => held.anchors.some(({ kind }) => kind === 'role')) &&
  tellsOwn(open, hasDate);

/**
 * "Joint work with Lindar University" in the list under a paragraph or heading that tells the stay whole, where another such one follows: an
 * item without a time that does not open with a post tells what was done there. Where none follows it must not open with a place either.
 */
export function isDeedUnder(open: Open, line: EntryLine, areHeaded: boolean): boolean {
  if (line.block.kind !== 'item' || open.block.kind === 'item' || hasDate(line)) return false;
  if (!open.slots.organization || !open.slots.anchor || (!areHeaded && !open.slots.date)) return false;
  const first = line.chunks.find((chunk) => chunk.kind !== 'word' || !SIGN.test(chunk.text));
  return first !== line.anchors[0] && (areHeaded || first?.kind !== 'organization');
}
const SIGN = /^[\p{P}\p{S}]$/u;

/** Whether one of the lines of the block that opened the frame is so; not what is nested in it. */
const tellsOwn = (open: Open, isSo: (line: EntryLine) => boolean): boolean =>
  open.lines.some((line) => line.block === open.block && isSo(line));

/** Whether a line stands in a block or in an item nested in it. */
export const isNestedIn = (line: EntryLine, block: Block): boolean =>
  line.block.parent === block.index ||
  (line.block.kind === 'item' && block.kind === 'item' && line.block.level > block.level) ||
  line.block === block;
