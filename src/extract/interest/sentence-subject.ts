import { GRADUATION_WORDS, HAVING_WORDS, NOT_PERSON_WORDS, RELATED_PEOPLE } from '../../lexicon/interest-words.js';
import { KIN_WORDS } from '../../lexicon/kin-words.js';
import { fold } from '../../text/fold.js';
import { sentenceStart } from './interest-sentence.js';

const THINGS: ReadonlySet<string> = new Set(NOT_PERSON_WORDS);

const HAVING: ReadonlySet<string> = new Set(HAVING_WORDS);
const GRADUATION: ReadonlySet<string> = new Set(GRADUATION_WORDS);

/** "I have a master …", "received a degree …": what follows in the sentence is what somebody was taught. Not "I am a PhD student …". */
function isOfTeaching(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => HAVING.has(word));
  return verb >= 0 && words.slice(verb).some((word) => GRADUATION.has(word));
}

const RELATED: ReadonlySet<string> = new Set([...KIN_WORDS.map(fold), ...RELATED_PEOPLE]);
/** Words between "my" and what somebody is to the owner: "my former PhD student". */
const WITHIN_RELATION = 3;

/** "my student Ann", "our colleague": a sentence about somebody beside the owner; not "a PhD student". */
const namesRelated = (words: readonly string[]): boolean =>
  words.some(
    (word, i) => (word === 'my' || word === 'our') && words.slice(i + 1, i + 1 + WITHIN_RELATION).some((next) => RELATED.has(next)),
  );

/** Whether the sentence up to an offset can be about a person ("I am an engineer working on …"): it names no project, text, degree or stay. */
export function isOfPerson(text: string, at: number): boolean {
  const sentence = sentenceStart(text, at);
  // "I graduated … Specializing in …": goes on from the sentence before.
  const from = sentence > 1 && text.slice(sentence, at).trim() === '' ? sentenceStart(text, sentence - 1) : sentence;
  const before = fold(text.slice(from, at)).split(' ');
  return !isOfTeaching(before) && !namesRelated(before) && !before.some((word) => THINGS.has(word));
}
