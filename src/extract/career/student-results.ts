import type { Block } from '../../model/page.js';
import type { Section } from '../../model/section.js';
import { adviseeStatement } from './advisee-statement.js';
import { peopleAt } from './cjk-people.js';
import type { AdvisingStatement } from './statement.js';
import { studentKind } from './student-label.js';

/** "指导学生成果", "指导研究生获奖": a heading over what the owner's students did. */
const RESULTS_OF_STUDENTS = /(?:指导|指導)(?:的)?(?:学生|學生|研究生|本科生|博士生|硕士生)/u;
/** "研究生：", "学生:" within an entry, with the names behind it. */
const LABELLED_STUDENTS =
  /(?:^|[，,；;。\s（(])((?:博士|硕士|碩士)?(?:研究生|生)|本科生|学生|學生|指导学生)[：:]\s?([^，,；;。\n（(]{2,40})/gu;

/** Whether the section tells what students of the owner did: its entries name them behind labels. */
export const tellsOfStudents = ({ title }: Section): boolean => RESULTS_OF_STUDENTS.test(title);

/** The students that an entry names behind a label: "2023年3月，研究生：钱明，…", "学生：钱明、李华". */
export function studentsInResult(block: Block, isOwner: (name: string) => boolean): readonly AdvisingStatement[] {
  return [...block.text.matchAll(LABELLED_STUDENTS)].flatMap((match) => {
    const [all, label = '', names = ''] = match;
    const at = match.index + all.length - names.length;
    const advising = studentKind(label) ?? 'unspecified';
    const { people } = peopleAt(block.text.slice(0, at + names.length), at, []);
    return people
      .filter(({ names: [name] }) => !isOwner(name as string))
      .map((person) => adviseeStatement({ person, advising, text: block, rule: 'advising/students-results' }));
  });
}
