import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (text: string): string[] => stated(text).filter((fact) => !fact.startsWith('now '));

describe('entries that look alike', () => {
  it('have posts that no lexicon knows where the others have theirs', () => {
    const text = [
      '## Appointments',
      '**Rope Affiliate.** 2019-present. Knot Lab, University of Lindar.',
      '**Postdoctoral Researcher.** 2017-2019. Department of Tides, University of Norvik.',
      '**Winter Warden.** 2015-2017. Sandau Field Station.',
      '**Research Assistant.** 2014. Department of Ice, University of Norvik.',
    ].join('\n\n');
    expect(posts(text)).toEqual([
      'Postdoctoral Researcher @ University of Norvik 2017..2019',
      'Research Assistant @ University of Norvik 2014..2014',
      'Rope Affiliate @ University of Lindar 2019.. +',
      'Winter Warden @ Sandau Field Station 2015..2017',
    ]);
  });

  it('have employers that no lexicon knows where the others have theirs', () => {
    const text = [
      '## Professional experience',
      '- *Tarnwick Cordage*, Sandau — **Rope Whisperer** (2018–2020)',
      '- *University of Norvik*, Norvik — **Research Assistant** (2016–2018)',
      '- *University of Lindar*, Lindar — **Lecturer** (2014–2016)',
      '- *Harbour Board*, Sandau — **Deck Hand** (2012–2014)',
    ].join('\n');
    expect(posts(text)).toEqual([
      'Deck Hand @ Harbour Board 2012..2014',
      'Lecturer @ University of Lindar 2014..2016',
      'Research Assistant @ University of Norvik 2016..2018',
      'Rope Whisperer @ Tarnwick Cordage 2018..2020',
    ]);
  });

  it('have their fields apart by commas, whatever dash their dates have', () => {
    const text = [
      '## Experience',
      '- Research Associate, University of Norvik, 2015 – 2017',
      '- Assistant Professor, University of Lindar, 2017 – 2019',
      '- Tide Whisperer, University of Sandau, 2019 – 2021',
      '- Keeper of Ropes, University of Quill, 2021 - present',
    ].join('\n');
    expect(posts(text)).toEqual([
      'Assistant Professor @ University of Lindar 2017..2019',
      'Keeper of Ropes @ University of Quill 2021.. +',
      'Research Associate @ University of Norvik 2015..2017',
      'Tide Whisperer @ University of Sandau 2019..2021',
    ]);
  });

  it('are cut where a heading of the same look begins the next, whatever it says', () => {
    const text = [
      '## Experience',
      '### Night Porter\nLindar Field Station, 2013 -- 2014',
      '- Kept the keys of the Institute of Ice.',
      '### Research Assistant\nUniversity of Norvik, 2012 -- 2013',
      '### Rope Whisperer\nQuellmark GmbH, 2010 -- 2012',
      '### Lecturer\nUniversity of Lindar, 2009 -- 2010',
    ].join('\n\n');
    expect(posts(text)).toEqual([
      'Lecturer @ University of Lindar 2009..2010',
      'Night Porter @ Lindar Field Station 2013..2014',
      'Research Assistant @ University of Norvik 2012..2013',
      'Rope Whisperer @ Quellmark GmbH 2010..2012',
    ]);
  });

  it('may be the lines of cards, with the date last', () => {
    const card = (role: string, place: string, date: string): string =>
      `<div class="item"><h3>${role}</h3><div>${place}</div><p>We mended what there was.</p><div>${date}</div></div>`;
    const text = `<html><body><h1>Mira Holt</h1><h2>Experience</h2>${[
      card('Senior Knot Tier', 'Tarnwick Cordage', 'June 2013 - Present'),
      card('Research Engineer', 'University of Norvik', 'June 2011 - May 2013'),
      card('Research Assistant', 'University of Lindar', 'June 2009 - May 2011'),
      card('Shift Warden', 'Shotgunn Burrs', 'June 2008 - May 2009'),
    ].join('')}</body></html>`;
    expect(posts(text)).toEqual([
      'Research Assistant @ University of Lindar 2009-06..2011-05',
      'Research Engineer @ University of Norvik 2011-06..2013-05',
      'Senior Knot Tier @ Tarnwick Cordage 2013-06.. +',
      'Shift Warden @ Shotgunn Burrs 2008-06..2009-05',
    ]);
  });

  it('may be rows of a table below its head', () => {
    const text = [
      '## Employment',
      '| When | What | Where |\n|---|---|---|',
      '| 2018 | Lecturer | University of Norvik |',
      '| 2017 | Night Porter | University of Lindar |',
      '| 2015 | Research Fellow | Institute of Tides |',
    ].join('\n');
    expect(posts(text.replace('|\n\n', '|\n'))).toContain('Night Porter @ University of Lindar 2017..2017');
  });

  it('keep the posts of a list under its employer', () => {
    const text = [
      '## Employment',
      '### University of Lindar\n\n- Professor, 2019-2022\n- Lecturer, 2014-2019',
      '### Tarn Institute of Technology\n\n- Postdoc, 2012-2014',
      '### University of Norvik\n\n- Research Assistant, 2010-2012\n- Research Engineer, 2008-2010',
    ].join('\n\n');
    expect(posts(text)).toEqual([
      'Lecturer @ University of Lindar 2014..2019',
      'Postdoc @ Tarn Institute of Technology 2012..2014',
      'Professor @ University of Lindar 2019..2022',
      'Research Assistant @ University of Norvik 2010..2012',
      'Research Engineer @ University of Norvik 2008..2010',
    ]);
  });

  it('give a date above each post to that post, and none of the next one', () => {
    const dated = (date: string, what: string): string => `<p>${date}</p><p>${what}</p>`;
    const text = `<html><body><h1>Mira Holt</h1><h2>Academic career</h2>${[
      dated('Since 2014', 'Professor of Tides at the University of Norvik'),
      dated('2010-2014', 'Lecturer at the University of Lindar'),
      dated('2003', 'Tide Prize of the Faculty of Ice of the University of Lindar'),
      dated('1999', 'Ph.D. at the University of Lindar'),
    ].join('')}</body></html>`;
    expect(stated(text).filter((fact) => !fact.startsWith('now '))).toEqual([
      'Lecturer @ University of Lindar 2010..2014',
      'Professor of Tides @ University of Norvik 2014.. +',
      'doctoral @ University of Lindar 1999',
    ]);
  });
});

