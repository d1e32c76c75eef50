import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (...lines: string[]): string[] =>
  stated(`# Mira Holt\n\n## Work experience\n\n${lines.join('\n')}`).filter((fact) => !fact.startsWith('now '));

describe('labels of the fields of an entry', () => {
  it.each([
    [['- **Tarnwick Cordage**', '  2018 - 2021', '  Position: Rope Whisperer', '  Location: Sandau'], 'Rope Whisperer @ Tarnwick Cordage'],
    [
      ['- **Quellmark**', '  2018 - 2021', '  Role: Research Engineer', '  Project: University Knot Survey'],
      'Research Engineer @ Quellmark',
    ],
    [['Company: Quellmark', 'Role: Knot Analyst', 'Period: 2018 - 2021'], 'Knot Analyst @ Quellmark'],
    [['Firma: Quellmark', 'Position: Seilerin', 'Zeitraum: 2018 - 2021'], 'Seilerin @ Quellmark'],
    [['Período: 2018 - 2021', 'Empresa: Tarnwick', 'Cargo: Cordelera'], 'Cordelera @ Tarnwick'],
    [['- Knot Analyst 2018 - 2021 Company: Tarnwick Cordage Works'], 'Knot Analyst @ Tarnwick Cordage Works'],
    [['- Role: Knot Analyst | Company: Quellmark | Dates: 2018 - 2021'], 'Knot Analyst @ Quellmark'],
  ])('tell what stands behind them: %j', (lines, post) => {
    expect(posts(...lines)).toEqual([`${post} 2018..2021`]);
  });

  it.each([
    [['- 2018 - 2021', '  Project: Institute of Knots Survey']],
    [['- Survey of all knots 2018 - 2021', '  Project: Innovation Prize of Lindar University']],
    [['- Topic: Lecturers at Lindar University, 2018 - 2021']],
    [['- Description: Research Engineer posts at Quellmark Institute were counted, 2018 - 2021']],
  ])('say that something else is told: %j', (lines) => {
    expect(posts(...lines)).toEqual([]);
  });
});

describe('what other people, field trips and drafts are told of', () => {
  const only = '## Appointments\n\n- Lecturer, Lindar University, 2016 - 2019\n\n';
  it.each([
    '## References\n\nProf. Tom Reed  \nProfessor of Ice, University of Norvik',
    '## Referees\n\n- Tom Reed, Director, Museum of Knots',
    '## Other\n\nTom Reed  \nProfessor, University of Norvik  \ntom@norvik.example',
    '# Curriculum Vitae\n\n## Field Experience\n\nPostdoctoral sounding, Iceland, 2016.\n\nAssistant naturalist, University of Norvik tour, 2010.',
    '# Curriculum Vitae\n\n## In Review\n\nHolt, M. and Reed, T. In review. Lecturer at the Norvik Institute: a life. Knot Letters.',
  ])('are no posts of the owner: %j', (text) => {
    expect(stated(`# Mira Holt\n\n${only}${text}`)).toEqual(['Lecturer @ Lindar University 2016..2019']);
  });

  it('are not cards of the owner', () => {
    expect(stated('## About\n\nMira Holt  \nLecturer, Lindar University')).toContain('now Lindar University');
  });
});

describe('posts that are called by a level of study', () => {
  it.each([
    ['I was a PhD Research Intern at Quellmark Labs.', 'PhD Research Intern @ Quellmark Labs'],
    ['In 2016 I was an Acoustics Engineer PhD Intern at Quellmark Labs.', 'Acoustics Engineer PhD Intern @ Quellmark Labs'],
    ['I was a Graduate Student Instructor at Lindar University.', 'Graduate Student Instructor @ Lindar University'],
  ])('are posts and no degrees: %s', (text, post) => {
    expect(stated(`# Mira Holt\n\n${text}`).map((fact) => fact.trim())).toEqual([expect.stringContaining(post)]);
  });

  it('leave degrees as they are', () => {
    const facts = stated('# Mira Holt\n\nI received my PhD at Lindar University and was an intern at Quellmark Labs.');
    expect(facts.some((fact) => /doctoral/.test(fact) && fact.includes('Lindar University'))).toBe(true);
  });
});

