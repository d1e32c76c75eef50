import { describe, expect, it } from 'vitest';
import { headingCore, headingMeaning, sectionKindOf } from '../../src/text/section-kind.js';

const KINDS: readonly (readonly [string, string])[] = [
  ['Publications', 'publications'],
  ['📝 Selected Publications (full list)', 'publications'],
  ['Journal papers (peer-reviewed):', 'publications'],
  ['Working papers & technical reports', 'publications'],
  ['Deep Learning Papers', 'publications'],
  ['Publications by topic', 'publications'],
  ['Publications – Ann Person', 'publications'],
  ['Research Interests and Publications', 'publications'],
  ['3. Publikationen (Auswahl)', 'publications'],
  ['Beiträge in Herausgeberschriften', 'publications'],
  ['Articles de revues internationales', 'publications'],
  ['Artigos publicados em periódicos', 'publications'],
  ['Publicaciones seleccionadas', 'publications'],
  ['学术论文', 'publications'],
  ['代表性论文（近五年）', 'publications'],
  ['査読付き論文', 'publications'],
  ['연구 논문', 'publications'],
  ['Education & Work', 'career'],
  ['Education and Professional Experience', 'career'],
  ['学歴・職歴', 'career'],
  ['학력 및 경력', 'career'],
  ['Werdegang', 'career'],
  ['EDUCATION', 'education'],
  ['Education 教育经历', 'education'],
  ['Ausbildung', 'education'],
  ['Research Experience', 'experience'],
  ['Teaching, Talks, and Service', 'teaching'],
  ['Awards / Grants / Service', 'awards'],
  ['工作经历', 'experience'],
  ['Honors and Awards', 'awards'],
  ['Awards & Service', 'awards'],
  ['获奖情况', 'awards'],
  ['Ph.D. Alumni', 'students'],
  ['Current PhD students', 'students'],
  ['B.A. students', 'students'],
  ['Internship students', 'students'],
  ['Alumni: doctoral dissertations', 'students'],
  ["Joint Supervision of Master's Theses", 'students'],
  ['Teaching at Example University', 'teaching'],
  ['Teaching: regular courses', 'teaching'],
  ['Lehrveranstaltungen', 'teaching'],
  ['Materias impartidas', 'teaching'],
  ['Onderwijs', 'teaching'],
  ['Wetenschappelijke publicaties', 'publications'],
  ['Revues internationales avec comité de lecture', 'publications'],
  ['Courses this fall', 'teaching'],
  ["This term's courses", 'teaching'],
  ['Instructor of record', 'teaching'],
  ["Charges d'enseignement", 'teaching'],
  ['Honors theses', 'students'],
  ['Doktorand:innen', 'students'],
  ['Accomplishments', 'awards'],
  ['Past affiliations', 'experience'],
  ['Upcoming events', 'news'],
  ['Funded research', 'grants'],
  ['Mots-clés', 'interests'],
  ['Konferenzvorträge', 'talks'],
  ['Posizioni ricoperte', 'experience'],
  ['Puesto actual', 'experience'],
  ['Schule und Studium', 'education'],
  ['Titulação', 'education'],
  ['Linhas de investigação', 'interests'],
  ['Comités de thèse et jurys', 'service'],
  ['Organized schools, workshops and conferences', 'service'],
  ['Workshops and conferences organised', 'service'],
  ['Publications and organized workshops', 'publications'],
  ['Invited Talks', 'talks'],
  ['Presentations', 'talks'],
  ['Presentation', 'profile'],
  ['Talks and Miscellaneous Lectures', 'talks'],
  ['Research Projects', 'projects'],
  ['プロジェクト', 'projects'],
  ['研究方向', 'interests'],
  ['Forschungsinteressen', 'interests'],
  ['Welcome to my website!', 'profile'],
  ['Welcome to my professional home page', 'profile'],
  ['Organized workshops and schools', 'service'],
  ['Areas of Focus', 'interests'],
  ['Lines of Research', 'interests'],
  ['Sujets de recherche', 'interests'],
  ['Degrees Earned', 'education'],
  ['Classes Taught', 'teaching'],
  ['Documentos de trabajo', 'publications'],
  ['インターン', 'experience'],
  ['Academic Service', 'service'],
  ['News', 'news'],
  ['About me', 'profile'],
  ['Biography and CV', 'profile'],
  ['招生', 'other'],
  ['Prospective students', 'other'],
  ['Student Awards', 'other'],
  ['Call for Papers', 'other'],
];

const NOTHING: readonly string[] = [
  '',
  ':',
  '…',
  'Ann Person',
  'Example Corporation',
  'Attention is not what you need',
  'A Survey of Awards',
  'I am recruiting PhD students!',
  'Choose the classes:',
  'University of Education',
  'PhD in Computer Science',
  'Award of money for travel.',
  'Teaching Assistant for Machine Learning',
  'Update of the software on my machine',
  'On the education of machines that learn',
  'Nothing about publications is to be found in this long line of text that goes on and on and on',
  '某大学计算机学院',
  'Publications Teaching Talks',
  'projects teaching vitae research',
];

describe('sectionKindOf', () => {
  it.each(KINDS)('%s', (title, kind) => {
    expect(sectionKindOf(title)?.kind).toBe(kind);
  });

  it.each(NOTHING)('%j names no section', (title) => {
    expect(sectionKindOf(title)).toBeUndefined();
  });

  it('keeps what the heading says of its entries', () => {
    expect(sectionKindOf('Publications')).toEqual({ kind: 'publications' });
    expect(sectionKindOf('📝 Journal papers')).toEqual({ kind: 'publications', qualifier: 'Journal papers' });
    expect(sectionKindOf('Publications in 2021')).toEqual({ kind: 'publications', qualifier: 'Publications in 2021', year: 2021 });
  });
});

describe('headings with a time', () => {
  it.each([
    ['Teaching (Sep 2018 – Jun 2019)', 'teaching'],
    ['Publications 2018–2020', 'publications'],
    ['2018-2020: Publications', 'publications'],
    ['Talks since June 2018', 'talks'],
  ])('name the section all the same: %s', (title, kind) => {
    expect(sectionKindOf(title)?.kind).toBe(kind);
  });
});

describe('headingMeaning', () => {
  it.each([
    ['2023', 2023],
    ['2023年', 2023],
    ['In 2021:', 2021],
    ['Fall 2020', 2020],
    ['Wintersemester 2020', 2020],
    ['Winter 2020/21', undefined],
    ['2019–2020', undefined],
    ['Before 2010', undefined],
    ['Since 2015', undefined],
  ])('%s', (title, year) => {
    const meaning = headingMeaning(title);
    expect(meaning).toMatchObject({ form: 'period' });
    expect(meaning?.form === 'period' ? meaning.year : undefined).toBe(year);
  });

  it.each([
    ['Journals', 'publications'],
    ['In refereed international journals', 'publications'],
    ['Under review', 'publications'],
    ['PhD student', 'students'],
    ['Past', 'any'],
    ['Ph.D.', 'any'],
    ['Miscellaneous', 'rest'],
    ['其他', 'rest'],
  ])('%s divides a section', (title, of) => {
    expect(headingMeaning(title)).toMatchObject({ form: 'division', of });
  });
});

describe('headingCore', () => {
  it.each([
    ['📝 1. Publications (selected):', 'Publications'],
    ['IV. Talks', 'Talks'],
    ['一、教育经历', '教育经历'],
    ['(Recent) news', 'news'],
    ['B.A. students', 'B.A. students'],
    ['2023', '2023'],
  ])('%s', (title, core) => {
    expect(headingCore(title)).toBe(core);
  });
});
