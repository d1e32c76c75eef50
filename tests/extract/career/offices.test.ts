import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('offices among the duties', () => {
  it.each([
    ['## Service\n\n- Chair, Department of Tides, Lindar University, 2012-2015', ['Chair @ Lindar University 2012..2015']],
    ['## Administration\n\n- 2018–2021: Head of the Department of Ice, Lindar University', ['Head @ Lindar University 2018..2021']],
    [
      '## Leadership\n\n- since 2021: Vice-Rector for Research, Lindar University',
      ['Vice-Rector for Research @ Lindar University 2021.. +', 'now Lindar University'],
    ],
    [
      "## Responsabilités\n\n- Vice-Présidente de la formation de l'Université de Nordhaven de 2007 à 2010.",
      ['Vice-Présidente de la formation @ Université de Nordhaven 2007..2010'],
    ],
    ['## Responsabilités\n\n- Directeur de QuellMar, la structure de recherche en Norvège jusqu’en 2019.', ['Directeur @ QuellMar ..2019']],
    [
      '## Responsabilités\n\n- Directrice du laboratoire commun QuellMar\n- Co-directrice du laboratoire QLMX de 2006 à 2011',
      ['Co-directrice @ laboratoire QLMX 2006..2011', 'Directrice @ QuellMar .. +', 'now QuellMar'],
    ],
    ['## Funktionen\n\n- Dekan der Fakultät für Meereskunde, Universität Lindar (2014–2018)', ['Dekan @ Universität Lindar 2014..2018']],
    [
      '## Cargos\n\n- Vicerrector de Investigación de la Universidad de Lindar, 2016-2020',
      ['Vicerrector de Investigación @ Universidad de Lindar 2016..2020'],
    ],
    [
      "## Incarichi istituzionali\n\n- Prorettore alla Ricerca dell'Università di Lindar, 2012-2014",
      ['Prorettore alla Ricerca @ Università di Lindar 2012..2014'],
    ],
  ])('%s', (text, facts) => expect(stated(text)).toEqual(facts));

  it.each([
    ['- Chair, Graduate Admissions Committee, Department of Tides, Lindar University, 2012'],
    ['- President of the Norwegian Society of Tides, 2014-2016'],
    ['- Program Chair, Tide Workshop at Lindar University 2015'],
    ['- Head of the jury, Lindar University'],
    ['- President, Graduate Student Association, Lindar University'],
    ['- Head, Robotics Club, Lindar University, 2019-2020'],
    ['- Coordinator of the Data Seminar at Lindar University'],
    ['- Coordinator of the MSc in Tides, Lindar University, 2011-2014'],
    ['- Directeur de la revue Marées, Université de Nordhaven'],
    ['- Responsable du parcours "Marées" du Master Informatique, Université de Nordhaven'],
    ["- Responsable du séminaire de l'équipe Vagues, Université de Nordhaven"],
    ['- Président du jury de licence, Université de Nordhaven'],
    ['- Leiterin des Teilprojekts B4, Universität Lindar, seit 2019'],
    ['- Reviewer for the Institute of Tides'],
    ['- Worked with the director of the Institute of Tides, Lindar University'],
    ['- Chair of IEEE Lindar Section'],
  ])('service is no office: %s', (line) => {
    expect(stated(`## Service\n\n${line}`)).toEqual([]);
    expect(stated(`## Responsabilités\n\n${line}`)).toEqual([]);
  });
});

describe('programmes that somebody runs', () => {
  it.each([
    ["Je suis responsable du Master Informatique de l'Université de Lindar."],
    ['I am director of the MSc in Tides at Lindar University.'],
    ['She is the coordinator of the PhD in Ice at Lindar University.'],
    ['Soy coordinadora del Máster en Mareas de la Universidad de Lindar.'],
  ])('no degree: %s', (sentence) => expect(stated(sentence).filter((fact) => /^(?:doctoral|masters)/u.test(fact))).toEqual([]));

  it('keeps the degree beside a post', () =>
    expect(stated('I was director of the Ice Lab and received my MSc in Tides from Lindar University in 2010.')).toContain(
      'masters @ Lindar University 2010',
    ));
});

describe('stays in the news', () => {
  it.each([
    ['- [Jul 2022] Summer intern at Quellmark Labs, working on tides.', ['Summer intern @ Quellmark Labs 2022-07..']],
    ['- [Jun 2022] Joined Nordwerk as a research intern!', ['research intern @ Nordwerk 2022-06..']],
    ['- [Jun 2022] Joined Nordwerk AI as a research intern!', ['research intern @ Nordwerk AI 2022-06..']],
    ['- [2024/05] Research Intern @ Nordwerk Labs', ['Research Intern @ Nordwerk Labs 2024-05..']],
    ['- [May 2024] Excited to join Nordwerk Labs as a research intern this summer.', ['research intern @ Nordwerk Labs 2024-05..']],
    ["- [May 2024] I'll be interning at Nordwerk Labs this summer.", ['intern @ Nordwerk Labs 2024-05..']],
    [
      '- [May 2024] Promoted to Associate Professor at Lindar University.',
      ['Associate Professor @ Lindar University 2024-05.. +', 'now Lindar University'],
    ],
  ])('%s', (line, facts) => expect(stated(`## News\n\n${line}`)).toEqual(facts));

  it.each([
    ['- [Jun 2023] Paper with the interns at Quellmark Labs accepted at ABC.'],
    ['- [Jun 2023] Talk by our summer intern at Quellmark Labs.'],
    ['- [Jun 2023] Research internship positions at Quellmark Labs are open.'],
    ['- [Jun 2023] Ann Roe, intern at Quellmark Labs, won a prize.'],
    ['- Summer intern at Quellmark Labs'],
    ['- [Jun 2023] Excited to join the program committee of ABC at Lindar University.'],
    ['- [Jun 2023] Moved to a new server.'],
    ['- [Jun 2023] I visited Wei Ai as a postdoc.'],
  ])('no stay: %s', (line) => expect(stated(`## News\n\n${line}`)).toEqual([]));
});
