import { COORDINATED_WORDS, KINDS_OF_RESEARCH_UNITS, OFFICE_WORDS, SERVICE_WORDS } from '../../lexicon/office-words.js';
import type { Block } from '../../model/page.js';
import { fold } from '../../text/fold.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { type AnchorChunk, type Chunk, isWord } from './chunk.js';
import { type EntrySection, stateFrame } from './entry-frame.js';
import { type EntryLine, entryLine, linesOf } from './entry-line.js';
import { namedOrganization } from './placed-organization.js';
import type { PositionStatement } from './statement.js';

const OFFICES: EntrySection = { rule: 'office-list', position: 'job' };
/** A line of an office is no longer. */
const LONGEST = 260;
/** Before the office stand its date and signs only. */
const LEADING: readonly string[] = ['', ',', ':', '-', '–', '—', '•', '*', '|', '\t', '(', ')', '[', ']', '.', 'since', 'the'];
/** Between an office and the name of what it leads: "Directeur du laboratoire QLM". */
const OF: ReadonlySet<string> = new Set(
  "at centre center centro commun d' de del dell' della der des di do du equipe équipe for group groupe institut l' la lab laboratoire laboratorio le of pour the unité"
    .split(' ')
    .concat(KINDS_OF_RESEARCH_UNITS.map((kind) => kind.toLowerCase())),
);
const MOST_BETWEEN = 5;

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u);
const isOffice = (role: string): boolean =>
  role
    .toLowerCase()
    .split(/[\s,/()]+/)
    .some((word) => OFFICE_WORDS.has(word));

/** The office that a line opens with, behind its date at most. */
function officeOf({ chunks, form, text }: EntryLine): (AnchorChunk & { readonly kind: 'role' }) | undefined {
  if (form !== 'title' || text.text.length > LONGEST) return undefined;
  const first = chunks.find((chunk) => chunk.kind !== 'date' && !isWord(chunk, ...LEADING));
  return first?.kind === 'role' && first.position === 'job' && isOffice(first.role) ? first : undefined;
}

/** "Directeur de QLM, un laboratoire …": the capital name right behind the office, where no word tells that it is an organisation. */
function namedAfter(chunks: readonly Chunk[], office: AnchorChunk): ComposedOrganization | undefined {
  const at = chunks.indexOf(office);
  for (let i = at + 1; i <= at + 1 + MOST_BETWEEN; i++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'name') return i > at + 1 && CAPITALS.test(chunk.names[0] as string) ? namedOrganization(chunk) : undefined;
    if (chunk?.kind !== 'word' || !OF.has(chunk.text)) return undefined;
  }
  return undefined;
}
/** A name that is a short form has two capitals: "QuellLab", "QLM"; not "Master". */
const CAPITALS = new RegExp(`^(?:(?:${KINDS_OF_RESEARCH_UNITS.join('|')}) )?(?=\\p{L}*\\p{Lu}\\p{L}*\\p{Lu})[\\p{L}\\p{N}-]+$`, 'u');

const BRACKETS = /\([^()]*\)/gu;

const LONG_CAPITALISED = /(?:^|\s)\p{Lu}\p{L}{3}/u;

/** Whether the organisation is what the office leads or where it is held: no long capitalised word between them, unless a comma parts them. */
function isOfOffice(line: EntryLine, office: AnchorChunk, organization: ComposedOrganization): boolean {
  const between = line.text.text.slice(office.end, Math.max(office.end, organization.start)).replace(BRACKETS, '');
  return organization.start >= office.end && (between.includes(',') || !LONG_CAPITALISED.test(between));
}

const COORDINATOR = /coord|respons/iu;

