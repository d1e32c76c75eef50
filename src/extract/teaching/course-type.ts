import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { PLACES } from '../../lexicon/places.js';
import type { Course } from '../../model/page-facts.js';
import { fold } from '../../text/fold.js';
import { isPageCall } from '../../text/page-call.js';
import { isPersonName } from '../../text/person-name.js';

/** "BSc Ropes and Tides", "Master of Science in Ropes", "Licence de droit": what somebody studies for; not "MSc Seminar on Knots" nor "LLM Agents", of language models. */
const PROGRAMME =
  /^(?:B\.?\s?Sc\.?|M\.?\s?Sc\.?|LL\.?B\.?|LL\.M\.?|LLM(?=\s(?:in|degree|program(?:me)?)\s|\s[^,;]{0,40}\b[Ll]aw)|M\.?B\.?A\.?|(?:bachelor|master)(?:['’]?s)?\s(?:degree|in|of|program(?:me)?)|licenciatura\sen|máster\s(?:en|universitario)|grado\sen)\s\p{L}/iu;
/** In the name of a programme these make it a course. */
const TEACHES = /\b(?:class|course|kurs|laboratory|lecture|practical|project|seminar|thesis|tutorial|vorlesung|workshop)/iu;

/** Whether a part is the name of a degree programme, for whose students a course is. */
export const isProgramme = (name: string): boolean => PROGRAMME.test(name) && !TEACHES.test(name);

/** "Ada Berg": a name whose first word is a given name; not "Writing I". */
const isPerson = (name: string): boolean =>
  isPersonName(name) && !/\s[IVX]+$/u.test(name) && GIVEN_NAMES.has(fold(name).split(' ')[0] as string);

/** "Ada Berg", "Ada Berg and Jo Lind", "Ada Berg, Jo Lind & Mia Roe": people and nothing else. */
export const arePeople = (text: string): boolean => {
  const names = text.split(/\s*,\s*(?:and\s)?|\s(?:and|et|und|y|&)\s/u);
  return names.every((name) => isPersonName(name)) && names.some(isPerson);
};

/** "Grammar school physics teacher": what somebody was; of a course it would stand behind a comma. */
const IS_TEACHER = /\s(?:teacher|professor|lecturer)$/iu;

/**
 * Whether a course is plainly something else by the type of its name: people, a place, a degree programme, a call to the reader, what somebody was. With a code
 * a course may be called anything; a person's or a place's name with a term may be that of a course on them.
 */
export const isOtherThanCourse = ({ name, code, terms }: Pick<Course, 'name' | 'code' | 'terms'>): boolean =>
  code === undefined &&
  (isProgramme(name) ||
    IS_TEACHER.test(name) ||
    isPageCall(name) ||
    PLACES.has(name.toLowerCase()) ||
    (terms.length === 0 && arePeople(name)));
