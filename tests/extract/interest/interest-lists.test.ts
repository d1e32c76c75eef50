import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { pageOfMara } from '../page-of.js';

const shown = (body: string): string[] => extractInterests(pageOfMara(body)).map(({ value }) => value);
const under = (...items: string[]): string => `<h2>Research interests</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('items that list', () => {
  it('are taken apart where each of them lists', () => {
    expect(shown(under('Knots &amp; hitches, rope ageing, old sails', 'Tides, quays, berths', 'Canvas, masts, rigging'))).toEqual([
      'Knots & hitches',
      'rope ageing',
      'old sails',
      'Tides',
      'quays',
      'berths',
      'Canvas',
      'masts',
      'rigging',
    ]);
  });

  it.each([
    ['one does not list', ['Knots, hitches, bends', 'Rope ageing in winter', 'Tides, quays, berths']],
    ['they have two parts', ['Knots, and how they hold', 'Tides, quays', 'Canvas, masts']],
    ['parts are clauses', ['Rope ageing, how it begins, how it ends', 'Tides, when they turn, why', 'Canvas, which tears, masts']],
  ])('stay whole where %s', (_, items) => {
    expect(shown(under(...items)).filter((value) => /^(?:hitches|quays|masts|bends|berths|why)$/u.test(value))).toEqual([]);
  });

  it.each([
    ['Sail design: Canvas, masts, the art of rigging.', ['Sail design', 'Canvas', 'masts', 'art of rigging']],
    ['<b>Sail design:</b> Canvas, masts, rigging', ['Sail design', 'Canvas', 'masts', 'rigging']],
    ['<b>Sail design</b> – Canvas, masts, rigging and old yards', ['Sail design', 'Canvas', 'masts', 'rigging', 'old yards']],
    ['Sail design: how they hold, why they tear, what to do', ['Sail design']],
    ['Sail design: Canvas that tears, masts, rigging', ['Sail design']],
    ['Sail design: canvas, masts, rigging', ['Sail design']],
    ['Sail design: TARS, masts, rigging', ['Sail design']],
    ['Sail design: Using canvas, masts, rigging', ['Sail design']],
    ['Sail design: We study canvas, masts, rigging', ['Sail design']],
  ])('reads the topics of an area: %s', (item, values) => {
    expect(shown(under(item, 'Harbours', 'Tides in winter'))).toEqual([...values, 'Harbours', 'Tides in winter']);
  });
});

describe('pastimes', () => {
  it.each([
    [['Reading', 'Chess', 'Classical piano'], []],
    [
      ['Rope theory', 'Hiking', 'Photography', 'Sail design'],
      ['Rope theory', 'Sail design'],
    ],
    [
      ['Reading', 'Rope theory'],
      ['Reading', 'Rope theory'],
    ],
    [
      ['Reading comprehension', 'Music theory', 'Food webs'],
      ['Reading comprehension', 'Music theory', 'Food webs'],
    ],
    [
      ['Physics of sports', 'The sociology of the novel', 'Tennis'],
      ['Physics of sports', 'The sociology of the novel', 'Tennis'],
    ],
  ])('of %j leaves %j', (items, values) => {
    expect(shown(`<h2>Interests</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)).toEqual(
      values.map((value) => value.replace(/^The /u, '')),
    );
  });
});

describe('between two things', () => {
  it.each([
    [
      'Mes recherches portent sur la physique des voiles et les rapports entre cordes anciennes et ports.',
      ['physique des voiles', 'rapports entre cordes anciennes et ports'],
    ],
    [
      'My research interests include sail physics and the relation between old ropes and harbours.',
      ['sail physics', 'relation between old ropes and harbours'],
    ],
    [
      'My research interests include the relation between ropes and harbours and sail physics.',
      ['relation between ropes and harbours', 'sail physics'],
    ],
    ['My research interests include sail physics and rope theory.', ['sail physics', 'rope theory']],
  ])('%s', (text, values) => {
    expect(shown(`<h2>About</h2><p>${text}</p>`)).toEqual(values);
  });
});
