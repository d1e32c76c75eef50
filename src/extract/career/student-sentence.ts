import type { Block, Page } from '../../model/page.js';
import type { Section, SectionKind } from '../../model/section.js';
import { sliceText } from '../../model/text.js';
import { adviseeStatement } from './advisee-statement.js';
import { chunkText } from './entry-line.js';
import type { AdvisingStatement } from './statement.js';
import { studentKind } from './student-label.js';
import { listedIn } from './student-names.js';

/** Words of all sentences below; most blocks have none. */
const MAY_LIST = /student|postdoc|intern|advisee|mentee|supervisee|alumn|(?:group|lab|team)\s/i;
/** "students: ", "advisees are ": names follow. */
const LEADS_NAMES =
  /(?<=\s)(?:advisees|interns|mentees|postdocs|students|supervisees)(?:\s(?:are|include|were)(?:\s?[:：])?|\s?[:：])\s(?=\p{Lu})/gu;
/** "I work with the following PhD", "I have advised several": whose they are, before those words. */
const SELF_BEFORE = /(?:^|\s)(?:I|We)\s/u;
const ADVISES_BEFORE = /(?:advis|supervis|mentor)(?:e|ed|es|ing)?\s|work(?:ed|ing)?\swith\s/iu;
/** "My current PhD", "Former". */
const MINE_BEFORE = /(?:^|\s)(?:[Mm]y|[Oo]ur|[Cc]urrent|[Ff]ormer|[Pp]ast)(?:\s[\p{L}.’'/&-]+){0,4}\s$/u;
const REACH = 120;
/** "I currently supervise two PhD students, ": names follow the comma. */
const SUPERVISES_SOME =
  /(?:^|[.!?\n]\s*|\s)I\s(?:\p{L}+\s){0,2}(?:co-?)?(?:advise|supervise|mentor)d?\s(?:(?:one|two|three|four|five|six|several|the|these|following)\s){1,2}(?:[\p{L}.’']+\s){0,3}students?(?:,|\s?\(|\snamed|\s[–—-])\s?(?=\p{Lu})/gu;
/** "My group includes ": names, each with what it is, follow. */
const GROUP_OF = /(?:[Mm]y|[Oo]ur)\s(?:research\s)?(?:group|lab|team)\s(?:currently\s)?(?:includes|consists\sof)\s(?=\p{Lu})/gu;
/** "students to read: ", "for my students: ": no people. */
const NO_PEOPLE = /\b(?:committees?|examin\w+|for|prospective|to)\s/iu;
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

/** "Students: ", "PhD student: " at the start of a line about a project. */
const LABELS_NAMES =
  /(?:^|\n)(?:(?:graduate|master['’]?s?|msc|ph\.?d\.?|undergraduate)\s)?students?(?:\sinvolved)?\s?[:：]\s?(?=\p{Lu})/giu;

/** The students that sentences outside of lists name: for the page of somebody who is no student. */
export function studentsInSentences(
  page: Page,
  sections: readonly Section[],
  isOwner: (name: string) => boolean,
): readonly AdvisingStatement[] {
  return sections
    .filter(({ kind }) => TELLING.has(kind) || kind === 'projects')
    .flatMap(({ kind: section, first, end }) =>
      page.blocks
        .slice(first, end)
        .filter(({ kind, region, text }) => kind !== 'heading' && region !== 'navigation' && MAY_LIST.test(text))
        .flatMap((block) => studentsOf(block, section === 'projects' ? OF_PROJECTS : OF_SENTENCES, isOwner)),
    );
}

/** What the sentence says before a place. */
const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - REACH), at)
    .split(/[.!?;:：\n]\s+(?=\p{Lu})|\n/u)
    .at(-1) ?? '';

/** Whether the students before whose names the place is are the owner's. */
function areOwners(text: string, at: number): boolean {
  const before = sentenceBefore(text, at);
  return !NO_PEOPLE.test(before) && (MINE_BEFORE.test(before) || (SELF_BEFORE.test(before) && ADVISES_BEFORE.test(before)));
}

const OF_SENTENCES: readonly RegExp[] = [LEADS_NAMES, SUPERVISES_SOME, GROUP_OF];
const OF_PROJECTS: readonly RegExp[] = [LABELS_NAMES];

function studentsOf(block: Block, patterns: readonly RegExp[], isOwner: (name: string) => boolean): AdvisingStatement[] {
  const { text } = block;
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): AdvisingStatement[] => {
      if (pattern === LEADS_NAMES ? !areOwners(text, match.index) : NO_PEOPLE.test(match[0])) return [];
      const from = match.index + match[0].length;
      const rest = text.slice(from, from + LONGEST_LIST);
      const end = rest.search(ENDS);
      const list = sliceText(block, from, from + (end < 0 ? rest.length : end));
      const told = studentKind(`${sentenceBefore(text, match.index)} ${match[0]}`);
      const listed = listedIn(chunkText(list));
      const certain = pattern === GROUP_OF ? listed.filter(({ kind }) => kind !== undefined) : listed;
      return certain.flatMap(({ person, kind, date }): AdvisingStatement[] =>
        isOwner(person.names[0] as string)
          ? []
          : [adviseeStatement({ person, advising: kind ?? told ?? 'unspecified', text: list, rule: 'advising/students-sentence', date })],
      );
    }),
  );
}
