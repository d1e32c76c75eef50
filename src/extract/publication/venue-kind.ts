import type { VenueEntry } from '../../lexicon/venues.js';
import type { VenueKind, WorkType } from '../../model/page-facts.js';

const WORKSHOP = /\bworkshops?\b|研讨会/iu;
const JOURNAL_WORD =
  /\b(?:journal|transactions|trans|letters|lett|review|reviews|revue|revista|rivista|zeitschrift|annals|annales|archiv|archives|bulletin|magazine|quarterly|acta|jahrbuch|j)\b|学报|杂志|期刊|通报|学刊|論文誌|学会誌/iu;
const CONFERENCE_WORD =
  /\b(?:conference|conf|symposium|symp|proceedings|proc|congress|congresso|congreso|congrès|meeting|tagung|kongress|colloquium|colloque|encontro|simpósio|findings|convention)\b|会议|大会|年会|論壇/iu;
const PROCEEDINGS_OPENING = /^(?:in\s+)?(?:proc|proceedings)/iu;
/** "MobiSys'22", "ICSE 2021": capitals and a year. */
const ACRONYM_AND_YEAR = /\p{Lu}{2}.*\d{2}/u;
/** Nothing but an acronym: "WAVES", "HotSDN"; not "FMR 21". */
const ACRONYM = /^\p{Lu}[\p{L}&+-]*\p{Lu}[\p{L}&+-]*$/u;

/** What stands around a venue's name. */
export interface VenueSurroundings {
  readonly known: VenueEntry | undefined;
  readonly type: WorkType;
  readonly hasVolume: boolean;
  /** Behind "In:". */
  readonly inBook: boolean;
}

/** Whether the words name a workshop. */
export const isWorkshop = (printed: string): boolean => WORKSHOP.test(printed);

/** What kind of venue a printed name is; one of which nothing tells is a book behind "In:", a conference in capitals, else a journal. */
export function venueKind(printed: string, { known, type, hasVolume, inBook }: VenueSurroundings): VenueKind {
  if (isWorkshop(printed) || /@/.test(printed)) return 'workshop';
  if (type === 'chapter') return 'book';
  if (known) return known.kind;
  if (JOURNAL_WORD.test(printed) && !PROCEEDINGS_OPENING.test(printed)) return 'journal';
  if (CONFERENCE_WORD.test(printed)) return 'conference';
  if (hasVolume) return 'journal';
  if (ACRONYM_AND_YEAR.test(printed) || ACRONYM.test(printed)) return 'conference';
  return inBook ? 'book' : 'journal';
}
