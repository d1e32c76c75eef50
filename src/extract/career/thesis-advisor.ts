import type { Block } from '../../model/page.js';
import { joinTexts, sliceText, type Text } from '../../model/text.js';
import { kindOfAnchors } from './advising-kind.js';
import { isAnchor } from './chunk.js';
import { chunkText, linesOf } from './entry-line.js';
import { isPersonChunk, peopleOf } from './people.js';
import type { Statement } from './statement.js';

/** "Supervised by Jo Lind", "Advisors: Jo Lind, Ann Roe": a line of its own. */
const ADVISED_LINE =
  /^\W{0,3}(?:co-?)?(?:(?:advised|supervised|directed|mentored)\s(?:by|jointly)\b|(?:thesis\s)?(?:advis[eo]rs?|supervisors?|directors?|promotors?)\s?:|dirigid[ao]\spor\b|betreuer(?:in)?\s?:|encadrante?s?\s?:|directeurs?(?:\sde\sthèse)?\s?:)/iu;
/** "Ph.D. Thesis, QLM, 2022", "Master's dissertation". */
const THESIS_LINE = /\b(?:thesis|dissertation|tesis|thèse|tese|tesi|[\p{L}-]*arbeit)\b/iu;
const LONGEST_LINE = 200;
const MOST_LINES = 6;

/**
 * The advisors of the owner's own thesis as an entry about it names them: its title, "M.Sc. Thesis, QLM, 2020", "Supervised by Jo Lind".
 * None where somebody else is named before, who then wrote it.
 */
export function thesisAdvisors(block: Block, isOwner: (name: string) => boolean): readonly Statement[] {
  if (!block.text.includes('\n') || !THESIS_LINE.test(block.text)) return [];
  const lines = linesOf(block);
  const at = lines.findIndex(({ text }) => ADVISED_LINE.test(text));
  const thesis = lines.slice(0, Math.max(0, at)).find(({ text }) => THESIS_LINE.test(text));
  if (at < 1 || lines.length > MOST_LINES || !thesis || lines.some(({ text }) => text.length > LONGEST_LINE)) return [];
  if (lines.slice(1, at).some((line) => namesAnother(line, isOwner))) return [];
  const line = lines[at] as Text;
  // "Ph.D. thesis" is no degree, "Ph.D." is.
  const level = sliceText(thesis, 0, thesis.text.search(THESIS_LINE));
  const advising = kindOfAnchors(chunkText(level).filter(isAnchor).slice(0, 1));
  return peopleOf(chunkText(line)).advisors.flatMap((person): Statement[] =>
    isOwner(person.names[0] as string)
      ? []
      : [
          {
            kind: 'advising',
            direction: 'advisor',
            advising,
            person: { ...person, text: line },
            text: joinTexts([thesis, line]),
            rule: 'advising/thesis-entry',
            start: 0,
            end: thesis.text.length + 1 + line.text.length,
          },
        ],
  );
}

const namesAnother = (line: Text, isOwner: (name: string) => boolean): boolean =>
  chunkText(line).some((chunk) => chunk.kind === 'name' && isPersonChunk(chunk) && !isOwner(chunk.names[0] as string));
