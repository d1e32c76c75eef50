/** Phrases with which people on their own page say their name, by language; the name follows at once. */
export const INTRODUCTIONS: Readonly<Record<string, readonly string[]>> = {
  de: ['Ich bin', 'Ich heiße', 'Mein Name ist'],
  en: ["Hello, I'm", "Hi, I'm", 'I am', 'I am called', "I'm", 'I’m', 'My full name is', 'My name is', 'This is'],
  es: ['Me llamo', 'Mi nombre es', 'Soy', 'Yo soy'],
  fr: ['Je m’appelle', "Je m'appelle", 'Je suis', 'Mon nom est'],
  ja: ['名前は', '私の名前は', '私は'],
  ko: ['저는', '제 이름은'],
  pt: ['Chamo-me', 'Eu sou', 'Me chamo', 'Meu nome é', 'O meu nome é', 'Sou'],
  zh: ['我是', '我叫', '我的名字是', '本人'],
};

/** Verbs after a name with which a page speaks of its owner in the third person: "X is a …", "X received …". */
export const THIRD_PERSON_VERBS: readonly string[] = [
  'completed',
  'currently',
  'earned',
  'est',
  'graduated',
  'has',
  'holds',
  'is',
  'ist',
  'joined',
  'leads',
  'obtained',
  'received',
  'studies',
  'teaches',
  'was',
  'works',
  'é',
  'es',
];
