import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

/** Sentences of biographies with the posts and degrees that they tell, affiliations left out. */
describe('what sentences of biographies tell', () => {
  const told = (text: string): string[] => stated(text).filter((fact) => !fact.startsWith('now '));

  it.each([
    // Work for a while as somebody, told by what was done.
    [
      'She pursued postdoctoral studies at the University of Oslo (2008-2009) and Tarn College (2009-2012).',
      ['postdoctoral @ Tarn College 2009..2012', 'postdoctoral @ University of Oslo 2008..2009'],
    ],
    ['I conducted postdoctoral work at the University of Leeds from 2010 to 2012.', ['postdoctoral @ University of Leeds 2010..2012']],
    ['I conducted research on postdoctoral careers.', []],
    // A thesis of one's own that is written
    ['She finished her doctoral thesis at Rice University on tides.', ['doctoral @ Rice University ']],
    ["I wrote my master's thesis at Bosch.", []],
    ['I wrote about PhD dissertations at Rice University.', []],
    // Who is a degree at a place
    ['I am a second year master at Rice University.', ['masters @ Rice University  ~']],
    ['I am an MPhil (by research) at Rice University.', ['masters @ Rice University  ~']],
    ['I was chess master at Rice University.', []],
    // A contracted verb opens the sentence.
    ["I've worked at Intel and Google.", ['- @ Google ..', '- @ Intel ..']],
    ["I've interned at Intel, Tarnwerk, and Google.", ['intern @ Google ..', 'intern @ Intel ..', 'intern @ Tarnwerk ..']],
    ['I interned at Intel, Seattle, and Google.', ['intern @ Google ..', 'intern @ Intel ..']],
    ["She's fond of Intel.", []],
    [
      'He had postdoctoral fellowships at Tarn College from 2005-2007 and at Rice University from 2007-2009.',
      ['postdoctoral fellowships @ Rice University 2007..2009', 'postdoctoral fellowships @ Tarn College 2005..2007'],
    ],
    // Titles of posts
    ['Mira was a member of the technical staff at Nokia from 2003 to 2006.', ['member of the technical staff @ Nokia 2003..2006']],
    ['Mira is the Nokia Professor of Tides at Rice University.', ['Nokia Professor of Tides @ Rice University .. +']],
    ['I was a Google researcher from 2012 to 2014.', ['researcher @ Google 2012..2014']],
    ['I am an Ice & Tide Research Fellow at Rice University.', ['Ice & Tide Research Fellow @ Rice University .. +']],
    [
      'I am a reader (QLM 40-Senior Lecturer) in the School of Ice at Rice University.',
      ['reader (QLM 40-Senior Lecturer) @ Rice University .. +'],
    ],
    ['I am a reader (since 2019) at Rice University.', ['reader @ Rice University 2019.. +']],
    // One stay before another
    [
      'She worked at Nokia before joining the faculty at Rice University in 1999 as a lecturer.',
      ['- @ Nokia ..', 'lecturer @ Rice University 1999.. +'],
    ],
    ['Before joining the faculty at Rice University, I was a postdoc at Tarn College.', ['postdoc @ Tarn College ..']],
    ['I was a postdoc at Tarn College before joining the faculty of Rice University.', ['postdoc @ Tarn College ..']],
  ])('%s', (text, facts) => expect(told(text)).toEqual(facts));

  it.each([
    ['I was a lecturer at the University of Leeds and MIT.', ['lecturer @ MIT ..', 'lecturer @ University of Leeds ..']],
    [
      'I was a lecturer at the University of Science and Technology of China.',
      ['lecturer @ University of Science and Technology of China ..'],
    ],
    ['I am a reader at the State University of Lindar at Sandau.', ['reader @ State University of Lindar at Sandau .. +']],
    ['I am a data scientist at Tarnwerk.io.', ['data scientist @ Tarnwerk.io .. +']],
    ['I am a data scientist at Google.It is fun.', ['data scientist @ Google .. +']],
    ['I am a researcher at A*STAR.', ['researcher @ A*STAR .. +']],
  ])('names of places: %s', (text, facts) => expect(told(text)).toEqual(facts));
});
