/**
 * What a word makes of an organisation's name: a `body` stands for itself (a university, a company),
 * an `institute` stands for itself or inside a body, a `unit` is a part of something larger.
 */
export type OrganizationRank = 'body' | 'institute' | 'unit';

/** Words that make a name an organisation's, by language and rank; lower case, whole words. */
export const ORGANIZATION_WORDS: Readonly<Record<string, Readonly<Record<OrganizationRank, readonly string[]>>>> = {
  baltic: {
    body: ['ülikool', 'universitāte', 'universitetas'],
    institute: ['institutas', 'institūts', 'instituut'],
    unit: ['fakultāte', 'fakultetas', 'teaduskond'],
  },
  celtic: { body: ['ollscoil', 'prifysgol'], institute: [], unit: [] },
  de: {
    body: [
      'akademie',
      'bundesministerium',
      'fachhochschule',
      'fraunhofer',
      'fraunhofer-gesellschaft',
      'gmbh',
      'helmholtz-zentrum',
      'hochschule',
      'klinikum',
      'krankenhaus',
      'leibniz',
      'max-planck-gesellschaft',
      'ministerium',
      'stiftung',
      'technische hochschule',
      'uniklinikum',
      'universitaet',
      'universität',
      'universitätsklinik',
      'universitätsklinikum',
      'universitätsmedizin',
    ],
    institute: [
      'bundesamt',
      'bundesanstalt',
      'forschungsinstitut',
      'forschungskolleg',
      'forschungsstelle',
      'forschungszentrum',
      'institut',
      'instituts',
      'kolleg',
      'landesamt',
      'max-planck-institut',
      'observatorium',
      'sternwarte',
      'zentrum',
      'zentrums',
    ],
    unit: [
      'abteilung',
      'arbeitsgruppe',
      'dezernat',
      'fachbereich',
      'fachgebiet',
      'fakultät',
      'forschungsgruppe',
      'juniorprofessur',
      'lehrstuhl',
      'nachwuchsgruppe',
      'professur',
      'referat',
      'servicestelle',
    ],
  },
  en: {
    body: [
      'academia',
      'academy',
      'association',
      'authority',
      'bank',
      'co',
      'college',
      'company',
      'corp',
      'corporation',
      'foundation',
      'government',
      'high school',
      'hospital',
      'inc',
      'llc',
      'ltd',
      'ministry',
      'museum',
      'organization',
      'polytechnic',
      'reserve',
      'technologies',
      'univ',
      'university',
    ],
    institute: [
      'agency',
      'bureau',
      'center',
      'centers',
      'centre',
      'clinic',
      'consortium',
      'council',
      'facility',
      'institute',
      'institutes',
      'institution',
      'lab',
      'laboratories',
      'laboratory',
      'labs',
      'observatory',
    ],
    unit: [
      'branch',
      'campus',
      'chair',
      'department',
      'departments',
      'dept',
      'directorate',
      'division',
      'faculty',
      'group',
      'hub',
      'office',
      'program',
      'programme',
      'school',
      'section',
      'team',
      'unit',
    ],
  },
  es: {
    body: ['colegio', 'consejo', 'fundación', 'hospital', 'ministerio', 'museo', 'politécnica', 'pontificia', 'universidad', 'universitat'],
    institute: ['centro', 'instituto', 'laboratorio', 'observatorio'],
    unit: ['cátedra', 'decanato', 'departamento', 'escuela', 'facultad', 'grupo', 'sección', 'unidad'],
  },
  fr: {
    body: [
      'cnrs',
      'collège',
      'école normale',
      'école normale supérieure',
      'école polytechnique',
      'fondation',
      'hôpital',
      'lycée',
      'ministère',
      'musée',
      'universite',
      'université',
    ],
    institute: ['centre', 'ecole', 'école', 'institut', 'laboratoire', 'observatoire'],
    unit: ['chaire', 'departement', 'département', 'équipe', 'équipe-projet', 'faculté', 'ufr', 'umr', 'unité'],
  },
  it: {
    body: [
      'accademia',
      'fondazione',
      'liceo',
      'ministero',
      'museo',
      'ospedale',
      'policlinico',
      'politecnico',
      'scuola normale',
      'universita',
      'università',
    ],
    institute: ['centro', 'istituto', 'laboratorio', 'osservatorio'],
    unit: ['dipartimento', 'facoltà', 'gruppo', 'scuola', 'sezione'],
  },
  ja: {
    body: [
      'カレッジ',
      'カレッジ・ロンドン',
      'カレッジロンドン',
      '大学',
      '大学校',
      '株式会社',
      '高等学校',
      '高等専門学校',
      '振興会',
      '病院',
    ],
    institute: ['研究所', '研究センター', '研究機構', '機構', 'センター', '博物館'],
    unit: ['学部', '研究科', '学科', '専攻', '研究室', '学院', '学域', '教室', '学系', '学類', '学府', '学環', '研究院'],
  },
  ko: {
    body: ['대학교', '대학', '과학기술원', '주식회사', '병원'],
    institute: ['연구소', '연구원', '센터', '연구센터'],
    unit: ['학과', '학부', '연구실', '대학원'],
  },
  malay: { body: ['universitas', 'universiti'], institute: [], unit: ['fakultas', 'fakulti', 'jabatan', 'jurusan'] },
  nordic: {
    body: [
      'högskola',
      'högskolan',
      'høgskole',
      'høgskolen',
      'høyskolen',
      'sjukhus',
      'sygehus',
      'sykehus',
      'universitet',
      'universitetet',
      'yliopisto',
    ],
    institute: ['institutet', 'instituttet'],
    unit: ['avdelningen', 'fakulteten', 'fakultetet', 'institutionen', 'sektionen', 'tiedekunta'],
  },
  nl: {
    body: ['hogeschool', 'ministerie', 'universiteit', 'ziekenhuis'],
    institute: ['centrum', 'instituut', 'onderzoekscentrum'],
    unit: ['afdeling', 'faculteit', 'leerstoelgroep', 'onderzoeksgroep', 'vakgroep'],
  },
  pt: {
    body: ['fundação', 'ministério', 'museu', 'pontifícia', 'universidade'],
    institute: ['centro', 'instituto', 'laboratório', 'núcleo', 'observatório'],
    unit: ['departamento', 'escola', 'faculdade', 'grupo', 'seção', 'secção', 'unidade'],
  },
  ro: { body: ['universitatea'], institute: ['institutul'], unit: ['departamentul', 'facultatea'] },
  slavic: {
    body: [
      'akademia',
      'politechnika',
      'sveučilište',
      'univerza',
      'univerzita',
      'univerzitet',
      'uniwersytet',
      'универзитет',
      'университет',
      'університет',
    ],
    institute: ['inštitut', 'instytut', 'ústav', 'институт', 'інститут'],
    unit: ['fakulta', 'fakultet', 'fakulteta', 'katedra', 'wydział', 'кафедра', 'факультет'],
  },
  tr: { body: ['hastanesi', 'koleji', 'lisesi', 'üniversitesi'], institute: ['enstitüsü', 'merkezi'], unit: ['bölümü', 'fakültesi'] },
  zh: {
    body: [
      '中学',
      '书院',
      '公司',
      '大学',
      '大學',
      '学会',
      '科学院',
      '科學院',
      '科技',
      '集团',
      '集團',
      '银行',
      '医院',
      '高中',
      '基金会',
      '汽车',
      '航空',
      '工程院',
      '理工学院',
      '高等师范学院',
    ],
    institute: ['实验室', '實驗室', '研究中心', '研究所', '研究院', '中心', '设计院', '协会'],
    unit: [
      '学院',
      '學院',
      '事业部',
      '事业群',
      '团队',
      '学域',
      '学部',
      '学科',
      '学系',
      '教研室',
      '系',
      '组',
      '研究组',
      '课题组',
      '部门',
      '实验班',
    ],
  },
};

