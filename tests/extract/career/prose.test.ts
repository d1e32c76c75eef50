import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/extract/career/read-prose.js';
import type { Statement } from '../../../src/extract/career/statement.js';
import type { Text } from '../../../src/model/text.js';
import type { DateRange } from '../../../src/text/date-range.js';
import { AWAY_CASES, HOME_CASES, ORGANIZATION_CASES } from './home-cases.js';
import {
  DUTCH_CASES,
  FRENCH_CASES,
  GERMAN_CASES,
  ITALIAN_CASES,
  JAPANESE_CASES,
  KOREAN_CASES,
  OTHER_NOTHING,
  PORTUGUESE_CASES,
  SPANISH_CASES,
} from './other-language-cases.js';
import { CHINESE_CASES, CHINESE_NOTHING, ENGLISH_CASES, ENGLISH_NOTHING } from './prose-cases.js';
import { NEAR_CASES, RELATION_CASES } from './relation-cases.js';

const textOf = (text: string): Text => ({ text, runs: [], origin: [0, 0, text.length] });
const isOwner = (name: string): boolean => name === 'Mira' || name === '赵一鸣';
const four = (date: string | undefined): string => (date ?? '').slice(0, 4);

function period(date: DateRange | undefined, isOpen: boolean): string {
  if (!date) return '';
  const start = four(date.from ?? date.at);
  const end = four(date.to ?? (date.at !== undefined && !isOpen ? date.at : undefined));
  return ` ${start}..${end}`;
}

function show(statement: Statement): string[] {
  switch (statement.kind) {
    case 'position': {
      const isOpen = statement.tense === 'present' || statement.tense === 'joined' || statement.tense === 'future';
      const isCurrent = statement.tense === 'present' || statement.date?.ongoing === true;
      return [
        `position ${statement.role ?? '-'} @ ${statement.organization.names[0]}${period(statement.date, isOpen)}${isCurrent ? ' +' : ''}`,
      ];
    }
    case 'degree': {
      const end = four(statement.date?.to ?? statement.date?.at);
      return [
        `degree ${statement.level} @ ${statement.organization.names[0]}${end && ` ${end}`}${statement.status === 'ongoing' ? ' ~' : ''}`,
      ];
    }
    case 'advising':
      return [`${statement.direction} ${statement.advising} ${statement.person.names[0]}`];
    case 'collaborator':
      return [`with ${statement.person.names[0]}`];
    case 'affiliation':
      return [`affiliation ${statement.organization.names[0]}`];
    case 'role':
      return [];
  }
}

const factsOf = (sentence: string): string[] => readProse(textOf(sentence), isOwner, 'prose').flatMap(show).sort();

describe('career in prose', () => {
  it.each([...ENGLISH_CASES, ...CHINESE_CASES])('%s', (sentence, facts) => expect(factsOf(sentence)).toEqual([...facts].sort()));
  it.each([
    ...GERMAN_CASES,
    ...FRENCH_CASES,
    ...SPANISH_CASES,
    ...PORTUGUESE_CASES,
    ...ITALIAN_CASES,
    ...DUTCH_CASES,
    ...JAPANESE_CASES,
    ...KOREAN_CASES,
  ])('%s', (sentence, facts) => expect(factsOf(sentence)).toEqual([...facts].sort()));
  it.each(RELATION_CASES)('%s', (sentence, facts) => expect(factsOf(sentence)).toEqual([...facts].sort()));
  it.each(HOME_CASES)('%s', (sentence, facts) => expect(factsOf(sentence)).toEqual([...facts].sort()));
  it.each(AWAY_CASES)('nothing: %s', (sentence) => expect(factsOf(sentence)).toEqual([]));
  it.each(ORGANIZATION_CASES)('where: %s', (sentence, home, units) => {
    const stays = readProse(textOf(sentence), isOwner, 'prose').flatMap((s) => (s.kind === 'position' || s.kind === 'degree' ? [s] : []));
    expect(stays[0]?.organization).toMatchObject({ names: expect.arrayContaining([home]), units });
    expect(stays[0]?.organization.names[0]).toBe(home);
  });
  it.each(NEAR_CASES)('nothing: %s', (sentence) => expect(factsOf(sentence)).toEqual([]));
  it.each([...ENGLISH_NOTHING, ...CHINESE_NOTHING, ...OTHER_NOTHING])('nothing: %s', (sentence) => expect(factsOf(sentence)).toEqual([]));
});
