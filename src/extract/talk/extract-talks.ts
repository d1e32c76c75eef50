import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Talk } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { findDates } from '../../text/date-range.js';
import { fold } from '../../text/fold.js';
import type { ExtractionContext } from '../context.js';
import { readTalkEntry } from './talk-entry.js';

const LONGEST_ENTRY = 600;

/** The talks that the page lists, in its order. Prose about talks is not read. */
export function extractTalks({ page, sections }: ExtractionContext): readonly Talk[] {
  const found: Talk[] = [];
  for (const section of sections) {
    if (!isTalkSection(section, sections)) continue;
    for (const block of page.blocks.slice(section.first, section.end)) {
      if (!isEntry(block)) continue;
      const talk = readTalkEntry(block);
      if (!talk) continue;
      const { start, end, ...rest } = talk;
      const date = rest.date ?? (section.year === undefined ? undefined : String(section.year));
      found.push({ ...rest, ...(date !== undefined && { date }), evidence: cite(block, start, end, 'talk/list', 0.8) });
    }
  }
  const seen = new Set<string>();
  return found.filter((talk) => {
    const key = `${fold(talk.title)}|${talk.date ?? ''}|${fold(talk.place ?? '')}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isTalkSection(section: Section, sections: readonly Section[]): boolean {
  if (section.kind === 'talks') return true;
  const parent = sections[section.parent];
  return parent !== undefined && parent.kind === 'talks' && section.kind === 'other';
}

function isEntry(block: Block): boolean {
  if (block.kind === 'heading' || block.region === 'navigation' || block.region === 'footer') return false;
  if (block.text.length < 12 || block.text.length > LONGEST_ENTRY) return false;
  if (block.kind === 'item' || block.kind === 'row') return true;
  return findDates(block.text).length > 0 && !/\b(?:I|my|I'm)\b/u.test(block.text);
}
