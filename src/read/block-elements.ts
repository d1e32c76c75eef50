import type { BlockPlan, BlockWriter } from './block-writer.js';
import { headingLevel, LIST_TAGS } from './element-kinds.js';
import { rawTextOf } from './embedded.js';
import type { Frame, Unit } from './frame.js';
import { isReferenceNumber, listCount, markerOf } from './list-marker.js';
import { isAmongDefinitions, isRich, leftHeadsOf, termsAreHeadings } from './side-headings.js';
import type { Content, Survey } from './survey.js';
import { isColumn, tableKind } from './table-kind.js';
import type { Element } from './tree.js';

/** A block element that the walk enters: its frame, made from the one around it, is to become what the element is. */
export interface Entrance {
  readonly outer: Frame;
  readonly frame: Frame;
  readonly element: Element;
  readonly content: Content;
  readonly writer: BlockWriter;
  readonly survey: Survey;
}

/** An element with more text than this is a part of a page, not an item or a definition. */
const LONGEST_UNIT = 6000;
/** An item with headings and more text than this is a section. */
const LONGEST_HEADED_UNIT = 2000;
const LONGEST_HEADING = 300;
const LONGEST_MARKER = 12;
/** Makes the frame what its element is: list, item, definition, table, row, cell, heading, or a container of such. */
export function enterBlockElement(at: Entrance): void {
  const { frame, element } = at;
  const { name } = element;
  if (LIST_TAGS.has(name)) enterList(at);
  else if (name === 'li') enterItem(at);
  else if (name === 'dl') enterDefinitions(at);
  else if (name === 'dt') enterTerm(at);
  else if (name === 'dd') enterDefinition(at);
  else if (name === 'table') enterTable(at);
  else if (name === 'tr' && frame.inTable) begin(at, 'row', 0);
  else if ((name === 'td' || name === 'th') && frame.inTable && frame.unit) enterCell(at, frame.unit);
  else if (frame.leftHeads?.has(element)) beginHead(at);
  else enterHeading(at);
}

/** Begins a block that takes the text of the element. */
function begin({ frame, writer }: Entrance, kind: BlockPlan['kind'], level: number, marker?: string): void {
  const { owner, box, region } = frame;
  // Written out: to spread one object into another is slow, and this is done for every element.
  const plan = marker === undefined ? { kind, level, owner, box, region } : { kind, level, owner, box, region, marker };
  frame.beginUnit(writer.prepare(plan));
}

/** Begins the line that heads what stands beside or below it. */
function beginHead({ frame, writer }: Entrance): void {
  const { owner, box, region } = frame;
  frame.beginUnit(writer.prepare({ kind: 'paragraph', level: 0, owner, box, region, heads: true }));
}

/** Makes the blocks of an element (a list, a table in an item) stand beside the unit they belong to. */
function nest({ outer, frame, writer }: Entrance): void {
  const { unit } = outer;
  frame.owner = unit?.block ?? outer.list?.lastItem ?? outer.owner;
  frame.unit = undefined;
  frame.list = undefined;
  if (!unit || unit.block.plan.kind === 'row') return;
  const before = writer.count;
  frame.leave = () => {
    if (writer.count > before) unit.interrupted = true;
  };
}

function enterList(at: Entrance): void {
  nest(at);
  at.frame.depth = at.outer.depth + 1;
  at.frame.list = { ...listCount(at.element), lastItem: undefined };
}

function enterItem(at: Entrance): void {
  const { frame, element, content } = at;
  const { list } = frame;
  const marker = markerOf(element, list);
  frame.list = undefined;
  if (frame.unit || isPagePart(content)) return;
  begin(at, 'item', Math.max(1, frame.depth), marker);
  if (list) list.lastItem = frame.owner;
}

function enterDefinitions(at: Entrance): void {
  nest(at);
  const contentOf = (inner: Element): Content => at.survey.contents.get(inner) as Content;
  at.frame.term = { block: undefined, marker: undefined, ofSections: !at.outer.unit && termsAreHeadings(at.element, contentOf) };
}

/** A term; or only the number of a reference, which is its definition's marker: `<dt>[12]<dd>A. Author. Title.` */
function enterTerm(at: Entrance): void {
  const { frame, element, content } = at;
  const { term } = frame;
  frame.term = undefined;
  if (frame.unit) return;
  const marker = content.text <= LONGEST_MARKER ? rawTextOf(element).trim() : '';
  if (term && isReferenceNumber(marker)) {
    term.block = undefined;
    term.marker = marker;
    frame.child = element.children.length;
    return;
  }
  if (term?.ofSections) {
    beginHead(at);
    return;
  }
  begin(at, 'term', 0);
  if (!term) return;
  term.block = frame.owner;
  term.marker = undefined;
}

function enterDefinition(at: Entrance): void {
  const { frame, element, content } = at;
  const { term } = frame;
  frame.term = undefined;
  if (frame.unit) return;
  if (term?.ofSections) {
    if (isAmongDefinitions(element) && !isRich(element, content)) begin(at, 'item', 1);
  } else if (term?.marker !== undefined) begin(at, 'item', 1, term.marker);
  else {
    frame.owner = term?.block ?? frame.owner;
    if (!isPagePart(content)) begin(at, 'paragraph', 0);
  }
}

function enterTable(at: Entrance): void {
  const { outer, frame, element, survey } = at;
  const contentOf = (inner: Element): Content => survey.contents.get(inner) as Content;
  const isSetInItem = outer.unit?.block.plan.kind === 'item' && isColumn(element, contentOf);
  frame.leftHeads = outer.unit ? undefined : leftHeadsOf(element, contentOf);
  frame.inTable = !isSetInItem && !frame.leftHeads && tableKind(element, contentOf) === 'data';
  if (frame.inTable) nest(at);
}

function enterCell({ frame, element }: Entrance, row: Unit): void {
  const { text, cells } = row.block;
  text.breakCell(element.startIndex ?? 0);
  frame.inTable = false;
  const before = text.length;
  frame.leave = () => {
    const { length } = text;
    cells?.push({ start: length === before ? length : before === 0 ? 0 : before + 1, end: length });
  };
}

function enterHeading(at: Entrance): void {
  const { frame, element, content } = at;
  const level = headingLevel(element.name) || roleLevel(element);
  if (level === 0) return;
  if (frame.unit) frame.style = frame.style.inBold();
  else if (content.lists === 0 && content.tables === 0 && content.text <= LONGEST_HEADING) begin(at, 'heading', level);
}

/** The level of `<div role=heading aria-level=3>`; 0 if it is none. */
function roleLevel({ attribs }: Element): number {
  if (attribs['role'] !== 'heading') return 0;
  const level = Number.parseInt(attribs['aria-level'] ?? '', 10);
  return level >= 1 && level <= 6 ? level : 2;
}

/** Whether an item or definition is a column or section of the page rather than one thing. */
const isPagePart = (content: Content): boolean =>
  content.text > LONGEST_UNIT ||
  content.headings > 4 ||
  (content.headings > 0 && (content.lists > 2 || content.text > LONGEST_HEADED_UNIT));
