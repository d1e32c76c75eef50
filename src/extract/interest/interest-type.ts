import { findDates } from '../../text/date-range.js';
import { isPageCall } from '../../text/page-call.js';

/** "Ropes at sea, invited talk, Norvik, 2018": an entry with its year; not "Europe since 1945". */
const DATED = /,\s(?:19|20)\d{2}\.?$/u;
/** "Department of Rope Science", "Norvik University": where somebody works. */
const INSTITUTION = /^(?:(?:college|department|faculty|institute|school|university)\sof\s\p{Lu}|(?:\p{Lu}\p{Ll}+\s){1,3}University$)/iu;
const IN_CAPITALS = /^\p{Lu}/u;
/** "Prof. Ada Berg", "Dr. Lind". */
const TITLED_PERSON = /^(?:Assoc\.|Asst\.|Dr|Prof|Professor)\.?\s\p{Lu}/u;
/** "Room B4.12", "Office 210". */
const ROOM = /^(?:building|bureau|office|raum|room|salle)\s(?:no\.?\s)?\p{Lu}{0,3}[\s.-]?\d[\p{N}\p{L}.-]{0,6}$/iu;

/** Whether the whole text is a date: "March 2024". */
const isDate = (text: string): boolean => findDates(text).some(({ start, end }) => start === 0 && end === text.length);

/** Whether a value is plainly something else than a topic by its type: a dated entry, a date, an institution, a titled person, a room, a call to the reader. */
export const isOtherThanInterest = (value: string): boolean =>
  DATED.test(value) ||
  (IN_CAPITALS.test(value) && INSTITUTION.test(value)) ||
  TITLED_PERSON.test(value) ||
  ROOM.test(value) ||
  isPageCall(value) ||
  isDate(value);
