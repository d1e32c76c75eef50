import type { SectionKind } from '../model/section.js';
import { isResourceLabel } from '../text/resource-label.js';
import { headingMeaning, wholeHeadingKind } from '../text/section-kind.js';
import { LONGEST_HEADING } from './heading-line.js';
import type { TextLine } from './text-line.js';
import { opensLegend } from './text-marker.js';

/** A heading's link to itself, as Sphinx and other generators print it. */
const SELF_LINK = /\s?[¶§🔗]$|\s#$/u;
const SENTENCE_END = /[.,;:!?。，；：]$/;
/** A heading has letters, or is a year. */
const HEADING_WORDS = /\p{L}|\b(?:19|20)\d\d\b/u;
/** Underlines: "=====", "-----", "~~~~"; a rule across the page is made of box characters, or longer than any heading. */
const UNDERLINE = /^(?:=+|-{3,}|~{3,}|\^{3,}|\*{3,}|#{3,}|═{3,}|─{3,})$/;
/** A line of one mark repeated. */
const RULE = /^([=~^*#_━─═▔‾—–-])\1{3,}$|^[-=*_·\s]{6,}$/;

/** Whether the line is a rule across the page. */
export const isRule = (line: TextLine): boolean => RULE.test(line.text) && line.text.length >= 3;

/** Whether the line underlines the one before it. */
export const isUnderlineOf = (line: TextLine, heading: TextLine): boolean =>
  UNDERLINE.test(line.text) &&
  Math.abs(line.edge - line.indent - (heading.edge - heading.indent)) <= 3 + (heading.edge - heading.indent) / 3;

/** The line without the mark by which a heading links to itself; undefined where it has none. */
export function withoutSelfLink(line: TextLine): TextLine | undefined {
  const mark = SELF_LINK.exec(line.text)?.[0];
  if (mark === undefined || line.text.length > LONGEST_HEADING * 2) return undefined;
  const text = line.text.slice(0, -mark.length).trimEnd();
  return text === '' ? undefined : { ...line, text, end: line.start + text.length, edge: line.edge - mark.length };
}

/** "Publications (show selected / show all by date)": what stands in brackets adds nothing to a heading's length. */
const TAIL_IN_BRACKETS = /\s?\([^()]{1,80}\)$/;
const isShort = ({ text }: TextLine): boolean =>
  text.length <= LONGEST_HEADING || (text.endsWith(')') && text.replace(TAIL_IN_BRACKETS, '').length <= LONGEST_LABELLED);
/** A heading with a remark in brackets is one or two words. */
const LONGEST_LABELLED = 30;

/** "[Paper] [Code]": labels of links; "[2023]" may be a year. */
const LABELS_IN_BRACKETS = /^(?:\[[^[\]]*\][\s,|/]*)+$/;
const LETTER = /\p{L}/u;
/** "Project | Code" */
const LABEL_BREAK = /\s[|/]\s/;
const isLinkRow = ({ text }: TextLine): boolean =>
  text.startsWith('[') ? LABELS_IN_BRACKETS.test(text) && LETTER.test(text) : LABEL_BREAK.test(text) && isResourceLabel(text);

/** Whether the line could be a heading by its looks: short, no sentence, no links of an entry, no remark about marks. */
export const looksLikeHeading = (line: TextLine): boolean =>
  isShort(line) &&
  !SENTENCE_END.test(line.text) &&
  !line.text.includes('@') &&
  HEADING_WORDS.test(line.text) &&
  !isLinkRow(line) &&
  !opensLegend(line.text);

/** "Email: ..." is a line of contact, not the heading of one. */
const NOT_HEADING = /[.,;。，；]$|[:：]\s*\S|\d{3}[^)\]]*\d{3}/;

/** "Teaching: Past courses": the name of a section before the colon, and of a part of it behind. */
const PARTED = /^([^:：]+)[:：]\s*([^:：]+)$/u;

function namesPartOfSection({ text }: TextLine): boolean {
  const [, whole, part] = PARTED.exec(text) ?? [];
  if (whole === undefined || part === undefined || /[.,;。，；]/u.test(part)) return false;
  const kind = wholeHeadingKind(whole);
  const meaning = kind === undefined ? undefined : headingMeaning(part);
  return meaning?.form === 'section' && meaning.kind === kind;
}

const meaningOf = (line: TextLine): ReturnType<typeof headingMeaning> =>
  isShort(line) && (!NOT_HEADING.test(line.text) || namesPartOfSection(line)) && !isLinkRow(line) ? headingMeaning(line.text) : undefined;

/** Whether the words name a section of a homepage in one of the languages that are known: "Publications", "教育背景". */
export const namesSection = (line: TextLine): boolean => sectionNamed(line) !== undefined;

/** The kind of section that the words name; undefined where they name none. */
export function sectionNamed(line: TextLine): SectionKind | undefined {
  const meaning = meaningOf(line);
  return meaning?.form === 'section' ? meaning.kind : undefined;
}

/** Whether the words divide a list where they stand alone: "2023", "Journal articles". */
export const namesDivision = (line: TextLine): boolean => !/[,，、]/.test(line.text) && meaningOf(line) !== undefined;
