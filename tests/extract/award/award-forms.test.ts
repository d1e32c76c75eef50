import { describe, expect, it } from 'vitest';
import { editionsAfter, entryEditions } from '../../../src/extract/award/award-editions.js';
import { awardSeries } from '../../../src/extract/award/award-series.js';
import { extractAwards } from '../../../src/extract/award/extract-awards.js';
import { membershipGrades } from '../../../src/extract/award/membership-grade.js';
import { contextOf, pageOfMara } from '../page-of.js';

const dated = ({ name, date }: { name: string; date?: string | undefined }): string => (date === undefined ? name : `${name} ${date}`);
const awards = (body: string): string[] => extractAwards(pageOfMara(body)).map(dated);

describe('awardSeries', () => {
  it.each([
    [
      'Rope Contest: Silver Medal (2011), 2nd Place (2006, 2003)',
      ['Rope Contest: Silver Medal 2011', 'Rope Contest: 2nd Place 2006', 'Rope Contest: 2nd Place 2003'],
    ],
    ['Selma Prize (2019); Norvik Medal (2020)', ['Selma Prize 2019', 'Norvik Medal 2020']],
    ['Best Paper Awards: PATHS (2021), TREES (2020)', ['Best Paper Awards: PATHS 2021', 'Best Paper Awards: TREES 2020']],
  ])('reads %s', (text, expected) => {
    expect(awardSeries(text).map(dated)).toEqual(expected);
  });

  it.each([
    'Selma Prize (2019)',
    'Selma Prize, Norvik Academy (2019)',
    'Selma Prize (Norvik, 2019), Norvik Medal (2020)',
    'Selma Prize (top 1%), 2019',
    'Selma Prize 2019, Norvik Medal 2020',
  ])('leaves %s alone', (text) => {
    expect(awardSeries(text)).toEqual([]);
  });
});

describe('editionsAfter', () => {
  const editionsIn = (text: string): string[] =>
    editionsAfter(text, text.indexOf('Award') + (text.includes('Awards') ? 6 : 5)).map(({ where, date }) => `${where.trim()} ${date}`);

  it.each([
    [
      'Best Paper Awards at PATHS 2019, TREES 2020, and the Workshop on Rings @ HILLS 2021',
      ['at PATHS 2019', 'at TREES 2020', 'at Workshop on Rings @ HILLS 2021'],
    ],
    ["Best Paper Award (PATHS'19, TREES'20)", ['(PATHS) 2019', '(TREES) 2020']],
    ["Best Paper Awards en conferencias internacionales (PATHS'19 y TREES'98)", ['(PATHS) 2019', '(TREES) 1998']],
    ['Best Paper Awards: PATHS (2019), TREES (2020)', [': PATHS 2019', ': TREES 2020']],
    ['Best Paper Awards at PATHS 2019 and TREES 2020; Best Talk Award at HILLS 2021', ['at PATHS 2019', 'at TREES 2020']],
  ])('reads %s', (text, expected) => {
    expect(editionsIn(text)).toEqual(expected);
  });

  it.each([
    'Best Paper Award at PATHS 2019',
    'Best Paper Award at PATHS and TREES',
    'Best Paper Award, Norvik 2019, Selma 2020',
    'Best Paper Award (the highest honour, 2019)',
    'Best Paper Award at the symposium in 2019',
    'Best Paper Award (PATHS 2019)',
  ])('finds none in %s', (text) => {
    expect(editionsIn(text)).toEqual([]);
  });

  it('needs the name of an honour before them', () => {
    expect(entryEditions('Talks at PATHS 2019, TREES 2020')).toEqual([]);
    expect(entryEditions('Selma Prize at PATHS 2019, TREES 2020').map(dated)).toEqual([
      'Selma Prize at PATHS 2019',
      'Selma Prize at TREES 2020',
    ]);
  });
});

