/** What labels the review of a book before a colon, alone or in brackets, lower case: "Rezension: Jo Park, Sand". */
export const REVIEW_LABELS: readonly string[] = [
  'besprechung',
  'book review',
  'compte rendu',
  'compte-rendu',
  'recension',
  'recensione',
  'resenha',
  'reseña',
  'review',
  'rez',
  'rezension',
];

/** How the title of a review opens, before the book or whoever wrote it, lower case: "Review of Tides". */
export const REVIEW_OPENINGS: readonly string[] = [
  'besprechung von',
  'book review of',
  'compte rendu de',
  'compte rendu du',
  'compte-rendu de',
  'compte-rendu du',
  'recensione a',
  'recensione di',
  'resenha de',
  'reseña de',
  'reseña del',
  'rev. of',
  'review essay on',
  'review of',
  'rezension von',
  'rezension zu',
];
