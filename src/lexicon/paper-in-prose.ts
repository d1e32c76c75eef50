/** Whose a paper is that running text names, lower case: "my paper". */
export const WHOSE_PAPER: readonly string[] = ['mein', 'meine', 'mi', 'mon', 'my', 'notre', 'nuestro', 'our', 'unser', 'unsere'];

/** Which of the papers it is, lower case: "our first paper". */
export const WHICH_PAPER: readonly string[] = [
  'award-winning',
  'current',
  'dernier',
  'earlier',
  'erster',
  'first',
  'forthcoming',
  'joint',
  'last',
  'latest',
  'main',
  'most',
  'new',
  'neuer',
  'own',
  'premier',
  'previous',
  'primer',
  'recent',
  'second',
  'third',
  'último',
];

/** The word for what was written, lower case. */
export const PAPER_NOUNS: readonly string[] = [
  'article',
  'artikel',
  'artículo',
  'aufsatz',
  'book',
  'buch',
  'book chapter',
  'job market paper',
  'job-market paper',
  'libro',
  'livre',
  'monograph',
  'paper',
  'preprint',
  'working paper',
];

/** What joins the word and the title, lower case: "our paper, entitled “Sand”". */
export const PAPER_TITLE_JOINS: readonly string[] = [
  'called',
  'entitled',
  'intitulé',
  'is',
  'is titled',
  'mit dem titel',
  'titled',
  'titulado',
];
