import type { HeadingWords } from './heading-words.js';

/** German section headings. */
export const GERMAN: HeadingWords = {
  phrases: {
    profile: `
      biografie
      biographie
      kurzbiografie
      kurzbiographie
      kurzprofil
      kurzvita
      profil
      uber mich
      willkommen
      zur person
    `,
    publications: `
      abhandlungen
      abschlussarbeiten
      arbeitspapiere
      artikel
      artikel in fachzeitschriften
      artikel in peer reviewten zeitschriften
      aufsatze
      aufsatze in sammelbanden
      aufsatze und artikel
      beitrage
      beitrage in herausgeberschriften
      beitrage in sammelbanden
      beitrage in zeitschriften
      beitrage in zeitschriften und sammelbanden
      beitrage zu sammelbanden
      buchbeitrage
      bucher
      buchkapitel
      dissertation
      dissertationsschrift
      habilitation
      habilitationsschrift
      herausgaben
      herausgeberschaft
      herausgeberschaften
      herausgeberschriften
      herausgegebene bande
      herausgegebene werke
      konferenzbeitrage
      lexikonartikel
      monografie
      monografien
      monographie
      monographien
      patente
      publikation
      publikationen
      publikationsliste
      publikationsverzeichnis
      qualifikationsschriften
      rezensionen
      sammelbande
      schriften
      schriftenverzeichnis
      ubersetzungen
      veroffentlichungen
      verzeichnis der publikationen
      verzeichnis der veroffentlichungen
      wissenschaftliche veroffentlichungen
      zeitschriftenartikel
      zeitschriftenaufsatze
      zeitschriftenbeitrage
    `,
    experience: `
      anstellungen
      anstellungen und positionen
      auslandsaufenthalte
      berufliche erfahrung
      berufliche erfahrungen
      berufliche stationen
      berufliche tatigkeit
      berufliche tatigkeiten
      beruflicher hintergrund
      beruflicher werdegang
      berufserfahrung
      berufspraxis
      berufstatigkeit
      bisherige positionen
      forschungsaufenthalte
      gastaufenthalte
      gastprofessuren
      positionen
      praktika
      praktische erfahrung
      tatigkeiten
      wissenschaftliche positionen
      wissenschaftliche tatigkeit
      wissenschaftliche tatigkeiten
    `,
    education: `
      abschlusse
      akademische abschlusse
      akademische ausbildung
      ausbildung
      bildung
      bildungsweg
      hochschulausbildung
      hochschulbildung
      promotion
      schul und hochschulbildung
      schulbildung
      schule und studium
      schulischer werdegang
      studium
      studium und promotion
      universitare ausbildung
      universitarer werdegang
    `,
    career: `
      akademischer lebenslauf
      akademischer werdegang
      biographisches
      curriculum vitae
      kurzlebenslauf
      laufbahn
      lebenslauf
      lebenslauf in stichworten
      studium und beruf
      tabellarischer lebenslauf
      vita
      werdegang
      wissenschaftlicher werdegang
    `,
    interests: `
      aktuelle forschung
      arbeitsgebiete
      arbeitsschwerpunkte
      fachgebiete
      forschung
      forschungsbereiche
      forschungsfelder
      forschungsgebiete
      forschungsinteressen
      forschungsschwerpunkte
      forschungsthemen
      interessen
      interessen und arbeitsschwerpunkte
      interessengebiete
      schwerpunkte
    `,
    awards: `
      auszeichnung
      auszeichnungen
      ehrungen
      preise
      preise und auszeichnungen
      stipendien
      stipendien und preise
    `,
    teaching: `
      kurse
      lehrangebot
      lehrauftrage
      lehre
      lehrerfahrung
      lehrerfahrungen
      lehrtatigkeit
      lehrtatigkeiten
      lehrveranstaltungen
      seminare
      ubungen
      vorlesungen
    `,
    talks: `
      eingeladene vortrage
      gastvortrage
      konferenzvortrage
      prasentationen
      vortrage
      vortrage und prasentationen
    `,
    students: `
      abgeschlossene dissertationen
      abgeschlossene promotionen
      abschlussarbeiten betreuung
      arbeitsgruppe
      bachelorarbeiten
      betreute abschlussarbeiten
      betreute arbeiten
      betreute bachelorarbeiten
      betreute dissertationen
      betreute masterarbeiten
      betreute promotionen
      betreuung
      betreuungen
      doktorand innen
      doktoranden
      doktorandinnen
      doktorandinnen und doktoranden
      ehemalige
      ehemalige doktoranden
      ehemalige mitarbeiter
      laufende dissertationen
      laufende promotionen
      masterarbeiten
      mitarbeiter
      mitarbeiterinnen
      mitarbeiterinnen und mitarbeiter
      promotionen
      promovenden
      promovierende
      studierende
    `,
    service: `
      akademische selbstverwaltung
      amter
      amter und funktionen
      ehrenamt
      engagement
      funktionen
      funktionen und amter
      gremien
      gremienarbeit
      gutachten
      gutachtertatigkeit
      gutachtertatigkeiten
      herausgebertatigkeit
      leitungsfunktionen
      mitgliedschaft
      mitgliedschaften
      selbstverwaltung
      tagungsorganisation
      weitere tatigkeiten
      wissenschaftliche amter
    `,
    news: `
      aktuelles
      nachrichten
      neu
      neues
      neuigkeiten
    `,
    projects: `
      drittmittelprojekte
      forschungsprojekte
      laufende projekte
      projekte
    `,
    grants: `
      drittmittel
      forderung
      forderungen
    `,
    contact: `
      adresse
      anschrift
      kontakt
      sprechstunde
      sprechzeiten
    `,
    links: `
      weiterfuhrende links
    `,
    other: `
      datenschutz
      impressum
      medien
      medienberichte
      presse
      sprachen
      sprachkenntnisse
    `,
  },
  divisions: {
    publications: `
      eingereicht
      im druck
      im erscheinen
      in vorbereitung
      konferenzen
      zeitschriften
    `,
    any: `
      abgeschlossen
      abgeschlossene
      aktuell
      fruhere
      laufend
      laufende
      weitere
    `,
    rest: `
      sonstiges
      verschiedenes
    `,
  },
  heads: {
    publications: 'publikationen veroffentlichungen aufsatze artikel monographien monografien',
    awards: 'auszeichnungen preise stipendien',
    teaching: 'lehrveranstaltungen lehre',
    talks: 'vortrage',
    students: 'doktoranden doktorandinnen',
    interests: 'forschungsinteressen forschungsschwerpunkte interessen',
    projects: 'projekte',
  },
  modifiers: `
    aktuelle aktueller akademische akademischer alle als an auf aus ausgewahlte auswahl bei beruflicher bisherige den der des die eigene
    einige frankfurt fruhere fur im in jungste meine mein mit neuere neueste neuesten nach oder seit sonstige und von weitere wichtige
    wissenschaftliche wissenschaftlicher zu zum zur
  `,
};
