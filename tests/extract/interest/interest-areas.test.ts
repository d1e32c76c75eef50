import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { contextOf, pageOfMara } from '../page-of.js';

const interests = (body: string): string[] => extractInterests(pageOfMara(body)).map(({ value }) => value);
const inMarkdown = (body: string): string[] => extractInterests(contextOf(`# Mara Okoro\n\n${body}`)).map(({ value }) => value);

describe('areas behind labels', () => {
  const METHODS = '<p><b>Methodologies</b>: Rope Analysis, Knot Theory.</p>';
  const FIELDS = '<p><b>Applications</b>: Harbours, Sea Rescue (boats, storms, and tides).</p>';
  const LISTED = ['Rope Analysis', 'Knot Theory', 'Harbours', 'Sea Rescue (boats, storms, and tides)'];
  const TOLD = '<p>My research interests focus on the impact of storms. I aim to develop boats for storms.</p>';

  it('are the list, whatever a paragraph beside them tells', () => {
    expect(interests(`<h2>About my research interests</h2>${TOLD}${METHODS}${FIELDS}`)).toEqual(LISTED);
    expect(interests(`<h2>Research interests</h2>${METHODS}${FIELDS}`)).toEqual(LISTED);
  });

  it('are no list where one line alone has a label, or no list stands behind it', () => {
    expect(interests(`<h2>Research interests</h2>${TOLD}${METHODS}`)).toEqual(['impact of storms']);
    expect(interests(`<h2>Research interests</h2>${TOLD}<p>Methods: I use ropes.</p><p>Fields: we went.</p>`)).toEqual([
      'impact of storms',
    ]);
    expect(interests(`<h2>Projects</h2>${METHODS}${FIELDS}`)).toEqual([]);
  });
});

describe('lists of two levels', () => {
  it('hold the topics of each area, and areas that name one', () => {
    const list = '- Ropes\n  - Reef knots\n  - Care of old ropes\n- Sails\n  - Masts\n  - Wind tunnels';
    expect(inMarkdown(`## Research interests\n\n${list}`)).toEqual([
      'Ropes',
      'Reef knots',
      'Care of old ropes',
      'Sails',
      'Masts',
      'Wind tunnels',
    ]);
    const kinds = '- Methods\n  - Reef knots\n  - Splices\n- Applications\n  - Masts\n  - Wind tunnels';
    expect(inMarkdown(`## Research interests\n\n${kinds}`)).toEqual(['Reef knots', 'Splices', 'Masts', 'Wind tunnels']);
  });

  it.each([
    ['- Ropes\n- Sails\n  - Masts\n  - Wind tunnels\n- Tides', ['Ropes', 'Sails', 'Tides']],
    ['- Ropes\n  - Reef knots.\n  - We tie them.\n- Sails\n  - Masts\n  - Wind tunnels', ['Ropes', 'Sails']],
    ['- Ropes\n  - Reef knots\n- Sails\n  - Masts', ['Ropes', 'Sails']],
  ])('hold areas alone where not all of them have topics', (list, found) => {
    expect(inMarkdown(`## Research interests\n\n${list}`)).toEqual(found);
  });
});

it.each([
  ['I am interested by knots and sails.', ['knots', 'sails']],
  ['My research interests include tides, parallel and distributed ropes.', ['tides', 'parallel and distributed ropes']],
  ['My research interests include robust and secure knots.', ['robust and secure knots']],
  ['My research interests include tides, ropes and distributed knots.', ['tides', 'ropes', 'distributed knots']],
])('reads "%s"', (sentence, found) => {
  expect(interests(`<p>${sentence}</p>`)).toEqual(found);
});
