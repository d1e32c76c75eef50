import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { fromFrontMatter } from '../../../src/extract/interest/front-matter-interests.js';
import { contextOf } from '../page-of.js';

const inFrontMatter = (...lines: string[]): string[] =>
  fromFrontMatter(contextOf(`---\ntitle: Mara Okoro\n${lines.join('\n')}\n---\n\nHello.\n`)).map(({ value }) => value);
const entries = (...items: string[]): string[] => inFrontMatter('interests:', ...items.map((item) => `  - ${item}`));

describe('interests in the front matter', () => {
  it.each([
    [['Rope Ageing & Sail Design', 'Tides and Quays', 'Knots']],
    [['Nodi e vele', 'Gestione di porti, moli e banchine', 'Corde']],
    [['Cuidado y diseño de velas', 'Nudos', 'Mareas']],
    [['縄の強さと長さ', '結び目・編み目', 'その他，潮やその流れ']],
    [['Rope ageing - Wear and Tear', 'Tides', 'Knots']],
    [['Knots and ropes', 'Sails and tides']],
  ])('are one each where they are entries of a list: %s', (items) => {
    expect(entries(...items)).toEqual(items);
  });

  it.each([
    [['Knots, ropes, and sails'], ['Knots', 'ropes', 'sails']],
    [['Knots and ropes'], ['Knots', 'ropes']],
    [
      ['Knots, ropes, sails', 'Tides'],
      ['Knots', 'ropes', 'sails', 'Tides'],
    ],
  ])('are taken apart where few entries enumerate: %s', (items, expected) => {
    expect(entries(...items)).toEqual(expected);
  });

  it.each([
    ['interests: Knots, ropes, and sails', ['Knots', 'ropes', 'sails']],
    ['research_interests: Knots; ropes and reeds; sails', ['Knots', 'ropes and reeds', 'sails']],
    ['interest: I like what I do', []],
    ['interests:', []],
    ['interesting: Knots, ropes, and sails', []],
    ['point_of_interest: Knots, ropes, and sails', []],
  ])('reads %s', (line, expected) => {
    expect(inFrontMatter(line)).toEqual(expected);
  });

  it('are what a reader sees of them', () => {
    expect(entries('<i class="fas fa-anchor"></i> Sail design ', '<b>Knots</b>', 'Ropes <br/>')).toEqual(['Sail design', 'Knots', 'Ropes']);
    expect(entries('Loads < 5 and > 2 tons', 'Knots', 'Ropes')).toEqual(['Loads < 5 and > 2 tons', 'Knots', 'Ropes']);
    expect(entries('<i class="fas fa-anchor"></i>', 'Knots', 'Ropes')).toEqual(['Knots', 'Ropes']);
  });
});

describe('what a page says besides the list in its front matter', () => {
  const LIST = 'interests:\n  - Rope design\n  - Sail cloth\n  - Old knots';
  const besides = (text: string, list = LIST, more = ''): string[] =>
    extractInterests(contextOf(`---\ntitle: Mara Okoro\n${more}${list}\n---\n\n${text}\n`))
      .filter(({ evidence }) => evidence.rule !== 'interest/front-matter')
      .map(({ value }) => value);

  it.each([
    ['I am interested in tide tables.', ['tide tables']],
    ['My research interests include sail cloth and tide tables.', ['tide tables']],
    ['My interests are the weight of ropes, tides, and reeds.', ['weight of ropes', 'tides', 'reeds']],
  ])('adds to it in %s', (text, expected) => {
    expect(besides(text)).toEqual(expected);
  });

  it.each([
    'My research focuses on tide tables.',
    'I work on tide tables and reeds.',
    'My research interests are rope design, sail cloth, the care of sails, and old knots.',
    'My research is fun.',
  ])('tells of it in %s', (text) => {
    expect(besides(text)).toEqual([]);
  });

  it('counts where the list is short', () => {
    expect(besides('My research focuses on tide tables.', 'interests:\n  - Rope design')).toEqual(['tide tables']);
  });
});
