import type { HeadingWords } from './heading-words.js';

/** French section headings. */
export const FRENCH: HeadingWords = {
  phrases: {
    profile: `
      a propos
      a propos de moi
      bienvenue
      biographie
      biographie courte
      courte biographie
      presentation
      presentation personnelle
      profil
      qui suis je
    `,
    publications: `
      actes de colloques
      actes de conferences
      articles
      articles a comite de lecture
      articles dans des revues
      articles dans des revues a comite de lecture
      articles dans des revues internationales a comite de lecture
      articles de conference
      articles de journal
      articles de journaux
      articles de revue
      articles de revues
      articles scientifiques
      brevets
      chapitres d ouvrage
      chapitres d ouvrages
      chapitres de livre
      chapitres de livres
      chapitres de livres et d ouvrages
      communications
      communications dans des conferences
      comptes rendus
      conferences internationales
      conferences internationales avec actes
      conferences internationales avec comite de lecture
      conferences nationales avec comite de lecture
      direction d ouvrages
      directions d ouvrages
      hdr
      liste de publications
      liste des publications
      livres
      memoires
      ouvrages
      ouvrages et chapitres
      prepublications
      production scientifique
      productions scientifiques
      publications
      publications scientifiques
      publis
      rapports
      rapports de recherche
      revues a comite de lecture
      revues internationales
      revues internationales a comite de lecture
      revues internationales avec comite de lecture
      revues nationales avec comite de lecture
      these
      these de doctorat
      these et hdr
      theses et hdr
      traductions
      travaux
      travaux et publications
    `,
    experience: `
      activites professionnelles
      emplois
      experience professionnelle
      experiences
      experiences professionnelles
      fonction actuelle
      fonctions
      fonctions actuelles
      parcours professionnel
      poste actuel
      postes
      postes occupes
      situation actuelle
      situation professionnelle
      stages
    `,
    education: `
      cursus
      cursus universitaire
      diplomes
      diplomes universitaires
      etudes
      etudes et diplomes
      formation
      formation academique
      formation universitaire
      formations
      scolarite
      titres et diplomes
      titres universitaires
    `,
    career: `
      carriere
      curriculum vitae
      parcours
      parcours academique
      parcours universitaire
    `,
    interests: `
      activites de recherche
      axes de recherche
      centres d interet
      domaines d expertise
      domaines d interet
      domaines de recherche
      interet et projets de recherche actuels
      interets de recherche
      interets scientifiques
      mes recherches
      mots cles
      recherche
      recherches
      specialites
      sujets de recherche
      thematiques
      thematiques de recherche
      themes de recherche
    `,
    awards: `
      bourses
      distinctions
      honneurs
      prix
      prix et distinctions
      recompenses
    `,
    teaching: `
      activites d enseignement
      activites pedagogiques
      charge d enseignement
      charges d enseignement
      charges de cours
      cours
      cours actuels
      enseignement
      enseignements
      experience d enseignement
      experiences d enseignement
      monitorat
      responsabilites d enseignement
      travaux diriges
      vacations
    `,
    talks: `
      communications orales
      conferences invitees
      exposes
      exposes invites
      interventions
      invitations
      seminaires
    `,
    students: `
      anciens doctorants
      anciens etudiants
      anciens post doctorants
      anciens stagiaires
      co encadrement de theses
      co encadrements
      direction de theses
      doctorantes
      doctorants
      doctorants actuels
      encadrement
      encadrement de stages
      encadrement de theses
      encadrement doctoral
      encadrements
      equipe
      etudiants
      etudiants encadres
      membres
      post doctorants
      stages encadres
      stagiaires
      theses co encadrees
      theses dirigees
      theses en cours
      theses en preparation
      theses encadrees
      theses soutenues
    `,
    service: `
      activites administratives
      activites editoriales
      activites scientifiques
      animation de la recherche
      animation scientifique
      colloques
      colloques et conferences
      comites
      comites de programme
      comites de suivi
      comites de suivi de these
      comites de suivi de theses
      comites de these
      comites de theses
      directions de revues
      evaluation scientifique
      expertise scientifique
      expertises
      fonctions administratives
      fonctions et responsabilites
      jurys
      jurys de recrutement
      jurys de these
      jurys de theses
      organisation d ateliers
      organisation d ecoles
      organisation d ecoles d ete
      organisation d evenements
      organisation d evenements scientifiques
      organisation de colloques
      organisation de conferences
      organisation de journees
      organisation de seminaires
      organisation de workshops
      participation a des colloques
      participation a des conferences
      participation a des jurys
      participations a des colloques
      participations a des conferences
      participations a des jurys
      participations a des manifestations scientifiques
      rapporteur de these
      rayonnement
      responsabilites
      responsabilites administratives
      responsabilites collectives
      responsabilites collectives et administratives
      responsabilites editoriales
      responsabilites et fonctions
      responsabilites institutionnelles
      responsabilites pedagogiques
      responsabilites scientifiques
      responsabilites scientifiques et administratives
      sejours de recherche
      sejours scientifiques
      vie scientifique
      visites
      visites scientifiques
      vulgarisation
    `,
    news: `
      actualites
      nouveautes
      nouvelles
    `,
    projects: `
      logiciels
      projets
      projets actuels
      projets de recherche
      projets de recherche actuels
    `,
    grants: `
      contrats
      contrats de recherche
      financement
      financements
    `,
    contact: `
      adresse
      contact
      contacts
      coordonnees
      me contacter
    `,
    links: `
      liens
      liens utiles
    `,
    other: `
      competences
      dans les medias
      langues
      loisirs
      medias
      offres
      opportunites de collaboration
    `,
  },
  divisions: {
    publications: `
      a paraitre
      conferences
      en preparation
      revues
      soumis
    `,
    any: `
      actuel
      actuels
      anciens
      en cours
      passes
    `,
    rest: `
      divers
    `,
  },
  heads: {
    publications: 'publications articles livres chapitres ouvrages',
    awards: 'prix distinctions',
    teaching: 'enseignements cours',
    projects: 'projets',
    students: 'doctorants etudiants theses',
    interests: 'recherches',
  },
  modifiers: `
    a academique academiques actuel actuelle actuels au autres aux avec choisies d dans de des du en et internationales internationaux invite
    invites l la le les liste mes mon ma nationales ou par principales principaux professionnel professionnelle recentes recents
    scientifique scientifiques selection selectionnees sur universitaire universitaires
  `,
};
