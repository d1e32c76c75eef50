import { SCHOOLS_OF_THESES } from '../../lexicon/thesis-labels.js';
import { wordAlternation } from '../../text/alternation.js';
import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const DETAIL = LABELS.indexOf('detail');
const NOTE = LABELS.indexOf('note');

/** Words that the title before at least has. */
const MIN_TITLE = 3;
/** Share of small words above which a stretch is a part of the title that speaks of a meeting. */
const MOST_SMALL = 0.5;

/** "Proc. 10th Workshop on Sand", "in Proceedings of": no title goes on so. */
const PROCEEDINGS = /^(?:in )?(?:proc\.?|proceedings of|actes d[eu]s?) (?:\d|\p{Lu}|of|the)/iu;
/** "23rd Annual Meeting of", "First Workshop on", "12. Treffen des", "XIX General Assembly", "1er congrès": a meeting by its number; not "First steps". */
const NUMBERED_MEETING =
  /^(?:the )?(?:\d{1,3}(?:st|nd|rd|th|er|e|ème|º|ª|\.)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[IVXL]+) .*(?:workshop|conference|symposium|meeting|congress|assembly|colloquium|congrès|conférence|colloque|journées|tagung|treffen|kongress|konferenz|congreso|congresso|simpos|encontro|jornadas|convegno)/iu;
/** "Nordic Meeting on", "Joint Meeting of the", "North Sea Conference on". */
const NAMED_MEETING =
  /^(?:(?:the )?(?:\p{Lu}[\p{L}\d/&-]* ){1,5})(?:Workshop|Conference|Conf\.|Symposium|Congress|Meeting|Colloquium|General Assembly) (?:on|of|for|in)\b/u;
