import type { HeadingWords } from './heading-words.js';

/** Italian section headings. */
export const ITALIAN: HeadingWords = {
  phrases: {
    profile: `
      biografia
      breve biografia
      chi sono
      nota biografica
      presentazione
      profilo
      profilo biografico
      su di me
    `,
    publications: `
      articoli
      articoli in rivista
      articoli in riviste
      articoli in volume
      articoli scientifici
      articoli su rivista
      atti di convegno
      brevetti
      capitoli di libri
      capitoli di libro
      contributi in atti di convegno
      contributi in volume
      curatele
      elenco delle pubblicazioni
      libri
      monografie
      produzione scientifica
      pubblicazioni
      pubblicazioni recenti
      pubblicazioni scelte
      pubblicazioni scientifiche
      pubblicazioni selezionate
      recensioni
      saggi in volume
      tesi di dottorato
      volumi
    `,
    experience: `
      attivita lavorativa
      attivita professionale
      esperienza
      esperienza accademica
      esperienza lavorativa
      esperienza professionale
      esperienze
      esperienze lavorative
      esperienze professionali
      incarichi accademici
      incarichi di ricerca
      posizione accademica
      posizione attuale
      posizione attuale e precedenti
      posizioni
      posizioni accademiche
      posizioni ricoperte
      soggiorni all estero
      soggiorni di ricerca
    `,
    education: `
      formazione
      formazione accademica
      istruzione
      istruzione e formazione
      percorso di studi
      percorso formativo
      studi
      titoli di studio
    `,
    career: `
      carriera
      carriera accademica
      percorso accademico
    `,
    interests: `
      ambiti di ricerca
      aree di interesse
      aree di ricerca
      attivita di ricerca
      attivita scientifica
      interessi
      interessi di ricerca
      interessi scientifici
      linee di ricerca
      parole chiave
      ricerca
      ricerche
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
      comunicazioni a convegni
      conferenze
      presentazioni
      relazioni a convegni
      seminari
    `,
    students: `
      dottorandi
      dottorandi e assegnisti
      ex dottorandi
      studenti
      supervisione
      supervisione di tesi
      tesi di dottorato seguite
      tesi seguite
      tesisti
    `,
    service: `
      altre attivita
      attivita editoriale
      attivita istituzionale
      comitati
      comitati editoriali
      incarichi
      incarichi istituzionali
      ruoli istituzionali
    `,
    news: `
      avvisi
      notizie
      novita
    `,
    projects: `
      progetti
      progetti di ricerca
    `,
    grants: `
      finanziamenti
    `,
    contact: `
      contatti
      contatto
      indirizzo
      recapiti
      ricevimento
      ricevimento studenti
    `,
    links: `
      collegamenti
      link utili
    `,
    other: `
      competenze
      lingue
      terza missione
    `,
  },
  divisions: {
    publications: `
      convegni
      in corso di stampa
      in stampa
      riviste
    `,
    any: `
      attuali
      in corso
      passati
    `,
    rest: `
      altro
    `,
  },
  heads: {
    publications: 'pubblicazioni articoli libri capitoli monografie',
    awards: 'premi riconoscimenti',
    teaching: 'insegnamenti corsi',
    projects: 'progetti',
    students: 'dottorandi tesisti',
  },
  modifiers: `
    a accademica accademiche accademici accademico ai al alcune alcuni alla alle altre altri attuale attuali con corso da dal dei
    del della delle di e ed gli i il in internazionale internazionali la le lista mia mie miei mio nazionali nel principale
    principali professionale professionali recente recenti ricevuti scelte scelti scientifica scientifiche scientifici selezionate
    selezionati su svolta svolti universitaria universitarie
  `,
};
