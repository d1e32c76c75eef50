import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

/** Sentences of biographies with the posts and degrees that they tell, affiliations left out. */
describe('what sentences of biographies tell', () => {
  const told = (text: string): string[] => stated(text).filter((fact) => !fact.startsWith('now '));

  it.each([
    // Work for a while as somebody, told by what was done.
    [
      'He pursued postdoctoral research at the University of Oslo (2010-2014) and Tarn College (2014-2017).',
      ['postdoctoral @ Tarn College 2014..2017', 'postdoctoral @ University of Oslo 2010..2014'],
    ],
    ['I conducted postdoctoral work at the University of Leeds from 2010 to 2012.', ['postdoctoral @ University of Leeds 2010..2012']],
    ['I conducted research on postdoctoral careers.', []],
    // A thesis of one's own that is written
    ['I wrote my PhD dissertation at Boston University on whistles.', ['doctoral @ Boston University ']],
    ["I wrote my master's thesis at Bosch.", []],
    ['I wrote about PhD dissertations at Boston University.', []],
    // Who is a degree at a place
    ['I am a first year master at Rice University.', ['masters @ Rice University  ~']],
    ['I am an MPhil (by research) at Rice University.', ['masters @ Rice University  ~']],
    ['I was chess master at Rice University.', []],
    // A contracted verb opens the sentence.
    ["I've worked at Intel and Google.", ['- @ Google ..', '- @ Intel ..']],
    ["I've also interned at Intel, Tarnwerk, and Google.", ['intern @ Google ..', 'intern @ Intel ..', 'intern @ Tarnwerk ..']],
    ['I interned at Intel, Seattle, and Google.', ['intern @ Google ..', 'intern @ Intel ..']],
    ["She's fond of Intel.", []],
    [
      'She held postdoctoral fellowships at Tarn College from 2011-2012 and at Rice University from 2012-2013.',
      ['postdoctoral fellowships @ Rice University 2012..2013', 'postdoctoral fellowships @ Tarn College 2011..2012'],
    ],
    // Titles of posts
    ['Mira was a member of the technical staff at Bell Labs until 1997.', ['member of the technical staff @ Bell Labs ..1997']],
    [
      'Mira is the Samsung Professor of Engineering at Stanford University.',
      ['Samsung Professor of Engineering @ Stanford University .. +'],
    ],
    ['I was a Google researcher from 2012 to 2014.', ['researcher @ Google 2012..2014']],
    ['I am an Ice & Tide Research Fellow at Rice University.', ['Ice & Tide Research Fellow @ Rice University .. +']],
    [
      'I am a reader (QLM 100-Young Professor) in the School of Ice at Rice University.',
      ['reader (QLM 100-Young Professor) @ Rice University .. +'],
    ],
    ['I am a reader (since 2019) at Rice University.', ['reader @ Rice University 2019.. +']],
    // One stay before another
    [
      'He worked at Bell Labs before joining the faculty at Rice University in 2005 as an assistant professor.',
      ['- @ Bell Labs ..', 'assistant professor @ Rice University 2005.. +'],
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
