import { GROUP_ENDINGS, GROUP_WORDS, HEAD_FIRST_GROUP_WORDS } from '../../lexicon/page-titles.js';
import { cite } from '../../model/cite.js';
import type { Page } from '../../model/page.js';
import type { Stated } from '../../model/page-facts.js';
import { fold } from '../../text/fold.js';

const GROUPS: ReadonlySet<string> = new Set(GROUP_WORDS);
const HEAD_FIRST: ReadonlySet<string> = new Set(HEAD_FIRST_GROUP_WORDS);
const SEGMENTS = /\s*(?:[|｜·•@:：]|\s[-–—]\s)\s*/u;
const LONGEST = 90;
const EARLY_BLOCKS = 8;

/** The name of the group that the title, the first headings or the menu's brand name; undefined for a person's page. */
export function groupName(page: Page): Stated | undefined {
  if (page.title) {
    const { value, span } = page.title;
    const name = groupIn(value);
    if (name !== undefined) return { value: name, evidence: { ...span, quote: value, rule: 'owner/group-title', confidence: 0.8 } };
  }
  for (const block of page.blocks.slice(0, EARLY_BLOCKS)) {
    if (block.kind !== 'heading' && block.index > 0) continue;
    const name = groupIn(block.text);
    if (name !== undefined) return { value: name, evidence: cite(block, 0, block.text.length, 'owner/group-heading', 0.8) };
  }
  return undefined;
}

/** The part of a title that ends, or in French, Spanish and Portuguese begins, with a word for a group and has more than that. */
function groupIn(title: string): string | undefined {
  if (title.length > LONGEST) return undefined;
  for (const segment of title.split(SEGMENTS)) {
    const text = segment.trim();
    const words = fold(text).split(' ');
    const named = words.length > 1 && words.length <= 9 && (GROUPS.has(words.at(-1) ?? '') || HEAD_FIRST.has(words[0] ?? ''));
    if (
      (named && !/^(?:my|the|our|research|people|team|laboratory) \p{L}+$/u.test(words.join(' '))) ||
      GROUP_ENDINGS.some((end) => text.endsWith(end) && text.length > end.length)
    )
      return text;
  }
  return undefined;
}