/** Small words inside a name of an organisation, by language: "University of Science and Technology". */
export const NAME_CONNECTORS: Readonly<Record<string, readonly string[]>> = {
  de: ['am', 'an der', 'der', 'des', 'für', 'im', 'in der', 'und', 'zu'],
  en: ['&', 'and', 'for', 'of', 'of the', 'for the', 'on', 'in', 'in the', 'the'],
  es: ['de', 'de la', 'de las', 'del', 'el', 'en', 'la', 'los', 'y', 'e'],
  fr: ['à', 'aux', 'de', "de l'", 'de la', 'des', 'du', 'en', 'et', 'la', 'le', 'les', 'pour', 'sur'],
  it: ['degli', 'dei', 'del', 'dell', "dell'", 'della', 'delle', 'di', 'e', 'per'],
  pt: ['da', 'das', 'de', 'do', 'dos', 'e', 'em', 'para'],
};

/** Words of organisations that French, Spanish, Italian, Portuguese and Catalan print in lower case before a name: "l'université de X". */
export const LOWER_HEADS: ReadonlySet<string> = new Set(
  'colegio dipartimento département departamento école escola escuela equipo équipe facoltà facultad faculdade faculté institut instituto istituto laboratoire laboratorio laboratório liceo lycée politecnico politécnica universidad universidade università universitat université'.split(
    ' ',
  ),
);

