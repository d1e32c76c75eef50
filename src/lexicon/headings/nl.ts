import type { HeadingWords } from './heading-words.js';

/** Dutch section headings. */
export const DUTCH: HeadingWords = {
  phrases: {
    profile: `
      biografie
      over mij
      profiel
    `,
    publications: `
      artikelen
      boeken
      hoofdstukken
      proefschrift
      publicatielijst
      publicaties
      wetenschappelijke publicaties
    `,
    experience: `
      aanstellingen
      ervaring
      functies
      huidige functie
      werkervaring
    `,
    education: `
      opleiding
      opleidingen
      studie
    `,
    career: `
      loopbaan
    `,
    interests: `
      onderzoek
      onderzoeksgebieden
      onderzoeksinteresses
      onderzoeksthemas
    `,
    awards: `
      beurzen
      onderscheidingen
      prijzen
      prijzen en beurzen
    `,
    teaching: `
      colleges
      cursussen
      onderwijs
      onderwijservaring
      vakken
    `,
    talks: `
      lezingen
      voordrachten
    `,
    students: `
      begeleiding
      promovendi
      studenten
    `,
    service: `
      bestuursfuncties
      lidmaatschappen
      nevenfuncties
    `,
    news: `
      nieuws
    `,
    projects: `
      projecten
    `,
    contact: `
      contactgegevens
    `,
  },
  divisions: {
    any: `
      afgerond
      huidige
    `,
    rest: `
      overig
    `,
  },
  heads: {
    publications: 'publicaties artikelen',
    awards: 'prijzen',
  },
  modifiers: `
    als de een en eerdere geselecteerde het huidige mijn overige recente van voor wetenschappelijke
  `,
};
