import { describe, expect, it } from 'vitest';
import { extractCareer } from '../../../src/extract/career/extract-career.js';
import type { Owner } from '../../../src/model/page-facts.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';
import { cpuTime } from '../../support/cpu-time.js';

const evidence = { start: 0, end: 0, quote: '', rule: 'test', confidence: 1 };
const OWNER: Owner = { kind: 'person', names: [{ value: 'Mira Holt', evidence }], titles: [] };

/** What a page states, one line a fact. */
function factsOf(markdown: string): string[] {
  const page = read(new TextEncoder().encode(`# Mira Holt\n\n${markdown}\n`), { id: 'mira' });
  const career = extractCareer({ page, sections: segment(page), owner: OWNER });
  return [
    ...career.positions.map(
      (p) => `${p.role ?? '-'} @ ${p.organization.names[0]} ${p.start ?? ''}..${p.end ?? ''}${p.current ? ' +' : ''}`,
    ),
    ...career.degrees.map((d) => `${d.level} @ ${d.institution.names[0]} ${d.end ?? ''}${d.status === 'ongoing' ? ' ~' : ''}`),
    ...career.advising.map((a) => `${a.direction} ${a.kind} ${a.person.names[0]}`),
  ].sort();
}

/** The fields of study that a page states. */
const fieldsOf = (markdown: string): readonly (string | undefined)[] => {
  const page = read(new TextEncoder().encode(`# Mira Holt\n\n${markdown}\n`), { id: 'mira' });
  return extractCareer({ page, sections: segment(page), owner: OWNER }).degrees.map(({ field }) => field);
};

describe('fields of study', () => {
  it.each([
    ['- 2012-2014: MSc in Physics of Ice cum laude, Lindar University', 'Physics of Ice'],
    ['- 2012-2014: MSc in Physics, magna cum laude, Lindar University', 'Physics'],
    ['- 2012-2014: MSc in Laude Studies, Lindar University', 'Laude Studies'],
    ['- Ph.D., Geography, Lindar University, 2009', 'Geography'],
    ['- Ph.D. (Geography), Lindar University, 2009', 'Geography'],
    ['- Ph.D. | Physics and Astronomy | Lindar University | 2009', 'Physics and Astronomy'],
    ['- B.Sc. – Elektrotechnik und Informatik – Universität Lindar, 2009', 'Elektrotechnik und Informatik'],
    ['- Lindar University, Computer Science PhD, 2009', 'Computer Science'],
    ['- Geography (PhD), Lindar University, 2009', 'Geography'],
    ['- 北都大学，计算机科学与技术博士，2009', '计算机科学与技术'],
    ['- 2009年在北都大学获得应用数学专业博士学位', '应用数学'],
    ['- 北都大学，博士（信息科学），2009', '信息科学'],
    ['- Ph.D., Summa Cum Laude, Lindar University, 2009', undefined],
    ['- Ph.D., Department of Geography, Lindar University, 2009', undefined],
    ['- Ph.D., Sandau, Lindar University, 2009', undefined],
    ['- Ph.D. (Advisor: Jo Berg), Lindar University, 2009', undefined],
    ['- School of Geography, PhD, Lindar University, 2009', undefined],
    ['- 北都大学，博士在学，2009', undefined],
    ['- 2009年入学北都大学博士', undefined],
  ])('%s', (entry, field) => expect(fieldsOf(`## Education\n\n${entry}`)).toEqual([field]));

  it.each([
    [
      "J'ai fait un doctorat en mathématiques pures et j'ai enseigné dans le département de physique de l'université de Lindar.",
      'mathématiques pures',
    ],
    ["J'ai obtenu mon doctorat en mathématiques pures à l'université de Lindar en 2010.", 'mathématiques pures'],
    ["J'ai obtenu mon doctorat en mathématiques en 2010 à l'université de Lindar.", 'mathématiques'],
    ['Obtuve el doctorado en ciencias de la computación por la Universidad de Lindar en 2010.', 'ciencias de la computación'],
    ['Sou doutor em Ciência da Computação pela Universidade de Lindar.', 'Ciência da Computação'],
    ["Ho conseguito il dottorato in Fisica presso l'Università di Lindar.", 'Fisica'],
    ['2010 Promotion in Physik an der Universität Bonn.', 'Physik'],
    ['I hold a PhD from the Department of Physics of Lindar University.', undefined],
    ['I hold a PhD in the Physics Department of Lindar University.', undefined],
  ])('of a sentence: %s', (sentence, field) => expect(fieldsOf(sentence)).toEqual([field]));
});

