import { AWARD_HEADS } from '../../lexicon/award-words.js';
import { KIND_TITLES, LIST_REMARKS, OTHER_OPENINGS, OTHER_VERSION_OPENINGS, TALK_OPENINGS } from '../../lexicon/list-remarks.js';
import { PROFILE_SITES } from '../../lexicon/profile-sites.js';
import { RESOURCE_LABELS } from '../../lexicon/resource-labels.js';
import { fold } from '../../text/fold.js';

const LONGEST_OPENING = 40;

/** Whether the text begins with one of the openings, markers and a bullet aside. */
function opensWith(text: string, openings: readonly string[]): boolean {
  const opening = text
    .replace(/^[\s•·–—-]+/u, '')
    .slice(0, LONGEST_OPENING)
    .toLowerCase();
  return openings.some((words) => opening.startsWith(words));
}

/** Whether the text is about the list: "See my …", "* equal contribution". */
export const isListRemark = (text: string): boolean => opensWith(text, LIST_REMARKS);

/** Whether the text tells of another version of the work above it. */
export const isVersionRemark = (text: string): boolean => opensWith(text, OTHER_VERSION_OPENINGS);

/** "An extended version appeared in: …", "Eine ältere Fassung erschien in: …". */
const VERSION_OF =
  /^[^.:]{0,40}\b(?:version|fassung)\b(?: \([^()]{0,60}\))?[^.:]{0,12}\b(?:appeared|appears|erschien|erscheint|published|veröffentlicht)\b/iu;

/** Whether the text says in so many words that what follows is another version; whoever it names edited the book. */
export const isVersionSentence = (text: string): boolean => VERSION_OF.test(text);

/** Whether the text is a talk by its own words. */
export const isTalk = (text: string): boolean => opensWith(text, TALK_OPENINGS);

/** Whether the text is service, teaching, money, media or news by its first words. */
export const isOtherActivity = (text: string): boolean => opensWith(text, OTHER_OPENINGS);

