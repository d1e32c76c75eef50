import type { WorkType } from '../../model/page-facts.js';
import { remembered } from '../../text/remembered.js';
import { REVIEW_OF } from './read-review.js';

/** What words of a heading or an entry say of the type of a work; the first that matches counts. */
const HEADING_TYPES: readonly (readonly [RegExp, WorkType])[] = [
  [/\bpatents?\b|专利|特許|patente|brevet/iu, 'patent'],
  [
    /\b(?:thes[ie]s|dissertations?|teses|tese|tesis|tesi)\b|(?<!\p{L})thèses?(?!\p{L})|学位论文|qualifikationsarbeit|abschlussarbeit/iu,
    'thesis',
  ],
  [/\bchapters?\b|sammelb[aä]nd|buchbeitr|kapitel|chapitres|capítulos|章节/iu, 'chapter'],
  [/\b(?:technical )?reports?\b|white ?papers?|berichte|rapports|报告/iu, 'report'],
  [/\bdatasets?\b|data sets?|数据集/iu, 'dataset'],
  [/\b(?:journals?|articles?|papers?|conference|preprints?)\b|aufsätze|zeitschrift|论文|論文/iu, 'article'],
  [/\bbooks?\b|monograph|b[uü]cher|monographien|libros|livres|ouvrages|著作|专著|herausgeber/iu, 'book'],
];

const ENTRY_TYPES: readonly (readonly [RegExp, WorkType])[] = [
  [
    /\b(?:ph\.?\s?d\.?|doctoral|master'?s?|m\.?sc\.?|bachelor'?s?|diploma|honou?rs|undergraduate)\s+(?:thesis|dissertation)\b|\bdissertation\b|(?<!\p{L})thèse (?:de doctorat|d['’]état|d['’]habilitation)|mémoire d(?:['’]habilitation|e master)|\btesis (?:doctoral|de (?:maestría|máster|doctorado|licenciatura))|\b(?:tese|dissertação) (?:\((?:doutorado|mestrado)|de (?:doutorado|mestrado))|\btesi di (?:dottorato|laurea)|doktorarbeit|\bhabilitation(?:sschrift)?\b|diplomarbeit|masterarbeit|博士论文|硕士论文|学位论文|\[D\]/iu,
    'thesis',
  ],
  [/\bpatent (?:no|number|application)|\bU\.?S\.? patent|发明专利|专利号|公开号|\[P\]/iu, 'patent'],
  [
    /\btech(?:nical|\.) rep(?:ort|\.)|\b(?:research|internal) report\b(?= *[\],.:(–-]| no| number| rr| \d|$)|\brapport (?:interne|de recherche)\b|^report\n/iu,
    'report',
  ],
];

/** "In: A. Editor (ed.), Title": a chapter of a book. */
const EDITED = /\bin:?\s[^.]{0,200}\((?:eds?|hg|hrsg|dir|coord|a cura di)\.?s?\.?\)|\bchapter in\b|\bin:?\s.{2,120}\b(?:hrsg|hg)\./iu;

/** Each of {@link ENTRY_TYPES}, {@link EDITED} and {@link EDITORS_FIRST} needs one of these: without, as most entries are, they need not be tried. */
const TELLS_TYPE = /thesis|diss?erta|thèse|mémoire|tes[ei] |tesis |habilitation|arbeit|论文|patent|专利|公开号|\[[DP]\]|rep[o.]|rapport/iu;
const TELLS_EDITORS = /\((?:ed|hg|hrsg|dir|coord|org|a cura)|hrsg\.|hg\.|chapter in/iu;

/** "Jo Park, Mara Lind (Hg.): Sand": editors that open an entry are those of the book that it is. */
const EDITORS_FIRST = /^(?:(?!\bin\b)[^:(.]){3,120}\((?:eds?|editors?|hg|hrsg|hgg|dirs?|coords?|orgs?|a cura di)\.?\)/iu;
const IN_BOOK = /(?:^|[\s.,»”"])in:?\s/iu;

/** "Okoro, B. (2021). Book Review: Sand", "Okoro, B. Review of Tides": among books, it is none. */
const REVIEW_INSIDE = /\bbook review(?:: | of )|[.)] ["“]?review of (?:the )?\p{Lu}/iu;

/** Lists have few headings. */
const MOST_HEADINGS = 256;
const typeOfHeading = remembered((heading) => HEADING_TYPES.find(([pattern]) => pattern.test(heading))?.[1], MOST_HEADINGS);

/** The type of a work: by what the entry says, then by its heading. */
export function typeField(entry: string, qualifier: string | undefined): WorkType {
  const byEntry = !TELLS_TYPE.test(entry) ? undefined : ENTRY_TYPES.find(([pattern]) => pattern.test(entry))?.[1];
  if (byEntry) return byEntry;
  const byHeading = qualifier === undefined ? undefined : typeOfHeading(qualifier);
  const tellsEditors = TELLS_EDITORS.test(entry);
  if (byHeading === undefined && tellsEditors && EDITORS_FIRST.test(entry) && !IN_BOOK.test(entry)) return 'book';
  if (byHeading) return byHeading === 'book' && (REVIEW_OF.test(entry) || REVIEW_INSIDE.test(entry)) ? 'article' : byHeading;
  return tellsEditors && EDITED.test(entry) ? 'chapter' : 'article';
}
