import { describe, expect, it } from 'vitest';
import { inShort, worksOf } from './works-of.js';

/** More entries of the list, so that it is one; of no particular form. */
const OTHERS =
  '<li>Mara Lindqvist and Jo Park. “Counting Gulls from Satellites.” Tidal Review 12 (2019), 3-9.</li><li>Mara Lindqvist and Sven Ek. “Learning to Forecast Fog.” Tidal Review 13 (2020), 1-8.</li>';
const first = (entry: string): string => {
  const [work] = worksOf(`<h2>Publications</h2><ul><li>${entry}</li>${OTHERS}</ul>`);
  return work ? inShort(work) : '-';
};

describe('authors of an entry', () => {
  it.each([
    [
      'in a bracket with links behind "with"',
      '<a href="a.pdf">Who Pays for the Tide?</a> (with <a href="http://jo.example">Jo Park</a>), Tidal Review, 2022',
      'Who Pays for the Tide | Jo Park | Tidal Review | 2022',
    ],
    [
      'in a bracket behind "joint with"',
      '"Sand Markets" (joint with S. Ek), Tidal Review (2020), 12: 3-19.',
      'Sand Markets | S. Ek | Tidal Review | 2020',
    ],
    [
      'with a family name of two letters',
      'J. Park, Mara Lindqvist, and Y. Wu. A survey of moving sand. Tidal Review 12 (2021), 3-9.',
      'A survey of moving sand | J. Park; Mara Lindqvist; Y. Wu | Tidal Review | 2021',
    ],
    [
      'parted by strokes, family names first',
      'Lindqvist, Mara / Okoro, Ben: Wie der Sand wandert, in: Sven Ek (Hg.): Bewegte Landschaften, Varnstadt 2019, S. 12–34.',
      'Wie der Sand wandert | Lindqvist, Mara; Okoro, Ben | Bewegte Landschaften | 2019',
    ],
    [
      'before "et al."',
      'Park J, Lindqvist M, Ek S, et al. Dunes and asthma in northern children: a cohort study. J Tidal Med. 2021;12(3):45-67.',
      'Dunes and asthma in northern children: a cohort study | Park J; Lindqvist M; Ek S | J Tidal Med. | 2021',
    ],
    [
      'before a group for whom they write',
      'Lindqvist M, Park J, on behalf of the SAND Study Group. Harbour air and lung function. Tidal Med 2019; 44: 100-110.',
      'Harbour air and lung function | Lindqvist M; Park J | Tidal Med | 2019',
    ],
    [
      'behind "Recommended citation"',
      'Recommended citation: Lindqvist, M. &amp; Park, J. (2021). "Dunes of the Northern Shore." <i>Tidal Review</i>. 15(2).',
      'Dunes of the Northern Shore | Lindqvist, M.; Park, J. | Tidal Review | 2021',
    ],
  ])('%s', (_, entry, expected) => expect(first(entry)).toBe(expected));

  it.each([
    [
      'a bracket of what the title speaks of',
      'Mara Lindqvist and Jo Park. Living (with the Tide) in Northern Harbours. Tidal Review 12 (2021), 3-9.',
      'Mara Lindqvist; Jo Park',
    ],
    [
      'a bracket of an appendix',
      'Mara Lindqvist and Jo Park. Moving sand (with online appendix). Tidal Review 12 (2021), 3-9.',
      'Mara Lindqvist; Jo Park',
    ],
    [
      'an abbreviation before a title',
      'Mara Lindqvist and Jo Park. Learning St. Varn Harbour by heart. Tidal Review 12 (2021), 3-9.',
      'Mara Lindqvist; Jo Park',
    ],
  ])('are not in %s', (_, entry, expected) => expect(first(entry).split(' | ')[1]).toBe(expected));
});

describe('a journal that only its look tells', () => {
  it.each([
    [
      'in the second of two title marks',
      '林德, 王沙，《沿海沙丘演化》，《海洋学报》，2020年第3期.',
      '沿海沙丘演化 | 林德; 王沙 | 海洋学报 | 2020',
    ],
    [
      'on a line of its own in italics',
      '<b>Learning to forecast harbours</b><br>Mara Lindqvist, Sven Ek<br><i>CTSF</i>',
      'Learning to forecast harbours | Mara Lindqvist; Sven Ek | CTSF | -',
    ],
    [
      'behind a double stroke',
      'Ivanov P.A., Lindqvist M., Fog over the harbour // Varn Tidal Surveys. 2020. Vol. 33. P. 12-20.',
      'Fog over the harbour | Ivanov P.A.; Lindqvist M. | Varn Tidal Surveys | 2020',
    ],
    [
      'behind "in Proc."',
      'J. Park, M. Lindqvist, “Counting the gulls,” in Proc. CTSF, Varn, 2019, pp. 3-9.',
      'Counting the gulls | J. Park; M. Lindqvist | CTSF | 2019',
    ],
    [
      'before the editors of a handbook',
      'M. Lindqvist, "Fog and memory," in <i>Handbook of Tides</i>, S. Ek and B. Okoro, Eds. Hafen, 2018, ch. 12, pp. 45-67.',
      'Fog and memory | M. Lindqvist | Handbook of Tides | 2018',
    ],
    [
      'behind "In" and a full stop',
      'J. Park, Mara Lindqvist. A survey of moving sand. In CTSF, 2021.',
      'A survey of moving sand | J. Park; Mara Lindqvist | CTSF | 2021',
    ],
    [
      'in italics behind a full stop',
      'Lindqvist, M. (en prensa). Puertos y memoria del norte. <em>Cuadernos del Norte</em>.',
      'Puertos y memoria del norte | Lindqvist, M. | Cuadernos del Norte | -',
    ],
    [
      'in guillemets behind a title in italics',
      'S. Ek, M. Lindqvist, <i>La sabbia in movimento</i>, «Annali del mare», 3 (2021), pp. 5-22.',
      'La sabbia in movimento | S. Ek; M. Lindqvist | Annali del mare | 2021',
    ],
    [
      'before place and publisher',
      'M. Lindqvist, <i>Nebbie e porti</i>, in S. Ek (a cura di), <i>Paesaggi d’acqua</i>, Roma, Edizioni del Molo, 2020, pp. 12-40.',
      'Nebbie e porti | M. Lindqvist | Paesaggi d’acqua | 2020',
    ],
  ])('%s', (_, entry, expected) => expect(first(entry)).toBe(expected));

  it.each([
    [
      'a species at the end of a title',
      'Mara Lindqvist, Jo Park. Cold water and the growth of <i>Bufo tidalis</i>. Tidal Review 12 (2021), 3-9.',
      'Tidal Review',
    ],
    [
      'what stands before the address of a page',
      'Mara Lindqvist, Jo Park. Moving sand and harbours. Tidal Review 12 (2021), 3-9. http://sand.example // mirror',
      'Tidal Review',
    ],
    [
      'a title in italics throughout',
      'Mara Lindqvist, Jo Park. <i>Moving sand. A history of the northern shore.</i> Tidal Review 12 (2021), 3-9.',
      'Tidal Review',
    ],
  ])('is not %s', (_, entry, venue) => expect(first(entry).split(' | ')[2]).toBe(venue));
});

