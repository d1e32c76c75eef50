import type { Block, Page } from '../../model/page.js';
import type { Section, SectionKind } from '../../model/section.js';
import { sliceText } from '../../model/text.js';
import { chunkText } from './entry-line.js';
import type { AdvisingStatement } from './statement.js';
import { labelKind } from './student-label.js';
import { listedIn } from './student-names.js';

/** Words of all sentences below; most blocks have none. */
const MAY_LIST = /student|postdoc|intern|advisee|mentee|supervisee|alumn|(?:group|lab|team)\s/i;
/** "I work with the following PhD students: ", "Former students: ", "My advisees are ": names follow. */
const LEADS_NAMES =
  /(?:^|[.!?\n]\s*|\s)(?:(?:I|We)\s(?:[^.:;!?\n]{0,60}\s)?(?:(?:co-?)?(?:advis|supervis|mentor)(?:e|ed|ing)?|work(?:ed|ing)?\swith)\s[^.:;!?\n]{0,50}|(?:[Mm]y|[Oo]ur|[Cc]urrent|[Ff]ormer|[Pp]ast)\s(?:[^.:;!?\n]{0,30}\s)?)(?:students|postdocs|interns|advisees|mentees|supervisees)(?:\s(?:are|include|were)\s?[:：]?|\s?[:：])\s(?=\p{Lu})/gu;
/** "I currently supervise two PhD students, ": names follow the comma. */
const SUPERVISES_SOME =
  /(?:^|[.!?\n]\s*|\s)I\s(?:\p{L}+\s){0,2}(?:co-?)?(?:advise|supervise|mentor)d?\s(?:(?:one|two|three|four|five|six|several|the|these|following)\s){1,2}(?:[\p{L}.’']+\s){0,3}students?(?:,|\s?\(|\snamed|\s[–—-])\s?(?=\p{Lu})/gu;
/** "My group includes ": names, each with what it is, follow. */
const GROUP_OF = /(?:[Mm]y|[Oo]ur)\s(?:research\s)?(?:group|lab|team)\s(?:currently\s)?(?:includes|consists\sof)\s(?=\p{Lu})/gu;
/** "students to read: ", "for my students: ": no people. */
const NO_PEOPLE = /\b(?:committee|examin\w+|for|to)\s[^.:;]{0,40}$/iu;
const ENDS = /(?<!\b(?:Dr|Prof|Ph|M|St|\p{Lu}))\.(?:\s|$)|[!?\n]/u;
const LONGEST_LIST = 600;

/** Where sentences tell of the owner's students, beside the sections of their own. */
const TELLING: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'profile',
  'interests',
  'experience',
  'career',
  'other',
  'teaching',
  'contact',
]);

/** The students that sentences outside of lists name: for the page of somebody who is no student. */
export function studentsInSentences(
  page: Page,
  sections: readonly Section[],
  isOwner: (name: string) => boolean,
): readonly AdvisingStatement[] {
  return sections
    .filter(({ kind }) => TELLING.has(kind))
    .flatMap(({ first, end }) => page.blocks.slice(first, end))
    .filter(({ kind, region, text }) => kind !== 'heading' && region !== 'navigation' && MAY_LIST.test(text))
    .flatMap((block) => studentsOf(block, isOwner));
}

function studentsOf(block: Block, isOwner: (name: string) => boolean): AdvisingStatement[] {
  const { text } = block;
  return [LEADS_NAMES, SUPERVISES_SOME, GROUP_OF].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): AdvisingStatement[] => {
      if (NO_PEOPLE.test(match[0])) return [];
      const from = match.index + match[0].length;
      const rest = text.slice(from, from + LONGEST_LIST);
      const end = rest.search(ENDS);
      const list = sliceText(block, from, from + (end < 0 ? rest.length : end));
      const told = labelKind(match[0]);
      const listed = listedIn(chunkText(list));
      const certain = pattern === GROUP_OF ? listed.filter(({ kind }) => kind !== undefined) : listed;
      return certain.flatMap(({ person, kind, date }): AdvisingStatement[] =>
        isOwner(person.names[0] as string)
          ? []
          : [
              {
                kind: 'advising',
                direction: 'advisee',
                advising: kind ?? (told === 'staff' ? undefined : told) ?? 'unspecified',
                person,
                text: list,
                rule: 'advising/students-sentence',
                start: person.start,
                end: person.end,
                ...(date && { date }),
              },
            ],
      );
    }),
  );
}