/** The stays of one line: an office that leads a university, a faculty, a department, an institute or a laboratory. */
function readOffice(line: EntryLine, home: ComposedOrganization | undefined): PositionStatement[] {
  const office = officeOf(line);
  if (!office) return [];
  const organization = line.chunks.find((chunk) => chunk.kind === 'organization' && chunk.start >= office.end);
  const named = namedAfter(line.chunks, office);
  const isClose = named !== undefined && (organization === undefined || named.end <= organization.start);
  const upto = (organization?.kind === 'organization' ? organization.end : named?.end) ?? office.end;
  const isCoordinated = COORDINATOR.test(office.role);
  const words = wordsOf(line.text.text.slice(0, Math.max(upto, office.end)));
  if (words.some((word) => SERVICE_WORDS.has(word) || (isCoordinated && COORDINATED_WORDS.has(word)))) return [];
  const told: EntryLine = isClose
    ? {
        ...line,
        chunks: line.chunks.map((chunk) =>
          chunk.kind === 'name' && chunk.start === named.start
            ? { kind: 'organization', organization: named, start: named.start, end: named.end }
            : chunk,
        ),
        anchors: [office],
      }
    : { ...line, anchors: [office] };
  return stateFrame({ lines: [told], inherited: home, told: [] }, OFFICES)
    .filter((statement): statement is PositionStatement => statement.kind === 'position')
    .filter(
      ({ organization: place }) => isClose || (place.rank !== 'unknown' && place.rank !== 'company' && isOfOffice(line, office, place)),
    )
    .slice(0, 1);
}

/** "Lindar University" as a sub-heading over the offices that are held there. */
function homeOf(heading: Block): ComposedOrganization | undefined {
  const { chunks, form } = entryLine(heading, heading);
  const [place, ...more] = chunks;
  if (form !== 'title' || place?.kind !== 'organization' || more.length > 0 || place.organization.rank === 'unit') return undefined;
  return place.end - place.start >= heading.text.trim().length ? place.organization : undefined;
}

/** What ends the words of an office: its date, a bracket, a sign. */
const OFFICE_END = /\s*(?:[(:;|,–—]|\s-\s|$)/u;
const LONGEST_OFFICE = 80;

/** "Director of Graduate Studies (2012–2016)" under "Lindar University": an office with its time and nothing else is held where the heading says. */
function readOfficeAt(line: EntryLine, home: ComposedOrganization | undefined): PositionStatement[] {
  const office = home && officeOf(line);
  const date = line.chunks.find(({ kind }) => kind === 'date');
  if (!office || !date || line.block.level > 1) return [];
  const { text } = line.text;
  const until = date.start > office.start ? date.start : text.length;
  const words = text.slice(office.start, until);
  const role = words.slice(0, words.search(OFFICE_END));
  if (role.length > LONGEST_OFFICE || wordsOf(role).some((word) => SERVICE_WORDS.has(word))) return [];
  const isAll = !/\p{L}/u.test(text.slice(office.start + role.length).replace(text.slice(date.start, date.end), ''));
  const places = line.chunks.filter(({ kind }) => kind === 'organization');
  if (!isAll || places.some((place) => place.kind === 'organization' && place.organization.rank !== 'unit')) return [];
  const anchor = { ...office, role, end: office.start + role.length };
  const chunks = line.chunks.filter((chunk) => chunk !== office && (chunk.kind === 'date' || chunk.kind === 'organization'));
  return stateFrame({ lines: [{ ...line, chunks: [anchor, ...chunks], anchors: [anchor] }], inherited: home, told: [] }, OFFICES).filter(
    (statement): statement is PositionStatement => statement.kind === 'position',
  );
}

const isOver = ({ date }: PositionStatement): boolean => date !== undefined && !date.ongoing;

/**
 * Offices among the duties of a "Service", "Responsabilités" or "Funktionen" section: "Dean of the Faculty of Seas, 2012–2016".
 * Where others of the list are over, one without a date is held now. Work for societies, boards, committees and journals is none.
 */
export function readOffices(blocks: readonly Block[]): PositionStatement[] {
  const told: PositionStatement[] = [];
  let home: ComposedOrganization | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      home = homeOf(block);
      continue;
    }
    for (const text of linesOf(block).filter(({ text }) => text.length <= LONGEST)) {
      const line = entryLine(text, block);
      const own = readOffice(line, home);
      told.push(...(own.length > 0 ? own : readOfficeAt(line, home)));
    }
  }
  const isHeldNow = told.some(isOver);
  return told.map((one) => (isHeldNow && one.date === undefined ? { ...one, tense: 'present' } : one));
}
