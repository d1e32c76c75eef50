/**
 * How a word leads to the place where somebody works or studies. Before a `house` no town stands: "bei QLM". A `contracted` word holds the
 * article of a house, seldom that of a town: "au QLM". A `town` word stands before both: "à QLM", "à Lindar". An `of` word tells whose the
 * post is: "del QLM".
 */
export type PlaceLead = 'house' | 'contracted' | 'town' | 'of';

/** Words before such a place, by language; lower case. */
export const PLACE_LEADS: Readonly<Record<string, Readonly<Partial<Record<PlaceLead, readonly string[]>>>>> = {
  de: { house: ['bei'], contracted: ['am', 'beim'], town: ['an'] },
  en: { house: ['@', 'at'] },
  es: { contracted: ['al'], town: ['en'], of: ['del'] },
  fr: { house: ['chez'], contracted: ['au'], town: ['à'], of: ['du'] },
  it: { house: ['presso'], contracted: ["all'", 'alla'], of: ['da', "dell'", 'della'] },
  nl: { house: ['bij'] },
  pt: { contracted: ['na', 'no', 'pela', 'pelo'], of: ['da', 'do'] },
  sv: { house: ['hos'] },
};

/** Articles between such a word and the place: "an der QLM", "à l'QLM". */
export const PLACE_ARTICLES: Readonly<Record<string, readonly string[]>> = {
  de: ['dem', 'der'],
  en: ['the'],
  es: ['el', 'la'],
  fr: ["l'", 'la', 'le'],
};
