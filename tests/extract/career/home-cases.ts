/** Stays told without a role, appositions, memberships and promotions, in eight languages; written as in the other tables. */
export const HOME_CASES: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
  ['I was at Lindar University for seven years.', ['position - @ Lindar University']],
  ['I have been with the Lindar Institute of Physics since 2019.', ['position - @ Lindar Institute of Physics 2019.. +']],
  [
    'Prior to founding my startup, I have been at Sandau Labs (worked on matching), Tarn University and the Lindar Institute.',
    ['position - @ Sandau Labs', 'position - @ Tarn University', 'position - @ Lindar Institute'],
  ],
  ['I spent the summer of 2019 at the Lindar Institute of Science.', ['position - @ Lindar Institute of Science 2019..2019']],
  [
    'She has held research positions at Lindar University, Sandau College, and Tarn University.',
    ['position - @ Lindar University', 'position - @ Sandau College', 'position - @ Tarn University'],
  ],
  [
    'In the summer of 2020 I interned at Sandau Technologies with Tom Reed and at Quellmark Inc in 2021 with Ann Lake.',
    [
      'advisor internship Tom Reed',
      'advisor internship Ann Lake',
      'position intern @ Sandau Technologies 2020..2020',
      'position intern @ Quellmark Inc 2021..2021',
    ],
  ],
  [
    'I also worked in industry, interning at Sandau Technologies, later working as a data scientist at Quellmark Inc.',
    ['position data scientist @ Quellmark Inc'],
  ],
  ['Before working at Tarn College I was a postdoc at Lindar University.', ['position postdoc @ Lindar University']],
  [
    'Mira has interned at Sandau Inc. (2018-2019), Quellmark Inc. (2020), and Tarn Corporation (2021).',
    [
      'position intern @ Sandau Inc 2018..2019',
      'position intern @ Quellmark Inc 2020..2020',
      'position intern @ Tarn Corporation 2021..2021',
    ],
  ],
  [
    'I joined Lindar University in 2018 as an assistant professor and was promoted to associate professor in 2023.',
    ['position assistant professor @ Lindar University 2018..', 'position associate professor @ Lindar University 2023..'],
  ],
  ['In June 2020 I successfully defended my PhD thesis at Lindar University.', ['degree doctoral @ Lindar University 2020']],
  ['I am a Fellow in the Tarn Center for Quantum Information.', ['position Fellow @ Tarn Center for Quantum Information +']],
  ['I am a member of the Vision Group at Lindar University.', ['affiliation Lindar University']],
  ['She is affiliated with the Tarn Center for Ice.', ['affiliation Tarn Center for Ice']],
  ['I have a researcher position at Lindar University.', ['position researcher @ Lindar University +']],
  [
    'Prior to this, I was at Sandau College for three years and I am now a professor at Lindar University.',
    ['position - @ Sandau College', 'position professor @ Lindar University +'],
  ],
  ['Mira, a professor at Lindar University, works on geometry.', ['position professor @ Lindar University +']],
  [
    'Mira ist Fachärztin für Neurologie am Universitätsklinikum Lindau.',
    ['position Fachärztin für Neurologie @ Universitätsklinikum Lindau +'],
  ],
  [
    '2018-2019 Vertretung der Professur für Medien an der Universität Lindau',
    ['position Vertretung der Professur für Medien @ Universität Lindau 2018..2019'],
  ],
  ["Elle est vice-présidente de l'Université de Lindar depuis 2019.", ['position vice-présidente @ Université de Lindar 2019.. +']],
  ['Doctorant au LQM sous la direction de Marc Dubois.', ['advisor doctoral Marc Dubois', 'degree doctoral @ LQM']],
  ['Soy profesora en el Departamento de Física de la Universidad de Lindar.', ['position profesora @ Universidad de Lindar +']],
  ['Estive dois anos na Universidade de Lindar como pesquisador visitante.', ['position pesquisador visitante @ Universidade de Lindar']],
  ['2019年4月より琳達大学工学部准教授。', ['position 准教授 @ 琳達大学 2019.. +']],
  ['我目前是琳达大学计算机学院视觉组的博士生。', ['degree doctoral @ 琳达大学 ~']],
  ['2018년부터 린다대학교 컴퓨터공학과 조교수로 재직 중이다.', ['position 조교수 @ 린다대학교 2018.. +']],
  ["I'm advised by Ann Lake, a professor at Lindar University.", ['advisor unspecified Ann Lake']],
  ['I work with Ann Lake (Professor at Lindar University) and Tom Reed, a research scientist at Sandau Inc.', ['with Ann Lake']],
];

