import { describe, expect, it } from 'vitest';
import { advisorsOf, stated } from './stated.js';

/** How people say where they are and were, one frame a row: the facts that it must give, and no other. */
const FRAMES: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
  ['I was a lantern inspector at Lindar University.', ['lantern inspector @ Lindar University ..']],
  [
    'Currently I am a contributing illustrator at [Quellmark](https://quellmark.example/).',
    ['contributing illustrator @ Quellmark .. +', 'now Quellmark'],
  ],
  ['She was with Quellmark Labs, where she became a Principal Ropeway Evaluator.', ['Principal Ropeway Evaluator @ Quellmark Labs ..']],
  ['I was a joint-appointment leading engineer at Lindar University.', ['joint-appointment leading engineer @ Lindar University ..']],
  ['He was a graduate lecturer at Lindar University in 2014.', ['graduate lecturer @ Lindar University 2014..2014']],
  ['I was a Graduate Student Researcher at Lindar University.', ['Graduate Student Researcher @ Lindar University ..']],
  [
    'I was appointed senior lecturer at Lindar University in 2014.',
    ['now Lindar University', 'senior lecturer @ Lindar University 2014.. +'],
  ],
  ['In precedenza ha lavorato come ricercatore presso l’Università di Lindar.', ['ricercatore @ Università di Lindar ..']],
  [
    'I am a lecturer at Lindar University. I also hold an adjunct position at Tarn University.',
    ['adjunct position @ Tarn University .. +', 'lecturer @ Lindar University .. +', 'now Lindar University', 'now Tarn University'],
  ],
  ['I was visiting Ada Lind at Lindar University in 2017.', ['visiting @ Lindar University 2017..2017']],
  ['I am a staff software engineer at Quellmark Labs.', ['now Quellmark Labs', 'staff software engineer @ Quellmark Labs .. +']],
  ['Previously, he was an associate professor with [Sandau](https://sandau.example/).', ['associate professor @ Sandau ..']],
  [
    'As a research fellow, she worked at the Sandau Tide Institute and at Lindar University.',
    ['research fellow @ Lindar University ..', 'research fellow @ Sandau Tide Institute ..'],
  ],
  ['He studied law at Lindar University, then ropes and a PhD (2011) at Tarn University.', ['doctoral @ Tarn University 2011']],
  [
    'I started as a research assistant at Lindar University in 2004, and then moved to Tarn University in 2006.',
    ['- @ Tarn University 2006.. +', 'now Tarn University', 'research assistant @ Lindar University 2004..'],
  ],
  [
    'I was a research assistant at Lindar University, where I became a lecturer in 2006.',
    ['lecturer @ Lindar University 2006.. +', 'now Lindar University', 'research assistant @ Lindar University ..'],
  ],
  ['After my PhD, I was a lecturer at Lindar University with Ada Lind.', ['lecturer @ Lindar University ..']],
  [
    'Après un doctorat à l’Université de Lindar, j’ai rejoint l’Université de Tarn en 2008 comme professeur.',
    ['doctoral @ Université de Lindar ', 'now Université de Tarn', 'professeur @ Université de Tarn 2008.. +'],
  ],
  [
    'I will be joining Lindar University as a Professor of Computer Science in the School of Ice.',
    ['Professor of Computer Science @ Lindar University ..'],
  ],
  ['Estuvo en el taller Marea de la Universidad de Tarn de 2003 a 2006.', ['- @ Universidad de Tarn 2003..2006']],
  ['En 2005, Mira Holt estuvo con los cordeleros de la Universidad de Lindar.', ['- @ Universidad de Lindar 2005..2005']],
  [
    'Mira Holt forma parte del equipo Velas, de la Universidad de Lindar, desde 2008.',
    ['- @ Universidad de Lindar 2008.. +', 'now Universidad de Lindar'],
  ],
  [
    'Since 2009, she has been with the College of Ice, Tarn University, where she is currently a Full Professor. From 2013 to 2014, she was a Visiting Scholar with the Snow Group, Lindar University.',
    ['Full Professor @ Tarn University 2009.. +', 'Visiting Scholar @ Lindar University 2013..2014', 'now Tarn University'],
  ],
  [
    'Previously, she was a postdoctoral researcher working with [Prof. Ada Lind](https://lind.example/) in the Department of Ice at Lindar University (2019-2021).',
    ['postdoctoral researcher @ Lindar University 2019..2021'],
  ],
  [
    'I am a postdoctoral fellow at Lindar University working with [Ada Lind](https://lind.example/), and supported by the Tarn Postdoctoral Fellowship for Ice.',
    ['now Lindar University', 'postdoctoral fellow @ Lindar University .. +'],
  ],
  [
    'He worked as a research associate in Lindar University from 1999 to 2000 and then in Tarn University, Italy from 2001 to 2004.',
    ['research associate @ Lindar University 1999..2000', 'research associate @ Tarn University 2001..2004'],
  ],
  [
    'Previously she was a postdoctoral researcher for three years at Lindar University.',
    ['postdoctoral researcher @ Lindar University ..'],
  ],
  [
    'In 1994 he was Visiting Research Fellow and Part-time Lecturer at Lindar University.',
    ['Lecturer @ Lindar University 1994..1994', 'Visiting Research Fellow @ Lindar University 1994..1994'],
  ],
  [
    'I am a professor at the Lake College of Business, University of Lindar.',
    ['now University of Lindar', 'professor @ University of Lindar .. +'],
  ],
  [
    'She received her Ph.D. (2015) in Applied Ice from Tarn University, and her B.Sc. (2010) in Snow from Lindar University.',
    ['bachelors @ Lindar University 2010', 'doctoral @ Tarn University 2015'],
  ],
  ['I am currently a lantern inspector at Lindar University.', ['now Lindar University', 'lantern inspector @ Lindar University .. +']],
  [
    'I am a postdoc at Lindar University and a research associate at Opportunity Ropes.',
    ['now Lindar University', 'now Opportunity Ropes', 'postdoc @ Lindar University .. +', 'research associate @ Opportunity Ropes .. +'],
  ],
  [
    'Je suis Maître de Conférences en Sciences de Gestion à l’Université de Lindar depuis 2013.',
    ['Maître de Conférences en Sciences de Gestion @ Université de Lindar 2013.. +', 'now Université de Lindar'],
  ],
  ['此前，我在武汉大学担任教授。', ['教授 @ 武汉大学 ..']],
];

