import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const under = (heading: string, ...entries: readonly string[]): string[] =>
  stated(`## ${heading}\n\n${entries.map((entry) => `- ${entry}`).join('\n')}`).filter((fact) => !fact.startsWith('now '));

describe('posts and places that no list has', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'in one entry, before a university',
      ['Night Porter, University of Norvik, 2018-2019'],
      ['Night Porter @ University of Norvik 2018..2019'],
    ],
    [
      'in two entries',
      ['**Rope Whisperer.** 2018-2019. University of Norvik.', '**Researcher.** 2016-2018. University of Lindar.'],
      ['Researcher @ University of Lindar 2016..2018', 'Rope Whisperer @ University of Norvik 2018..2019'],
    ],
    [
      'both of one entry, where two others tell the order',
      ['Lecturer, University of Lindar, 2016-2018', 'Researcher, Orban College, 2014-2016', 'Night Porter, Tarnwick Cordage, 2012-2014'],
      ['Lecturer @ University of Lindar 2016..2018', 'Night Porter @ Tarnwick Cordage 2012..2014', 'Researcher @ Orban College 2014..2016'],
    ],
    [
      'of which a part is known',
      ['Principal Rope Evaluator, University of Lindar, 2016-2018', 'Tides & Ice Engineering Intern, Orban College, 2014-2015'],
      ['Principal Rope Evaluator @ University of Lindar 2016..2018', 'Tides & Ice Engineering Intern @ Orban College 2014..2015'],
    ],
  ])('%s', (_, entries, facts) => expect(under('Experience', ...entries)).toEqual(facts));

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a region of a coast is nobody', ['Norvik Coast, University of Lindar, 2018-2019'], ['- @ University of Lindar 2018..2019']],
    [
      'nor is a project',
      ['Lecturer, Orban College, 2016-2018', 'Graduate project, Lindar University, 2014'],
      ['- @ Lindar University 2014..2014', 'Lecturer @ Orban College 2016..2018'],
    ],
    [
      'what a label says is no post',
      ['Lecturer, Orban College, 2016-2018', 'Project: tide gauges of Norvik, 2014-2015'],
      ['Lecturer @ Orban College 2016..2018'],
    ],
    [
      'how much of the week is no word of a post',
      ['Lecturer (part time), Orban College, 2016-2018'],
      ['Lecturer @ Orban College 2016..2018'],
    ],
    ['two unknown parts alone tell nothing', ['Rope Whisper, Tarn Cord, 2016-2018'], []],
  ])('%s', (_, entries, facts) => expect(under('Experience', ...entries)).toEqual(facts));
});

describe('posts behind what was worked on', () => {
  const html = (...entries: readonly string[]): string[] =>
    stated(`<html><body><h1>Mira Holt</h1><h2>Work Experience</h2>${entries.join('<br><br>')}</body></html>`);

  it('are told by the order of three parts', () =>
    expect(
      html(
        '<b>Norvik Reef Survey</b>, Chief Sounder (April 2012 - June 2012)<br>Norvik Divers Union',
        '<b>Depth of Fjords</b>, Sounding Assistant (March 2011 - May 2011)<br>Institute for Tidal Charts',
        '<b>Lantern Repair Project</b>, Keeper and Climber (May 2010 - July 2010)<br>Friends of St. Orban Pier',
        '<b>Buoy Project</b>, Keeper (May 2009 - June 2009)<br>Lindar Storm Observatory',
      ),
    ).toEqual([
      'Chief Sounder @ Norvik Divers Union 2012-04..2012-06',
      'Keeper @ Lindar Storm Observatory 2009-05..2009-06',
      'Keeper and Climber @ Friends of St. Orban Pier 2010-05..2010-07',
      'Sounding Assistant @ Institute for Tidal Charts 2011-03..2011-05',
    ]));

  it('are not the bold title of a project before a university', () =>
    expect(
      html(
        '<b>Learning to tie knots from peers</b>, Lindar University (2016 - 2018)',
        '<b>Ropes that know their own load</b>, Orban College (2014 - 2016)',
      ),
    ).toEqual([]));
});