describe('forms of entries', () => {
  it.each([
    [
      'details of a stay under its line',
      '## Work Experience\n\n- Summer 2016\n  Software Engineering Intern at Google\n  - Vision team at Google, Zurich, Switzerland\n- Summer 2014\n  Software Intern at Microsoft\n',
      ['Software Engineering Intern @ Google 2016..2016', 'Software Intern @ Microsoft 2014..2014'],
    ],
    [
      'a date on a line of its own, above a line that is no post',
      '## Werdegang\n\nSeit 2014\n\nProfessorin an der Universität Bonn\n\n2013\n\nRedaktionsmitglied einer Zeitschrift\n\n2007-2009\n\nWissenschaftliche Mitarbeiterin an der Universität Kiel\n',
      ['Professorin @ Universität Bonn 2014.. +', 'Wissenschaftliche Mitarbeiterin @ Universität Kiel 2007..2009'],
    ],
    [
      'years of study without a degree, which are no post',
      '## Werdegang\n\n- 1995-1998 Wissenschaftliche Mitarbeiterin, Universität Kiel\n- 1993-1994 Studium an der Universität Bonn\n',
      ['Wissenschaftliche Mitarbeiterin @ Universität Kiel 1995..1998'],
    ],
    [
      'a place whose name has the word for studies',
      '## Experience\n\n- 1995-1998, Quellmark Institute for Nordic Studies\n',
      ['- @ Quellmark Institute for Nordic Studies 1995..1998'],
    ],
    [
      'stays listed in a sentence',
      '## Research Internships\n\nEarlier stays at Google, Lindar University, and Orban Technology.\n',
      ['Research Internships @ Google ..', 'Research Internships @ Lindar University ..', 'Research Internships @ Orban Technology ..'],
    ],
    [
      'two duties of one post',
      '## Experience\n\n- 2020 - 2021: Teaching and Research Associate, Lindar University\n',
      ['Teaching and Research Associate @ Lindar University 2020..2021'],
    ],
    [
      'a remark in brackets after the role',
      '## Experience\n\n- 2016: Visiting Scholar (Short-Term)\n  Lindar University, Oslo, Norway\n',
      ['Visiting Scholar (Short-Term) @ Lindar University 2016..2016'],
    ],
    [
      'an entry in two scripts',
      '## Experience\n\n- 2020 – 2021\n  Algorithm Intern\n  算法实习生\n  Lindar Technology Group\n  林达科技集团\n',
      ['Algorithm Intern @ Lindar Technology Group 2020..2021'],
    ],
    [
      'paragraphs, one with no word for its post',
      '## Experience\n\nSoftware Engineer\\\nJuly 2022 - May 2025\\\nQuellmark Inc.\n\nHead of the kitchen\\\nApril 2021 - October 2021\\\nTarn Institute\n',
      ['Head @ Tarn Institute 2021-04..2021-10', 'Software Engineer @ Quellmark Inc 2022-07..2025-05'],
    ],
    [
      'a team of a firm that is known by its first word',
      '## Experience\n\n- Google Sandau, Vision Team, June 2022 - Sept. 2022\n- Microsoft Research Lindau, June 2021 - Sept. 2021\n- Orban Sandau, June 2020\n',
      ['- @ Google Sandau 2022-06..2022-09', '- @ Microsoft Research Lindau 2021-06..2021-09'],
    ],
    [
      'references that say who the advisor was',
      '## References\n\nProf. Ann Lake\n\nPh.D. advisor at Tarn University. Available upon request.\n\nTom Reed\n\nFaculty advisor of the chess club\n\nLea Bryn\n\nAdvisor at Quellmark Ventures\n\nUma Sol\n\nPhD student of mine\n\nMira Holt\n\nThesis advisor\n',
      ['advisor doctoral Ann Lake', 'advisor unspecified Tom Reed'],
    ],
    [
      'the same post in the words of another country',
      '## Experience\n\n- 2020 - 2022: Lecturer (Assistant Professor), Lindar University\n- 2018 - 2020: Research Assistant (RA), Tarn University\n- 2016 - 2018: Lecturer (part time), Orban University\n',
      [
        'Lecturer (Assistant Professor) @ Lindar University 2020..2022',
        'Lecturer @ Orban University 2016..2018',
        'Research Assistant (RA) @ Tarn University 2018..2020',
      ],
    ],
    [
      'degrees with a hyphen after their full stop',
      '## Education\n\n- Dr.-Ing., Lindar University, 2015\n- Dipl.-Ing., Tarn University, 2010\n- BMath, Orban University, 2006\n',
      ['bachelors @ Orban University 2006', 'doctoral @ Lindar University 2015', 'masters @ Tarn University 2010'],
    ],
    [
      'an associate degree, which is no post of an associate',
      '## Education\n\n- Associate of Science in Rope Studies\n  Tarn College\n  Fall 2017\n',
      ['other @ Tarn College 2017'],
    ],
    [
      'universities above the degrees',
      '## Education\n\n### Lindar University\n\nPh.D. candidate, Physics\n\n2023-present\n\nM.A., Physics\n\n2020-2023\n\n### Tarn University\n\nB.S., Physics\n\n2016-2020\n',
      ['bachelors @ Tarn University 2020', 'doctoral @ Lindar University  ~', 'masters @ Lindar University 2023'],
    ],
    [
      'posts above their firms',
      '## Experience\n\nEngineer\n\n2019-2020\n\nSandau Labs\n\nAnalyst\n\n2017-2018\n\nTarn Institute\n',
      ['Analyst @ Tarn Institute 2017..2018', 'Engineer @ Sandau Labs 2019..2020'],
    ],
    [
      'the institute of a degree below its university, and a field',
      '## Education\n\n- Lindar University, 2019 – 2023\\\n  Ph.D. @ Institute for Ice\n- Tarn University, 2015 – 2019\\\n  B.Eng. @ Snow Science and Technology\n',
      ['bachelors @ Tarn University 2019', 'doctoral @ Lindar University 2023'],
    ],
    [
      'a translation in brackets',
      '## Experience\n\n- 2014.4 - 2019.1: Elementary School Teacher, Lindar Elementary School (서울린다르초등학교)\n',
      ['Elementary School Teacher @ Lindar Elementary School 2014-04..2019-01'],
    ],
    [
      'students mentored beside a post',
      '## Experience\n\n- Research Assistant, Tarn University, 2019–2024\n  - Mentored undergraduate researchers on ice\n',
      ['Research Assistant @ Tarn University 2019..2024'],
    ],
    [
      'a name with "&", beside a town',
      '## Experience\n\n- Data Scientist | Berkel Science & Research, Hamburg | 2022 – 2023\n',
      ['Data Scientist @ Berkel Science & Research 2022..2023'],
    ],
    [
      'degrees without a verb, outside of a section of education',
      'I like maps.\n\nPh.D. in Economics ∙ CEMFX ∙ 2015\n\nMaster in Finance ∙ CEMFX ∙ 2011\n',
      ['doctoral @ CEMFX 2015', 'masters @ CEMFX 2011'],
    ],
    [
      'an end after the latest year of the page lies ahead',
      '## Education\n\n- Ph.D. in Physics, Lindar University, 2021 – 2027\n\n## News\n\n- May 2023: a talk in Oslo\n',
      ['doctoral @ Lindar University 2027 ~'],
    ],
    [
      'an end before the latest year of the page has passed',
      '## Education\n\n- Ph.D. in Physics, Lindar University, 2021 – 2027\n\n## News\n\n- May 2028: a talk in Oslo\n',
      ['doctoral @ Lindar University 2027'],
    ],
    [
      'the degree and year of students under their names; co-advisors are not students',
      '## Alumni\n\n- Tara Quist\n  Master, 2023, co-advised with Prof. Jan Berg\n  Now at Quellmark\n- Ola Brandt\n  PhD, Physics, 2021\n',
      ['advisee doctoral Ola Brandt', 'advisee masters Tara Quist'],
    ],
    [
      'a student in brackets after the title of the thesis; no co-advisor in brackets',
      "## Supervision of Master's Theses\n\n- Lindar University: “Routes of ferries in winter” (Tara Quist), 2023\n- Lindar University: “Depth of fjords”, supervised with (Jan Berg), 2023\n",
      ['advisee masters Tara Quist'],
    ],
    [
      'a post of a header at an institute and at a university; when it was left is not when it began',
      'Postdoctoral researcher\nVision Lab, Google\nSchool of Physics, Lindar University\n',
      ['Postdoctoral researcher @ Google .. +', 'Postdoctoral researcher @ Lindar University .. +'],
    ],
  ])('%s', (_name, markdown, expected) => expect(factsOf(markdown)).toEqual([...expected].sort()));
});