describe('collections before a university', () => {
  it.each([
    ['Orban Museum of Seafaring, University of Lindar', 'University of Lindar'],
    ['Orban Museum of Seafaring, Norvik', 'Orban Museum of Seafaring'],
    ['Orban Museum of Seafaring', 'Orban Museum of Seafaring'],
  ])('are its parts: %s', (place, home) => {
    expect(posts(`- Field Assistant, ${place}, 2016 - 2017`)[0]).toContain(`@ ${home} 2016..2017`);
  });
});

describe('posts of committees', () => {
  it.each(['- Chair, Special Interest Group on Knots, 2014 - 2018', '- Director, Rope Technical Committee, 2014 - 2018'])(
    'are no employment: %s',
    (line) => {
      expect(stated(`# Mira Holt\n\n## Experience\n\n${line}`)).toEqual([]);
    },
  );

  it('are not posts of institutes', () => {
    expect(stated('# Mira Holt\n\n## Services\n\n- Director, Institute of Knots, University of Lindar, 2014 - 2018')).toEqual([
      'Director @ University of Lindar 2014..2018',
    ]);
  });
});

describe('classes of Japanese fellows', () => {
  it.each([
    ['日本学術振興会特別研究員ＤＣ１', '特別研究員ＤＣ１'],
    ['日本学術振興会 特別研究員（PD）', '特別研究員（PD）'],
    ['日本学術振興会 特別研究員 DC2', '特別研究員 DC2'],
    ['日本学術振興会 特別研究員', '特別研究員'],
    ['日本学術振興会 特別研究員 PDF', '特別研究員'],
  ])('are parts of the post: %s', (text, role) => {
    expect(posts(`- 2017/04 - 2020/03: ${text}`)).toEqual([`${role} @ 日本学術振興会 2017-04..2020-03`]);
  });
});

describe('entries of a timeline, each with its date first', () => {
  const card = (date: string, role: string, place: string): string =>
    `<li><span>${date}</span><h4>${role}</h4><h5>${place}</h5><p>We mended ropes.</p></li>`;
  const timeline = (...cards: string[]): string[] =>
    stated(`<html><body><h1>Mira Holt</h1><h2>Experience</h2><ul>${cards.join('')}</ul></body></html>`);
  const [fellow, engineer] = [
    card('2017 - 2020', 'Research Fellow', 'University of Lindar'),
    card('2015 - 2017', 'Software Engineer', 'Quellmark GmbH'),
  ];

  it('have a post that no lexicon knows where the others have theirs', () => {
    expect(timeline(card('2020 - now', 'Knot Keeper', 'Orban Foundation'), fellow, engineer)).toContain(
      'Knot Keeper @ Orban Foundation 2020.. +',
    );
  });

  it('have none where there is a sentence', () => {
    const facts = timeline(card('2020 - now', 'We kept: all knots.', 'Orban Foundation'), fellow, engineer);
    expect(facts.filter((fact) => fact.includes('kept'))).toEqual([]);
  });
});

describe('fields in items of their own', () => {
  const posts = (items: string, heading = 'Experience'): string[] =>
    stated(`## ${heading}\n\n${items}\n`).filter((fact) => !fact.startsWith('now'));

  it('belong to the place and time above them', () =>
    expect(
      posts(
        '- *Sep 2024 – Jun 2025*, Quellmark Technology Co., Ltd., Norvik\n- **Position:** Tide Intern, AI for Ice Center\n- *2020 – 2021*, Lindar University\n- **Position:** Lecturer',
      ),
    ).toEqual(['Lecturer @ Lindar University 2020..2021', 'Tide Intern @ Quellmark Technology Co., Ltd 2024-09..2025-06']));

  it('are read under a heading of firms', () =>
    expect(posts('- 2024 – 2025, Quellmark Technology Co., Ltd., Norvik\n- Position: Director', 'Entrepreneurship')).toEqual([
      'Director @ Quellmark Technology Co., Ltd 2024..2025',
    ]));

  it.each([
    ['- Lecturer, Lindar University, 2020 – 2021\n- Position: Analyst, Quellmark, 2018', 'Analyst @ Quellmark 2018..2018'],
    ['- Lindar University, 2020 – 2021\n- Position: Analyst, Quellmark, 2018', 'Analyst @ Quellmark 2018..2018'],
  ])('open an entry where they tell all of it: %s', (items, fact) => expect(posts(items)).toContain(fact));
});
