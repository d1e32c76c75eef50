import { cite } from '../../model/cite.js';
import type { Talk } from '../../model/page-facts.js';
import type { Section } from '../../model/section.js';
import { fold } from '../../text/fold.js';
import type { ExtractionContext } from '../context.js';
import { talkEntries } from './talk-entries.js';
import { readTalkEntry } from './talk-entry.js';

/** The talks that the page lists, in its order. Prose about talks is not read. */
export function extractTalks({ page, sections }: ExtractionContext): readonly Talk[] {
  const found: Talk[] = [];
  for (const section of sections) {
    if (!isTalkSection(section, sections)) continue;
    for (const entry of talkEntries(page.blocks.slice(section.first, section.end))) {
      const talk = readTalkEntry(entry);
      if (!talk) continue;
      const { start, end, ...rest } = talk;
      const date = rest.date ?? (section.year === undefined ? undefined : String(section.year));
      found.push({ ...rest, ...(date !== undefined && { date }), evidence: cite(entry, start, end, 'talk/list', 0.8) });
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
