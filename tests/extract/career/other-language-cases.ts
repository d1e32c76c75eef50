type Case = readonly [sentence: string, facts: readonly string[]];

/** German sentences with their facts. */
export const GERMAN_CASES: readonly Case[] = [
  ['Ich bin Professorin an der Universität Rostock.', ['position Professorin @ Universität Rostock +']],
  [
    'Seit 2018 bin ich wissenschaftlicher Mitarbeiter an der Technischen Universität Ilmenau.',
    ['position wissenschaftlicher Mitarbeiter @ Technischen Universität Ilmenau 2018.. +'],
  ],
  [
    'Ich promovierte 2015 an der Universität Bremen, betreut von Prof. Anja Vogt.',
    ['degree doctoral @ Universität Bremen 2015', 'advisor doctoral Anja Vogt'],
  ],
  ['Von 2010 bis 2014 war ich Akademischer Rat an der Universität Passau.', ['position Akademischer Rat @ Universität Passau 2010..2014']],
  ['Zuvor war ich Gastwissenschaftler an der Universität Wien.', ['position Gastwissenschaftler @ Universität Wien']],
  ['Ich bin Doktorand an der Universität Potsdam.', ['degree doctoral @ Universität Potsdam ~']],
];

/** French sentences with their facts. */
export const FRENCH_CASES: readonly Case[] = [
  [
    'Je suis maître de conférences à l’Université de Lorraine depuis 2012.',
    ['position maître de conférences @ Université de Lorraine 2012.. +'],
  ],
  [
    'Je suis doctorante à Sorbonne Université, encadrée par Anne Morel et Luc Petit.',
    ['degree doctoral @ Sorbonne Université ~', 'advisor doctoral Anne Morel', 'advisor doctoral Luc Petit'],
  ],
  ['J’ai obtenu mon doctorat en 2015 à l’Université de Nantes.', ['degree doctoral @ Université de Nantes 2015']],
  ['Auparavant, j’étais postdoctorant à l’Université de Genève.', ['position postdoctorant @ Université de Genève']],
  ['Elle est professeure des universités à l’Université de Lille.', ['position professeure des universités @ Université de Lille +']],
];

/** Spanish sentences with their facts. */
export const SPANISH_CASES: readonly Case[] = [
  ['Soy profesora titular en la Universidad de Granada.', ['position profesora titular @ Universidad de Granada +']],
  ['Obtuve el doctorado en la Universidad de Chile en 2016.', ['degree doctoral @ Universidad de Chile 2016']],
  [
    'Anteriormente fui investigador postdoctoral en la Universidad de Sevilla.',
    ['position investigador postdoctoral @ Universidad de Sevilla'],
  ],
  ['Actualmente soy profesor asociado en la Universidad de Zaragoza.', ['position profesor asociado @ Universidad de Zaragoza +']],
];

/** Portuguese sentences with their facts. */
export const PORTUGUESE_CASES: readonly Case[] = [
  ['Sou professor adjunto da Universidade Federal do Paraná.', ['position professor adjunto @ Universidade Federal do Paraná +']],
  ['Obtive o doutorado na Universidade de Lisboa em 2011.', ['degree doctoral @ Universidade de Lisboa 2011']],
  [
    'Sou doutoranda na Universidade de Coimbra, orientada por Rita Lopes.',
    ['degree doctoral @ Universidade de Coimbra ~', 'advisor doctoral Rita Lopes'],
  ],
  ['Anteriormente fui pesquisadora na Universidade de Brasília.', ['position pesquisadora @ Universidade de Brasília']],
];

/** Italian sentences with their facts. */
export const ITALIAN_CASES: readonly Case[] = [
  ['Sono professore associato presso l’Università di Siena.', ['position professore associato @ Università di Siena +']],
  [
    'Dal 2011 al 2014 sono stata assegnista di ricerca presso l’Università di Pavia.',
    ['position assegnista di ricerca @ Università di Pavia 2011..2014'],
  ],
  ['Mi sono laureato in Fisica all’Università di Trieste nel 2006.', ['degree bachelors @ Università di Trieste 2006']],
];

/** Dutch sentences with their facts. */
export const DUTCH_CASES: readonly Case[] = [
  ['Ik ben universitair hoofddocent aan de Universiteit Leiden.', ['position universitair hoofddocent @ Universiteit Leiden +']],
  ['Ik promoveerde in 2012 aan de Universiteit Twente.', ['degree doctoral @ Universiteit Twente 2012']],
];

/** Japanese sentences with their facts. */
export const JAPANESE_CASES: readonly Case[] = [
  ['現在、名古屋大学の准教授です。', ['position 准教授 @ 名古屋大学 +']],
  ['2019年3月に東北大学大学院で博士号を取得しました。', ['degree doctoral @ 東北大学 2019']],
  ['2020年4月より九州大学の助教。', ['position 助教 @ 九州大学 2020.. +']],
  ['大阪大学大学院の博士課程に在学中です。', ['degree doctoral @ 大阪大学 ~']],
  ['神戸大学 教授', ['position 教授 @ 神戸大学 +']],
];

/** Korean sentences with their facts. */
export const KOREAN_CASES: readonly Case[] = [
  ['현재 부산대학교 교수입니다.', ['position 교수 @ 부산대학교 +']],
  ['2018년 서울대학교에서 박사학위를 취득했습니다.', ['degree doctoral @ 서울대학교 2018']],
  ['고려대학교 박사과정에 재학 중입니다.', ['degree doctoral @ 고려대학교 ~']],
];

/** Sentences of these languages that state nothing of the owner's career. */
export const OTHER_NOTHING: readonly string[] = [
  'Ich interessiere mich für Compiler und Datenbanken.',
  'Die Veranstaltung wird von der Universität Bonn organisiert.',
  'Wir suchen Doktoranden für ein Projekt an der Universität Graz.',
  'Mes travaux portent sur la théorie des graphes.',
  'Il convegno si tiene presso l’Università di Parma.',
  'Cerchiamo un assegnista di ricerca.',
  'Het symposium vindt plaats aan de Universiteit Utrecht.',
  'Il direttore ha aperto il convegno.',
  'Le colloque a lieu à l’Université de Pau.',
  'Nous recrutons un postdoctorant.',
  'Me interesan las bases de datos.',
  'El congreso se celebra en la Universidad de Murcia.',
  'Trabalho com teoria dos grafos.',
  'O evento ocorre na Universidade de Évora.',
  '研究テーマは計算幾何学です。',
  '京都大学で開催された研究会に参加しました。',
  '연구 분야는 운영체제와 데이터베이스입니다.',
];
