import { HEAD_LABELS, HEAD_VERBS } from '../../lexicon/group-heads.js';
import { cite } from '../../model/cite.js';
import type { Block, Page } from '../../model/page.js';
import { fold } from '../../text/fold.js';
import type { NameCandidate } from './name-candidates.js';
import { namesIn, type PrintedName } from './printed-name.js';
import { sameOwner } from './same-owner.js';
import { namesAt } from './self-introduction.js';

const LABELS: ReadonlySet<string> = new Set(HEAD_LABELS);
const LONGEST_LABEL = 40;
const LONGEST_CARD_LINE = 80;
const MOST_BLOCKS = 120;
/** "PI: Ada Berg", "Principal Investigator - Ada Berg". */
const LABELLED = /^\s*([^:：\n–—-]{2,40}?)\s*(?:[:：]|\s[–—-]\s)\s*/u;

/**
 * The head that the page of a group names: under a label ("PI: …", a heading "Principal investigator"), or in a sentence
 * ("a group led by Prof. …"). Empty where several people are named so: then nobody is the page's person.
 */
export function groupHead(page: Page): readonly NameCandidate[] {
  const blocks = page.blocks.slice(0, MOST_BLOCKS).filter(({ region }) => region !== 'navigation' && region !== 'footer');
  const found = blocks.flatMap((block, at) => [...labelled(block), ...underHeading(blocks, at), ...led(block)]);
  const [first] = found;
  const isOne = first !== undefined && found.every(({ name, script }) => script !== first.script || sameOwner(name, first.name));
  return isOne ? found : [];
}

const isHeadLabel = (label: string): boolean => label.length <= LONGEST_LABEL && (LABELS.has(fold(label)) || LABELS.has(label.trim()));

/** "PI: Ada Berg". */
function labelled(block: Block): NameCandidate[] {
  const label = LABELLED.exec(block.text);
  if (!label || !isHeadLabel(label[1] as string)) return [];
  return candidates(block, namesAt(block.text, label[0].length));
}

/** The one card under a heading "Principal investigator": its first line is the name. */
function underHeading(blocks: readonly Block[], at: number): NameCandidate[] {
  const heading = blocks[at] as Block;
  if (heading.kind !== 'heading' || !isHeadLabel(heading.text)) return [];
  const found: NameCandidate[] = [];
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const line = block.text.split('\n')[0] ?? '';
    // The cards of some templates have names for headings, of the level of the label, and what people are under them.
    const isOfCard =
      i > at + 1 && blocks[i - 1]?.kind === 'heading' && blocks[i - 1]?.level === heading.level && block.level > heading.level;
    if (block.kind === 'heading' && isOfCard) continue;
    if (block.kind === 'heading' && (block.level < heading.level || namesIn(line).length === 0)) break;
    if (line.length <= LONGEST_CARD_LINE) found.push(...candidates(block, namesIn(line)));
  }
  return found;
}

/** "a group headed by Dr. Ada Berg". */
function led(block: Block): NameCandidate[] {
  const lower = block.text.toLowerCase();
  for (const verb of HEAD_VERBS) {
    const at = lower.indexOf(`${verb} `);
    if (at >= 0) return candidates(block, namesAt(block.text, at + verb.length));
  }
  return [];
}

const candidates = (block: Block, names: readonly PrintedName[]): NameCandidate[] =>
  names.map((name) => ({
    name: name.value,
    script: name.script,
    source: 'group-head',
    ...(name.honorific !== undefined && { honorific: name.honorific }),
    evidence: cite(block, name.start, name.end, 'owner/group-head', 0.85),
    place: `block ${block.index}`,
    count: 1,
  }));
