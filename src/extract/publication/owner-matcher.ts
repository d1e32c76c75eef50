import type { Owner } from '../../model/page-facts.js';
import { isAscii } from '../../text/ascii.js';
import { fold } from '../../text/fold.js';
import { familyWithParticle, parsePersonName } from '../../text/person-name.js';
import { remembered } from '../../text/remembered.js';
import { isCjk } from '../../text/script.js';

/** A form of the owner's name to look for: the folded family name, and the given name's words. */
interface Form {
  readonly family: string;
  readonly given: readonly string[];
}

const WORDS_AROUND = 4;

function formOf(name: string): Form | undefined {
  const parsed = parsePersonName(name);
  const family = fold(familyWithParticle(parsed));
  const given = fold(parsed.given).split(' ').filter(Boolean);
  return family && given.length > 0 ? { family, given } : undefined;
}

/** "kw" for Karl, "ph" for Philippe: one to three letters without a vowel after the first. */
const startsInitials = (word: string, first: string): boolean =>
  word.length <= 3 && word[0] === first[0] && !/[aeiouy]/.test(word.slice(1));

/** Whether one of the words is the given name, its beginning, or its initial. */
const nearGiven = (words: readonly string[], at: number, length: number, given: readonly string[]): boolean => {
  const first = given[0] as string;
  const joined = given.join('');
  const initials = given.map((word) => word[0]).join('');
  for (let i = Math.max(0, at - WORDS_AROUND); i < Math.min(words.length, at + length + WORDS_AROUND); i++) {
    if (i >= at && i < at + length) continue;
    const word = words[i] as string;
    if (word === first || word === joined || word === initials || startsInitials(word, first)) return true;
  }
  return false;
};

/** A list names the same people in every entry. */
const MOST_REMEMBERED = 8192;

/** Whether one of the forms stands in the folded text. */
function holdsForm(folded: string, forms: readonly Form[]): boolean {
  return forms.some(({ family, given }) => {
    if (!folded.includes(family)) return false;
    const words = folded.split(' ');
    const parts = family.split(' ');
    for (let i = 0; i + parts.length <= words.length; i++) {
      if (parts.every((part, k) => words[i + k] === part) && nearGiven(words, i, parts.length, given)) return true;
    }
    return false;
  });
}

/** A test for the owner's name, in full or abbreviated, in either order, inside a text. */
export function ownerMatcher(owner: Owner | undefined): (text: string) => boolean {
  const names = (owner?.kind === 'person' ? owner.names : []).map((stated) => stated.value);
  const cjk = names.filter(isCjk).map((name) => name.replace(/\s+/g, ''));
  const forms = names.filter((name) => !isCjk(name)).flatMap((name) => formOf(name) ?? []);
  // A text of ASCII folds letter by letter, so that each word of the family name stands in it as it is.
  const openings = [...new Set(forms.map(({ family }) => family.split(' ')[0] as string))];
  const mayHoldForm = (text: string): boolean => {
    const lower = text.toLowerCase();
    return openings.some((word) => lower.includes(word));
  };
  const namesForm = remembered((text) => holdsForm(fold(text), forms), MOST_REMEMBERED);
  return (text) => {
    if (cjk.some((name) => text.includes(name))) return true;
    return forms.length > 0 && !(isAscii(text) && !mayHoldForm(text)) && namesForm(text);
  };
}
