import { describe, expect, it } from 'vitest';
import { venueName } from '../../../src/extract/publication/venue-name.js';
import { worksOf } from './works-of.js';

/** The venue's names of an entry among others of its kind. */
function namesOf(entry: string): readonly string[] {
  const works = worksOf(`<h2>Publications</h2><ul>
    <li><b>Caching Tides for Harbour Sensor Networks</b><br>Mara Lindqvist, Tianwei Gong<br>${entry}</li>
    <li><b>Learning to Forecast Fog from Ship Logs</b><br>Sven Ek, Mara Lindqvist, Jo Park<br>KDD 2022</li>
    <li><b>Sparse Models of Coastal Erosion</b><br>Mara Lindqvist, Jo Park<br>ICML 2023</li></ul>`);
  return works.find(({ title }) => title.value.startsWith('Caching'))?.venue?.names ?? [];
}

describe('venues with commas in their names', () => {
  it.each([
    [
      'in 2018 International Conference on Tides, Sand and Fog Processing (ICTSFP). IEEE, 2018',
      'International Conference on Tides, Sand and Fog Processing',
    ],
    [
      'International Conference on Instruments, Sand, and Navigation, 2016',
      'International Conference on Instruments, Sand, and Navigation',
    ],
    ['Journal of Fog, Sand & Harbours, 2019', 'Journal of Fog, Sand & Harbours'],
  ])('%s', (entry, name) => {
    expect(namesOf(entry)).toContain(name);
  });

  it.each([
    ['International Conference on Tides, Lisbon, Portugal, 2016', 'International Conference on Tides'],
    ['International Conference on Tides, Springer, 2016', 'International Conference on Tides'],
    ['International Conference on Tides, pp. 3-9 and 12, 2016', 'International Conference on Tides'],
    ['International Conference on Tides, Lisbon, June 2016', 'International Conference on Tides'],
  ])('not beyond the name in %s', (entry, name) => {
    expect(namesOf(entry)).toContain(name);
  });
});

describe('venues that are passed over', () => {
  it.each([
    ['in ICTIDE 2024 HARB Workshop', 'ICTIDE HARB Workshop'],
    ['in arXiv preprint arXiv:2101.00001', 'arXiv'],
    ['SandML 2016 Long paper/talk', 'SandML'],
    ['to appear at SIGTIDE 2024', 'SIGTIDE'],
    ["accepted to SandML'23", 'SandML'],
    ['In SIGTIDE Oral, 2023', 'SIGTIDE'],
    ['TIDEX TIDEX 2024', 'TIDEX'],
    ['Supplemental Material, Code<br>TIDEX 2024', 'TIDEX'],
  ])('%s', (entry, name) => {
    expect(namesOf(entry).some((found) => found.startsWith(name))).toBe(true);
  });

  it.each([
    'Department of Tides, University of Varn',
    'Best Paper Award at the harbour',
    'Under review, 2024',
    'Invited by the conference chair',
    '[PDF] [Code]',
    'Preprint, 2024',
    'Unpublished, 2018',
    'to appear at a meeting in 2024',
    'to appear in 2024',
    'accepted to the programme of Varn 2024',
    'in the harbour of an old town',
    'In Oral, 2023',
    'In an oral, 2023',
    'Oral Oral',
    'Supplemental Materials, Code',
  ])('none in %s', (entry) => {
    expect(namesOf(entry)).toEqual([]);
  });
});

describe('a date behind the name of a venue', () => {
  it.each([
    ['Conference on Tides, Control, and Sand, Nov 2024', 'Conference on Tides, Control, and Sand'],
    ['TIDE SAND Record Oct. 2011 Survey Section', 'TIDE SAND Record'],
    ['Symposium on Fog, 3-5 May 2019', 'Symposium on Fog'],
    ['March of the Sandbanks', 'March of the Sandbanks'],
    ['Journal of May Flies', 'Journal of May Flies'],
    ['SIGTIDE 2026. Manuscript in the archive', 'SIGTIDE'],
    ['The August Review 12', 'August Review'],
  ])('%s', (printed, name) => {
    expect(venueName(printed)).toBe(name);
  });
});

describe('venues that are hoped for', () => {
  it.each([
    '(Journal of Coasts, R&amp;R)',
    'Journal of Coasts (revise and resubmit)',
    'Journal of Coasts, 2nd R&amp;R',
    'Journal of Coasts, under review',
    'Technical Report, 2019',
  ])('are none: %s', (entry) => {
    expect(namesOf(entry)).toEqual([]);
  });

  it.each(['Journal of Coasts, accepted', 'Journal of Coasts (reviewed by two keepers)', 'Journal of Coasts, 2019'])(
    'but what is out has one: %s',
    (entry) => {
      expect(namesOf(entry)).toContain('Journal of Coasts');
    },
  );
});

describe('two names with a comma between them', () => {
  it('are both the venue, where both are known', () => {
    expect(namesOf('Lecture Notes in Computer Science, LNCS 2019')).toEqual(['Lecture Notes in Computer Science', 'LNCS']);
  });
});

describe('a line below the title with a year', () => {
  const venues = (line: string): readonly (string | undefined)[] =>
    worksOf(
      `<h2>Publications</h2><h3>Lamps of the Northern Pier at Night</h3><p>With J. Park. Published in Tidal Review, 2020.</p><h3>Kites over the Salt Quay of Varn</h3><p>${line}</p>`,
    ).map(({ venue }) => venue?.names[0]);
  it('names the venue where its words name nobody', () => {
    expect(venues('Annales Oceanographicae, 2014.')).toEqual(['Tidal Review', 'Annales Oceanographicae']);
  });
  it.each(['Jonas Okoro, 2014.', 'With Ben Okoro, 2014.', 'Slides, 2014.'])('names none: %s', (line) => {
    expect(venues(line)[1]).toBeUndefined();
  });
});

describe('the number of a patent behind its inventors', () => {
  it('is no inventor', () => {
    const [work] = worksOf(
      '<h2>Patents</h2><ul><li>Lamp sorting device, Mara Lindqvist, Jo Park, US Patent 9,111,321</li><li>Fog counting device and its use, Mara Lindqvist, US Patent 9,111,322</li></ul>',
    );
    expect(work?.authors.map(({ name }) => name)).toEqual(['Mara Lindqvist', 'Jo Park']);
  });
});
