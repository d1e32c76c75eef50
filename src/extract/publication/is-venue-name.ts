import { MONTH_NAMES } from '../../lexicon/months.js';
import { NOT_VENUES, PUBLISHER_ENDINGS } from '../../lexicon/not-venue-words.js';
import { PLACES } from '../../lexicon/places.js';
import { PUBLISHER_WORDS } from '../../lexicon/publication-words.js';
import { findVenue } from '../../lexicon/venues.js';

/** "PhD thesis", "M.Sc. Thesis, University of Varn": a thesis has no venue. */
const THESIS =
  /^(?:(?:ph\.?\s?d\.?|doctoral|master(?:['’]?s)?|m\.?sc?\.?|bachelor(?:['’]?s)?|b\.?sc?\.?|diploma|habilitation)\s+)?(?:thesis|dissertation)\b|^(?:dissertation|habilitation|diplomarbeit|masterarbeit|tesis|thèse|tese)\b/iu;
/** No venue's name begins with a small letter, except those that are written so ("iConference", "npj Things"). */
const BEGINS_SMALL = /^(?!\p{Ll}\p{Lu}|npj |e-|eu|arxiv)\p{Ll}/u;
/** A sentence about the work: a long stretch, most of its words small. */
const SENTENCE = /(?:(?:^|\s)\p{Ll}[\p{Ll}'’-]*){8}/u;
/** "Department of Tides", "University of Varn", "Varn University": an address; not "University of Varn Law Review". */
const INSTITUTION =
  /^(?:the )?(?:universi|department|dept|institut|faculty|fakultät|faculté|facultad|école|school of|college of|laborator)\p{L}*\b|(?:university|universität|college)$/iu;
const SERIES_WORD =
  /review|journal|bulletin|annals|reports?\b|papers?\b|series|proceedings|conference|symposium|workshop|transactions|letters|schriften|beiträge|cahiers|working|studies/iu;
/** "Technical Report, University of Varn", "Norvik research report", "Rapport interne": no venue; not "Scientific Reports". */
const REPORT =
  /^(?:\p{L}+ )?(?:technical|research|internal|industrial|tech\.?) (?:report|rep\.?)(?:$|[ ,.:([])|^rapport (?:interne|technique|de recherche)\b/iu;
const DIGITS_ONLY = /^[\d\s.,:()–-]*$/u;

/** Whether the words can be the name of a venue: no month, place, publisher, institution, thesis, number, small-lettered bit of a sentence. */
export function isVenueName(name: string): boolean {
  const lower = name.toLowerCase().replace(/\.$/, '');
  if (NOT_VENUES.has(lower)) return false;
  if (findVenue(name)) return true;
  if (DIGITS_ONLY.test(name) || MONTH_NAMES.has(lower) || PLACES.has(lower)) return false;
  if (THESIS.test(name) || REPORT.test(name) || BEGINS_SMALL.test(name) || SENTENCE.test(name)) return false;
  if (PUBLISHER_WORDS.has(lower) || (INSTITUTION.test(name) && !SERIES_WORD.test(name))) return false;
  return !PUBLISHER_ENDINGS.some((ending) => lower.endsWith(ending) && lower.split(' ').length <= 5);
}
