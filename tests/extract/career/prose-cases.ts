/**
 * Sentences written for the tests, with the facts that they state. A fact is written
 * `position ROLE @ ORGANISATION START..END` (`+` for present), `degree LEVEL @ ORGANISATION END` (`~` for ongoing),
 * `advisor KIND NAME`, `advisee KIND NAME`, `with NAME` for a colleague.
 */
export const ENGLISH_CASES: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
  ['I am an assistant professor at the University of Tartu.', ['position assistant professor @ University of Tartu +']],
  [
    "I'm a professor at the Sensor Design Institute at Aalto University and a research engineer at Quellmark.",
    ['position professor @ Aalto University +', 'position research engineer @ Quellmark +'],
  ],
  ['I was a postdoc at ETH Zurich from 2015 to 2018.', ['position postdoc @ ETH Zurich 2015..2018']],
  [
    'Mira was a post-doc at Bryn College and at Lake University.',
    ['position post-doc @ Bryn College', 'position post-doc @ Lake University'],
  ],
  ['Since 2019, I have been a senior lecturer at Massey University.', ['position senior lecturer @ Massey University 2019.. +']],
  [
    'Prior to this, I joined the Northern Data Laboratory in 2017 as a Systems Researcher.',
    ['position Systems Researcher @ Northern Data Laboratory 2017..'],
  ],
  [
    'I interned at Quellmark Research from June 2018 to Sept. 2018, mentored by Dr. Ida Berg.',
    ['position intern @ Quellmark Research 2018..2018', 'advisor internship Ida Berg'],
  ],
  [
    'I was a visiting scholar at Tohoku University in 2019, working with Prof. Ken Mori.',
    ['position visiting scholar @ Tohoku University 2019..2019', 'with Ken Mori'],
  ],
  ['I received my Ph.D. from the University of Oslo in 2014.', ['degree doctoral @ University of Oslo 2014']],
  [
    'I received my doctoral and bachelor degrees from Lund University in 2020 and 2015, co-advised by Prof. Ada Lind and Prof. Bo Ek.',
    [
      'degree doctoral @ Lund University 2020',
      'degree bachelors @ Lund University 2015',
      'advisor doctoral Ada Lind',
      'advisor doctoral Bo Ek',
    ],
  ],
  [
    'I received my bachelor and master degree from Keio University in 2010 and Osaka University in 2012, respectively.',
    ['degree bachelors @ Keio University 2010', 'degree masters @ Osaka University 2012'],
  ],
  [
    'She earned an M.Sc. in 2015 and a Ph.D. in 2019 from McGill University.',
    ['degree masters @ McGill University 2015', 'degree doctoral @ McGill University 2019'],
  ],
  [
    'I received an M.S. in Physics from Boston University in 2012, and in 2010, a B.A. from Reed College.',
    ['degree masters @ Boston University 2012', 'degree bachelors @ Reed College 2010'],
  ],
  ['I hold a B.Eng. degree from Nagoya University.', ['degree bachelors @ Nagoya University']],
  [
    'I am a third-year PhD student at the School of Informatics, University of Edinburgh, advised by Jane Doe and John Roe.',
    ['degree doctoral @ University of Edinburgh ~', 'advisor doctoral Jane Doe', 'advisor doctoral John Roe'],
  ],
  [
    'I am pursuing my Ph.D. at Rice University under the supervision of Prof. Lena Fox.',
    ['degree doctoral @ Rice University ~', 'advisor doctoral Lena Fox'],
  ],
  ['I did my PhD at UC Davis, where I was advised by Olga Petrova.', ['degree doctoral @ UC Davis', 'advisor doctoral Olga Petrova']],
  [
    'I obtained my PhD in Statistics at Duke University with Maria Ruiz.',
    ['degree doctoral @ Duke University', 'advisor doctoral Maria Ruiz'],
  ],
  [
    'I was also advised by Jon Hale when I was a visiting student in the Robotics Institute at Carnegie Mellon University.',
    ['advisor unspecified Jon Hale', 'position visiting student @ Carnegie Mellon University'],
  ],
  [
    'I am a PhD student at Cornell University. My advisor is Prof. Anna Stein.',
    ['degree doctoral @ Cornell University ~', 'advisor doctoral Anna Stein'],
  ],
  [
    'I am a master student at Ghent University, working closely with Prof. Piet Maes.',
    ['degree masters @ Ghent University ~', 'with Piet Maes'],
  ],
  [
    'Before joining Quellmark, I received my Ph.D. at Department of Mathematics, Uppsala University in 2021.',
    ['degree doctoral @ Uppsala University 2021'],
  ],
  [
    'I completed my master’s (2019) and bachelor’s (2016) degrees at Hanyang University.',
    ['degree masters @ Hanyang University 2019', 'degree bachelors @ Hanyang University 2016'],
  ],
  [
    'I was an Assistant Professor (Lecturer) at Monash University until 2020.',
    ['position Assistant Professor (Lecturer) @ Monash University ..2020'],
  ],
  ['I co-advise Maja Holm and Ravi Nair.', ['advisee unspecified Maja Holm', 'advisee unspecified Ravi Nair']],
  ['My PhD students are Maja Holm and Ravi Nair.', ['advisee doctoral Maja Holm', 'advisee doctoral Ravi Nair']],
  ['My first student was Dr. Katja Berg.', ['advisee unspecified Katja Berg']],
  ['I will join Lehigh University as an Assistant Professor in Fall 2027.', ['position Assistant Professor @ Lehigh University 2027..']],
  [
    'Previously, I was a Research Scientist at the Vision Institute and worked at NVIDIA in the Robotics Lab.',
    ['position Research Scientist @ Vision Institute', 'position - @ NVIDIA'],
  ],
  ['PhD student at Technion.', ['degree doctoral @ Technion ~']],
];

