import type { HeadingWords } from './heading-words.js';

/** Italian section headings. */
export const ITALIAN: HeadingWords = {
  phrases: {
    profile: `
      biografia
      chi sono
      profilo
      su di me
    `,
    publications: `
      articoli
      articoli su rivista
      brevetti
      elenco delle pubblicazioni
      libri
      monografie
      produzione scientifica
      pubblicazioni
      pubblicazioni recenti
      pubblicazioni scientifiche
      pubblicazioni selezionate
    `,
    experience: `
      esperienza accademica
      esperienza professionale
      esperienze
      esperienze professionali
      posizioni accademiche
    `,
    education: `
      formazione
      formazione accademica
      istruzione
      istruzione e formazione
      studi
      titoli di studio
    `,
    career: `
      carriera accademica
      percorso accademico
    `,
    interests: `
      ambiti di ricerca
      aree di interesse
      aree di ricerca
      interessi
      interessi di ricerca
      interessi scientifici
      linee di ricerca
      temi di ricerca
    `,
    awards: `
      borse di studio
      premi
      premi e riconoscimenti
      riconoscimenti
    `,
    teaching: `
      attivita di insegnamento
      attivita didattica
      corsi
      didattica
      esperienza didattica
      insegnamenti
      insegnamento
    `,
    talks: `
      presentazioni
      seminari
    `,
    students: `
      dottorandi
      studenti
    `,
    news: `
      notizie
    `,
    projects: `
      progetti
      progetti di ricerca
    `,
    contact: `
      contatti
      contatto
    `,
    other: `
      lingue
    `,
  },
  divisions: {},
  heads: {
    publications: 'pubblicazioni articoli',
    teaching: 'corsi insegnamenti',
    awards: 'premi',
  },
  modifiers: `
    a accademica accademici accademico al alla altre altri attuale attuali con corso dei del della delle di e ed
    gli i il in internazionali la le mia miei mie mio nazionali principali recenti ricevuti scientifica scientifiche
    scientifici selezionate svolta svolti
  `,
};