describe('no column of posts', () => {
  it.each([
    [
      'where none is known',
      '- **Norvik Coast.** 2018. University of Lindar.\n- **Sandau Reef.** 2017. University of Lindar.\n- **Tarn Shore.** 2016. University of Norvik.',
      ['- @ University of Lindar 2017..2017', '- @ University of Lindar 2018..2018', '- @ University of Norvik 2016..2016'],
    ],
    [
      'of labels, sentences and long texts',
      '- **Researcher.** 2018-2019. University of Norvik.\n- **Research Engineer.** 2016-2018. University of Lindar.\n- **Thesis on ropes.** 2014-2016. University of Lindar.\n- **Advisor.** 2012-2014. University of Lindar.\n- **Lecturer.** 2011-2012. University of Lindar.',
      [
        'Lecturer @ University of Lindar 2011..2012',
        'Research Engineer @ University of Lindar 2016..2018',
        'Researcher @ University of Norvik 2018..2019',
      ],
    ],
  ])('%s', (_, list, facts) => {
    expect(posts(`## Experience\n\n${list}`)).toEqual(facts);
  });

  it('among degrees', () => {
    const text =
      '## Education\n\n- **Ph.D.** 2019. University of Norvik.\n- **M.Sc.** 2015. University of Lindar.\n- **Summer of Ropes.** 2014. University of Lindar.\n- **B.Sc.** 2013. University of Lindar.';
    expect(posts(text)).toEqual([
      'bachelors @ University of Lindar 2013',
      'doctoral @ University of Norvik 2019',
      'masters @ University of Lindar 2015',
    ]);
  });
});

describe('posts that stand alone', () => {
  it.each([
    ['Distinguished University Professor', 'Lindar College'],
    ['Vice Chair', 'Lindar College'],
    ['W3-Professorin', 'Universität Lindar'],
    ['Lektor', 'Universität Lindar'],
    ['Maître-assistant', 'Université de Lindar'],
    ['Jefe de Trabajos Prácticos', 'Universidad de Lindar'],
    ['Assegnista', 'Università di Lindar'],
  ])('%s', (role, place) => expect(posts(`## Experience\n\n- ${role}, ${place}, 2015-2017`)).toEqual([`${role} @ ${place} 2015..2017`]));

  it.each(['Reviewer', 'Tide Prize', 'Volunteer'])('none: %s', (words) =>
    expect(posts(`## Experience\n\n- ${words}, Lindar College, 2015-2017`)).toEqual([]),
  );
});

describe('places of capitals behind the words for "at"', () => {
  it.each([
    ["ATER à l'UNL de Lindar, 2015-2017", 'ATER @ UNL de Lindar'],
    ['post-doctorante au CWIX (Pays-Bas), 2015-2017', 'post-doctorante @ CWIX'],
    ['Postdoc am FZQ Norvik, 2015-2017', 'Postdoc @ FZQ Norvik'],
    ['investigadora en el CSXY (Madrid), 2015-2017', 'investigadora @ CSXY'],
    ['ricercatore presso Quellmark, 2015-2017', 'ricercatore @ Quellmark'],
  ])('%s', (entry, fact) => expect(posts(`## Experience\n\n- ${entry}`)).toEqual([`${fact} 2015..2017`]));

  it.each(['post-doctorante à Lindar, 2015-2017', 'Postdoc am Meer, 2015-2017'])('towns and words are none: %s', (entry) =>
    expect(posts(`## Experience\n\n- ${entry}`)).toEqual([]),
  );
});

describe('posts among degrees', () => {
  const rows = (last: string): string =>
    `- **2020-present: Postdoctoral researcher** at Quellmark Institute\n- **2018-2020: Lecturer** at Norvik University\n- **2016-2018: PhD student** at Norvik University\n- **2013-2015: MSc student** at Sandau University\n- ${last} at Lindar University\n`;
  const found = (last: string, heading: string): string[] =>
    stated(`## ${heading}\n\n${rows(last)}`).filter((fact) => fact.includes('Lindar'));

  it.each(['Academic Positions and Education', 'Positions'])('leave the field of a degree alone: %s', (heading) =>
    expect(found('**2008-2015: Engineering in Ropes**', heading).join()).not.toContain('Engineering'),
  );
  it('tell no nameless post under a heading that names degrees', () =>
    expect(found('**2008-2015: Engineering in Ropes**', 'Academic Positions and Education')).toEqual([]));
  it('tell a post whose words are one', () =>
    expect(found('**2008-2012: Night Porter**', 'Positions')).toEqual(['Night Porter @ Lindar University 2008..2012']));
});
