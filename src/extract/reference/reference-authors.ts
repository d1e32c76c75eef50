import { AUTHOR_CONJUNCTIONS, GROUP_WORDS } from '../../lexicon/author-words.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/name-particles.js';
import { collapse } from '../../text/fold.js';
import { parsePersonName } from '../../text/person-name.js';
import type { LabelledToken } from './labelled-tokens.js';
import type { ReferenceAuthor } from './reference.js';

const ET_ALII: ReadonlySet<string> = new Set(['al', 'alii', 'alia', 'others']);
const HARD_MARKS: ReadonlySet<string> = new Set([';', '&', '/', '、']);

/** What a token among the authors does. */
type Part = 'family' | 'given' | 'comma' | 'joint' | 'nothing';

function partOf(token: LabelledToken, next: LabelledToken | undefined): Part {
  if (token.label === 'family') return 'family';
  if (token.kind === 'word') {
    if (ET_ALII.has(token.lower)) return 'nothing';
    const joins = AUTHOR_CONJUNCTIONS.has(token.lower) && token.text === token.lower && next?.text !== '.';
    return joins ? 'joint' : 'given';
  }
  if (HARD_MARKS.has(token.text)) return 'joint';
  return token.text === ',' || token.text === '，' ? 'comma' : 'nothing';
}

/** One person: indexes of the tokens of the family name and of the given names. */
interface Person {
  readonly family: readonly [from: number, to: number];
  readonly given: number[];
}

/** Shares the given names between two family names out to them. */
function shareGiven(parts: readonly Part[], left: Person, right: Person | undefined, from: number, to: number): void {
  const given = (a: number, b: number): number[] => {
    const found: number[] = [];
    for (let i = a; i < b; i++) if (parts[i] === 'given') found.push(i);
    return found;
  };
  const isInverted = left.given.length === 0;
  let cut = to;
  if (right) {
    const joint = parts.indexOf('joint', from);
    const comma = parts.indexOf('comma', from);
    if (joint >= 0 && joint < to) cut = joint;
    else if (comma >= 0 && comma < to && !isInverted) cut = comma;
    else if (comma >= 0 && comma < to) cut = parts.lastIndexOf('comma', to - 1);
    else cut = isInverted ? to : from;
    // "Lind, M., Jo Park": after the last comma stands the next one's given name, unless it is the only comma.
    if (cut === comma && isInverted && parts.slice(from, comma).every((part) => part !== 'given'))
      cut = joint >= 0 && joint < to ? joint : to;
  }
  if (isInverted) left.given.push(...given(from, cut));
  if (right) right.given.push(...given(cut, to));
}

/** "Brandt, G. van den": particles by themselves are no one's family name. */
function withoutLoneParticles(names: readonly LabelledToken[], parts: readonly Part[]): readonly Part[] {
  const isLone = (i: number): boolean => {
    let [from, to] = [i, i];
    while (parts[from - 1] === 'family') from--;
    while (parts[to + 1] === 'family') to++;
    return names.slice(from, to + 1).every((token) => token.text === token.lower && NAME_PARTICLES.has(token.lower));
  };
  return parts.map((part, i) => (part === 'family' && isLone(i) ? 'given' : part));
}

function personsOf(parts: readonly Part[]): readonly Person[] {
  const persons: Person[] = [];
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] !== 'family') continue;
    const from = i;
    while (parts[i + 1] === 'family') i++;
    persons.push({ family: [from, i + 1], given: [] });
  }
  const first = persons[0];
  if (!first) return [];
  for (let i = 0; i < first.family[0]; i++) if (parts[i] === 'given') first.given.push(i);
  persons.forEach((person, k) => {
    const next = persons[k + 1];
    shareGiven(parts, person, next, person.family[1], next ? next.family[0] : parts.length);
  });
  return persons;
}

/** Text of the tokens with the full stops that follow initials. */
function textOf(source: string, tokens: readonly LabelledToken[], indexes: readonly number[]): string {
  const pieces = indexes.map((i, k) => {
    const token = tokens[i] as LabelledToken;
    const stop = tokens[i + 1]?.text === '.' ? (tokens[i + 1] as LabelledToken).end : token.end;
    const next = tokens[indexes[k + 1] ?? -1];
    const glue = next === undefined ? '' : source.slice(stop, next.start).replace(/[^\s'’‐-]/g, '') || (stop === token.end ? ' ' : '');
    return source.slice(token.start, stop) + glue;
  });
  return collapse(pieces.join('')).trim();
}

const isSuffix = (token: LabelledToken | undefined): boolean =>
  token !== undefined && NAME_SUFFIXES.has(token.lower) && token.text.length > 1;
const LETTER = /\p{L}/u;
const FINAL_STOP = /(\p{Ll}{3,})\.$/u;

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** "等": and others. */
const HAN_OTHERS: ReadonlySet<string> = new Set(['等', '等人']);

/** "张三, 李四": each word is a person. Undefined where there are words of another script. */
function hanAuthors(names: readonly LabelledToken[]): readonly ReferenceAuthor[] | undefined {
  const words = names.filter((token) => token.kind === 'word' && !HAN_OTHERS.has(token.text));
  if (words.length === 0 || !words.every((token) => HAN_NAME.test(token.text))) return undefined;
  return words.map(({ text }) => {
    const { family, given } = parsePersonName(text);
    return { family, given, literal: text };
  });
}

/** The people of the reference, by the tokens that were read as their names. */
export function referenceAuthors(source: string, tokens: readonly LabelledToken[]): readonly ReferenceAuthor[] {
  const names = tokens.filter((token) => token.label === 'family' || token.label === 'given');
  const han = hanAuthors(names);
  if (han) return han;
  const parts = withoutLoneParticles(
    names,
    names.map((token, i) => partOf(token, names[i + 1])),
  );
  const hasLetters = ({ family: [from, to] }: Person): boolean => names.slice(from, to).some((token) => LETTER.test(token.text));
  const persons = personsOf(parts).filter(hasLetters);
  return persons.map(({ family, given }) => {
    const [from, to] = family;
    const familyText = collapse(source.slice((names[from] as LabelledToken).start, (names[to - 1] as LabelledToken).end));
    const plain = given.filter((i) => !isSuffix(names[i]));
    const suffix = given.filter((i) => isSuffix(names[i]));
    const indexes = [...given, from, to - 1].sort((a, b) => a - b);
    const end = names[indexes.at(-1) as number] as LabelledToken;
    const stop = names[(indexes.at(-1) as number) + 1]?.text === '.' ? 1 : 0;
    const literal = source.slice((names[indexes[0] as number] as LabelledToken).start, end.end + stop);
    const printed = collapse([textOf(source, names, plain), textOf(source, names, suffix)].filter(Boolean).join(', '));
    const isGroup = GROUP_WORDS.has(familyText.split(' ').at(-1)?.toLowerCase() ?? '');
    return {
      family: familyText,
      given: isGroup ? '' : printed.replace(FINAL_STOP, '$1'),
      literal: collapse(literal).replace(FINAL_STOP, '$1'),
    };
  });
}
