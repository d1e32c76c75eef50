import { describe, expect, it } from 'vitest';
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
