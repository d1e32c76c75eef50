import { SAMPLE_LINES } from '../../lexicon/sample-words.js';
import type { Block, Page } from '../../model/page.js';
import type { Section, SectionKind } from '../../model/section.js';
import { isPersonName } from '../../text/person-name.js';
import type { ExtractionContext } from '../context.js';
import { readAdvisorLabels } from './advisor-label.js';
import { listedAdvisors } from './advisor-list.js';
import { readDegreeSection } from './degree-heading.js';
import { type EntrySection, hasDate, hasOrganization } from './entry-frame.js';
import { chunkText, type EntryLine, entryLine, linesOf } from './entry-line.js';
import { readOffices } from './offices.js';
import { readEntries } from './read-entries.js';
import { readNews } from './read-news.js';
import { readProse } from './read-prose.js';
import type { Statement } from './statement.js';
import { readTaughtPosts } from './taught-posts.js';
import { thesisAdvisors } from './thesis-advisor.js';
import { committeeChairs } from './thesis-committee.js';

/** Sections whose sentences may tell of the owner's career. */
const PROSE: ReadonlySet<SectionKind> = new Set<SectionKind>(['profile', 'contact', 'interests', 'other']);
const ENTRIES: ReadonlySet<SectionKind> = new Set<SectionKind>(['experience', 'education', 'career']);
const INTERNSHIP = /intern|实习|實習|stage|praktik|インターン|인턴/i;
const VISIT = /visit|访问|訪問|research stay/i;
const POSTDOC = /post-?doc|博士后/i;

function sectionOf(section: Section): EntrySection {
  const title = `${section.title} ${section.qualifier ?? ''}`;
  const rule = section.kind === 'education' ? 'education-list' : 'experience-list';
  if (INTERNSHIP.test(title)) return { rule, position: 'internship', role: internshipWord(title) };
  if (VISIT.test(title)) return { rule, position: 'visit' };
  if (POSTDOC.test(title)) return { rule, position: 'postdoc' };
  return WITH_DEGREES.test(title) ? { rule, position: 'job', withDegrees: true } : { rule, position: 'job' };
}

/** "Posts and Education", "Ausbildung und Beruf" */
const WITH_DEGREES = /(?<!\p{L})(?:education|degrees|ausbildung|studium|formation|formación|formação|formazione)(?!\p{L})/iu;

/** The word of the heading for what its entries are: 实习, "Intern". */
function internshipWord(title: string): string {
  if (/实习/.test(title)) return '实习';
  if (/實習/.test(title)) return '實習';
  const [heading = ''] = title.trim().split(QUALIFIED);
  return NAMED_INTERNSHIPS.test(heading) ? heading : 'Intern';
}

/** "Research Internships", "Research and Engineering Internships"; not "Internships", "Work Experience and Internships". */
const NAMED_INTERNSHIPS = /^(?!.*experience)(?:\p{L}+ (?:and |& )?){1,3}Internships?$/iu;
/** The title of a section and its qualifier may be the same words twice. */
const QUALIFIED = /(?<=Internships?) +/i;

const blocksOf = (page: Page, section: Section): readonly Block[] =>
  page.blocks.slice(section.first, section.end).filter((block) => block.region !== 'navigation' && block.region !== 'footer');

/** Headings over what a group offers: "Open Positions", "Opportunities", "招生", "Offene Stellen". */
const VACANT =
  /\b(?:opportunit(?:y|ies)|openings?|open positions?|(?:available|vacant) positions?|positions? available|vacanc(?:y|ies)|join (?:us|me|my|our)|prospective|hiring|recruit(?:ing|ment)|offene stellen|stellenangebote|vacantes|vagas|recrutement)\b|招生|招聘|诚聘|募集/iu;

/**
 * Headings over people who vouch for the owner, and over field trips, grant applications and unprinted papers in a CV: none lists posts of
 * the owner. "References", "Field Experience", "In Review"; not "Field Engineer", "Reviews"
 */
const NO_POSTS =
  /^(?:(?:academic |professional |personal )?(?:references|referees)|(?:list of )?collaborators|referenzen|références|referencias|referências|referenze|推荐人|推薦者|field ?(?:work|research|experience|seasons|trips)|expeditions|feldforschung|trabajo de campo|(?:papers |manuscripts |articles |work )?(?:in|under|submitted for) (?:review|revision|preparation)|submitted|grant ?writing(?: experience)?)$/iu;

