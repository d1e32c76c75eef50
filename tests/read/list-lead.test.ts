import { describe, expect, it } from 'vitest';
import { leadsToList } from '../../src/read/list-lead.js';

describe('leadsToList', () => {
  it.each([
    'Here are the students I advise',
    'In 2019-2020, I',
    'My crafts include',
    'May 2019 - Sept 2020',
    '2019 - now',
    'Now - March 2017',
  ])('%s', (text) => {
    expect(leadsToList(text)).toBe(true);
  });

  it.each([
    '2019',
    'May 2019',
    'Rope Works 2019 - 2020',
    'Students',
    'For students',
    'I',
    'Iris Okoro',
    'Theory of the Sea',
    'Herengracht Institute',
    'Courses I teach',
    'Research Assistant',
  ])('%s does not', (text) => {
    expect(leadsToList(text)).toBe(false);
  });
});
