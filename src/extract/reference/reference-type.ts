import type { WorkType } from '../../model/page-facts.js';

/** What the words of a reference outside its title say that it is; the first that matches counts. */
const SAID: readonly (readonly [RegExp, WorkType])[] = [
  [/\b(?:thesis|dissertation|diss\.|habilitation(?:sschrift)?|diplomarbeit|masterarbeit|th[èe]se|tesis)\b|学位论文|\[D\]/iu, 'thesis'],
  [/\bpatent\b|专利|\[P\]/iu, 'patent'],
  [/\btech(?:nical|\.) rep(?:ort|\.)|\bworking paper\b/iu, 'report'],
];
/** "(eds.)", "edited by", "(Hg.)": the editors of the book that it stands in. */
const EDITED = /\b(?:eds?|edd|hg|hrsg)\b\.?|edited by|herausgegeben/iu;
const MEETING = /proceedings|proc\.|conference|symposium|workshop|congress/iu;
/** A place and a publisher, or a publisher alone: "Berlin: Lind", "Lind Verlag", "University Press". */
const PUBLISHED = /\p{L}{3,}\s?:\s\p{Lu}|\b(?:press|verlag|publishers?|books)\b/iu;

/** The type of a referenced work, told from its fields. @param rest What is in no field. */
export function referenceType(rest: string, venue: string | undefined, hasPages: boolean): WorkType {
  const said = SAID.find(([pattern]) => pattern.test(rest))?.[1];
  if (said) return said;
  if (venue === undefined) return PUBLISHED.test(rest) && !hasPages ? 'book' : 'article';
  if (EDITED.test(rest) && !MEETING.test(venue)) return 'chapter';
  return 'article';
}
