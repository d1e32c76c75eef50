import type { Block } from '../../model/page.js';
import { isCjk } from '../../text/script.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { withoutPlacesOfAdvisors } from './advisors-place.js';
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
import { withHead } from './entry-head.js';
import { type EntryLine, entryLine, linesOf } from './entry-line.js';
import { labelAsNote, withDeeds, withPoints } from './entry-notes.js';
import { openersOf } from './entry-units.js';
import { withFirstDegrees } from './first-degree-cjk.js';
import { listAsTitle } from './nameless-stays.js';
import { isDeedUnder, isDutyOf, isNestedIn, type Open, opensNext, slotsOf } from './open-frame.js';
import { withPlaceBelow } from './place-below.js';
import { readProse } from './read-prose.js';
import { resolveSamePlaces } from './same-place-cjk.js';
import type { Statement } from './statement.js';
import { withStudies } from './studies-by-place.js';
import { withTeachingPosts } from './teaching-posts.js';

/** The organisation that a frame gives to the frames under it. */
function organizationOf(lines: readonly EntryLine[]): ComposedOrganization | undefined {
  const titles = lines.filter((line) => line.form === 'title');
  const found = titles.flatMap((line) => line.chunks.flatMap((chunk) => (chunk.kind === 'organization' ? [chunk.organization] : [])));
  return joinUnits(found)[0] ?? titles.map(organizationByPlace).find((organization) => organization !== undefined);
}

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

/** Whether a line is but the next employer's name, whose posts come below it. */
const isHeadOfNext = (line: EntryLine, open: Open, host: Host | undefined, isInherited: boolean): boolean =>
  hasOrganization(line) &&
  line.anchors.length === 0 &&
  line.block !== open.block &&
  isHeaded(host?.lines) &&
  ((isInherited && isHeadless(open)) || isAfterList(line, open.block, host?.block));

/** Whether a line that opens a frame tells of a stay at the organisation that was told last. */
const isUnder = (line: EntryLine, host: Host, openers: ReadonlySet<Block>): boolean =>
  SAME_SCHOOL.test(line.text.text) ||
  // Entries that look alike stand beside one another.
  (!openers.has(line.block) && isNestedIn(line, host.block)) ||
  isListedUnder(line, host) ||
  (line.block.kind !== 'item' && !openers.has(line.block) && !isHeadingBelow(line, host) && isSameSort(line, host.lines));

/** A heading stands under no paragraph. */
const isHeadingBelow = ({ block }: EntryLine, host: Host): boolean => block.kind === 'heading' && host.block.kind !== 'heading';

/** Paragraphs with a date and an organisation of their own: each tells of one stay, whatever it calls the post. */
function wholeParagraphs(lines: readonly EntryLine[]): ReadonlySet<Block> {
  const titles = lines.filter(({ form, block }) => form === 'title' && block.kind === 'paragraph');
  const dated = new Set(titles.filter(hasDate).map(({ block }) => block));
  return new Set(titles.filter((line) => dated.has(line.block) && hasOrganization(line)).map(({ block }) => block));
}

/** Whether the entries of a section are posts named by paragraphs or headings, with lists under them. */
const areUnderPosts = (lines: readonly EntryLine[]): boolean =>
  new Set(lines.flatMap(({ form, anchors, block }) => (form === 'title' && anchors.length > 0 && block.kind !== 'item' ? [block] : [])))
    .size > 1;

/** Lines of a section as frames: one for each stay, whatever the order of role, organisation and date. */
function framesOf(lines: readonly EntryLine[]): EntryFrame[] {
  const frames: EntryFrame[] = [];
  let open: Open | undefined;
  let inherited: ComposedOrganization | undefined;
  const whole = wholeParagraphs(lines);
  const openers = openersOf(lines);
  const areHeaded = areUnderPosts(lines);
  let host: Host | undefined;
  const close = (): void => {
    if (!open) return;
    const told = open.slots.anchor || open.slots.date ? [] : (frames.at(-1)?.lines.flatMap(({ anchors }) => anchors) ?? []);
    frames.push({ lines: open.lines, inherited, told });
    const organization = organizationOf(open.lines);
    const isListed = host !== undefined && isListedUnder(open.lines[0] as EntryLine, host);
    if (organization && !isListed) host = { block: open.block, organization, lines: open.lines };
  };
  for (const printed of lines) {
    const line = withoutPlacesOfAdvisors(printed, open);
    const slots = slotsOf(line);
    if (line.form !== 'title' || (!slots.anchor && !slots.organization && !slots.date)) {
      open?.lines.push(line);
      continue;
    }
    if (open && (isDutyOf(open, line) || isDeedUnder(open, line, areHeaded))) {
      open.lines.push({ ...line, form: 'note', anchors: [] });
      continue;
    }
    if (open && !isHeadOfNext(line, open, host, inherited !== undefined) && !opensNext(open, line, (block) => whole.has(block), openers)) {
      open.lines.push(line);
      open.slots = {
        anchor: open.slots.anchor || slots.anchor,
        organization: open.slots.organization || slots.organization,
        date: open.slots.date || slots.date,
      };
      continue;
    }
    close();
    inherited = host && (!slots.organization || isUnitOfHost(line, host)) && isUnder(line, host, openers) ? host.organization : undefined;
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
    const chunked = linesOf(block).flatMap((text) => withHead(entryLine(text, block)));
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
