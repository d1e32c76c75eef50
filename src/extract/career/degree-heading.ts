import type { Block } from '../../model/page.js';
import type { Section } from '../../model/section.js';
import type { Chunk } from './chunk.js';
import { datesOf } from './clause-facts.js';
import { entryLine, linesOf } from './entry-line.js';
import { degreeStatement } from './state-clause.js';
import type { Statement } from './statement.js';

/** Headings that are but a degree, with its level: "PhD", "Master's". */
const HEADINGS: ReadonlyMap<string, 'doctoral' | 'masters' | 'bachelors'> = new Map([
  ['phd', 'doctoral'],
  ['ph.d.', 'doctoral'],
  ['doctorate', 'doctoral'],
  ['doctorat', 'doctoral'],
  ['doctorado', 'doctoral'],
  ['doutorado', 'doctoral'],
  ['promotion', 'doctoral'],
  ['master', 'masters'],
  ["master's", 'masters'],
  ["master's degree", 'masters'],
  ['bachelor', 'bachelors'],
  ["bachelor's", 'bachelors'],
  ["bachelor's degree", 'bachelors'],
]);
/** The line that tells of the degree is short: "Lindar University, 2015 – 2020". */
const LONGEST_LINE = 160;

/** The degree that a section under such a heading tells of: its first line with a university and a date, where it names no degree or role itself. */
export function readDegreeSection(section: Section, blocks: readonly Block[]): Statement[] {
  const level = HEADINGS.get(section.title.trim().toLowerCase().replace('’', "'"));
  const [block] = blocks;
  if (level === undefined || !block) return [];
  const [text] = linesOf(block);
  if (!text || text.text.length > LONGEST_LINE) return [];
  const { chunks, anchors } = entryLine(text, block);
  const place = chunks.find(isUniversity);
  const [date] = datesOf(chunks);
  if (anchors.length > 0 || place?.kind !== 'organization' || !date) return [];
  const span = { start: 0, end: text.text.length };
  const anchor = { kind: 'degree', level, name: section.title.trim(), start: 0, end: 0 } as const;
  return [degreeStatement({ text, rule: 'education-list' }, { anchor, organization: place.organization, date }, undefined, [], span)];
}

const isUniversity = (chunk: Chunk): boolean => chunk.kind === 'organization' && chunk.organization.rank === 'body';
