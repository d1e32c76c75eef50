import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

describe('schools that go by their own name', () => {
  it.each([
    ['I am a research associate at Stanford Law School.', 'research associate', 'Stanford Law School'],
    ['I am a professor at Tufts University School of Medicine.', 'professor', 'Tufts University School of Medicine'],
    ['I am a lecturer at Columbia Business School.', 'lecturer', 'Columbia Business School'],
    ['I am a lecturer in the Department of Tides, Brown Medical School.', 'lecturer', 'Brown Medical School'],
  ])('%s', (text, role, school) => {
    expect(stated(text)).toEqual([`${role} @ ${school} .. +`, `now ${school}`].sort());
  });

  it.each([
    ['I am a lecturer at the University of Quell School of Medicine.', 'now University of Quell'],
    ['I am a lecturer at Tufts University, School of Medicine.', 'now Tufts University'],
    ['I am a lecturer at the School of Medicine of Quell University.', 'now Quell University'],
    ['I am a lecturer in the Department of Law, Law School, Quell University.', 'now Quell University'],
    ['I am a lecturer at Quell University School of Engineering.', 'now Quell University'],
    ['I am a lecturer at the Jo Lind Business School, University of Quell.', 'now University of Quell'],
    ['I am a lecturer at Lind School of Medicine, Quell University.', 'now Quell University'],
  ])('not parts of a university: %s', (text, expected) => {
    expect(stated(text)).toContain(expected);
  });
});

describe('parts and their homes', () => {
  it.each([
    ['I am a lecturer at the University of Maryland at College Park.', 'now University of Maryland at College Park'],
    ['I am a lecturer at the University of Quell at Lindar.', 'now University of Quell at Lindar'],
    ["She works at the Austrian Institute of Technology's Rope Lab.", 'now Austrian Institute of Technology'],
    ['I am an MSc student at Escuela de Hielo, QCFM, Universidad de Lindar.', 'now Universidad de Lindar'],
    ['I am an MSc student at Departamento de Hielo, Mareas y Sogas, QCFM, Universidad de Lindar.', 'now Universidad de Lindar'],
  ])('%s', (text, expected) => {
    expect(stated(text)).toContain(expected);
  });

  it.each([
    ["She works at Jo Lind's Rope Lab at Lindar University.", 'now Lindar University'],
    ['I was at CNRS, Université de Lindar.', '- @ CNRS ..'],
    ['I am a lecturer at QLM and Lindar University.', 'now QLM'],
  ])('are kept apart: %s', (text, expected) => {
    expect(stated(text)).toContain(expected);
  });
});

describe('what a graduate student works for', () => {
  it.each([
    'He is a graduate student (research master) at Lindar University.',
    "I am a graduate student pursuing my Master's degree in Ice at Lindar University.",
  ])('is a master’s degree: %s', (text) => {
    expect(stated(text)).toEqual(['masters @ Lindar University  ~', 'now Lindar University']);
  });

  it.each([
    'I am a graduate student at Lindar University.',
    'I am a graduate student (on leave) at Lindar University.',
    'I am a graduate student at Lindar University, where I got my Master’s degree.',
    "I am a graduate student at Lindar University with a Master's degree from Sandau University.",
    'I am a PhD student (master of ropes) at Lindar University.',
  ])('is a doctorate where nothing tells: %s', (text) => {
    expect(stated(text)).toContain('doctoral @ Lindar University  ~');
  });
});

describe('who was led and who leads', () => {
  it('takes what led to a subject for past', () => {
    const text =
      'As an undergraduate at Lindar University, the classes led her to major in Ice. She is now a lecturer at Sandau University.';
    expect(stated(text)).toEqual(['bachelors @ Lindar University ', 'lecturer @ Sandau University .. +', 'now Sandau University']);
  });

  it('keeps what is led now', () => {
    expect(stated('I lead the Rope Team at Sandau University.')).toContain('now Sandau University');
    expect(stated('I led the Rope Team at Sandau University.')).not.toContain('now Sandau University');
  });
});