/** Sentences of the same words that state nothing of the owner's career. */
export const AWAY_CASES: readonly string[] = [
  'Please get in touch with Ann Lake, the Communications Manager at Lindar University, about the impact of AI.',
  'My office is at Lindar University.',
  'The workshop was at Lindar University.',
  'The data are at Lindar University.',
  'I will be at Lindar University next week for a talk.',
  'I was with Ann Lake at Lindar University last week.',
  'My student defended her PhD thesis at Lindar University.',
  'My student received her PhD from Lindar University in 2020.',
  'I defended my thesis proposal at Lindar University.',
  'He received the Lindar Faculty Research Award (2019).',
  'She received the Sandau Faculty Award in 2020.',
  'I am a member of the Lindar Academy of Sciences.',
  'I am a member of the Lindar Mathematical Society.',
  'I was a member of the Vision Group at Lindar University.',
  'Ann Lake is a member of the Vision Group at Lindar University.',
  'He is a member of the editorial board of Acta Lindar.',
  'I spent my childhood near Lindar University.',
  'Students of Prof. Ek have interned at Lindar University.',
  'The company was founded by Tom Reed, a professor at Lindar University.',
  'Frau Doe ist Chefärztin am Klinikum Lindau.',
  'Das Seminar war an der Universität Lindau.',
  "La conférence était à l'Université de Lindar.",
  'El congreso fue en la Universidad de Lindar.',
  'O congresso foi na Universidade de Lindar.',
  '会议在琳达大学举行。',
  '会議は琳達大学で開催された。',
  '학회는 린다대학교에서 열렸다.',
];

/** Organisations of a sentence: the name, then its units from the innermost. */
export const ORGANIZATION_CASES: readonly (readonly [sentence: string, home: string, units: readonly string[]])[] = [
  [
    'Professor, Vision Laboratory, Department of Electrical, Electronic, and Digital Engineering, Lindar University',
    'Lindar University',
    ['Vision Laboratory', 'Department of Electrical, Electronic, and Digital Engineering'],
  ],
  [
    'I am a postdoc at Lindar University, in the Department of Ecology, Informatics and Statistics, under Ann Lake.',
    'Lindar University',
    ['Department of Ecology, Informatics and Statistics'],
  ],
  [
    'Wissenschaftliche Mitarbeiterin am Institut für Germanistik, Vergleichende Literatur- und Kulturwissenschaft der Universität Lindau',
    'Universität Lindau',
    ['Institut für Germanistik, Vergleichende Literatur- und Kulturwissenschaft'],
  ],
  [
    "Je suis maître de conférences au Département d'Informatique, Mathématiques et Réseaux de l'Université de Lindar.",
    'Université de Lindar',
    ["Département d'Informatique, Mathématiques et Réseaux"],
  ],
  [
    'Soy profesora en el Departamento de Física, Química y Geología de la Universidad de Lindar.',
    'Universidad de Lindar',
    ['Departamento de Física, Química y Geología'],
  ],
  [
    'Sou professora do Departamento de Física, Química e Geologia da Universidade de Lindar.',
    'Universidade de Lindar',
    ['Departamento de Física, Química e Geologia'],
  ],
  [
    'He is a professor at the Department of Statistics, Lindar University, and Quellmark.',
    'Lindar University',
    ['Department of Statistics'],
  ],
  ['I am an Associate Professor at Yale School of Management.', 'Yale', ['Yale School of Management']],
  ['I am a researcher at Harvard Department of Statistics.', 'Harvard', ['Department of Statistics']],
  [
    'I am a researcher in the University of Lindar Department of Computer Science.',
    'University of Lindar',
    ['Department of Computer Science'],
  ],
  ['I am a researcher at the WILLOW group (Tarn University / Sandau College).', 'Tarn University', ['WILLOW group']],
  [
    'I am a researcher at the Lindar Language and Images (LLI) initiative at Tarn University.',
    'Tarn University',
    ['Lindar Language and Images'],
  ],
  ['I am a researcher at the Center for Advanced Studies in Energy at LQST, Sandau.', 'LQST', ['Center for Advanced Studies in Energy']],
  ['I am a researcher at the Systems & Networks Lab at LQM.', 'LQM', ['Systems & Networks Lab']],
  [
    'I am a researcher in the Tarn Ice Observatory at the Department of Cold of Lindar University.',
    'Lindar University',
    ['Tarn Ice Observatory', 'Department of Cold'],
  ],
  [
    'I am a lecturer at the University of Lindar, in Sandau, within the Operation Research group.',
    'University of Lindar',
    ['Operation Research group'],
  ],
  ['I am a lecturer at Université Paris 1 (Nord-Lindar).', 'Université Paris 1', []],
  ['I was an engineer at Quellmark Technologies Co., Ltd. from 2020 to 2021.', 'Quellmark Technologies Co., Ltd', []],
  ['I am the leader of the SCALE team in LQS lab.', 'LQS', ['SCALE team']],
  [
    'Professor, Graduate School of Information Science and Electrical Engineering, Lindar University',
    'Lindar University',
    ['Graduate School of Information Science and Electrical Engineering'],
  ],
  ['I am a PhD student at the Department of Physics, advised by Ann Lake and Tom Roe.', 'Department of Physics', []],
];