/** Adjectives between such a word and the name: "la universidad autónoma de X". */
export const LOWER_QUALIFIERS: ReadonlySet<string> = new Set(
  'autonome autónoma católica catholique central centrale commerciale complutense estadual estatal federal libre nacional national nationale nazionale normale normal nova nueva pedagógica politécnica polytechnique regional regionale régional régionale statale superior superiore supérieure technique técnica tecnológica technologique'.split(
    ' ',
  ),
);

/** Small words between such a word and the name. */
export const LOWER_CONNECTORS: ReadonlySet<string> = new Set(
  "d' da das de degli dei del della delle des di do dos du la le les l'".split(' '),
);

/** Fields that stand for the department behind the name of a university: "Lindar Computer Science". */
export const DEPARTMENT_FIELDS: ReadonlySet<string> = new Set(
  `
anthropology
astronomy
biology
bioengineering
biostatistics
chemistry
civil engineering
cognitive science
computer engineering
computer science
computer science and engineering
data science
earth sciences
economics
electrical and computer engineering
electrical engineering
engineering
geography
history
information science
informatics
linguistics
mathematics
mechanical engineering
neuroscience
philosophy
physics
political science
psychology
robotics
sociology
statistics
`
    .trim()
    .split('\n'),
);

/** Legal forms of firms, in lower case, that belong to the name behind a comma: "Acme Co., Ltd." */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(['gmbh', 'inc', 'limited', 'llc', 'ltd']);

/** Legal forms that are told by their full stops: "Acme, S.L."; without them they may be regions: "Adelaide, SA". */
export const DOTTED_LEGAL_FORMS: ReadonlySet<string> = new Set(['bv', 'nv', 'sa', 'sl', 'spa', 'srl']);

/** Legal forms, as printed, that end the name of a firm and no person's: "Nordwerk AG". */
export const PRINTED_LEGAL_FORMS: ReadonlySet<string> = new Set(['AG', 'BV', 'KG', 'Oy', 'Oyj', 'PLC', 'SARL', 'SpA', 'plc']);

/** What a bracket before a legal form says, in lower case: "Acme (Pvt) Ltd". */
export const PRIVATE_FIRM_WORDS: ReadonlySet<string> = new Set(['private', 'pte', 'pvt']);

/** Behind these an institute names its topic with "in": "Center for Higher Studies in Tides"; lower case. */
export const STUDY_WORDS: readonly string[] = [
  'estudios',
  'estudos',
  'investigación',
  'investigaciones',
  'investigação',
  'pesquisa',
  'pesquisas',
  'recherche',
  'recherches',
  'research',
  'researches',
  'studies',
  'study',
  'training',
];

/** Short forms of a kind of university that stand before its town: "TU Lindau". */
export const UNIVERSITY_KINDS: readonly string[] = [
  'CUNY',
  'ENS',
  'ETH',
  'FH',
  'FU',
  'HTW',
  'HU',
  'IIIT',
  'IISER',
  'IIT',
  'INSA',
  'KU',
  'NIT',
  'PH',
  'SUNY',
  'TH',
  'TU',
  'UC',
  'UNC',
  'UT',
];

/** Words for a university that stand before its name: "der Universität Lindau"; lower case. */
export const UNIVERSITIES_BEFORE_NAME: ReadonlySet<string> = new Set([
  'hochschule',
  'ollscoil',
  'politechnika',
  'prifysgol',
  'sveučilište',
  'universidad',
  'universidade',
  'universitas',
  'università',
  'universitat',
  'universitatea',
  'universität',
  'université',
  'universiteit',
  'universiti',
  'univerza',
  'univerzita',
  'univerzitet',
  'uniwersytet',
]);
