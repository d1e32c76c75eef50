import type { Page } from '../../model/page.js';
import { fold } from '../../text/fold.js';
import type { NameCandidate } from './name-candidates.js';
import { introducedGivenName } from './self-introduction.js';

const EARLY_BLOCKS = 20;

/** The names that stand out in author lists and begin with the given name by which the owner introduces himself: "Hi, I'm Ana!". */
export function byGivenName(page: Page, bold: readonly NameCandidate[]): readonly NameCandidate[] {
  if (bold.length === 0) return [];
  for (const block of page.blocks.slice(0, EARLY_BLOCKS)) {
    const given = block.region === 'navigation' ? undefined : introducedGivenName(block.text);
    if (given === undefined) continue;
    const start = `${fold(given)} `;
    return bold.filter(({ name }) => fold(name).startsWith(start)).map((candidate) => ({ ...candidate, source: 'namesake' as const }));
  }
  return [];
}