describe('the kind of a work', () => {
  it.each([
    ['thesis', 'M. Lindqvist, « Les usages des marées », thèse de doctorat, Université de Varnes, 2016.'],
    ['report', 'Mara Lindqvist. Le sable en hiver. Rapport interne, Varn, 2001.'],
    ['thesis', 'Lindqvist, M. (2018). Modelos de arena del norte. Tesis doctoral, Universidad de Varna.'],
    ['thesis', 'Lindqvist, M. Portos e memória do norte. Tese (Doutorado em Geografia) - Universidade de Varna, 2021.'],
    ['report', 'M. Lindqvist, J. Park. Moving sand and harbours. Research Report, Institute of Tides, 2012.'],
    ['article', 'M. Lindqvist, J. Park. A research report on what harbours remember. Tidal Review 12 (2021), 3-9.'],
    ['article', 'M. Lindqvist, J. Park. La synthèse des marées du nord. Tidal Review 12 (2021), 3-9.'],
    ['article', 'M. Lindqvist, J. Park. Antithesis of sand: on teses and tides. Tidal Review 12 (2021), 3-9.'],
  ])('is %s: %s', (type, entry) => {
    const [work] = worksOf(`<h2>Publications</h2><ul><li>${entry}</li>${OTHERS}</ul>`);
    expect(work?.type).toBe(type);
  });
});

describe('a short title', () => {
  const worksWith = (entry: string): readonly string[] =>
    worksOf(`<h2>Publications</h2><ul><li>${entry}</li>${OTHERS}</ul>`).map(({ title }) => title.value);
  it('is one where it is a link and has authors', () =>
    expect(worksWith('<a href="g.pdf">Counting dunes</a> (joint with Yi Wu), submitted.')).toContain('Counting dunes'));
  it('is none where another word is the link', () =>
    expect(worksWith('Group photos (with Yi Wu), <a href="g.jpg">here</a>')).not.toContain('Group photos'));
});

describe('headings of publications in other languages', () => {
  const ENTRY = '<ul><li>J. Park, S. Ek, “Counting gulls from satellites”, Tidal Review 12 (2019), 3-9.</li></ul>';
  it.each(['Pubblicazioni', 'Articoli in rivista', 'Articles dans des revues à comité de lecture'])('%s', (heading) =>
    expect(worksOf(`<h2>${heading}</h2>${ENTRY}`)).toHaveLength(1),
  );
  it.each(['Ricevimento studenti', 'Progetti di ricerca', 'Comité de lecture'])('not %s', (heading) =>
    expect(worksOf(`<h2>${heading}</h2>${ENTRY}`)).toEqual([]),
  );
});

describe('an edited book', () => {
  it('is the work of its editors', () => {
    const [work] = worksOf(
      `<h2>Books</h2><ul><li>M. Lindqvist (ed.), <i>Handbook of Fog</i>, Hafen, 2019.</li><li>M. Lindqvist, J. Park. <i>Foundations of Moving Sand</i>. Hafen, 2015.</li></ul>`,
    );
    expect(work && inShort(work)).toBe('Handbook of Fog | M. Lindqvist | - | 2019');
  });
});

describe('an imprint', () => {
  it('is none of the title', () =>
    expect(first('Lindqvist, Mara, and Jo Park. <i>Fog: A History</i>. Varn: Harbour University Press, 2019.')).toMatch(
      /^Fog: A History \|/,
    ));
});

describe('a job market paper', () => {
  const ABSTRACT = '<p>Abstract: This paper studies how the price of sand moves with the tide. I find that it does.</p>';
  it('is a linked title and its abstract', () => {
    const works = worksOf(`<h2>Job Market Paper</h2><p><a href="j.pdf">The Price of Sand: Evidence from Harbours</a></p>${ABSTRACT}`);
    expect(works.map(({ title }) => title.value)).toEqual(['The Price of Sand: Evidence from Harbours']);
  });
  it('is none without a link', () => {
    expect(worksOf('<h2>Job Market Paper</h2><p>The paper will be posted here in the coming autumn</p>')).toEqual([]);
  });
});