/** "SIGTIDE workshop Sand and Fog", "TideConf Workshop": a meeting's acronym. */
const ACRONYM_WORKSHOP = /^\p{Lu}[\p{L}&/]*\p{Lu}\p{L}*(?: ['’]?(?:\d\d|(?:19|20)\d\d))? workshop\b/iu;
/** "IEEE Transactions on", "ACM SIGTIDE": a society before what it holds or prints. */
const SOCIETY = /^(?:IEEE|ACM|USENIX|IFAC|IFIP|SPIE|INFORMS)(?:[/-]\p{Lu}+)? \p{Lu}/u;
/** "Varn Journal of Sand", "International Journal on Fog". */
const JOURNAL = /^(?:the )?(?:\p{Lu}\p{L}+ ){0,3}Journal (?:of|on|for|in) (?:the )?\p{Lu}/u;
/** "short paper at", "poster at the Tide Workshop", "presented at", "Oral presentation at": how it was shown, and where. */
const SHOWN =
  /^(?:(?:short|long|full|invited|demo|position) paper|poster|(?:oral |poster |invited )?(?:presentation|communication)|(?:accepted and |to be )?presented|extended abstract|accepted)(?: presented)? (?:at|to|in|by|for)\b/iu;
/** "poster at the": the name stands in another look behind it. */
const GOES_ON = /\s(?:at|to|in|by|for|the)$/iu;
/** "Norvik research report 41", "technical report TR-3", "rapport interne", "mémoire d'habilitation": what kind of writing it is. */
const REPORT =
  /^(?:\p{L}+ )?(?:technical|research|internal) report\b|^rapport (?:interne|technique|de recherche)\b|^mémoire d(?:e |['’])|^(?:ph\.? ?d\.?|doctoral|master['’]?s?|habilitation) (?:thesis|dissertation)\b|^forschungsbericht\b|^thèse de\b/iu;

/** "Faculty of Tides, University of Varn", "Université de Varn", "Institut für Nebel": where a thesis was written. */
const SCHOOL = new RegExp(`^(?:${wordAlternation(SCHOOLS_OF_THESES)})\\s(?:of|de|des|du|di|da|für|for)\\s\\p{L}`, 'iu');

const MEETINGS: readonly RegExp[] = [PROCEEDINGS, NUMBERED_MEETING, NAMED_MEETING, ACRONYM_WORKSHOP, SOCIETY, JOURNAL];

/** Whether the words name where something appeared. */
const namesVenue = (text: string): boolean => MEETINGS.some((pattern) => pattern.test(text));

/** Words of a journal's name that only its look tells. */
const MOST_NAME_WORDS = 10;

/** "《沙丘演化》，《海洋学报》", "Sand and memory. | *Notebooks of the Sea*.", "*Moving sand*, | «Annals of the sea», 3": words in another look where a journal stands. */
function isStyledJournal({ atoms, cues }: EntryAtoms, first: number, i: number): boolean {
  const [opens, atom, cue] = [atoms[first], atoms[i], cues[i]];
  if (!opens || !atom || !cue || cue.words > MOST_NAME_WORDS || cue.startsLower || cue.asks) return false;
  if (opens.quoted) return atom.quoted && cue.cjk && !atoms[i + 1]?.quoted;
  if (atom.before === 'comma') return atom.quoted && opens.run.italic;
  return atom.before === 'stop' && atom.run.italic && !opens.run.italic && !opens.run.bold && atoms[i - 1]?.run.italic === false;
}

/** "Fog over the harbour // | Tidal Surveys": what stands behind a double stroke is where it appeared. */
function readDoubleStroke({ atoms }: EntryAtoms, labels: Uint8Array, text: string): Uint8Array {
  if (!text.includes(' // ')) return labels;
  const at = atoms.findIndex((atom, i) => i > 0 && atom.before === 'pipe' && text.slice(atoms[i - 1]?.end, atom.start).includes('//'));
  if (at < 0 || !labels.subarray(0, at).includes(TITLE)) return labels;
  const corrected = labels.slice();
  corrected[at] = VENUE;
  for (let i = at + 1; i < atoms.length; i++) if (corrected[i] === TITLE) corrected[i] = DETAIL;
  return corrected;
}

/** What an atom that was taken for a part of the title is, by how it begins; undefined where it may be one. */
function kindOf({ atoms, cues }: EntryAtoms, i: number, hasVenue: boolean): number | undefined {
  const [atom, cue] = [atoms[i], cues[i]];
  if (!atom || !cue || atom.bracketed || atom.quoted || (atom.before !== 'comma' && atom.before !== 'stop' && atom.before !== 'close'))
    return undefined;
  if (REPORT.test(atom.text) || (atom.before === 'stop' && SCHOOL.test(atom.text))) return DETAIL;
  if (SHOWN.test(atom.text)) return hasVenue || GOES_ON.test(atom.text) ? NOTE : VENUE;
  return !cue.asks && cue.lower < MOST_SMALL && namesVenue(atom.text) ? VENUE : undefined;
}

/** "the official journal of the Sand Society", "journal of the tide groups", "an international journal": what a catalogue adds to a journal's name. */
const JOURNAL_OF =
  /^(?:(?:an?|the) )?(?:official |international |interdisciplinary )*(?:journal|publication|organ|bulletin|review)(?: (?:of|for|on|devoted)\b|$)/iu;

/** Index of the atom that a journal's name in full begins with: "Tides. | Sandport : | the official journal of …"; -1 where none does. */
function cataloguedJournal({ atoms }: EntryAtoms, labels: Uint8Array, first: number): number {
  let stop = -1;
  for (let i = first + 1; labels[i] === TITLE; i++) {
    if (atoms[i]?.before === 'stop' && !atoms[i]?.bracketed) stop = i;
    if (stop > 0 && i > stop && atoms[i]?.before === 'colon' && JOURNAL_OF.test(atoms[i]?.text ?? '')) return stop;
  }
  return -1;
}

/**
 * "Jo Park, Sandbanks of the north, | 12th Meeting on Tides, | Varn": in lists whose fields only commas divide, the title ends where a
 * meeting, a journal of a society, a report begins; in those of catalogues where a journal's full name does.
 */
export function endTitleAtVenue(entry: EntryAtoms, before: Uint8Array, text: string): Uint8Array {
  const labels = readDoubleStroke(entry, before, text);
  const first = labels.indexOf(TITLE);
  if (first < 0 || labels[first + 1] !== TITLE) return labels;
  const journal = cataloguedJournal(entry, labels, first);
  if (journal > 0) {
    const corrected = labels.slice();
    for (let i = journal; corrected[i] === TITLE; i++) corrected[i] = VENUE;
    return corrected;
  }
  const hasVenue = labels.includes(VENUE);
  let words = entry.cues[first]?.words ?? 0;
  for (let i = first + 1; labels[i] === TITLE; i++) {
    const isStyled =
      !hasVenue && (words >= MIN_TITLE || entry.cues[first]?.cjk) && labels[i + 1] !== TITLE && isStyledJournal(entry, first, i);
    const kind = isStyled ? VENUE : words < MIN_TITLE ? undefined : kindOf(entry, i, hasVenue);
    words += entry.cues[i]?.words ?? 0;
    if (kind === undefined) continue;
    const corrected = labels.slice();
    corrected[i] = kind;
    let k = i + 1;
    for (; corrected[k] === TITLE; k++) corrected[k] = DETAIL;
    if (kind === NOTE && !hasVenue && k > i + 1) corrected[i + 1] = VENUE;
    // "…, Meeting on Tides, Varn": what was taken for the venue is its place.
    if (kind === VENUE && corrected[k] === VENUE && entry.atoms[k]?.before === 'comma' && !entry.cues[k]?.acronymYear)
      for (; corrected[k] === VENUE; k++) corrected[k] = DETAIL;
    return corrected;
  }
  return labels;
}
