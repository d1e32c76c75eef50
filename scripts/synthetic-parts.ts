/** Parts that made-up entries are put together of: titles, venues, people. */
import { readFileSync } from 'node:fs';
import type { Label } from '../src/extract/publication/decode-labels.js';
import { EAST_ASIAN_SURNAMES } from '../src/lexicon/family-names.js';
import type { Run } from '../src/model/text.js';

/** Where the parts come from. */
export interface PartSources {
  readonly titles: readonly string[];
  readonly people: readonly { readonly family: string; readonly given: string }[];
  readonly venues: readonly { readonly acronym: string; readonly name: string; readonly kind: string }[];
  /** Journals in full and abbreviated. */
  readonly journals: readonly string[];
}

/** A number from 0 to 1. */
export type Random = () => number;
/** One of the list. */
export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
/** True in this share of the cases. */
export const chance = (random: Random, share: number): boolean => random() < share;

/** Reads the parts from references, names and venues. */
export function partSources(references: string, names: string, venues: string, journals: string): PartSources {
  const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const titles = lines(references)
    .map((line) => (JSON.parse(line) as { title: string | null }).title ?? '')
    .filter((title) => title.length > 15 && title.length < 160 && !/[\n"“”]/.test(title))
    .map((title) => title.replace(/[.,;:]+$/, ''));
  const people = lines(names)
    .flatMap((line) => (JSON.parse(line) as { people: { family: string | null; given: string | null }[] }).people)
    .filter(
      (p): p is { family: string; given: string } =>
        !!p.family && !!p.given && /^[\p{L}' -]{2,20}$/u.test(p.family) && /^[\p{L} .-]{1,20}$/u.test(p.given),
    )
    .map(({ family, given }) => ({ family: cased(family), given: cased(given) }));
  const known = lines(venues).map((line) => JSON.parse(line) as { kind: string; acronyms: string[]; names: string[] });
  return {
    titles,
    people,
    journals: lines(journals)
      .flatMap((line) => line.replace(/^"|"$/g, '').split('","'))
      .filter((name) => name.length > 4 && name.length < 90),
    venues: known
      .filter((v) => v.acronyms[0] && v.names[0])
      .map((v) => ({ acronym: v.acronyms[0] as string, name: v.names[0] as string, kind: v.kind })),
  };
}

const cased = (name: string): string =>
  name === name.toUpperCase() ? name.replace(/\p{L}[\p{L}']+/gu, (word) => (word[0] as string) + word.slice(1).toLowerCase()) : name;

/** Syllables of names. */
export const SYLLABLES =
  'bo chang chen cheng dan fang feng gang hai han hao hong hua hui jia jian jie jing jun kai lei li liang lin ling long mei min ming ning peng ping qi qian qing rui shan shuo tao tian ting wei wen xi xiang xiao xin xing xu xuan yan yang yi ying yong yu yuan yue yun ze zhen zhi zhong zi'.split(
    ' ',
  );
const SURNAMES = [...EAST_ASIAN_SURNAMES];
/** With a capital first. */
export const capital = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1);

/** A made-up person. */
export interface Name {
  readonly family: string;
  readonly given: string;
}

/** A person of the references, or a Chinese one. */
export function someName(random: Random, { people }: PartSources): Name {
  if (chance(random, 0.5)) return pick(random, people);
  return {
    family: capital(pick(random, SURNAMES)),
    given: capital(pick(random, SYLLABLES) + (chance(random, 0.6) ? pick(random, SYLLABLES) : '')),
  };
}

/** Initials of given names, each followed by the glue. */
export const initials = (given: string, glue: string): string =>
  given
    .split(/[ .-]+/)
    .filter(Boolean)
    .map((word) => `${(word[0] as string).toUpperCase()}${glue}`)
    .join(glue === '.' ? ' ' : '');

/** A stretch of a made-up entry with its field. */
export interface Piece {
  readonly label: Label | undefined;
  readonly text: string;
  readonly look?: Partial<Run>;
}
