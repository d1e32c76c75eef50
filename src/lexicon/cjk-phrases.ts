import type { AdvisingKind } from '../model/page-facts.js';
import type { Cue } from './relation-phrases.js';

/** Phrases of Chinese, Japanese and Korean by what they do; see {@link Cue}. The longest phrase at a place wins. */
export const CJK_CUES: Readonly<Record<string, Readonly<Partial<Record<Cue, readonly string[]>>>>> = {
  ja: {
    advised: [
      '指導教員は',
      '指導教員：',
      '指導教員:',
      '指導教員',
      '指導教官',
      '指導教授',
      '受入教員',
      '受入教官',
      '受入研究者',
      '受け入れ教員',
      '受け入れ研究者',
      'に師事',
      '師事',
    ],
    are: ['である', 'です', '現職', '在籍'],
    were: ['であった', 'でした'],
    got: ['取得', '修了', '卒業', '授与', '学位取得'],
    getting: ['在学中', '在学', '専攻中'],
    joined: ['着任', '入社', '就任', '入所', '採用'],
    works: ['勤務', '所属', '在職'],
    worked: ['を経て', '退職', '退任'],
    past: ['元', '前職', '過去', '以前', '以前は', 'かつて', '歴任'],
    present: ['現在', '現'],
  },
  ko: {
    advised: ['지도교수는', '지도교수:', '지도교수', '의 지도'],
    are: ['입니다', '이다', '재직 중', '재직중'],
    got: ['졸업', '취득', '받았습니다', '받음', '수료'],
    getting: ['재학 중', '재학중', '과정 중'],
    joined: ['입사', '부임', '임용'],
    works: ['근무', '소속'],
    past: ['전', '이전에', '근무했습니다', '재직했습니다', '일했습니다', '역임'],
    present: ['현재', '현'],
  },
  zh: {
    advised: [
      '博士导师',
      '博士导师为',
      '博士导师是',
      '导师',
      '导师为',
      '导师为：',
      '导师是',
      '导师：',
      '导师:',
      '合作导师',
      '合作导师为',
      '合作导师：',
      '師從',
      '师从',
      '师从于',
      '師從於',
      '我的导师是',
      '指导教师',
      '指导教师：',
      '指导老师',
      '指导老师为',
      '指导老师是',
      '指导老师：',
      '硕士导师',
      '跟随',
      '跟从',
      '導師為',
      '導師',
      '联合导师',
      '联合培养导师',
      '共同导师',
      '企业导师',
      '实习导师',
      '实习导师为',
    ],
    collaborates: ['合作者', '合作者包括', '合作者有'],
    are: [
      '是',
      '为',
      '現為',
      '现为',
      '现为：',
      '担任',
      '擔任',
      '任',
      '晋升',
      '晋升为',
      '晉升',
      '升任',
      '聘为',
      '受聘为',
      '被聘为',
      '现任',
      '現任',
      '就任',
      '现担任',
      '兼任',
    ],
    were: ['曾是', '曾为'],
    got: ['毕业', '毕业于', '畢業於', '取得', '获', '获得', '獲得', '獲', '获授', '拿到', '完成', '被授予'],
    getting: ['在读', '就读', '就读于', '就讀於', '攻读', '攻讀', '正在攻读', '修读', '就读在', '在读于', '继续攻读'],
    studied: ['学习', '求学', '学习于'],
    works: ['任教', '任教于', '任职', '任职于', '供职于', '就职', '就职于', '工作', '工作于', '从教'],
    worked: ['工作过'],
    joined: ['入职', '加入', '加盟', '进入'],
    joining: ['即将加入', '将加入', '即将入职', '将入职'],
    visited: ['访问了'],
    past: [
      '原',
      '曾',
      '曾任',
      '曾在',
      '曾于',
      '此前',
      '之前',
      '先前',
      '以前',
      '先后',
      '历任',
      '前',
      '曾先后',
      '在此之前',
      '曾担任',
      '曾就读于',
      '曾就职于',
      '曾任职于',
    ],
    present: ['目前', '现', '现在', '現在', '当前', '正在', '目前在', '目前是', '目前就职于', '目前就读于', '目前任'],
    unreal: [
      '欢迎',
      '招收',
      '实习机会',
      '读研机会',
      '招聘',
      '招生',
      '招募',
      '申请',
      '感兴趣',
      '被',
      '论文',
      '发表',
      '接收',
      '录用',
      '指导学生',
      '邀请',
      '报告',
      '讲座',
      '如果您',
      '如果你',
      '主持',
      '承担',
      '研究成果',
      '荣获',
      '联系',
      '奖励',
      '获评',
      '入选',
      '评选',
      '优秀论文奖',
    ],
    where: ['其中', '期间'],
  },
};

