import { pinyinOf } from '../../src/text/pinyin.js';
import { CHINESE_FAMILIES, CHINESE_GIVENS, CHINESE_SHARE, NAME_POOLS, type NamePool } from './name-pools.js';
import type { Random } from './random.js';

/** A person's whole name. */
export interface WorldName {
  readonly culture: string;
  readonly given: string;
  readonly middle?: string;
  readonly family: string;
  /** The name in Chinese characters. */
  readonly han?: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const readings = new Map<string, string>();

function readAloud(han: string): string {
  const known = readings.get(han);
  if (known !== undefined) return known;
  const reading = pinyinOf(han).join('').replaceAll('v', 'u');
  readings.set(han, reading);
  return reading;
}

function chineseName(random: Random): WorldName {
  const family = random.pickEarly(CHINESE_FAMILIES, 2);
  const given = Array.from({ length: random.chance(0.16) ? 1 : 2 }, () => random.pickEarly(CHINESE_GIVENS, 25));
  return {
    culture: 'chinese',
    family: capital(readAloud(family)),
    given: capital(given.map(readAloud).join('')),
    han: family + given.join(''),
  };
}

function nameFrom(pool: NamePool, random: Random): WorldName {
  const family = random.pickEarly(pool.families, pool.flat);
  const second = pool.culture === 'spanish' && random.chance(0.4) ? ` ${random.pickEarly(pool.families, pool.flat)}` : '';
  const given = random.pickEarly(pool.givens, pool.flat);
  const middle = random.chance(pool.middle) ? random.pickEarly(pool.givens, pool.flat) : given;
  return { culture: pool.culture, given, family: family + second, ...(middle !== given && { middle }) };
}

/** A name as the world's people bear it; homonyms come as often as the frequencies of its parts make them. */
export function makeName(random: Random): WorldName {
  let place = random.next() * 100;
  if (place < CHINESE_SHARE) return chineseName(random);
  place -= CHINESE_SHARE;
  const pool = NAME_POOLS.find(({ share }) => {
    place -= share;
    return place < 0;
  });
  return nameFrom(pool ?? (NAME_POOLS[0] as NamePool), random);
}

/** How a page prints names. */
export type NameStyle = 'whole' | 'without-middle' | 'initials' | 'family-first' | 'han';

const initial = (word: string): string =>
  word
    .split('-')
    .map((part) => `${part.charAt(0)}.`)
    .join('-');

/** A name as a page of this habit prints it. */
export function printName({ given, middle, family, han }: WorldName, style: NameStyle): string {
  switch (style) {
    case 'whole':
      return [given, middle === undefined ? [] : initial(middle), family].flat().join(' ');
    case 'without-middle':
      return `${given} ${family}`;
    case 'initials':
      return [initial(given), middle === undefined ? [] : initial(middle), family].flat().join(' ');
    case 'family-first':
      return `${family}, ${[initial(given), middle === undefined ? [] : initial(middle)].flat().join(' ')}`;
    case 'han':
      return han ?? `${given} ${family}`;
  }
}