describe('evidence', () => {
  it.each([
    [
      'the sentence',
      'I like maps. I am a lecturer at Lakeshore University in Oslo. I sing.',
      'I am a lecturer at Lakeshore University in Oslo.',
    ],
    [
      'no end at a title',
      'I sing. I am advised by Prof. Jan Berg at Lindar University. I swim.',
      'I am advised by Prof. Jan Berg at Lindar University.',
    ],
    ['the item', '## Students\n\n- Tara Quist (PhD, 2020), on maps\n- Ola Brandt\n', 'Tara Quist (PhD, 2020), on maps'],
  ])('quotes %s', (_name, markdown, quote) => {
    const page = read(new TextEncoder().encode(`# Mira Holt\n\n${markdown}\n`), { id: 'mira' });
    const { positions, advising } = extractCareer({ page, sections: segment(page), owner: OWNER });
    const facts = [...positions, ...advising];
    expect(facts[0]?.evidence.quote).toBe(quote);
    expect(advising.every(({ person }) => person.evidence.quote === person.names[0])).toBe(true);
  });
});

describe('forms of sentences', () => {
  it.each([
    [
      'joint appointments and part-time advising',
      'I am Professor at Lindar University and hold a joint appointment at the Institute of Marine Optics, Bryn University. I also serve as a Part-Time Advisor at Quellmark Institute.',
      ['Professor @ Lindar University .. +', 'joint appointment @ Bryn University .. +', 'Part-Time Advisor @ Quellmark Institute .. +'],
    ],
    [
      'an acronym that the paragraph has explained; jobs dated to the month',
      'Soy Catedrática de Universidad en la Universidad de Lindar (UDL). Antes, trabajé en la UDL como Profesora Ayudante Doctora (julio de 2012) y Profesora Titular de Universidad (enero de 2016).',
      [
        'Catedrática de Universidad @ Universidad de Lindar .. +',
        'Profesora Ayudante Doctora @ Universidad de Lindar 2012-07..',
        'Profesora Titular de Universidad @ Universidad de Lindar 2016-01..',
      ],
    ],
    [
      'a date in brackets belongs to what stands before it',
      'I am a senior editor of the Lindar Letters (since 2019) and a scientific advisor at Quellmark Institute, since 2021.',
      ['scientific advisor @ Quellmark Institute 2021.. +'],
    ],
    [
      'the initials of a field are no degree',
      "I received the bachelor's degree in Mechanical Engineering (ME) from Lindar University in 2019.",
      ['bachelors @ Lindar University 2019'],
    ],
  ])('%s', (_name, sentence, expected) => expect(factsOf(sentence)).toEqual([...expected].sort()));
});

