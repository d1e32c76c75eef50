import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import { isPlaceLine, isTownBefore } from '../../../src/extract/career/place-line.js';
import type { Owner } from '../../../src/model/page-facts.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';

const evidence = { start: 0, end: 0, quote: '', rule: 'test', confidence: 1 };
const OWNER: Owner = { kind: 'person', names: [{ value: 'Mira Holt', evidence }], titles: [] };

describe('a line that is nothing but a place', () => {
  it.each(['Davis, CA', 'Zurich, Switzerland', 'Pasadena, California, US', '(Orban, TX)', 'Berlin', '📍 Tarn, ON'])('%s', (line) =>
    expect(isPlaceLine(line)).toBe(true),
  );
  it.each([
    'Lindar University, CA',
    'University of California, Davis',
    'Google, USA',
    'QLM, Germany',
    'Acme, Germany',
    'Oxford',
    'Quellmark',
    'Vision Lab, Berlin, Germany',
    'Department of Physics, Zurich, Switzerland',
    'Tom Reed, PhD',
    'Davis, CA, 2019',
    'Physics, Chemistry',
    'Mountains, Rivers, Canada',
    'in Davis, CA',
    '',
  ])('not %s', (line) => expect(isPlaceLine(line)).toBe(false));

  it.each([
    ['Engineer, Davis, CA', 'Davis', true],
    ['Engineer, Davis, CA 95616', 'Davis', false],
    ['Engineer, Davis, Canon', 'Davis', false],
    ['Engineer, Davis, Germany', 'Davis', false],
    ['Engineer, Davis', 'Davis', false],
  ])('%s: %s is a town: %s', (text, name, expected) => expect(isTownBefore(text, text.indexOf(name) + name.length)).toBe(expected));
});

function careerOf(markdown: string) {
  const page = read(new TextEncoder().encode(`# Mira Holt\n\n${markdown}\n`), { id: 'mira' });
  return extractCareer({ page, sections: segment(page), owner: OWNER });
}

describe('an entry of several lines', () => {
  it('has the organisation of its own line, not the town above', () => {
    const { degrees, positions } = careerOf(
      '## Experience\n\n- 2021 - 2022\\\n  Orban, TX\\\n  Software Engineer\\\n  Quellmark\n\n## Education\n\n- 2015 - 2019\\\n  Sandau, CA\\\n  Bachelor\\\n  Lindar University\\\n  Physics\n',
    );
    expect(degrees.map(({ institution }) => institution.names)).toEqual([['Lindar University']]);
    expect(positions.map(({ organization }) => organization.names)).toEqual([['Quellmark']]);
  });

  it.each([
    ['organisation below', '## Experience\n\n- 2021 - 2022: Software Engineer\\\n  Sandau Labs\n'],
    ['organisation above', '## Experience\n\n- Sandau Labs\\\n  Software Engineer, 2021 - 2022\n'],
    ['organisation of the list around', '## Experience\n\n- Sandau Labs\n  - Software Engineer, 2021 - 2022\n'],
  ])('shows the line of each name: %s', (_name, markdown) => {
    const [position] = careerOf(markdown).positions;
    expect(position?.organization.evidence.quote).toBe('Sandau Labs');
    expect(position?.evidence.quote).toContain('Software Engineer');
    expect(position?.evidence.quote).not.toContain('Mira');
  });
});
