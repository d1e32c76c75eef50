import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { TITLE_WORDS } from '../lexicon/title-words.js';

/** "Refraction", "Ambiguity", "Ownership": nouns of what one cannot touch; endings that hardly any name has ("Garrity", "Winship"). */
const ABSTRACT = /(?:tion|tions|sion|sions|bility|ality|ivity|idity|uity|ricity|ership|ology|ometry|ulness)$/u;
/** Letters of the shortest: "Station", "Mention". */
const SHORTEST = 7;

/** Whether a word, in small letters, stands in titles and hardly ever in a name: "refraction"; not "felicity". */
export const isTitleWord = (word: string): boolean =>
  TITLE_WORDS.has(word) || (word.length >= SHORTEST && ABSTRACT.test(word) && !GIVEN_NAMES.has(word));
