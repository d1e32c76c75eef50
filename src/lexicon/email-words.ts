/**
 * The words in which people write an e-mail address so that harvesting programs do not see it.
 * Source: own list from homepages in eight languages.
 */

/** Words for "@"; bare ones need a word for the dot or a domain on their right to be believed. */
export const AT_WORDS: readonly string[] = [
  'a t',
  'ad',
  'arobase',
  'arroba',
  'at',
  'at sign',
  'at-sign',
  'atsign',
  'chez',
  'klammeraffe',
  'shift + 2',
  'shift 2',
  'shift+2',
  'shift-2',
  'bei',
  'ät',
  'æt',
  '@t',
  '골뱅이',
  '艾特',
  '在',
  'アット',
];

/** The {@link AT_WORDS} that are believed without brackets around them. */
export const BARE_AT_WORDS: readonly string[] = ['arobase', 'arroba', 'at', 'at sign', 'at-sign', 'ät', '艾特', '골뱅이', 'アット'];

/** What stands before a host in a sentence: never a word of somebody's own for "@". */
export const NOT_AT_WORDS: readonly string[] = [
  'by',
  'from',
  'in',
  'is',
  'me',
  'my',
  'of',
  'on',
  'our',
  'see',
  'the',
  'under',
  'use',
  'via',
  'with',
];

/** Words for ".". */
export const DOT_WORDS: readonly string[] = [
  'd o t',
  'd0t',
  'doot',
  'dot',
  'period',
  'point',
  'ponto',
  'pt',
  'punkt',
  'punto',
  '점',
  '点',
  '點',
  'ドット',
];

/** The {@link DOT_WORDS} that are believed without brackets around them. */
export const BARE_DOT_WORDS: readonly string[] = ['dot', 'point', 'ponto', 'punkt', 'punto', '점', '点', '點', 'ドット'];

/** What stands for the given name in "firstname.lastname@…"; folded, without spaces and underscores. */
export const GIVEN_NAME_WORDS: readonly string[] = [
  'first',
  'firstname',
  'fname',
  'given',
  'givenname',
  'myfirstname',
  'nombre',
  'prenom',
  'primeironome',
  'vorname',
];

/** What stands for the family name; folded, without spaces and underscores. */
export const FAMILY_NAME_WORDS: readonly string[] = [
  'apellido',
  'familyname',
  'last',
  'lastname',
  'lname',
  'mylastname',
  'nachname',
  'nom',
  'sobrenome',
  'surname',
];

/** What stands for the first letter of the given name; folded, without spaces and underscores. */
export const GIVEN_INITIAL_WORDS: readonly string[] = ['f', 'firstinitial', 'firstletterofmyfirstname', 'initial', 'v'];

/** Parts put into an address to be taken out by hand: "jane@NOSPAM.uni.example". */
export const SPAM_GUARDS: readonly string[] = [
  'antispam',
  'delete',
  'deletethis',
  'despam',
  'donotspam',
  'nospam',
  'nospamplease',
  'remove',
  'removeme',
  'removethis',
  'spamfree',
];

/** Local parts that belong to an office or a program, not to a person. */
export const IMPERSONAL_LOCAL_PARTS: readonly string[] = [
  'admissions',
  'git',
  'mailer-daemon',
  'noreply',
  'no-reply',
  'office',
  'postmaster',
  'sekretariat',
  'user',
  'username',
  'webmaster',
  'you',
  'your',
  'yourname',
  'your.email',
  'your_email',
  'youremail',
];

/** Domains of examples and placeholders. */
export const EXAMPLE_DOMAINS: readonly string[] = [
  'domain.com',
  'email.com',
  'example.com',
  'example.edu',
  'example.net',
  'example.org',
  'institution.edu',
  'mail.com',
  'test.com',
  'university.edu',
  'xxx.com',
  'yourdomain.com',
];

/** Words before an address that say it is somebody else's; folded. */
export const OTHERS_ADDRESS_WORDS: readonly string[] = [
  'administrator',
  'assistant',
  'assistente',
  'asistente',
  'coordinator',
  'office manager',
  'secretariat',
  'secretaria',
  'secretary',
  'sekretariat',
  'webmaster',
  '助理',
  '秘书',
  '秘書',
];

/** Words that announce an address; folded. */
export const EMAIL_LABELS: readonly string[] = [
  'correo',
  'correo electronico',
  'courriel',
  'e mail',
  'e mails',
  'email',
  'emails',
  'kontakt',
  'contact',
  'mail',
  'mel',
  'reach',
  '邮箱',
  '邮件',
  '電子郵件',
  '电子邮件',
  'メール',
  '이메일',
  '联系',
  '聯絡',
];

/** Words for "-" inside a domain. */
export const HYPHEN_WORDS: readonly string[] = ['dash', 'hyphen', 'minus', 'trattino', 'guion', 'bindestrich'];

/** Hosts of mail that people name without the end of the domain. */
export const MAIL_HOSTS: Readonly<Record<string, string>> = {
  gmail: 'gmail.com',
  googlemail: 'googlemail.com',
  hotmail: 'hotmail.com',
};
