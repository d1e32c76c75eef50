import { GROUP_WORDS } from '../../lexicon/page-titles.js';
import { cite } from '../../model/cite.js';
import type { Page } from '../../model/page.js';
import { fold } from '../../text/fold.js';
import { fullNamesAround } from './full-names-around.js';
import type { NameCandidate } from './name-candidates.js';

const GROUPS: ReadonlySet<string> = new Set(GROUP_WORDS);
/** "The Silva Lab @ Example University", "Silva's research group". */
const EPONYM = /^\W*(?:The |Welcome to the )?(\p{Lu}\p{Ll}[\p{L}'’-]*?)(?:['’]s)? (?:\p{L}+ )?(\p{L}+)(?=$|[\s@|,–-])/u;
const MOST_BLOCKS = 300;

/** The family name that a group's title carries: "Silva Lab". */
export function eponymOf(title: string): string | undefined {
  const match = EPONYM.exec(title);
  return match?.[1] !== undefined && GROUPS.has(fold(match[2] ?? '')) ? match[1] : undefined;
}

/** Full names on the page of a group named after somebody that have the family name of its title. */
export function namesakes(page: Page): readonly NameCandidate[] {
  const titles = [page.title?.value, ...page.blocks.slice(0, 4).map((block) => block.text)];
  const eponym = titles.map((title) => (title === undefined ? undefined : eponymOf(title))).find((name) => name !== undefined);
  if (eponym === undefined) return [];
  const families = new Set([fold(eponym)]);
  const found: NameCandidate[] = [];
  for (const block of page.blocks.slice(0, MOST_BLOCKS)) {
    if (!block.text.includes(eponym)) continue;
    for (const { value, start, end } of fullNamesAround(block.text, families, (name) => fold(name).endsWith(fold(eponym)))) {
      found.push({
        name: value,
        script: 'latin',
        source: 'namesake',
        evidence: cite(block, start, end, 'owner/namesake'),
        place: `namesake ${block.index}`,
        count: 1,
      });
    }
  }
  return found;
}
