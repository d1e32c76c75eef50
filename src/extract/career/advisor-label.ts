import type { Block, Page } from '../../model/page.js';
import { joinTexts } from '../../model/text.js';
import { type Chunk, isCue, isWord } from './chunk.js';
import { chunkText } from './entry-line.js';
import { isPersonChunk } from './people.js';
import { readProse } from './read-prose.js';
import type { Statement } from './statement.js';

const LONGEST_LABEL = 30;
const LONGEST_NAME = 60;
const MOST_NAMES = 5;
/** Stems of the words for advisors: what has none of them need not be parsed. */
const ADVISOR = /advis|supervis|mentor|betreu|direct|encadr|orientador|relator|tutor|导师|導師|指導|지도/iu;
const SIGNS: readonly string[] = [',', '(', ')', '&', 'and', ':', '-', '•', '、'];

const isAside = (block: Block): boolean => block.region === 'navigation' || block.region === 'footer' || block.kind === 'row';

/** Whether the block is nothing but the word for advisors: "Advisors", "PhD supervisor:", "Directeurs de thèse". */
function isLabel(block: Block): boolean {
  if (isAside(block) || block.text.length > LONGEST_LABEL || !ADVISOR.test(block.text)) return false;
  const chunks = chunkText(block).filter((chunk) => !isWord(chunk, ...SIGNS));
  const cue = chunks.at(-1);
  return (
    isCue(cue, 'advised') && !/ed\b/.test(cue.text) && chunks.slice(0, -1).every(({ kind }) => kind === 'degree' || kind === 'student')
  );
}

const isName = (chunk: Chunk): boolean => chunk.kind === 'name' && isPersonChunk(chunk);

/** Whether the block is nothing but people's names. */
function isNames(block: Block | undefined): block is Block {
  if (!block || isAside(block) || block.kind === 'heading' || block.text.length > LONGEST_NAME) return false;
  const chunks = chunkText(block).filter((chunk) => !isWord(chunk, ...SIGNS));
  return chunks.length > 0 && chunks.every(isName);
}

/** Advisors whose names stand in blocks of their own under a label: "Advisors" above "Prof. Jane Doe". */
export function readAdvisorLabels(page: Page, isOwner: (name: string) => boolean): Statement[] {
  const statements: Statement[] = [];
  for (const block of page.blocks) {
    if (!isLabel(block)) continue;
    const names: Block[] = [];
    for (let i = block.index + 1; names.length < MOST_NAMES && isNames(page.blocks[i]); i++) names.push(page.blocks[i] as Block);
    if (names.length > 0) statements.push(...readProse(joinTexts([block, ...names], ', '), isOwner, 'label'));
  }
  return statements;
}