describe('membershipGrades', () => {
  it.each([
    ['He is an Honorary Member of the Academy of Paths.', ['Honorary Member of the Academy of Paths']],
    ['She is an IEEE Senior Member.', ['IEEE Senior Member']],
    ['I am a senior member of the ACM.', ['senior member of the ACM']],
    ['ABC Fellow since 2010', ['ABC Fellow']],
  ])('reads %s', (text, expected) => {
    expect(membershipGrades(text).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    'I am a member of the ACM.',
    'I am a Senior Member of Technical Staff at Norvik.',
    'A senior member of the team helps.',
    'Senior Member of the Paths Group',
    'an NSF Fellow at Norvik',
    'PhD Fellow',
    'a Senior Research Fellow',
  ])('finds none in %s', (text) => {
    expect(membershipGrades(text)).toEqual([]);
  });
});

describe('extractAwards in further forms', () => {
  it.each([
    ['La tesis fue galardonada con el <b>Premio Nacional Selma 2020</b> a la mejor tesis.', ['Premio Nacional Selma 2020']],
    ['A tese foi premiada com o Prêmio Selma de Tese.', ['Prêmio Selma de Tese']],
    ['Meine Arbeit wurde mit dem Selma Preis ausgezeichnet.', ['Selma Preis']],
    ['Ma thèse a été récompensée par le Prix Selma de la Recherche.', ['Prix Selma de la Recherche']],
    ['La tesi ha ricevuto il Premio Selma.', ['Premio Selma']],
  ])('reads prose of other languages: %s', (text, expected) => {
    expect(awards(`<p>${text}</p>`)).toEqual(expected);
  });

  it.each([
    ['El Premio Selma se entrega cada año.'],
    ['Mi estudiante ganó una carrera y recibió un diploma.'],
    ['Der Preis der Karten steht unten.'],
    ['Le prix du livre est bas.'],
  ])('finds none in %s', (text) => {
    expect(awards(`<p>${text}</p>`)).toEqual([]);
  });

  const entry = (note: string): string[] =>
    extractAwards(
      contextOf(
        `<html><head><title>Mara Okoro</title></head><body><h1>Mara Okoro</h1><h2>Publications</h2><ol><li>On the length of northern paths, with Ada Berg. Journal of Paths, 2020.<ul><li>${note}</li></ul></li></ol></body></html>`,
      ),
    ).map(dated);

  it('reads a note inside the entry of a publication', () => {
    expect(entry('2021 Selma Prize for Outstanding Paper')).toEqual(['Selma Prize for Outstanding Paper 2021']);
  });

  it.each(['Slides and code', 'Cited by 12', 'See the journal of 2021'])('does not take every note for an honour: %s', (note) => {
    expect(entry(note)).toEqual([]);
  });
});

describe('honours told in sentences', () => {
  it.each([
    ['I am a 2018 Okoro Harbour Innovator and a 2021 Lind Fellow.', ['Okoro Harbour Innovator 2018', 'Lind Fellow 2021']],
    ['I received the Norvik Thesis Prize, the SIGROPE Ada M. Lind Medal.', ['Norvik Thesis Prize', 'SIGROPE Ada M. Lind Medal']],
    ['I was named one of the 2021 Norvik Innovators Under 35.', ['Norvik Innovators Under 35 2021']],
    ['I was awarded the Norvik-Okoro Fellowship in 2021, and was honored as Okoro Fellow.', ['Norvik-Okoro Fellowship 2021']],
    ['I was honored as Lind Fellow. I was awarded the Norvik-Okoro Fellowship in 2021.', ['Lind Fellow', 'Norvik-Okoro Fellowship 2021']],
    [
      'I was honored as a 2019 Okoro Fellow. I was awarded the Norvik-Okoro Fellowship in 2021.',
      ['Okoro Fellow 2019', 'Norvik-Okoro Fellowship 2021'],
    ],
    ['I won the Lind Medal and was a finalist for the Okoro Prize.', ['Lind Medal', 'finalist for the Okoro Prize']],
    [
      'I received the Lind Medal and an honorable mention for the 2016 Okoro Prize.',
      ['Lind Medal', 'honorable mention for the Okoro Prize 2016'],
    ],
    ['I won the Lind Medal and was nominated for the Okoro Prize.', ['Lind Medal', 'nominated for the Okoro Prize']],
    ['I was shortlisted for the 2020 Okoro Prize and received the Lind Medal.', ['shortlisted for the Okoro Prize 2020', 'Lind Medal']],
    ['He is a Fellow of the ABC, XYZ, and NVUS.', ['Fellow of the ABC', 'Fellow of XYZ', 'Fellow of NVUS']],
    ['He is a Fellow of the ABC and a member of XYZ.', ['Fellow of the ABC']],
    ['I received the Okoro Award. I work with the innovators of Norvik.', ['Okoro Award']],
  ])('reads %s', (text, expected) => {
    expect(awards(`<p>${text}</p>`)).toEqual(expected);
  });

  it('says an honour once that one sentence names in full and another in short', () => {
    const short = '<p>I was selected as a Rising Star in old harbours in 2019.</p>';
    const full = '<p>I am a 2019 Rising Star in Old Harbours.</p>';
    expect(awards(short + full)).toEqual(['Rising Star in Old Harbours 2019']);
    expect(awards(full + short)).toEqual(['Rising Star in Old Harbours 2019']);
  });

  it('names the winner of an award of papers as printed', () => {
    const entry = (note: string): string => `<h2>Publications</h2><ul><li>M. Okoro. Ropes of Old. SIGROPE 2020. ${note}</li></ul>`;
    expect(awards(entry('Best Paper Award Winner'))).toEqual(['Best Paper Award Winner 2020']);
    expect(awards(entry('Winner'))).toEqual([]);
    expect(awards(entry('The best of all winners'))).toEqual([]);
  });
});
