import { readFile } from 'node:fs/promises';
import type { CandidatePair } from '../../model/entity.js';
import type { IdentityDecision, NameOnPage } from '../../model/identity-decision.js';
import { UserError } from '../user-error.js';

/** A pair in the file: decided, or still open. */
export interface ReviewedPair {
  readonly verdict: IdentityDecision['verdict'] | 'open';
  readonly first: NameOnPage;
  readonly second: NameOnPage;
  /** What speaks for them being one person. */
  readonly why: string;
}

/** The word for a pair that nobody has decided. */
const OPEN = '?';
const VERDICTS: Readonly<Record<string, ReviewedPair['verdict']>> = { '': 'open', [OPEN]: 'open', same: 'same', different: 'different' };
const COLUMNS = ['decision', 'name', 'page', 'other name', 'other page', 'why'];
const HEADER = COLUMNS.join('\t');
const COMMENT = `# Are they one person? Write "same" or "different" in the first column, then: vitagraph extract … --decisions THIS_FILE
# A decision holds for the name on the page; "${OPEN}" leaves it to the evidence.
`;
/** What the file begins with, before the pairs. */
export const DECISIONS_HEAD: string = `${COMMENT}${HEADER}\n`;
const BREAK = /\r?\n/;
const SEPARATORS = /[\t\r\n]+/g;

const cell = (text: string): string => text.replace(SEPARATORS, ' ');

function parseRow(path: string, line: number, text: string): ReviewedPair {
  const [word = '', name, page, otherName, otherPage, why = ''] = text.split('\t').map((value) => value.trim());
  const verdict = VERDICTS[word.toLowerCase()];
  if (verdict === undefined) throw new UserError(`${path}:${line}: "${word}" is no decision; write "same", "different" or "${OPEN}"`);
  if (!name || !page || !otherName || !otherPage)
    throw new UserError(`${path}:${line}: a row needs ${COLUMNS.slice(0, 5).join(', ')}, with tabs between them`);
  return { verdict, first: { name, page }, second: { name: otherName, page: otherPage }, why };
}

/** The pairs of a file's text. */
export function parseDecisions(path: string, text: string): readonly ReviewedPair[] {
  const rows = text.replace(/^\uFEFF/, '').split(BREAK);
  return rows.flatMap((row, i) => (row.trim() === '' || row.startsWith('#') || row === HEADER ? [] : [parseRow(path, i + 1, row)]));
}

/**
 * The pairs of a file.
 *
 * @throws {UserError} `file:line: message` where a row is none, or the file cannot be read.
 */
export async function readDecisions(path: string): Promise<readonly ReviewedPair[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`, undefined, { cause: error });
  });
  return parseDecisions(path, text);
}

/** Those that are decided. */
export const decidedPairs = (pairs: readonly ReviewedPair[]): readonly IdentityDecision[] =>
  pairs.flatMap(({ verdict, first, second }) => (verdict === 'open' ? [] : [{ verdict, first, second }]));

const keyOf = ({ first, second }: Pick<ReviewedPair, 'first' | 'second'>): string =>
  [`${first.page} ${first.name}`, `${second.page} ${second.name}`].sort().join(' ');

/** What is to be decided: what was decided already, then the open pairs of the graph. */
export function mergePairs(known: readonly ReviewedPair[], candidates: readonly CandidatePair[]): readonly ReviewedPair[] {
  const decided = known.filter(({ verdict }) => verdict !== 'open');
  const keys = new Set(decided.map(keyOf));
  const open = candidates.map(
    ({ firstSeen, secondSeen, reasons }): ReviewedPair => ({
      verdict: 'open',
      first: firstSeen,
      second: secondSeen,
      why: reasons.join('; '),
    }),
  );
  return [...decided, ...open.filter((pair) => !keys.has(keyOf(pair)))];
}

/** The file of the pairs, to be edited by hand or in a spreadsheet. */
export function decisionsText(pairs: readonly ReviewedPair[]): string {
  const rows = pairs.map(({ verdict, first, second, why }) =>
    [verdict === 'open' ? OPEN : verdict, first.name, first.page, second.name, second.page, why].map(cell).join('\t'),
  );
  return `${DECISIONS_HEAD}${rows.map((row) => `${row}\n`).join('')}`;
}