const SAMPLES: ReadonlySet<string> = new Set(SAMPLE_LINES);
/** So many sample lines make a section a template's: "Description 1.", "Description 2." */
const LEAST_SAMPLES = 2;
const FIGURES_AND_STOPS = /[\s\d.:…]+$/u;

/** Whether the section is a template that was not filled in; its names are those of the template. */
const isSample = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ text }) => text.length < 60 && SAMPLES.has(text.toLowerCase().replace(FIGURES_AND_STOPS, ''))).length >= LEAST_SAMPLES;

/** A sentence of the owner: "In 2019 I visited …", "mediante estancias …, mi trabajo", "war ich". */
const SELF = /(?:^|[^\p{L}])(?:I|I['’]ve|[Mm]y|[Ii]ch|[Jj]e|[Jj]['’]ai|[Mm]i|[Mm]e|[Hh]e|[Mm]inha|[Ee]u)(?=\s)|我/u;
const DEGREES: EntrySection = { rule: 'education-list', position: 'job' };
const POSTS: EntrySection = { rule: 'experience-list', position: 'job' };
/** "2016 – 2022", "since 2022"; not "2019" */
const hasRange = (line: EntryLine): boolean =>
  line.chunks.some(({ kind, ...chunk }) => kind === 'date' && 'range' in chunk && (chunk.range.from !== undefined || chunk.range.ongoing));
/** A line of a degree without a verb is no longer. */
const LONGEST_DEGREE_LINE = 120;

