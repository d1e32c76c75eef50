import type { AdvisingKind } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import type { DateRange } from '../../text/date-range.js';
import type { NameChunk } from './chunk.js';
import type { AdvisingStatement } from './statement.js';

/** What a place of the page tells of one of the owner's students. */
export interface ToldAdvisee {
  readonly person: NameChunk;
  readonly advising: AdvisingKind;
  /** The text that names the person. */
  readonly text: Text;
  readonly rule: string;
  readonly date?: DateRange | undefined;
}

/**
 * The statement that the owner advises somebody, at the place of the name.
 *
 * @example adviseeStatement({ person, advising: 'doctoral', text: line, rule: 'advising/students-list' })
 */
export function adviseeStatement({ person, advising, text, rule, date }: ToldAdvisee): AdvisingStatement {
  const { start, end } = person;
  return { kind: 'advising', direction: 'advisee', advising, person, text, rule, start, end, ...(date && { date }) };
}
