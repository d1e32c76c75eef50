/** Seasons, terms and semesters that stand before a year, by language; a year is all that they tell here. */
export const SEASONS: Readonly<Record<string, readonly string[]>> = {
  de: ['frühjahr', 'frühling', 'herbst', 'sommer', 'sommersemester', 'sose', 'ss', 'wintersemester', 'winter', 'wise', 'ws'],
  en: [
    'academic year',
    'autumn',
    'early',
    'end of',
    'fall semester',
    'fall',
    'late',
    'mid',
    'spring semester',
    'spring',
    'summer',
    'winter',
  ],
  es: ['invierno', 'otoño', 'primavera', 'verano'],
  fr: ['automne', 'été', 'hiver', 'printemps'],
  it: ['autunno', 'inverno', 'primavera'],
  nl: ['herfst', 'lente', 'najaar', 'voorjaar', 'zomer'],
  pt: ['inverno', 'outono', 'primavera', 'verão'],
};

/** German terms that are also printed with two digits of the year: "WS 19/20". */
export const GERMAN_TERMS: readonly string[] = ['sommersemester', 'sose', 'ss', 'wintersemester', 'wise', 'ws'];

/** Words for the day on which the page is read, as the end of a range, by language. */
export const PRESENT_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['bis dato', 'bis heute', 'gegenwärtig', 'heute', 'jetzt', 'laufend'],
  en: ['current', 'currently', 'date', 'now', 'ongoing', 'on-going', 'present', 'today'],
  es: [
    'actual',
    'actualidad',
    'actualmente',
    'ahora',
    'en curso',
    'hasta hoy',
    'hasta la actualidad',
    'hasta la fecha',
    'hoy',
    'la fecha',
    'presente',
  ],
  fr: ['à ce jour', 'actuel', 'actuellement', "aujourd'hui", 'aujourd’hui', 'ce jour', 'en cours', 'maintenant', 'présent'],
  it: ['ad oggi', 'attuale', 'attualmente', 'in corso', 'oggi'],
  ja: ['現在', '今'],
  ko: ['현재'],
  nl: ['heden'],
  pt: [
    'agora',
    'até hoje',
    'até o momento',
    'até o presente',
    'atual',
    'atualmente',
    'em andamento',
    'hoje',
    'o momento',
    'o presente',
    'os dias atuais',
    'presente',
  ],
  zh: ['今', '现在', '至今', '迄今', '目前', '至今为止'],
};

/** Words between the two ends of a range, by language. */
export const RANGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['bis', 'bis zum'],
  en: ['through', 'till', 'to', 'until', 'up to', 'up until', 'and until'],
  es: ['a', 'al', 'hasta', 'hasta la'],
  fr: ['à', 'au', "jusqu'au", "jusqu'à", "jusqu'en", 'jusqu’au', 'jusqu’à', 'jusqu’en'],
  it: ['a', 'ad', 'al', "all'", 'all’', 'fino a', 'fino ad', 'fino al', "fino all'", 'fino all’'],
  ja: ['から', 'より'],
  ko: ['부터', '에서'],
  nl: ['t/m', 'tot', 'tot en met'],
  pt: ['a', 'até', 'ao'],
  zh: ['至', '到'],
};

/** What stands before the first date of a range and what between the two, where the second alone would not make one: "between … and". */
export const BETWEEN_WORDS: readonly (readonly [before: string, between: string])[] = [
  ['between', 'and'],
  ['entre', 'e'],
  ['entre', 'et'],
  ['entre', 'y'],
  ['tra', 'e'],
  ['zwischen', 'und'],
];

/** Words before a date at which something began that still lasts. */
export const SINCE_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['seit', 'seit dem'],
  en: ['since'],
  es: ['desde', 'desde el'],
  fr: ['depuis', 'depuis le'],
  it: ['dal', "dall'", 'dall’', 'sin dal'],
  nl: ['sinds', 'vanaf'],
  pt: ['desde', 'desde o'],
  zh: ['自', '自从'],
};

/** Words before a date at which something began. */
export const FROM_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['ab', 'ab dem', 'vom', 'von'],
  en: [
    'as of',
    'beginning in',
    'beginning',
    'effective',
    'from',
    'joined in',
    'start from',
    'starting from',
    'starting in',
    'starting',
    'started in',
    'started',
  ],
  es: ['a partir de', 'de'],
  fr: ['à partir de', 'dès', 'de'],
  it: ['a partire dal', 'da'],
  nl: ['van'],
  pt: ['a partir de', 'de'],
  zh: ['从', '由'],
};

/** Words before a date at which something ended. */
export const UNTIL_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['bis'],
  en: ['till', 'until'],
  es: ['hasta'],
  fr: ["jusqu'à", "jusqu'en", 'jusqu’à', 'jusqu’en'],
  it: ['fino al'],
  nl: ['tot'],
  pt: ['até'],
  zh: ['至'],
};

/** Words after a date at which something began that still lasts. */
export const ONWARD_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['onward', 'onwards'],
  ja: ['以来', 'より現在', 'より', 'から'],
  ko: ['이후', '부터'],
  zh: ['以来', '起', '开始', '起至今', '至今'],
};

/** Words that say that a date lies ahead, before or after it. */
export const EXPECTED_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['erwartet', 'voraussichtlich'],
  en: ['anticipated', 'est', 'estimated', 'exp', 'expect', 'expected', 'expecting', 'projected', 'tentative'],
  es: ['esperado', 'prevista', 'previsto'],
  fr: ['prévu', 'prévue'],
  ja: ['予定', '見込'],
  ko: ['예정'],
  it: ['prevista', 'previsto'],
  pt: ['previsto'],
  zh: ['预计', '預計', '拟'],
};

/** Japanese eras with the year before their first one. */
export const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 大正: 1911, 平成: 1988, 昭和: 1925 };
