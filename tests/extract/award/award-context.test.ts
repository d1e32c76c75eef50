import { describe, expect, it } from 'vitest';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { listedYears } from '../../../src/extract/award/listed-years.js';
import { pageOfMara } from '../page-of.js';

const shown = (body: string): string[] =>
  extractAwards(pageOfMara(body)).map(({ name, date }) => (date === undefined ? name : `${name}/${date}`));
const list = (heading: string, ...items: string[]): string =>
  `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('awards and what stands beside them', () => {
  it.each([
    ['Best Knot Award, Third Norvik Rope Forum, 2016', ['Best Knot Award, Third Norvik Rope Forum/2016']],
    ['Best Paper Award, Norvik University, 2016', ['Best Paper Award/2016']],
    ['Rope Symposium Best Talk Award, Norvik Rope Conference, 2016', ['Rope Symposium Best Talk Award/2016']],
    ['Honour Roll (of 900 sailors), Norvik Rope Contest (NRC), 2012', ['Honour Roll, Norvik Rope Contest (NRC)/2012']],
    ['Harbour List, Fall 2008 and Spring 2012', ['Harbour List/2008', 'Harbour List/2012']],
    ['Funding award of £4k for the workshop Ropes and Sails, 2020', []],
    ['Seed funding for rope science, 2020', []],
    ['Awarded based on three years of knots and ropes', []],
    ['Awarded annually to one student of ropes', []],
  ])('reads %s', (item, awards) => {
    expect(shown(list('Awards', 'Knot Medal', item))).toEqual(['Knot Medal', ...awards]);
  });

  it.each([
    ['I trained with Nobel Laureate Jo Lind and Ada Berg.', []],
    ['During my PhD with Nobel Laureate Jo Lind, I won the Knot Medal.', ['Knot Medal']],
    ['I was named Norvik Poet Laureate.', ['Norvik Poet Laureate']],
  ])('reads the sentence %s', (text, awards) => {
    expect(shown(`<h2>About</h2><p>${text}</p>`)).toEqual(awards);
  });

  it.each([
    ["Last spring I received the Norvik Rope Sailors' Teaching Award!", ["Norvik Rope Sailors' Teaching Award"]],
    ['I teach ropes to the winners of the Norvik Prize Competition.', []],
    ['My students use the Norvik Award Handbook.', []],
  ])('reads in a section of teaching: %s', (text, awards) => {
    expect(shown(`<h2>Teaching</h2><p>${text}</p>`)).toEqual(awards);
  });

  it.each([
    ['2009 Norvik Rope Fellowship. Norvik Academy of Sails, $8,000', ['Norvik Rope Fellowship/2009']],
    ['2012 Small grant for a stay in Norvik. For work on ropes', []],
    ['2011 PI on Grant No. 52, 50 hours of sails', []],
    ['Training fellowships for rope students, 2013', []],
    ['Rope networks and their harbours, 2014, funded by the Lind Foundation', []],
  ])('reads in a section of grants: %s', (item, awards) => {
    expect(shown(list('Grants', item))).toEqual(awards);
  });
});

describe('years with their seasons', () => {
  it.each([
    ['Fall 2008 and Spring 2012', ['2008', '2012']],
    ['Fall 2008, Fall 2009', ['2008', '2009']],
    ['2013, 2014', ['2013', '2014']],
    ['Fall 2008 - Spring 2009', []],
    ['Fall 2008 in Norvik', []],
  ])('%s', (text, years) => {
    expect(listedYears(text).values).toEqual(years);
  });
});
