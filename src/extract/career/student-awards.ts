import type { Block, Page } from '../../model/page.js';
import { sliceText } from '../../model/text.js';
import { adviseeStatement } from './advisee-statement.js';
import { chunkText } from './entry-line.js';
import type { AdvisingStatement } from './statement.js';
import { studentKind } from './student-label.js';
import { listedIn } from './student-names.js';

/** "Prizes of Students (as Advisor)", "Awards of my students", "Prizes of supervised students"; not "Student Awards". */
const AWARDS_OF_STUDENTS =
  /^(?=.*\bstudents?\b)(?=.*\b(?:awards?|honou?rs|prizes?)\b)(?=.*\b(?:advis(?:ed|ees?|ing|or)|mentor(?:ed|ing)?|my|our|supervis(?:ed|ing|ion|or))\b)/iu;
/** "(Recipient: Ada Berg)", "(Awardees: Ada Berg and Jo Lind)". */
const RECIPIENT = /[(（\s](?:awardee|recipient|student|winner)s?\s?[:：]\s?(?=\p{Lu})/giu;
/** "2022 Co-mentor, Summer School", "Supervisor, Rope project": the line of an entry is about whom the owner helped. */
const MENTOR_LINE = /^[\d\s.,:–—-]*(?:co-?)?(?:adviser|advisor|mentor|supervisor)\s?[,:–—-]\s?\p{L}/iu;
/** ", student: Ada Berg": who was. */
const ITS_STUDENT = /[,;(]\s(?:(?:phd|master['’]?s?|undergraduate|reu)\s)?(?:mentee|student)s?\s?[:：]\s?(?=\p{Lu})/giu;
const LONGEST = 400;

/** The owner's students whose prizes the page lists under a heading that says so, and those of entries about whom the owner mentored. */
export function studentsInAwards({ blocks }: Page, isOwner: (name: string) => boolean): readonly AdvisingStatement[] {
  const found: AdvisingStatement[] = [];
  let level: number | undefined;
  for (const block of blocks) {
    if (block.region === 'navigation' || block.region === 'footer') continue;
    if (block.kind === 'heading') {
      const isOpen = AWARDS_OF_STUDENTS.test(block.text);
      level = isOpen ? block.level : level !== undefined && block.level > level ? level : undefined;
    } else if (block.text.length <= LONGEST) {
      if (level !== undefined) found.push(...behind(block, RECIPIENT, isOwner));
      if (MENTOR_LINE.test(block.text)) found.push(...behind(block, ITS_STUDENT, isOwner));
    }
  }
  return found;
}

/** The people whose names stand behind a label, up to the end of its brackets or line. */
function behind(block: Block, label: RegExp, isOwner: (name: string) => boolean): AdvisingStatement[] {
  const { text } = block;
  return [...text.matchAll(label)].flatMap((match) => {
    const start = match.index + match[0].length;
    const length = text.slice(start).search(/[()（）;；\n]/u);
    const part = sliceText(block, start, length < 0 ? text.length : start + length);
    const advising = studentKind(match[0]) ?? 'unspecified';
    return listedIn(chunkText(part))
      .filter(({ person }) => !isOwner(person.names[0] as string))
      .map(({ person }) => adviseeStatement({ person, advising, text: part, rule: 'advising/students-awards' }));
  });
}