describe('several names of one post', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Archive Manager, Harbour Coordinator, and Chart Analyst, Orban College, 2013-2015',
      ['Archive Manager, Harbour Coordinator, and Chart Analyst @ Orban College 2013..2015'],
    ],
    ['Lecturer and Research Assistant, Lindar University, 2011-2012', ['Lecturer and Research Assistant @ Lindar University 2011..2012']],
    ['rope researcher & engineer, Lindar University, 2019-2020', ['rope researcher & engineer @ Lindar University 2019..2020']],
    // Two posts, each with its own place, stay two.
    [
      'Lecturer at Lindar University and Professor at Orban College, 2019-2020',
      ['Lecturer @ Lindar University ..', 'Professor @ Orban College 2019..2020'],
    ],
    [
      'Professor, Associate Dean, Lindar University, 2019-2020',
      ['Associate Dean @ Lindar University 2019..2020', 'Professor @ Lindar University 2019..2020'],
    ],
  ])('%s', (entry, facts) => expect(under('Experience', entry)).toEqual(facts));
});

describe('what is behind the unit of a post', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Engineer, School of Computing, Tarnwick, 2016-2018', ['Engineer @ Tarnwick 2016..2018']],
    ['Engineer, Knot Lab, Quellmark, 2016-2018', ['Engineer @ Quellmark 2016..2018']],
    ['Engineer, Department of Physics, Munich, 2016-2018', ['Engineer @ Department of Physics 2016..2018']],
    ['Engineer, Department of Physics, Bavaria, 2016-2018', ['Engineer @ Department of Physics 2016..2018']],
    ['Engineer, Department of Physics, Prof. Ada Roe, 2016-2018', ['Engineer @ Department of Physics 2016..2018']],
  ])('%s', (entry, facts) => expect(under('Experience', entry)).toEqual(facts));
});

describe('graduates', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Graduate Research Assistant, Lindar University, 2016-2018', ['Graduate Research Assistant @ Lindar University 2016..2018']],
    ['Graduate Lecturer, Lindar University, 2016-2018', ['Graduate Lecturer @ Lindar University 2016..2018']],
    ['Graduate, Lindar University, 2016', ['- @ Lindar University 2016..2016']],
  ])('%s', (entry, facts) => expect(under('Experience', entry)).toEqual(facts));
});

describe('no posts', () => {
  it.each([
    'Break for a family, Lindar University, 2011-2013',
    'Parental leave, Lindar University, 2016-2017',
    'Chancellor of Norvik Silver Medal, Best Sailor, 2009',
    'Greeted sailors and gathered stories about visitor evenings at Lindar University, 2013',
    'Senior researcher, Norway, 2016-2018',
  ])('%s', (entry) => expect(under('Experience', entry).filter((fact) => !fact.startsWith('- @'))).toEqual([]));

  it('of somebody whose name stands above it without a date', () =>
    expect(stated('## Experience\n\n- Tom Reed  \n  Professor  \n  tom@lindar.example')).toEqual([]));

  it('of a place whose name could be a person, where it is dated, is not lost', () =>
    expect(
      under(
        'Experience',
        '**Tarnwick Cordage**  \n  *Engineer*  \n  2005 - 2008',
        '**Lindar University**  \n  *Lecturer*  \n  2003 - 2005',
        '**Orban College**  \n  *Tutor*  \n  2001 - 2003',
      ),
    ).toContain('Engineer @ Tarnwick Cordage 2005..2008'));
});

describe('studies that are no degree by name', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Summer school, Tarn College, 2008', ['other @ Tarn College 2008']],
    ['Exchange student, University of Norvik (2010)', ['other @ University of Norvik 2010']],
    ['Cantonal teaching diploma, Lindar University, 2011', ['other @ Lindar University 2011']],
    ['PhD program in Ice, Lindar University, 2011-2015', ['doctoral @ Lindar University 2015']],
    ['Master program in knots, Lindar University, 2012', ['masters @ Lindar University 2012']],
    ['M.Sc. in Statistics, Lindau, 2011', ['masters @ Lindau 2011']],
    ['ABD in History, Lindar University, 2013', ['doctoral @ Lindar University 2013']],
    ['Advisor of the summer school, Tarn College, 2008', []],
    ['Summer school, Tarn College', []],
    ['Programming, Tarn College, 2008', []],
    ['M.Sc. in Statistics, First Class, 2011', []],
  ])('%s', (entry, facts) => expect(under('Education', entry)).toEqual(facts));

  it('are no studies among posts', () => expect(under('Experience', 'Summer school, Tarn College, 2008').join()).not.toMatch(/^other/u));
});
