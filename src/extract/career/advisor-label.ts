import { CJK_ADVISOR_LABELS } from '../../lexicon/cjk-phrases.js';
import type { Block, Page } from '../../model/page.js';
import type { AdvisingKind } from '../../model/page-facts.js';
import { joinTexts, linksOf, sliceText } from '../../model/text.js';
import { kindOfAnchors } from './advising-kind.js';
import { type Chunk, isAnchor, isCue, isWord } from './chunk.js';
import { peopleAt } from './cjk-people.js';
import { chunkText, linesOf } from './entry-line.js';
import { isPersonChunk } from './people.js';
import { readProse } from './read-prose.js';
import type { Statement } from './statement.js';

const LONGEST_LABEL = 30;
const LONGEST_NAME = 60;
const MOST_NAMES = 5;
/** Stems of the words for advisors: what has none of them need not be parsed. */
const ADVISOR = /advis|supervis|mentor|betreu|direct|encadr|orientador|relator|tutor|导师|導師|指導|지도/iu;
const SIGNS: readonly string[] = [',', '(', ')', '&', 'and', ':', '-', '•', '、', '\n', ''];

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

/** The kind of a block that is nothing but a Chinese, Japanese or Korean label of advisors: "导师", "博士导师：". */
function cjkLabelKind(block: Block): AdvisingKind | undefined {
  if (isAside(block) || block.text.length > LONGEST_LABEL) return undefined;
  const label = block.text.replace(/[\s:：]+$/u, '').trim();
  return CJK_ADVISOR_LABELS.find(([, words]) => words.includes(label))?.[0];
}

/** "钱大明 教授", "周文 副教授": the people of the block under such a label, where its lines hold nothing else. */
function cjkAdvisors(label: Block, block: Block | undefined, advising: AdvisingKind, isOwner: (name: string) => boolean): Statement[] {
  if (!block || isAside(block) || block.kind === 'heading' || block.text.length > LONGEST_NAME) return [];
  // The label tells the language of the names: 指導教員 is Japanese.
  const found = linesOf(block).map((line) => {
    const text = joinTexts([label, line], ' ');
    return { text, ...peopleAt(text.text, label.text.length + 1, linksOf(text)) };
  });
  if (!found.every(({ text, people, end }) => people.length > 0 && text.text.slice(end).trim() === '')) return [];
  const isOfNow = advising === 'unspecified' ? ({ isOfNow: true } as const) : {};
  return found.flatMap(({ text, people }) =>
    people
      .filter(({ names }) => !isOwner(names[0] as string))
      .map((person): Statement => {
        const { start, end } = person;
        return { kind: 'advising', direction: 'advisor', advising, ...isOfNow, person, text, rule: 'advising/label', start, end };
      }),
  );
}

/** "Ph.D. advisor at QLM", "Thesis supervisor", below a name; not "Advisor at Quellmark Ventures", which is a post. */
const DESCRIBED =
  /^(?:my\s+)?(?:ph\.?\s?d\.?|doctoral|master['’]?s?|m\.?s\.?c?\.?|bachelor['’]?s?|undergraduate|post-?doc(?:toral)?|thesis|dissertation|faculty|academic|research)\s+(?:(?:thesis|dissertation|research)\s+)?(?:co-?)?(?:advis[eo]r|supervisor|mentor)\b(?!\s*:)/iu;

/** The person of a block that the next block calls an advisor: the references of a CV. */
function describedAdvisor(block: Block, next: Block | undefined, isOwner: (name: string) => boolean): Statement[] {
  const label = next && isApart(next) ? DESCRIBED.exec(next.text) : null;
  if (!next || !label || !isApart(block) || block.text.length > LONGEST_NAME) return [];
  const [person, ...others] = chunkText(block).filter((chunk) => !isWord(chunk, ...SIGNS));
  if (person?.kind !== 'name' || !isPersonChunk(person) || others.length > 0 || isOwner(person.names[0] as string)) return [];
  const text = joinTexts([block, sliceText(next, 0, label[0].length)]);
  const advising = kindOfAnchors(chunkText(next).filter(isAnchor).slice(0, 1));
  return [{ kind: 'advising', direction: 'advisor', advising, person, text, rule: 'advising/label', start: 0, end: text.text.length }];
}

/** What a row beside that of a student's supervisor is about: a thesis that is offered or done. */
const OF_THESIS = /student|title|thesis|topic|project|name|author|course/iu;

/** The people of a row "Advisor | Jane Doe" in a table about the owner, near the top of the page. */
function advisorsInRow(row: Block, { blocks }: Page, isOwner: (name: string) => boolean): Statement[] {
  if (row.kind !== 'row' || row.index > LAST_OF_TOP || row.text.length > LONGEST_ROW || !ADVISOR.test(row.text)) return [];
  const [label, names, ...others] = row.text.split('\t');
  if (label === undefined || names === undefined || others.length > 0) return [];
  const text = joinTexts([sliceText(row, 0, label.length), sliceText(row, label.length + 1, row.text.length)], ', ');
  if (!isLabel({ ...row, kind: 'paragraph', ...sliceText(row, 0, label.length) })) return [];
  const isOfOther = [row.index - 1, row.index + 1].some(
    (at) => blocks[at]?.kind === 'row' && OF_THESIS.test(blocks[at]?.text.split('\t')[0] ?? ''),
  );
  return isOfOther ? [] : readProse(text, isOwner, 'label');
}

const LAST_OF_TOP = 30;
const LONGEST_ROW = 150;

const isApart = ({ region }: Block): boolean => region !== 'navigation' && region !== 'footer';

/** Advisors whose names stand in blocks of their own under a label or above a description: "Advisors" above "Prof. Jane Doe". */
export function readAdvisorLabels(page: Page, isOwner: (name: string) => boolean): Statement[] {
  const statements: Statement[] = [];
  for (const block of page.blocks) {
    statements.push(...describedAdvisor(block, page.blocks[block.index + 1], isOwner), ...advisorsInRow(block, page, isOwner));
    const kind = cjkLabelKind(block);
    if (kind) statements.push(...cjkAdvisors(block, page.blocks[block.index + 1], kind, isOwner));
    if (kind || !isLabel(block)) continue;
    const names: Block[] = [];
    for (let i = block.index + 1; names.length < MOST_NAMES && isNames(page.blocks[i]); i++) names.push(page.blocks[i] as Block);
    if (names.length > 0) statements.push(...readProse(joinTexts([block, ...names.flatMap(linesOf)], ', '), isOwner, 'label'));
  }
  return statements;
}