/** English sentences that state nothing of the owner's career. */
export const ENGLISH_NOTHING: readonly string[] = [
  'I advise students to read the syllabus before they write.',
  'I am a member of the advisory board of Lake University Press.',
  'The committee chaired by Prof. Bo Ek met in June.',
  'If you are interested in a PhD at Lund University, please email me.',
  'We are hiring a postdoc at the University of Oslo.',
  'Prospective PhD students should apply to Aalto University directly.',
  'Jane Doe is a professor at the University of Tartu.',
  'Our paper with Stanford University was accepted.',
  'I gave a talk at Princeton University in 2019.',
  'I serve as an area chair of a machine learning conference.',
  'I am a reviewer for the Journal of Examples.',
  'My thesis committee was chaired by Prof. Ida Berg.',
  'I am an associate editor of the Annals of Examples.',
  'The workshop was sponsored by Quellmark and hosted in Paris.',
  'I was invited to speak at Google.',
  'My work was supported by the National Example Foundation.',
  'I enjoy working on problems at the intersection of biology and law.',
  'She and her students met at Harvard.',
  'We collaborate on open data.',
  'I am a Fellow of the ACM.',
  'You can find my Google Scholar profile here.',
  'Students of Prof. Ek visited Kyoto University.',
  'This project is joint work of Lund University and ETH Zurich.',
  'They are professors at MIT.',
  'I live in Cambridge, MA with my family.',
  'Best paper award, Lake University, 2019.',
  'I mentor students who are new to research.',
  'I supervise theses on compilers.',
  'The master key is kept at the office.',
  'I am a teaching assistant for the course on algorithms.',
  'I taught Calculus to undergraduates.',
  'I lead a small team that mostly works on graphs.',
];

/** Chinese sentences with their facts. */
export const CHINESE_CASES: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
  ['我是赵一鸣，现为腾讯系统软件工程师。', ['position 系统软件工程师 @ 腾讯 +']],
  ['我现任清林大学物理系教授。', ['position 教授 @ 清林大学 +']],
  ['我是清林大学生命科学学院的副教授。', ['position 副教授 @ 清林大学 +']],
  ['2015年至2018年，我在清林大学做博士后。', ['position 博士后 @ 清林大学 2015..2018']],
  [
    '加入腾讯前，我于2024年在南京大学计算机学院获得博士学位，导师为钱大明教授和孙小红教授。',
    ['degree doctoral @ 南京大学 2024', 'advisor doctoral 钱大明', 'advisor doctoral 孙小红'],
  ],
  ['此前我于2019年获得山东大学数学学士学位。', ['degree bachelors @ 山东大学 2019']],
  ['我目前在武汉大学计算机学院攻读博士学位，师从李光明教授。', ['degree doctoral @ 武汉大学 ~', 'advisor doctoral 李光明']],
  ['现任厦门大学信息学院副教授、博士生导师。', ['position 副教授 @ 厦门大学 +']],
  ['浙江大学特聘教授，之江实验室双聘研究员。', ['position 特聘教授 @ 浙江大学 +', 'position 双聘研究员 @ 之江实验室 +']],
  ['本科毕业于四川大学，硕士毕业于清华大学。', ['degree bachelors @ 四川大学', 'degree masters @ 清华大学']],
  ['我是同济大学软件学院博士生，导师为 Emil Novak 教授。', ['degree doctoral @ 同济大学 ~', 'advisor doctoral Emil Novak']],
  ['2020年6月至2021年3月，我在百度实习。', ['position 实习 @ 百度 2020..2021']],
  ['我在周文斌老师的指导下于2018年获得复旦大学硕士学位。', ['advisor masters 周文斌', 'degree masters @ 复旦大学 2018']],
  ['曾任东南大学讲师。', ['position 讲师 @ 东南大学']],
  ['与吴晓东教授保持紧密合作。', ['with 吴晓东']],
];

/** Chinese sentences that state nothing of the owner's career. */
export const CHINESE_NOTHING: readonly string[] = [
  '欢迎报考清华大学博士生。',
  '我指导学生阅读论文。',
  '课题组招收博士后研究员。',
  '我的研究兴趣包括操作系统和数据库系统。',
  '论文被北京大学举办的会议接收。',
  '钱大明教授在南京大学做了报告。',
  '荣获复旦大学优秀毕业生。',
  '程序委员会主席由李明教授担任。',
  '担任多个期刊的审稿人。',
  '获得国家奖学金。',
  '入选中国科协青年人才计划。',
  '地址：上海市杨浦区邯郸路220号复旦大学。',
  '如果您对我的研究感兴趣，请联系我。',
];