/** Sentences that have the words of a frame and tell of no post of the owner. */
const NOTHING: readonly string[] = [
  'I was a speaker at Lindar University.',
  'He is a believer in open source.',
  'I was a regular customer at Lindar Books.',
  'I am a member at Quellmark Club.',
  'My brother is a lantern inspector at Lindar University.',
  'This is a parser at heart.',
  'My role is to help everybody at Lindar University.',
  'Forma parte de un proyecto sobre hielo con la Universidad de Lindar.',
  'Me and my wife, a lecturer at Lindar University, live in Tarn.',
  'I heard of the Lindau geologist Nora Berg in the Lindau University Library.',
];

/** The same sentences in each mark-up: with links on places, in Markdown and in HTML. */
const PLACES: readonly string[] = ['Lindar University', 'Tarn Labs'];
const MARKED: readonly (readonly [name: string, mark: (sentence: string) => string])[] = [
  ['Markdown', (sentence) => sentence],
  [
    'Markdown with links',
    (sentence) => PLACES.reduce((text, place) => text.replaceAll(place, `[${place}](https://place.example/)`), sentence),
  ],
  ['Markdown in bold', (sentence) => PLACES.reduce((text, place) => text.replaceAll(place, `**${place}**`), sentence)],
  ['HTML', (sentence) => `<h1>Mira Holt</h1><p>${sentence}</p>`],
  [
    'HTML with links',
    (sentence) =>
      `<h1>Mira Holt</h1><p>${PLACES.reduce((text, place) => text.replaceAll(place, `<a href="https://place.example/">${place}</a>`), sentence)}</p>`,
  ],
  ['HTML in divs', (sentence) => `<div><h1>Mira Holt</h1></div><div class="bio"><div>${sentence}</div></div>`],
];
const EVERYWHERE: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
  ['From 2009 to 2012, I was a lecturer at Lindar University.', ['lecturer @ Lindar University 2009..2012']],
  ['Previously, I was a research engineer at Tarn Labs.', ['research engineer @ Tarn Labs ..']],
  ['I received my PhD in Physics from Lindar University in 2014.', ['doctoral @ Lindar University 2014']],
  [
    'Mira Holt is a professor at Lindar University. Before that, she worked at Tarn Labs.',
    ['- @ Tarn Labs ..', 'now Lindar University', 'professor @ Lindar University .. +'],
  ],
];
const CELLS = MARKED.flatMap(([name, mark]) => EVERYWHERE.map(([sentence, facts]) => [name, mark(sentence), facts] as const));

describe('frames of sentences', () => {
  it.each(FRAMES)('%s', (sentence, facts) => expect(stated(sentence)).toEqual([...facts].sort()));
  it.each(CELLS)('%s: %s', (_, page, facts) => expect(stated(page)).toEqual([...facts].sort()));
  it.each(NOTHING)('nothing: %s', (sentence) => expect(stated(sentence).filter((fact) => !fact.startsWith('now '))).toEqual([]));

  it.each([
    ['I am a PhD student at Lindar University, advised by Prof. Dr.-Ing. Ada Lind and Prof. Bo Ek.', ['Ada Lind', 'Bo Ek']],
    ['Ich promoviere an der Universität Lindar bei Prof. Dr. Ada Lind.', ['Ada Lind']],
    ['Promotion 2019 an der Universität Lindar bei Prof. Ada Lind.', ['Ada Lind']],
    ['I did my PhD at Lindar University, supervised by [Prof. Dr.-Ing. Ada Lind](https://lind.example/).', ['Ada Lind']],
  ])('%s', (sentence, names) => expect(advisorsOf(sentence)).toEqual(names.map((name) => `advisor doctoral ${name}`)));

  it('takes the title of a named person for no post', () => {
    const sentence = 'I was a postdoc at Lindar University, working with [Prof. Dr.-Ing. Ada Lind](https://lind.example/).';
    expect(stated(sentence)).toEqual(['postdoc @ Lindar University ..']);
  });
});
