/** Source: own list. */

/** What the name of a street ends with in English addresses. */
export const STREET_WORDS: readonly string[] = [
  'Ave',
  'Avenue',
  'Blvd',
  'Boulevard',
  'Circle',
  'Court',
  'Drive',
  'Highway',
  'Lane',
  'Parkway',
  'Rd',
  'Road',
  'Square',
  'St',
  'Street',
  'Way',
];

/** What the name of a building ends with. */
export const BUILDING_WORDS: readonly string[] = ['Building', 'Hall', 'House', 'Laboratories', 'Laboratory', 'Library', 'Tower'];