/** Letters at which a name of an organisation cannot begin or go on leftwards. */
export const CJK_NAME_STOPS: Readonly<Record<string, readonly string[]>> = {
  ja: ['は', 'を', 'に', 'で', 'が', 'から', 'より', 'へ', 'と', 'や', 'の', 'て', 'し'],
  ko: ['는', '은', '을', '를', '에서', '부터', '까지'],
  zh: [
    '拥有',
    '持有',
    '一位',
    '一名',
    '在',
    '于',
    '於',
    '从',
    '是',
    '到',
    '获',
    '获得',
    '取得',
    '报考',
    '欢迎',
    '读',
    '我',
    '本人',
    '来自',
    '加入',
    '入职',
    '后任',
    '担任',
    '作为',
    '先后',
    '分别',
    '并',
    '以及',
    '现任',
    '现为',
    '曾任',
    '毕业',
    '前往',
    '赴',
    '的',
    '现',
    '曾',
    '目前',
    '兼任',
    '兼',
    '他',
    '她',
    '由',
    '后',
    '同年',
    '任职',
    '保送',
    '保研',
    '考入',
    '进入',
    '至',
  ],
};

/** Words for degrees and posts that a copy without blanks puts right before the name of a university: 博士北都大学, 教授西海大学. */
export const CJK_TITLES_BEFORE_UNIVERSITIES: readonly string[] = [
  '修士',
  '准教授',
  '助教',
  '博士',
  '博士后',
  '学位',
  '学士',
  '教授',
  '本科',
  '研究员',
  '研究員',
  '硕士',
  '碩士',
  '讲师',
  '講師',
];

/** What follows a word of organisations where it is part of another word: 系统, 大学生, 组织. */
export const CJK_FALSE_TAILS: Readonly<Record<string, readonly string[]>> = {
  系: ['统', '列', '数', '統', '中', '主'],
  组: ['织', '成', '件', '合', '长', '会'],
  大学: ['生', '院', '排名', '英语', '物理', '学报', '教师', '出版社'],
  大學: ['生'],
  科技: [
    '进步',
    '奖',
    '创新',
    '部',
    '大学',
    '论文',
    '有限',
    '园',
    '公司',
    '集团',
    '英才',
    '政策',
    '女性',
    '会议',
    '成果',
    '学院',
    '期刊',
    '领军',
    '前沿',
    '工作',
    '日报',
    '馆',
  ],
  汽车: ['工程', '学院', '系', '电子'],
  航空: ['航天', '大学', '学院', '宇航', '工程', '学报'],
  学系: ['研究科'],
  银行: ['业'],
  学会: ['会员', '理事', '优秀', '奖', '主办', '了'],
  学科: ['建设', '评估', '带头', '交叉', '竞赛'],
  中心: ['主任', '化'],
  公司: ['治理'],
};

/** Beginnings behind such a word that make it a name all the same: 林达大学物理系, 林达大学生命科学学院. */
export const CJK_TRUE_TAILS: Readonly<Record<string, readonly string[]>> = {
  大学: [
    '物理与',
    '物理国家',
    '物理学系',
    '物理学専攻',
    '物理学科',
    '物理工学',
    '物理学部',
    '物理学院',
    '物理实验室',
    '物理研究',
    '物理科学',
    '物理系',
    '生化',
    '生医',
    '生命',
    '生态',
    '生殖',
    '生物',
    '生理',
  ],
  大學: ['生化', '生命', '生態', '生物', '生理'],
};

/** Suffixes that close a name only where nothing of the name follows: 某某科技. */
export const CJK_WEAK_SUFFIXES: readonly string[] = ['科技', '汽车', '航空', '银行', '学科', '学会', '协会', '系', '组', '团队', '部门'];

