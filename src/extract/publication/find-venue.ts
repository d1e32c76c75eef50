import { LABELS } from './decode-labels.js';
import type { EntryAtoms } from './entry-atoms.js';

const AUTHORS = LABELS.indexOf('authors');
const TITLE = LABELS.indexOf('title');
const VENUE = LABELS.indexOf('venue');
const LINK = LABELS.indexOf('link');

/** "arXiv:2101.00001", "arXiv:math/0101001", "hal-01234567": a preprint by its number, linked or not. */
const NUMBERED_PREPRINT = /^(?:arxiv:\s?(?:\d{4}\.\d{4,5}|[a-z.-]{2,12}\/\d{7})|hal[-–] ?\d{8})/iu;
/** "arxiv preprint", "in arXiv preprint arXiv:2101.00001". */
const PREPRINT = /^(?:in )?(?:arxiv|biorxiv|medrxiv)(?: e-?print)?(?: preprint)?\b/iu;
/** A journal's name with its year has at most so many words. */
const MOST_WORDS = 14;

/** Words that a preprint's name has at most: "in arXiv preprint arXiv:2101.00001", "arxiv preprint, May 2021". */
const PREPRINT_WORDS = 7;
/** "TideConf 2016 Long talk", "SAND 2018/2019", "@SIGTIDE 2024": a venue's acronym and year at the start of a line. */
const ACRONYM_AND_YEAR = /^@?\p{Lu}[\p{L}&+-]{2,14}[ ’']{1,2}?(?:(?:19|20)\d\d|\d\d)(?!\d)/u;
/** "SandLT at TIDEX 2019", "TIW at TideFest 2025": a workshop's acronym at a meeting's, alone on a line. */
const ACRONYM_AT = /^\p{Lu}[\p{L}\d]{0,14}\p{Lu}[\p{L}\d]{0,14} at \p{Lu}[\p{L}&+-]{2,20}[ ’']{1,2}(?:(?:19|20)\d\d|\d\d)$/u;
/** "to appear at ICTIDE 2024", "accepted to SIGTIDE'23": a venue's acronym and year behind the words that announce it. */
const ANNOUNCED =
  /^(?:[Tt]o appear|[Ww]ill appear|[Aa]ppear(?:s|ed|ing)|[Aa]ccepted(?: (?:for publication|as an? [a-z]+(?: paper)?))?|[Pp]resented|[Ff]orthcoming) (?:at|in|to|by|for) (?:the )?\p{Lu}[\p{L}&+/@-]*\p{Lu}[\p{L}&+-]*(?: |['’]|-)?['’]?(?:(?:19|20)\d\d|\d\d)(?!\d)/u;
/** "in ICTIDE 2024 SAND Workshop"; not "in the harbour". */
const IN_NAME = /^(?:in:? (?:the )?|(?:in )?proc(?:\.|eedings)?(?: of)? (?:the )?)(?:(?:19|20)\d\d )?(?:\d{1,2}(?:st|nd|rd|th) )?\p{Lu}/iu;
/** "Department of Tides", "Varn University", "Technical Report", "Chair of the conference": no venue for all their words. */
const NO_MEETING =
  /^(?:\p{L}+ )?(?:department|dept|school|faculty|institute|laboratory|universit\p{L}+)\b|\b(?:award|prize|chair|reviewer|editor|invited|keynote|thesis|report)\b|universit(?:y|ät|é)$/iu;

/** "Journal of Behavioral Sand", "Conference on Temporal Tides": no note on a talk, for all the "oral" in them. */
const NAMES_JOURNAL = /^(?:in )?(?:the )?(?:\p{L}+ ){0,3}(?:journal|transactions|conference|symposium) (?:of|on|for|in)\b/iu;
/** "In SIGTIDE Oral": a meeting and how the paper was presented there. */
const PRESENTED_IN = /^[Ii]n \p{Lu}{2,}[\p{L}&+/-]* (?:[Oo]ral|[Pp]oster|[Ss]potlight|[Hh]ighlight)$/u;
const isNote = (text: string, note: boolean): boolean => note && !NAMES_JOURNAL.test(text) && !PRESENTED_IN.test(text);

/** "NTIDE'19", "SAND@TIDE'18", "Harbours'24": what nobody is called; not "Park 2020". */
const ABBREVIATED_YEAR = /^\p{Lu}[\p{L}&@!-]{1,30}['’]\d\d$/u;
/** "ACM SIGTIDE": a society and what it holds. */
const SOCIETY = /^(?:IEEE|ACM|USENIX) \p{Lu}/u;

/** Words of a name alone on its line. */
const FEWEST_ALONE = 2;
const MOST_ALONE = 6;

/** "Slow quays | / | Annales Tidales, | 2014": the one "author" below a title, no name by its words, before a year that ends the line. */
const isLineOfVenue = ({ atoms, cues }: EntryAtoms, i: number): boolean => {
  const [atom, cue, next] = [atoms[i], cues[i], atoms[i + 1]];
  if (!atom || !cue || !next || atom.before !== 'line' || cues[i + 1]?.yearOnly !== true || next.line !== atom.line) return false;
  if (atoms[i + 2]?.line === atom.line || cue.name || cue.joins || cue.etAl || cue.link || cue.note) return false;
  return cue.titleWords > 0 && cue.lower === 0 && cue.words >= FEWEST_ALONE && cue.words <= MOST_ALONE;
};

/** "Drifting sand -- | NTIDE'19": a venue that was taken for the one author. */
const isTakenForAuthor = (entry: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  labels[i] === AUTHORS &&
  labels[i - 1] === TITLE &&
  labels[i + 1] !== AUTHORS &&
  entry.owner[i] === false &&
  (ABBREVIATED_YEAR.test(entry.atoms[i]?.text ?? '') || SOCIETY.test(entry.atoms[i]?.text ?? '') || isLineOfVenue(entry, i));

/** Whether an atom names its venue plainly: a venue's acronym with a year, a preprint by its number, a known name alone on its line. */
function isPlainVenue({ atoms, cues, known }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, cue, next] = [atoms[i], cues[i], atoms[i + 1]];
  if (!atom || !cue || labels[i] === AUTHORS || labels[i] === TITLE) return false;
  if (NUMBERED_PREPRINT.test(atom.text) || ANNOUNCED.test(atom.text)) return true;
  if (cue.link || isNote(atom.text, cue.note) || atom.run.href !== undefined) return false;
  if (cue.preprint && cue.words <= 5) return true;
  const startsLine = i > 0 && (atoms[i - 1]?.line ?? 0) < atom.line;
  if (startsLine && cue.venueWord && cue.year && !cue.startsLower && cue.lower < 0.5 && cue.words <= MOST_WORDS) return true;
  if (known[i] !== 1 && !cue.acronymYear) return false;
  const alone = (i === 0 || (atoms[i - 1]?.line ?? 0) < atom.line) && (!next || next.line > atom.line || cues[i + 1]?.yearOnly === true);
  return cue.year || cue.acronymYear || cue.inPrefix || alone || atom.bracketed || cues[i + 1]?.yearOnly === true;
}

/** "In CTC": a venue's acronym behind the title's full stop. */
const IN_ACRONYM = /^[Ii]n:? (?:the )?(?:Proc(?:\.|eedings)? (?:of )?(?:the )?)?(?:(?:IEEE|ACM|USENIX) )?\p{Lu}{2,}[\p{L}&+/-]*$/u;
/** "to appear in Journal of Coasts", "forthcoming in Tidal Review". */
const TO_APPEAR_IN = /^(?:to appear|forthcoming|in press|accepted(?: for publication)?) in:? (?:the )?\p{Lu}\p{L}+\.? \p{L}/iu;

/** "海岸学报,2017", "沙丘科学， 2020": a journal and its year that no space parts. */
const HAN_JOURNAL_YEAR = /^\p{Script=Han}{3,18}(?:学报|杂志|通报|学刊|期刊|科学|研究|评论)\s?[,，]\s?(?:19|20)\d\d$/u;

/** Whether an atom behind the title and the authors reads like the name of a venue: by "in", by a word such as "Journal", by an acronym and year. */
function isLikelyVenue({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, cue] = [atoms[i], cues[i]];
  if (!atom || !cue || labels[i] === AUTHORS || labels[i] === TITLE || !labels.subarray(0, i).includes(TITLE)) return false;
  if (cue.year && HAN_JOURNAL_YEAR.test(atom.text)) return true;
  if (!cue.year && !cue.month && cue.words <= MOST_WORDS && TO_APPEAR_IN.test(atom.text)) return true;
  if (cue.link || isNote(atom.text, cue.note) || cue.thesis || cue.words > MOST_WORDS) return false;
  if (PREPRINT.test(atom.text)) return cue.words <= PREPRINT_WORDS;
  if (cue.lower >= 0.5 || NO_MEETING.test(atom.text)) return false;
  const startsLine = (atoms[i - 1]?.line ?? 0) < atom.line;
  if (cue.inPrefix && (startsLine || atom.before === 'stop' || atoms[i - 1]?.quoted))
    return (startsLine ? IN_NAME : IN_ACRONYM).test(atom.text);
  if (cue.acronym && startsLine && atom.run.italic && (atoms[i + 1]?.line ?? Number.MAX_SAFE_INTEGER) > atom.line) return true;
  if (startsLine && ACRONYM_AT.test(atom.text)) return true;
  if ((startsLine || atoms[i - 1]?.quoted) && ACRONYM_AND_YEAR.test(atom.text)) return true;
  return cue.venueWord && cue.words > 1 && !cue.startsLower && !cue.asks;
}

/** "12:jk39", "8:424-440", "45(2)". */
const VOLUME = /^\d{1,4}\s?[:(]\s?[\p{L}\d]/u;
/** Words of a name that only its volume tells. */
const MOST_NAME_WORDS = 5;

/** "Tides of sand. | H4 | (Varnby) | 12:424-440": a short name right behind the title, before its volume. */
function isBeforeVolume({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, cue] = [atoms[i], cues[i]];
  if (!atom || !cue || labels[i] === AUTHORS || labels[i] === TITLE || labels[i - 1] !== TITLE || atom.before !== 'stop') return false;
  if (atom.bracketed || cue.words > MOST_NAME_WORDS || cue.year || cue.startsLower || cue.inPrefix) return false;
  const volume = atoms[i + 1]?.bracketed && !cues[i + 1]?.year ? atoms[i + 2] : atoms[i + 1];
  return volume?.line === atom.line && !volume.bracketed && VOLUME.test(volume.text);
}

/** "4", "4 (2)", "12: e40": a volume behind a journal's name. */
const VOLUME_BEHIND = /^\d{1,4}(?:$|\s?[(:,])/u;

/** "with Jo Park. 2021. | *Tidalia* | 4.": a short name that only it is in italics for, before a volume. */
function isItalicBeforeVolume({ atoms, cues }: EntryAtoms, labels: Uint8Array, i: number): boolean {
  const [atom, cue, volume] = [atoms[i], cues[i], atoms[i + 1]];
  if (!atom || !cue || !volume || labels[i] === AUTHORS || labels[i] === TITLE || !labels.subarray(0, i).includes(TITLE)) return false;
  if (!atom.run.italic || atoms[i - 1]?.run.italic || volume.run.italic || volume.line !== atom.line || atom.bracketed) return false;
  if (cue.words > MOST_NAME_WORDS || cue.year || cue.numbers || cue.startsLower || cue.inPrefix || isNote(atom.text, cue.note))
    return false;
  return volume.before === 'none' && VOLUME_BEHIND.test(volume.text);
}

/** "to appear in Sand Letters", behind a number of a preprint. */
const APPEARS_IN = /^(?:to appear|forthcoming|accepted(?: for publication)?|in press) (?:in|at|by) (?:the )?\p{Lu}\p{L}/iu;

/** "arXiv:2101.00001, | to appear in Ann. Sand": the paper's venue is where it will appear. */
function leavePreprintOfPaper({ atoms }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const preprint = labels.indexOf(VENUE);
  if (preprint < 0 || !NUMBERED_PREPRINT.test(atoms[preprint]?.text ?? '')) return labels;
  const at = atoms.findIndex(({ text, bracketed }, i) => i > preprint && !bracketed && labels[i] !== TITLE && APPEARS_IN.test(text));
  if (at < 0) return labels;
  const corrected = labels.slice();
  corrected[preprint] = LINK;
  corrected[at] = VENUE;
  return corrected;
}

/** "paper (HAL)": the name of a server in a link that says what it leads to. */
function withoutLinkNames({ atoms, cues }: EntryAtoms, labels: Uint8Array): Uint8Array {
  const at = labels.findIndex(
    (label, i) =>
      label === VENUE &&
      cues[i]?.preprint === true &&
      atoms[i]?.run.href !== undefined &&
      atoms[i]?.run.href === atoms[i - 1]?.run.href &&
      cues[i - 1]?.link === true,
  );
  return at < 0 ? labels : labels.slice().fill(LINK, at, at + 1);
}

/** "2021: Moving sand | (TIDE) |. Jo Park": a known venue in the bracket that a title ends with. */
const isBracketBehindTitle = ({ atoms, known }: EntryAtoms, labels: Uint8Array, i: number): boolean =>
  labels[i] === TITLE &&
  labels[i - 1] === TITLE &&
  labels[i + 1] !== TITLE &&
  known[i] === 1 &&
  atoms[i]?.bracketed === true &&
  atoms[i + 1]?.before !== 'close' &&
  !atoms[i - 1]?.bracketed;

/**
 * An entry whose venue the labeller passed over has it where a venue's acronym stands with a year ("ACL 2026 Findings"), or the name of a
 * known venue stands with its year, alone on its line or in brackets; else in the first words that read like one. A link's label
 * ("arXiv", "IEEE") is none.
 */
export function findVenue(entry: EntryAtoms, before: Uint8Array): Uint8Array {
  const labels = leavePreprintOfPaper(entry, withoutLinkNames(entry, before));
  if (labels.includes(VENUE)) return labels;
  const mistaken = entry.atoms.findIndex((_, i) => isTakenForAuthor(entry, labels, i));
  const plain = mistaken >= 0 ? mistaken : entry.atoms.findIndex((_, i) => isPlainVenue(entry, labels, i));
  const likely = plain >= 0 ? plain : entry.atoms.findIndex((_, i) => isLikelyVenue(entry, labels, i));
  const short = likely >= 0 ? likely : entry.atoms.findIndex((_, i) => isBeforeVolume(entry, labels, i));
  const styled = short >= 0 ? short : entry.atoms.findIndex((_, i) => isItalicBeforeVolume(entry, labels, i));
  const at = styled >= 0 ? styled : entry.atoms.findIndex((_, i) => isBracketBehindTitle(entry, labels, i));
  if (at < 0) return labels;
  const corrected = labels.slice();
  corrected[at] = VENUE;
  return corrected;
}
