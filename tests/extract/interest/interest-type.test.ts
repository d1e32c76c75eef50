import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { isOtherThanInterest } from '../../../src/extract/interest/interest-type.js';
import { pageOfMara } from '../page-of.js';

const interests = (body: string): string[] => extractInterests(pageOfMara(body)).map(({ value }) => value);
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('what is no interest by its type', () => {
  it.each([
    'Ropes at sea, invited talk, Norvik, 2018',
    'March 2024',
    'Department of Rope Science',
    'Lindar University',
    'Prof. Ada Berg',
    'Room B4.12',
    'Read more',
    'Loading publications',
  ])('refuses %s', (value) => {
    expect(isOtherThanInterest(value)).toBe(true);
  });
  it.each([
    'Europe since 1945',
    'university governance',
    'Universities in Wartime',
    'schools of fish',
    'Hannah Arendt',
    'professional ethics',
    'office work',
    'room acoustics',
    'CO2',
    'march flies',
    'contact mechanics',
    'view synthesis',
  ])('keeps %s', (value) => {
    expect(isOtherThanInterest(value)).toBe(false);
  });
});

describe('cards and headings under research', () => {
  const card = (title: string, text: string): string => `<li><b>${title}</b><br>${text}</li>`;
  const TOLD = 'Quiet ropes hold longer. How long is not known, and I work on it with boats of my own.';

  it('reads cards that are all there is', () => {
    expect(interests(`<h2>Research</h2><ul>${card('Rope noise', TOLD)}${card('Sails that dry', TOLD)}</ul>`)).toEqual([
      'Rope noise',
      'Sails that dry',
    ]);
  });
  it.each([
    ['a single card', `<ul>${card('Rope noise', TOLD)}</ul>`],
    ['papers', `<ul>${card('Rope noise', 'J. Lind, M. Okoro. Sea Letters.')}${card('Wet sails', 'A. Roe. Sea Letters.')}</ul>`],
    ['projects of a year', `<ul>${card('Rope noise', `${TOLD} 2019 to 2021.`)}${card('Wet sails', TOLD)}</ul>`],
    ['cards of people', `<ul>${card('Ada Berg', TOLD)}${card('Jo Lind', TOLD)}</ul>`],
    ['a card among paragraphs', `<p>See below.</p><ul>${card('Rope noise', TOLD)}${card('Wet sails', TOLD)}</ul>`],
  ])('does not read %s', (_what, body) => {
    expect(interests(`<h2>Research</h2>${body}`)).toEqual([]);
  });
  it('takes headings over papers for groups of them', () => {
    const paper = '<p>“Knots and Ropes in the Northern Harbours of Lindar”, with Jo Lind. <i>Sea Letters</i> 24.</p>';
    expect(interests(`<h2>Research</h2><h3>Knots and ropes</h3>${paper}<h3>Wet sails</h3>${paper}`)).toEqual([]);
  });
});

describe('labels and brackets of lists', () => {
  it.each([
    [
      `<h2>Research Interests</h2><p>Recent work: rope wear, knot theory<br>Older work: sail design, tides and reeds</p><p>I am particularly interested in old rafts.</p>`,
      ['rope wear', 'knot theory', 'sail design', 'tides', 'reeds'],
    ],
    [
      `<h2>Research Interests</h2>${list('<b>Ropes, wet knots, and sails:</b> how they dry.', '<b>Tides and reeds:</b> how they move.', '<b>Rafts:</b> logs.')}`,
      ['Ropes', 'wet knots', 'sails', 'Tides and reeds', 'Rafts'],
    ],
    [
      '<p><b>Research interests</b>: Rope wear (e.g., wet ropes, old ropes), Sail design</p>',
      ['Rope wear (e.g., wet ropes, old ropes)', 'Sail design'],
    ],
    ['<p>My research interests include ropes and sails (with an eye to reeds).</p>', ['ropes', 'sails']],
  ])('reads %s', (body, expected) => {
    expect(interests(body)).toEqual(expected);
  });

  it.each([
    '<p>My research is organized around several old questions.</p>',
    '<p>The winter leaves half of the questions I work on dull without ropes.</p>',
    '<p>I focus on utilizing logs of harbours to improve rope quality and sail efficiency.</p>',
  ])('finds none in %s', (body) => {
    expect(interests(body)).toEqual([]);
  });
});