/** Words before the head of a role that have the shape of a name: 双聘研究员, 高级工程师. */
export const CJK_ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `
专任
代理
全职
冠名
副
双聘
合同
安全
客座
常务
应用
数据
方向
时任
杰出
算法
终身
百人
研究
科学
系统
访问
资深
软件
金牌
项目
首席
高级
高性能
`
    .trim()
    .split('\n'),
);

/** Titles behind a Japanese name: 高田誠教授, 高田 誠 先生. */
export const JAPANESE_TITLES: readonly string[] = ['先生', '准教授', '助教', '博士', '名誉教授', '教授', '講師'];

/** Titles that Chinese, Japanese and Korean sentences print behind a name in Latin script: "Jane Roe 教授". */
export const CJK_TITLES_BEHIND_LATIN: readonly string[] = [
  '先生',
  '准教授',
  '副教授',
  '助理教授',
  '博士',
  '名誉教授',
  '教授',
  '研究员',
  '老师',
  '老師',
  '院士',
  '교수',
  '교수님',
  '박사',
  '박사님',
];

/** How people are addressed in sentences, beside the titles that pages print behind names. */
export const CJK_FORMS_OF_ADDRESS: readonly string[] = ['氏', '교수님', '박사님', '선생님'];

/** What stands before 교수 and is no name: 객원 교수, 연구 교수. */
export const KOREAN_TITLE_MODIFIERS: ReadonlySet<string> = new Set([
  '객원',
  '겸임',
  '교환',
  '대학',
  '명예',
  '방문',
  '산학',
  '석좌',
  '연구',
  '전임',
  '지도',
  '초빙',
  '특임',
]);

/** What stands before 教授 and begins no name: 客員教授, 指導教授. */
export const JAPANESE_TITLE_MODIFIERS: readonly string[] = [
  '主任',
  '元',
  '兼任',
  '副',
  '同',
  '名誉',
  '客員',
  '専任',
  '担当',
  '招聘',
  '指導',
  '特任',
  '特別',
  '特命',
  '現',
];

/** How studies begin, in Japanese and as Taiwan prints it: 入学, 進学, 編入, 入學. */
export const ENROLMENT_WORDS: readonly string[] = ['入学', '入學', '編入', '編入学', '進学'];

/** Letters simplified otherwise than in China: with one of them a line without kana is Japanese. */
export const JAPANESE_LETTERS = '応広経気総継続済労単実歴検発価拡薬読変両県戦択鉄転伝対図団売営駅権観顕験険剣塩奨蔵専関訳産徳浜';

/** Letters that mainland China has simplified, and letters that Taiwan has not: only Japanese prints both in one line. */
export const OLD_LETTERS = '東電現員課師間門開時長語導務設論書術義訪問';
export const NEW_LETTERS = '学国会体医当来点声';

/** Letters that only mainland Chinese prints: a line with one is Chinese, whatever Japanese name it holds. */
export const SIMPLIFIED_LETTERS =
  '专业访问实验发应经济统电东车长门马计认让论设证词试话该详语说请课调为这们时间师员图书历获奖际华项负责导团队';

/** Words that only Japanese prints in Chinese characters: with one of them a line without kana is Japanese. */
export const JAPANESE_WORDS: readonly string[] = [
  '学士号',
  '修士号',
  '在学中',
  '指導教員',
  '指導教官',
  '博士号',
  '博士研究員',
  '特別研究員',
  '修士',
  '准教授',
  '前期課程',
  '卒業',
  '専攻',
  '後期課程',
  '株式会社',
  '特任',
  '着任',
  '高等専門学校',
];

/** What stands alone above the names of the owner's advisors, with the kind it tells. */
export const CJK_ADVISOR_LABELS: readonly (readonly [kind: AdvisingKind, labels: readonly string[]])[] = [
  ['doctoral', ['博士导师', '博士指导教师', '박사 지도교수']],
  ['masters', ['硕士导师', '硕士指导教师', '석사 지도교수']],
  ['postdoctoral', ['博士后合作导师']],
  ['unspecified', ['导师', '導師', '我的导师', '指导教师', '指导老师', '指導教員', '指導教官', '指導教授', '지도교수', '지도교수님']],
];
