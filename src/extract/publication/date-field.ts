import { ABSTRACT_LABELS } from '../../lexicon/abstract-labels.js';
import { cite } from '../../model/cite.js';
import type { Evidence, PartialDate } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import { dateOf, findDateAtoms } from '../../text/date-atom.js';
import { centuryOf, partialDate } from '../../text/partial-date.js';
import { type AtomCues, linkLabel } from './atom-cues.js';
import type { Label } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';
import type { FieldRange } from './field-ranges.js';

/** When a work appeared. */
export interface DateField {
  readonly date: PartialDate;
  readonly evidence?: Evidence;
}

/** A year by itself, not part of an identifier, a range of pages or a number: "2021", "2021a", "Nr. 10/2021", "授权日:2021-04-07", "2021.04.07", "07.04.2021". */
const YEAR =
  /(?:(?<![\p{L}\d./_-]|(?<!\p{Script=Han}):|\d[-–])|(?<=(?:^|[\s(–-])(?:\d{1,2}\/|[0-3]?\d\.[01]?\d\.)))((?:19|20)\d\d)(?:[a-z]\b)?(?![\d])(?!\s?[-–]\s?\d{3,})(?!\.(?!(?:0?[1-9]|1[0-2])(?!\d))\d)/gu;
/** "MobiSys'22", "CVPR ’23", "SIGIR2024", "SOSP 24"; not "Band 24". */
const GLUED_YEAR = /\p{Lu}[\p{L}&+-]*(?:['’‘`]\s?(\d\d)|((?:19|20)\d\d))(?!\d)|\p{Lu}{2}[\p{L}&+-]* ([0-2]\d)(?!\d)/u;
/** What {@link YEAR} and {@link GLUED_YEAR} hold in any case; most atoms do not. */
const TWO_DIGITS = /\d\d/;
/** A sentence of more words, most of them small, is of an abstract or a remark: the years in it are not the work's. */
const SENTENCE_WORDS = 12;
const SENTENCE_LOWER = 0.4;

function yearIn(text: Text, start: number, end: number): DateField | undefined {
  for (const match of text.text.slice(start, end).matchAll(YEAR)) {
    const date = partialDate(Number(match[1]));
    const at = start + match.index;
    if (date) return { date, evidence: cite(text, at, at + 4, 'publication/year') };
  }
  return undefined;
}

function gluedYear(text: Text, start: number, end: number): DateField | undefined {
  const match = GLUED_YEAR.exec(text.text.slice(start, end));
  if (!match) return undefined;
  const date = partialDate(match[2] ? Number(match[2]) : centuryOf(Number(match[1] ?? match[3])));
  return date && { date, evidence: cite(text, start + match.index, start + match.index + match[0].length, 'publication/year-of-acronym') };
}

/** The month beside the year, where one is printed. */
function withMonth(text: Text, field: DateField, start: number, end: number): DateField {
  const year = field.date.slice(0, 4);
  if (!/\p{L}{3}|\d{4}[-/.年]\d/u.test(text.text.slice(start, end))) return field;
  const atom = findDateAtoms(text.text.slice(start, end)).find(
    (candidate) => candidate.kind === 'date' && candidate.month > 0 && String(candidate.year) === year,
  );
  const date = atom && dateOf(atom);
  return date ? { ...field, date } : field;
}

/**
 * How surely a year in an atom is that of the work, from 0 to 3: most where it stands alone ("2021", "May 2021"), with a venue's acronym
 * or behind a few words ("Publisher 2014"); less in a long name ("Culture after 1945") or beside a prize.
 */
function worthOf(label: Label, cue: AtomCues): number {
  if (label === 'title') return 0;
  if (label === 'authors') return cue.yearOnly ? 2 : 0.8;
  if (cue.words > SENTENCE_WORDS && cue.lower >= SENTENCE_LOWER) return 0;
  if (cue.yearOnly || cue.acronymYear || (cue.month && cue.words <= 4)) return label === 'note' && cue.note ? 1.5 : 3;
  if (label === 'venue') return 2.8;
  if (cue.note) return 1.2;
  if (cue.words <= 5) return 2.5;
  return cue.words <= SENTENCE_WORDS ? 1.5 : 1;
}

/** Words that a text under "Abstract" at least has on its next line. */
const ABSTRACT_WORDS = 20;

/** Index of the label of an abstract that is printed below it, else the number of atoms: no year in it is the work's. */
function abstractStart({ atoms, cues }: EntryAtoms): number {
  const at = atoms.findIndex((atom, i) => (atoms[i + 1]?.line ?? 0) > atom.line && ABSTRACT_LABELS.has(linkLabel(atom.text)));
  if (at < 0) return atoms.length;
  const line = atoms[at + 1]?.line;
  const words = cues.reduce((sum, cue, i) => (i > at && atoms[i]?.line === line ? sum + cue.words : sum), 0);
  return words >= ABSTRACT_WORDS ? at : atoms.length;
}

/** What a year before "In:" is worth less: it is of the subject, of a reviewed book. */
const BEFORE_BOOK = 2;

const IN_WORD = /^in$/iu;

/** Index of the "In" of "Title. In: Book", or -1. */
const bookAt = ({ atoms }: EntryAtoms): number =>
  atoms.findIndex((atom, i) => i > 1 && atoms[i + 1]?.before === 'colon' && IN_WORD.test(atom.text));

/** "[SIGTIDE'17] Title": nothing tells the year more surely. */
const OPENING_BRACKET = 4;

/** "Paperback 2017": the year of another printing. */
const REPRINT =
  /\b(?:paperback|hardback|softcover|taschenbuch\p{L}*|reprint\p{L}*|nachdruck|neuauflage|auflage|aufl\.|rééd\p{L}*|reimpr\p{L}*)/iu;
const BEFORE_REPRINT = 1.5;

/** "Review of Tides, by Lisa Okoro (Varn University Press, 2002)": the year of the book that is reviewed. */
const REVIEW = /\b(?:review of|book review)\b/iu;
const isOfReviewed = ({ atoms, cues }: EntryAtoms, i: number): boolean =>
  atoms[i]?.bracketed === true && atoms[i - 1]?.bracketed === true && cues[i - 1]?.publisher === true;

/** "(the journal version of SIGTIDE'21 Best Paper)": the year of another publication. */
const VERSION_OF = /\b(?:version|extension|extends) (?:of|to)\b/iu;

/** "2024. Accepted, SIGTIDE'25": the year before is that of the news. */
const ACCEPTED = /^(?:accepted|to appear|angenommen|akzeptiert|accepté|aceptado|aceito|录用|已录用|接收)/iu;
const BEFORE_ACCEPTED = 1.5;

/** "… 3 October 2023, …, 2024" below "2024": of two years that stand alike the one of the heading is meant. */
const AS_HEADING = 0.4;

/** The date of an entry: the year that stands most surely for it, the first of equals; else that of the heading. */
export function dateField(
  text: Text,
  entry: EntryAtoms,
  ranges: readonly FieldRange[],
  headingYear: number | undefined,
): DateField | undefined {
  const { atoms, cues } = entry;
  const end = abstractStart(entry);
  const book = bookAt(entry);
  const reviews = REVIEW.test(text.text);
  let best: DateField | undefined;
  let most = 0;
  for (const { label, first, last } of ranges) {
    for (let i = first; i <= last && i < end; i++) {
      const [atom, cue] = [atoms[i], cues[i]];
      if (!atom || !cue || !TWO_DIGITS.test(atom.text) || VERSION_OF.test(atom.text)) continue;
      const opens = i === 0 && atom.bracketed && cue.acronymYear;
      const plain =
        (opens ? OPENING_BRACKET : worthOf(label, cue)) -
        (i < book || (reviews && isOfReviewed(entry, i)) ? BEFORE_BOOK : 0) -
        (REPRINT.test(atom.text) ? BEFORE_REPRINT : 0) -
        (ACCEPTED.test(atoms[i + 1]?.text ?? '') ? BEFORE_ACCEPTED : 0);
      const found = plain > most - AS_HEADING && plain > 0 ? yearIn(text, atom.start, atom.end) : undefined;
      const printed = found || opens || label === 'authors' ? plain : plain - (label === 'venue' ? 0.1 : 0.8);
      const field = found ?? (printed > most - AS_HEADING && label !== 'authors' ? gluedYear(text, atom.start, atom.end) : undefined);
      const worth = printed + (field && headingYear === Number(field.date.slice(0, 4)) ? AS_HEADING : 0);
      if (!field || printed <= 0 || worth <= most) continue;
      best = withMonth(text, field, Math.max(0, atom.start - 12), atom.end);
      most = worth;
    }
  }
  const date = headingYear === undefined ? undefined : partialDate(headingYear);
  return best ?? (date && { date });
}