const SITE_LABELS: ReadonlySet<string> = new Set([
  ...PROFILE_SITES.flatMap(({ labels }) => labels.map(fold)),
  'acl anthology',
  'bibbase',
  'dblp',
  'hal',
  'mathscinet',
  'math reviews',
  'publons',
  'pubmed',
  'scopus',
  'web of science',
  'zbmath',
]);
/** Words around the name of a site: "my Google Scholar profile page". */
const AROUND_SITES = /\b(?:my|on|the|see|full|list|profile|page|account|citations|publications|papers|here|also|at|and|or)\b/g;
const LABEL_BREAK = /[,;|/·•]|\s[-–]\s/u;
/** "Buch als PDF", "PDF", "Project page". */
const LINK_TITLE = /\b(?:als|as|en) pdf$|^\[?(?:pdf|code|slides|project page|link)\b/iu;

/** Whether a title is but the labels of links: "PDF", "my Google Scholar profile", "MathSciNet, zbMATH". */
export function isLinkTitle(title: string): boolean {
  if (LINK_TITLE.test(title)) return true;
  const labels = title
    .split(LABEL_BREAK)
    .map((part) => fold(part).replace(AROUND_SITES, ' ').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return labels.length > 0 && labels.every((label) => SITE_LABELS.has(label) || RESOURCE_LABELS.has(label));
}

/** "with", "and": what is left where the title itself could not be read. */
const JOINS = /^(?:with|and|by|in|mit|und|avec|et|con|y)$/iu;

/** Whether a title says no more than what kind of work it is, or holds no letter at all. */
export const isBareTitle = (title: string): boolean => !/\p{L}/u.test(title) || JOINS.test(title) || KIND_TITLES.has(fold(title));

const AWARD_WORDS: ReadonlySet<string> = new Set(Object.values(AWARD_HEADS).flat());
const PLACE_IN_CONTEST = /^(?:1st|2nd|3rd|first|second|third) (?:place|prize)\b|\bfinalist\b/i;
/** A longer line with such a word may be the title of a paper. */
const LONGEST_PRIZE = 14;

/** Whether a short line is the name of a prize: "Best Poster Award", "Nordic Tide Prize in Oceanography". */
export function isPrize(text: string): boolean {
  if (PLACE_IN_CONTEST.test(text.trim())) return true;
  const words = fold(text).split(' ');
  return words.length <= LONGEST_PRIZE && words.some((word) => AWARD_WORDS.has(word) && word.length > 4);
}

/** "(Park et al., KDD 2022)": a paper that is cited, in brackets. */
const CITED = /\([^()]{0,80}\bet al\.?,?[^()]{0,40}\)/u;

/** Whether the text is a statement that cites papers in brackets: a theme of research. */
export const citesOthers = (text: string): boolean => CITED.test(text);

/** "… can be found on the group's site", "… are available here". */
const POINTS_ELSEWHERE =
  /\b(?:can be (?:found|accessed|downloaded)|(?:is|are) (?:available|listed|collected) (?:here|on|at|in)|find (?:more|out more|further))\b/iu;

/** Whether the text says where something is to be found rather than naming a work. */
export const pointsElsewhere = (text: string): boolean => POINTS_ELSEWHERE.test(text);

/** "CS 101", "MATH-2300", "6.824": the number of a course. */
const COURSE = /^(?:\p{Lu}{2,5}[ -]?\d{2,4}[A-Z]?|\d{1,2}\.\d{3})\b[:\s–-]/u;
const TERM = /\b(?:fall|spring|summer|winter|autumn|semester|sommersemester|wintersemester)\b/i;

/** Whether the text names a course: its number and its term. */
export const isCourse = (text: string): boolean => COURSE.test(text.trim()) && TERM.test(text);

/** "€ 120,000", "$1.2M"; not "$2$-adic". */
const MONEY =
  /[$€£¥]\s?\d{1,3}(?:[.,]\d{3})+|[$€£¥]\s?\d{1,4}(?:\.\d{1,2})? ?(?:k|m|million|bn)\b|\d[\d.,]{2,12} ?(?:€|eur|usd|sek|chf)\b/iu;
/** "Co-PI", "PI: …", "…, PI", "Key Member", "主持". */
const GRANT_ROLE =
  /\bco-?PIs?\b|\bPIs?:|[,(] ?PI\)?\.?\s*$|\bprincipal investigator\b|[,(] ?(?:key|core|team|project) member\b|[,(] ?student leader\b|[,，] ?(?:主持|参与)\s*$/iu;

/** Whether the text tells of money for research. */
export const isGrant = (text: string): boolean => MONEY.test(text) || GRANT_ROLE.test(text);

/** "Funding period: 2020–2023", "Project members: …": a line of a project's description. */
const PROJECT_LABEL =
  /^(?:funders?|funding|funding (?:agency|body|period|source)|funded by|project (?:members|partners|duration|lead|leader|period|title)|duration|budget|laufzeit|förderung|projektpartner|projektleitung|financement|partenaires|duración|financiación|role in project|grant (?:no|number))\s?[:：]/imu;

/** Whether a line of the text is one of a project's description. */
export const hasProjectLabels = (text: string): boolean => PROJECT_LABEL.test(text);

/** "“All fog lifts in the end.” – Ada R. Lind": a sentence between quotation marks and who said it, and nothing else. */
const EPIGRAPH =
  /^["“„«][^"“”„«»\n]{12,300}[.!?…]\s?["”“»]\s*[-–—~(]{1,2}\s?(?:\p{Lu}[\p{L}.'’-]{0,20}[ .]{1,2}){0,3}\p{Lu}[\p{L}'’-]{1,20}\)?\.?$/u;

/** Whether the text is the words of somebody, over a list. */
export const isEpigraph = (text: string): boolean => EPIGRAPH.test(text);

/** Heads of the columns of a table of publications, folded. */
const COLUMN_HEADS: ReadonlySet<string> = new Set(
  'article author authors autor autoren auteurs code conference date doi im jahr journal link links no nr number page pages paper pdf published publication status title titel titre title of paper topic type venue vol volume where when year ano annee 年 年份 序号 标题 题目 论文 作者 期刊 会议'.split(
    ' ',
  ),
);

/** Whether the text is the first row of a table: nothing but heads of columns, two or more. */
export function isTableHead(text: string): boolean {
  if (!text.includes('\t')) return false;
  const cells = text
    .split('\t')
    .map((cell) =>
      cell
        .toLowerCase()
        .replace(/[^\p{L}\s/]/gu, '')
        .trim(),
    )
    .filter(Boolean);
  return cells.length > 1 && cells.every((cell) => cell.split(/[\s/]+/).every((word) => COLUMN_HEADS.has(word)));
}

/** "Department of Tides, University of Nowhere, 12 Quay Street"; no year, which an entry has. */
const ADDRESS =
  /^(?:department|dept\.?|school|faculty|institute|institut|laboratory|laboratoire|fachbereich|facultad|departamento) (?:of|de|d['’]|für|for)\b/iu;
/** A year of four digits, anywhere in a text. */
export const YEAR: RegExp = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** Whether the text is where someone works. */
export const isAddress = (text: string): boolean => ADDRESS.test(text.trim()) && text.includes(',') && !YEAR.test(text);