/** "I'm a research scientist at Quellmark.": a heading that is a sentence of the owner. */
const SELF_HEADING = /^(?:I['’]m|I am)\s/u;

/** A row of a table that opens with somebody's name: "Tom Reed | ice cores, Orban lab | postdoctoral fellow". */
function isRowOfAnother({ kind, text }: Block, isOwner: (name: string) => boolean): boolean {
  const cell = text.indexOf('\t');
  const name = cell < 0 ? '' : text.slice(0, cell).trim();
  return kind === 'row' && isPersonName(name) && !isOwner(name);
}

const TITLE = /^(?:(?:Prof|Dr)(?:essor)?\.? ){1,2}/u;

/** "Tom Reed / Professor, Lindar University / tom@lindar.example": the card of somebody else, the name on a line of its own above a post. */
function isCardOf(block: Block, isOther: (name: string) => boolean): boolean {
  const [name = '', next = ''] = block.text.split('\n');
  if (next === '' || name.length > LONGEST_NAME || block.kind === 'row' || !isOther(name.trim().replace(TITLE, ''))) return false;
  const line = linesOf(block)[1];
  return line !== undefined && chunkText(line)[0]?.kind === 'role';
}
const LONGEST_NAME = 40;

/** "Tom Reed" as a sub-heading, "Lindar University · Professor" below it: what stands under the name of somebody else up to the next heading is theirs. */
function withoutCards(blocks: readonly Block[], { kind, heading }: Section, isOther: (name: string) => boolean): readonly Block[] {
  if (!PROSE.has(kind)) return blocks;
  let isTheirs = false;
  return blocks.filter((block) => {
    if (block.kind === 'heading') isTheirs = block.index !== heading && isOther(block.text.trim().replace(TITLE, ''));
    return !isTheirs || block.text.length > LONGEST_CARD;
  });
}
/** A longer text may be the owner's. */
const LONGEST_CARD = 80;

/** "Tarnwick Cordage / Engineer / 2005 - 2008" among posts: the name above a dated post is that of a place, though it could be a person's. */
const isDatedPost = ({ kind }: Section, block: Block): boolean =>
  ENTRIES.has(kind) && linesOf(block).some((line) => hasDate(entryLine(line, block)));

/** "2014 – 2015 / Research Assistant – ropes of old / Lindar University": a term of a CV with the time of a stay on a line of its own. */
function readDatedTerm(block: Block, isOwner: (name: string) => boolean): Statement[] {
  const [time, ...rest] = linesOf(block).map((text) => entryLine(text, block));
  if (!time || !hasDate(time) || hasOrganization(time) || time.anchors.length > 0 || time.text.text.length > LONGEST_TIME) return [];
  const [anchor] = rest[0]?.anchors ?? [];
  if (anchor?.start !== 0 || !rest.some(hasOrganization)) return [];
  return readEntries([block], anchor.kind === 'role' ? POSTS : DEGREES, isOwner);
}
const LONGEST_TIME = 40;

/** What a block outside of the lists of stays tells: sentences, or lines such as "Ph.D. in Economics · QLM · 2025" and "Lecturer | QLM | 2016 – 2022". */
function readTelling(block: Block, isOwner: (name: string) => boolean): Statement[] {
  if (block.kind === 'heading' ? !SELF_HEADING.test(block.text) : isRowOfAnother(block, isOwner)) return [];
  if (block.kind === 'term') {
    const dated = readDatedTerm(block, isOwner);
    if (dated.length > 0) return dated;
  }
  const told = readProse(block, isOwner, 'prose');
  if (told.length > 0 || block.text.length > LONGEST_DEGREE_LINE || !/\d{4}/u.test(block.text) || SELF.test(block.text)) return told;
  const lines = linesOf(block).map((text) => entryLine(text, block));
  if (!lines.some(hasDate) || !lines.every(({ form }) => form === 'title')) return told;
  const first = lines[0]?.chunks[0];
  if (first?.kind === 'degree') return readEntries([block], DEGREES, isOwner);
  const isPost = first?.kind === 'role' && lines.some(hasOrganization) && lines.some(hasRange);
  return isPost ? readEntries([block], POSTS, isOwner) : told;
}

/** "Research Assistant" above the places and times of it: a heading that is but a post, with its post as told to the entries. */
function sectionOfRole(page: Page, { kind, heading, title }: Section): EntrySection | undefined {
  const block = heading === undefined ? undefined : page.blocks[heading];
  if (kind !== 'other' || !block || title.length > LONGEST_ROLE_TITLE || !STAY_TITLE.test(title)) return undefined;
  const [chunk, ...rest] = chunkText(block);
  if (chunk?.kind !== 'role' || rest.length > 0 || chunk.end - chunk.start < title.length) return undefined;
  return { rule: 'experience-list', position: chunk.position, role: title };
}
const LONGEST_ROLE_TITLE = 40;
/** "Research Assistant", "Visiting Scholar"; under "Principal Investigator" stand grants, under "Associate Editor" journals. */
const STAY_TITLE = /^(?:\p{L}+[ -]){1,3}(?:assistant|associate|fellow|intern|researcher|scholar|scientist)s?$/iu;

/** What the sections of the page state of the owner's career. */
export function readSections({ page, sections, owner }: ExtractionContext, isOwner: (name: string) => boolean): Statement[] {
  const statements: Statement[] = owner?.kind === 'person' ? [...readAdvisorLabels(page, isOwner), ...listedAdvisors(page, isOwner)] : [];
  const isOther = (name: string): boolean => owner?.kind === 'person' && isPersonName(name) && !isOwner(name);
  const isCard = (block: Block): boolean => isCardOf(block, isOther);
  for (const section of sections) {
    const blocks = withoutCards(blocksOf(page, section), section, isOther).filter((block) => !isCard(block) || isDatedPost(section, block));
    if (
      isSample(blocks) ||
      VACANT.test(section.title) ||
      NO_POSTS.test(section.title.trim()) ||
      (section.kind === 'other' && isOther(section.title))
    )
      continue;
    if (section.kind === 'education' && owner?.kind === 'person')
      statements.push(...blocks.flatMap(linesOf).flatMap((line) => committeeChairs(line, isOwner)));
    const ofRole = sectionOfRole(page, section);
    if (ofRole) statements.push(...readEntries(blocks, ofRole, isOwner));
    else if (ENTRIES.has(section.kind)) statements.push(...readEntries(blocks, sectionOf(section), isOwner));
    else if (section.kind === 'service') statements.push(...readOffices(blocks));
    else if (section.kind === 'teaching') statements.push(...readTaughtPosts(blocks, isOwner));
    else if (section.kind === 'news') statements.push(...readNews(blocks, isOwner));
    else if (PROSE.has(section.kind))
      statements.push(...readDegreeSection(section, blocks), ...blocks.flatMap((block) => readTelling(block, isOwner)));
    else if (section.kind === 'publications' && owner?.kind === 'person')
      statements.push(...blocks.flatMap((block) => thesisAdvisors(block, isOwner)));
    else if (section.kind === 'projects' || section.kind === 'links')
      for (const block of blocks) if (SELF.test(block.text)) statements.push(...readProse(block, isOwner, 'prose'));
  }
  return statements;
}
