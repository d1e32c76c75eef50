import { WORDS_OF_INTERNS } from '../../lexicon/intern-words.js';
import type { Block } from '../../model/page.js';
import { wordAlternation } from '../../text/alternation.js';
import { findDates } from '../../text/date-range.js';
import { readProse } from './read-prose.js';
import type { Statement } from './statement.js';

const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I'm|I’m|I’ve|I've|I’ll|I'll|My|my)(?=\s)|我|本人/u;
/** "Jun 15, 2025: Began a research internship at …", "Thrilled to join QLM as a reader" */
const SUBJECTLESS =
  /(?:^|[\t\n:)\]–-])\s*(?:(?:News|Update|Job|Career)\s+)?(?:(?:(?:Very |So |Super )?(?:Excited|Thrilled|Happy|Delighted|Pleased|Honou?red) to (?:be )?)(?:join|start|joining|starting)|Promoted|Moved|Began|Joined|Joining|Started|Starting|Defended|Graduated|Interning|Visiting)\s/u;
/** "Our student Tom Reed graduated. He will join QLM": what follows is the student's. */
const OF_STUDENT = /\b(?:[Mm]y|[Oo]ur) (?:\p{L}+[ -]){0,3}(?:advisee|intern|mentee|postdoc|student)s?\b|\b[Cc]ongrat(?:s|ulations?)\b/u;
/** The owner as the subject: "I will join", "I'm". */
const SELF_SUBJECT = /(?:^|[^\p{L}])I(?:['’](?:m|ve|ll|d))?\s/u;
const STARTS = /join|moved to|start|began|begin|defend|receiv|graduat|promot|accept|visit|intern|加入|入职|毕业|获得/i;
/** The date of a piece of news stands before its text. */
const LEAD = 24;
const MAY_INTERN = /intern/i;
/** "Summer intern at QLM, working on tides", "Research internship @QLM" behind the date; not "Paper with the interns at QLM". */
const INTERNING = new RegExp(
  `^[\\s\\])}:|.,*–—-]*(?:a )?(?:(?:${wordAlternation(WORDS_OF_INTERNS)}) ){0,4}intern(?:ship)?\\s+(?:at |@ ?)`,
  'iu',
);
const CAPITAL = /^\p{Lu}/u;

/** Whether a piece of news, behind its date, is an internship and where it is done. */
function isInternship(text: string): boolean {
  const match = INTERNING.exec(text);
  return match !== null && CAPITAL.test(text.slice(match[0].length));
}

/** Joining, graduating and the like from news, with the date of the piece where the sentence has none. */
export function readNews(blocks: readonly Block[], isOwner: (name: string) => boolean): Statement[] {
  const statements: Statement[] = [];
  for (const block of blocks) {
    if (!STARTS.test(block.text) || block.text.length > 500) continue;
    const isOwn = FIRST_PERSON.test(block.text) || SUBJECTLESS.test(block.text);
    if (!isOwn && !MAY_INTERN.test(block.text)) continue;
    if (OF_STUDENT.test(block.text) && !SELF_SUBJECT.test(block.text) && !SUBJECTLESS.test(block.text)) continue;
    const lead = findDates(block.text)[0];
    const date = lead && lead.start <= LEAD ? lead : undefined;
    const isStay = date !== undefined && isInternship(block.text.slice(date.end));
    if (!isStay && !isOwn) continue;
    for (const told of readProse(block, isOwner, 'news')) {
      const statement: Statement = isStay && told.kind === 'position' && told.tense !== 'past' ? { ...told, tense: 'joined' } : told;
      const isDated =
        (statement.kind === 'position' || statement.kind === 'degree') && (statement.date !== undefined || date !== undefined);
      const isEvent =
        statement.kind === 'position'
          ? statement.tense === 'joined' || statement.tense === 'future'
          : statement.kind === 'degree' && statement.status === 'completed';
      if (isDated && isEvent) statements.push(statement.date || !date ? statement : { ...statement, date });
    }
  }
  return statements;
}