describe('what is no stay of the owner', () => {
  it.each([
    [
      'a project of a research list',
      '## Research Experience\n\n- 2014 - 2015\n  Finding hidden objects in long videos\n  - Lindar University, Oslo\n',
    ],
    [
      'sample lines of a template',
      '## Experience\n\n- 2003 - 2005\n  Professor of Physics\n  Lindar University\n  - Description 1.\n  - Description 2.\n',
    ],
    ['a vacancy', 'Postdoctoral position (3 years) in the Optics Group at Lindar University.'],
    ["somebody else's student", '## Experience\n\n- Collected documents for PhD student Tara Quist at Lindar University.\n'],
    ['an offer', '## News\n\n- Mar 2024: I received a PhD offer from Lindar University.\n'],
    ['a manager', '## Experience\n\nLine Manager: Prof. Tara Quist\n'],
    ['a faculty advisor', 'My faculty advisor at Lindar University was kind.'],
    ['a programme', 'She is head of the Optics Programme.'],
    ['labels of a form', '## Experience\n\n- Url\n- Summary\n- Label\n'],
  ])('%s', (_name, markdown) => expect(factsOf(markdown)).toEqual([]));
});

describe('brackets without end', () => {
  it.each([
    ['behind a verb', `I worked at Lindar University ${'a('.repeat(15_000)}`],
    ['behind a word for an advisor', `My advisor ${'( '.repeat(20_000)}`],
    ['closed at the very end', `I worked at Lindar University ${'a('.repeat(15_000)})`],
  ])('take time in proportion to the text: %s', (_name, markdown) => {
    factsOf(markdown.slice(0, 1000));
    const start = cpuTime();
    factsOf(markdown);
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});
