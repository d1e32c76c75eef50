import { sliceText, type Text } from '../../model/text.js';
import { kindOfWords } from './advising-kind.js';
import type { NameChunk } from './chunk.js';
import { chunkText } from './entry-line.js';
import { isPersonChunk } from './people.js';
import type { Statement } from './statement.js';

/** "Doctoral Committee:", "Dissertation committee:", "Ph.D. thesis committee:", "Master's Committee:" at the start of a line. */
const COMMITTEE =
  /^\W{0,3}(?:(?:dissertation|doctoral|master['’]?s?|ph\.?\s?d\.?)(?:\s(?:dissertation|thesis))?\s)(?:advisory\s)?committee(?:\smembers)?\s?[:：]\s*/iu;
/** What makes a member of a committee the advisor: "(Chair)", "(advisor)", "(co-chair)". */
const CHAIR = /^\s?\((?:co-?\s?)?(?:chair(?:person)?|advis[eo]r|major professor|supervisor)\)/iu;
const LONGEST_LINE = 400;

/**
 * The chairs of the owner's committee as a line of an entry about a degree names them: "Doctoral Committee: Jane Doe (Chair), Ann Roe".
 * The other members advise nobody.
 */
export function committeeChairs(line: Text, isOwner: (name: string) => boolean): Statement[] {
  const label = line.text.length <= LONGEST_LINE ? COMMITTEE.exec(line.text)?.[0] : undefined;
  if (label === undefined) return [];
  const text = sliceText(line, label.length, line.text.length);
  const members = chunkText(text).filter((chunk): chunk is NameChunk => chunk.kind === 'name' && isPersonChunk(chunk));
  return members
    .filter(({ end, names }) => CHAIR.test(text.text.slice(end)) && !isOwner(names[0] as string))
    .map(
      (person): Statement => ({
        kind: 'advising',
        direction: 'advisor',
        advising: kindOfWords(label) ?? 'doctoral',
        person,
        text,
        rule: 'advising/committee',
        start: person.start,
        end: person.end,
      }),
    );
}
