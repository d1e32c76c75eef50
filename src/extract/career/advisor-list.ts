import type { Block, Page } from '../../model/page.js';
import { kindOfWords } from './advising-kind.js';
import { isWord, type NameChunk } from './chunk.js';
import { chunkText } from './entry-line.js';
import { isPersonChunk } from './people.js';
import type { Statement } from './statement.js';

/** "I tie knots with my PhD supervisors:", "I am advised by:" at the end of a block; not "My students' advisors:". */
const LEADS =
  /(?:\bmy\s(?:[\p{L}.'’-]+\s){0,3}(?:co-?)?(?:advis[eo]rs?|mentors|supervisors?)(?:\s(?:are|include))?|\bI\sam\s(?:currently\s|jointly\s)?(?:co-?)?(?:advised|mentored|supervised)\sby(?:\sthe\sfollowing(?:\speople)?)?)\s?[:：]\s*$/iu;
/** "Students and their advisors": of other people. */
const OF_OTHERS = /\bstudents?\b/iu;
const LONGEST_LEAD = 160;
const LONGEST_ITEM = 160;
const MOST_ADVISORS = 5;

/** The person that an item begins with and a sign, its end or a bracket follows: "Jane Doe, Lindar University". */
function personAtHead(block: Block): NameChunk | undefined {
  const [person, next] = chunkText(block);
  const isPerson = person?.kind === 'name' && isPersonChunk(person) && !/\p{Lu}/u.test(block.text.slice(0, person.start));
  return isPerson && (next === undefined || isWord(next, ',', '(', '-', '–', '—', ':', '.', '|', ';')) ? person : undefined;
}

/** The items right behind a block. */
function itemsBehind({ blocks }: Page, { index }: Block): readonly Block[] {
  const end = blocks.findIndex((block, at) => at > index && block.kind !== 'item');
  return blocks.slice(index + 1, end < 0 ? blocks.length : end);
}

/** The people that the items name, each with its item; none where an item begins with anything else. */
function peopleOf(items: readonly Block[]): readonly { readonly item: Block; readonly person: NameChunk }[] {
  if (items.length > MOST_ADVISORS || items.some(({ text }) => text.length > LONGEST_ITEM)) return [];
  const people = items.flatMap((item) => {
    const person = personAtHead(item);
    return person ? [{ item, person }] : [];
  });
  return people.length === items.length ? people : [];
}

/** The owner's advisors in a list that a sentence of the owner's introduces; none where anything else stands in the list. */
export function listedAdvisors(page: Page, isOwner: (name: string) => boolean): Statement[] {
  return page.blocks.flatMap((block): Statement[] => {
    const { kind, region, text } = block;
    if (kind === 'heading' || region === 'navigation' || text.length > LONGEST_LEAD || !/[:：]\s*$/u.test(text)) return [];
    const lead = LEADS.exec(text)?.[0];
    if (lead === undefined || OF_OTHERS.test(lead)) return [];
    const advising = kindOfWords(lead) ?? 'unspecified';
    return peopleOf(itemsBehind(page, block))
      .filter(({ person }) => !isOwner(person.names[0] as string))
      .map(
        ({ item, person }): Statement => ({
          kind: 'advising',
          direction: 'advisor',
          advising,
          ...(advising === 'unspecified' && { isOfNow: true }),
          person,
          text: item,
          rule: 'advising/advisor-list',
          start: person.start,
          end: person.end,
        }),
      );
  });
}
