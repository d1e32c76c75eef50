/** Parts that names are made of, by culture, the commonest first. The names are everybody's; no person is meant. */
export interface NamePool {
  readonly culture: string;
  /** Share of the world's people, of 100. */
  readonly share: number;
  readonly families: readonly string[];
  readonly givens: readonly string[];
  /** How flat the frequencies are: the weight of place n is 1 / (n + flat). */
  readonly flat: number;
  /** Share of people with a middle name. */
  readonly middle: number;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
/** All joins of a first and a second part. */
const joins = (first: string, second: string): readonly string[] => {
  const ends = words(second);
  return words(first).flatMap((start) => ends.map((end) => start + end));
};

export const CHINESE_FAMILIES: readonly string[] = [
  ...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严',
];
export const CHINESE_GIVENS: readonly string[] = [
  ...'伟明华文建志军平海国晓春金永林玉红小德成新东云世光立强丽龙生学忠俊家杰宇佳嘉子天浩雨思梦一涵欣怡博轩睿泽晨昊鑫然诗琪瑞婷静敏雪峰磊波辉斌勇超鹏飞凯宁慧洁颖琳燕霞娜丹莉娟艳秀兰英芳桂凤梅珍萍玲芬清秋月晴朗旭阳振兴庆福祥瑜瑶璐琦维卫民安康健良善仁义信达远航程锦绣彬彤力宏洪涛江河山川岩松柏森栋梁楠桐凡亮星辰奇正直',
];

export const JAPANESE_FAMILIES: readonly string[] = joins(
  'Yama Ishi Taka Naka Oka Mori Kawa Matsu Fuji Kita Nishi Hayashi Ue Shima Sugi',
  'da moto mura saki shita no yama kawa hara guchi',
);
export const JAPANESE_GIVENS: readonly string[] = joins(
  'Hiro Yoshi Masa Nobu Kazu Taka Tomo Aki Nori Haru',
  'shi ki ko to mi aki yuki hiro',
);

const KOREAN_SYLLABLES = 'Min Ji Seo Hyun Soo Young Jae Kyung Sung Eun Jin Ho';

/** Cultures and their shares, roughly those of authors of the present. */
export const NAME_POOLS: readonly NamePool[] = [
  {
    culture: 'english',
    share: 22,
    families: [
      ...words(
        'Smith Johnson Brown Williams Jones Davis Miller Wilson Taylor Clark Lewis Walker Hall Young King Wright Hill Green Baker Adams',
      ),
      ...joins(
        'Ash Brad Carl Dun Ever Fair Gar Hart Kirk Lang Mar Nor Pem Rad Sel Thorn Wal Win Whit Stan Red Os Mil Lock Hol Ched Brom Alder Cran Farn',
        'ford ton ley worth well man son field wood ham by land more ridge bury stead',
      ),
    ],
    givens: words(
      'James Mary John Sarah Michael Emily David Anna Robert Laura Daniel Jessica Andrew Rachel Thomas Emma Matthew Rebecca Christopher Katherine Peter Alice Jonathan Claire Benjamin Helen Samuel Megan Steven Julia Edward Victoria Nathan Grace Philip Naomi Oliver Hannah Simon Ruth Graham Nora Dylan Irene Trevor Judith',
    ),
    flat: 30,
    middle: 0.45,
  },
  {
    culture: 'indian',
    share: 10,
    families: words(
      'Kumar Singh Sharma Gupta Patel Das Reddy Rao Mukherjee Banerjee Iyer Nair Menon Chatterjee Joshi Desai Mehta Verma Agarwal Bose Ghosh Kulkarni Deshpande Srinivasan Krishnan Ramanathan Subramanian Venkatesan Pillai Chakraborty Bhattacharya Trivedi Pandey Mishra Tiwari Saxena Malhotra Kapoor Khanna Bhatt',
    ),
    givens: words(
      'Rahul Priya Amit Anjali Sanjay Deepa Vijay Lakshmi Arun Kavita Rajesh Sunita Suresh Meera Anil Divya Ramesh Pooja Manoj Sneha Vikram Nisha Ashok Radha Kiran Swati Naveen Shreya Prakash Aditi Karthik Ananya Harish Ishita Varun Tara',
    ),
    flat: 10,
    middle: 0.1,
  },
  {
    culture: 'german',
    share: 8,
    families: [
      ...words('Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder'),
      ...joins(
        'Bach Berg Brand Eich Feld Gräf Hein Kühn Lind Neu Ober Rosen Stein Wald Zimmer Hof Kirch Löw Ritt Vogel',
        'mann er hardt meier inger stätter huber feld thal ner',
      ),
    ],
    givens: words(
      'Thomas Andrea Michael Sabine Andreas Petra Stefan Claudia Christian Susanne Martin Katrin Jürgen Ulrike Jörg Anke Matthias Heike Florian Lena Sebastian Johanna Tobias Katharina Björn Friederike Günther Miriam Lukas Franziska',
    ),
    flat: 15,
    middle: 0.08,
  },
  {
    culture: 'french',
    share: 7,
    families: [
      ...words(
        'Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Lefèvre Fournier Girard Mercier Lambert Fontaine Rousseau Gauthier Chevalier',
      ),
      ...joins(
        'Beau Mont La Du Bel Grand Ville Saint-A Char Per Bois Rou Val Mar Cour',
        'champ rieux fort vallier dieu mont don tier sin lier',
      ),
    ],
    givens: words(
      'Jean Marie Pierre Sophie Nicolas Hélène François Camille Philippe Claire Benoît Aurélie Étienne Juliette Guillaume Élodie Jérôme Céline Mathieu Anaïs Frédéric Noémie Sébastien Mathilde Rémi Valérie Jean-Paul Anne-Laure',
    ),
    flat: 15,
    middle: 0.03,
  },
  {
    culture: 'spanish',
    share: 7,
    families: words(
      'García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Ruiz Hernández Jiménez Álvarez Moreno Muñoz Romero Alonso Gutiérrez Navarro Torres Domínguez Ramos Gil Serrano Blanco Molina Castro Ortega Rubio Marín Sanz Iglesias Medina Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Herrera Peña Vargas Aguilar Suárez Ibáñez Vidal',
    ),
    givens: words(
      'Antonio María José Carmen Manuel Ana Francisco Laura Javier Marta Carlos Elena Miguel Cristina Alejandro Lucía Pablo Sara Sergio Paula Álvaro Beatriz Rubén Inés Iván Raquel Óscar Nuria',
    ),
    flat: 12,
    middle: 0.15,
  },
  {
    culture: 'italian',
    share: 6,
    families: joins(
      'Ros Bian Fer Mar Gal Con Ric Mor Bar Lom Gre Vit Cat Mon San Pel',
      'si chi rari ini lo ti ci etti bardi co ali aneo tana telli toro legrini',
    ),
    givens: words(
      'Marco Giulia Andrea Francesca Luca Chiara Matteo Elena Paolo Sara Giovanni Valentina Stefano Federica Roberto Silvia Davide Martina Alessandro Ilaria Niccolò Giorgia',
    ),
    flat: 20,
    middle: 0.03,
  },
  {
    culture: 'korean',
    share: 5,
    families: words('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong'),
    givens: words(KOREAN_SYLLABLES).flatMap((first) =>
      words(KOREAN_SYLLABLES)
        .filter((second) => second !== first)
        .map((second) => `${first}-${second.toLowerCase()}`),
    ),
    flat: 3,
    middle: 0,
  },
  { culture: 'japanese', share: 5, families: JAPANESE_FAMILIES, givens: JAPANESE_GIVENS, flat: 20, middle: 0 },
  {
    culture: 'nordic',
    share: 4,
    families: joins('Anders Johans Niels Peders Lars Jens Hans Eriks Karls Olofs Mikkels Søndergaards', 'sen son') as readonly string[],
    givens: words(
      'Anna Lars Ingrid Erik Maria Ole Karin Jens Sofia Anders Astrid Søren Åsa Mikkel Kirsten Björn Elin Håkon Sigrid Torbjørn',
    ),
    flat: 8,
    middle: 0.2,
  },
  {
    culture: 'dutch',
    share: 2,
    families: words(
      'van_den_Berg de_Vries Jansen Bakker Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer',
    ).map((name) => name.replaceAll('_', ' ')),
    givens: words('Jan Anna Pieter Eva Kees Sanne Willem Femke Maarten Lotte Joost Anneke Bram Marieke Sander Wouter'),
    flat: 8,
    middle: 0.1,
  },
];

/** Share of Chinese names, of 100; they are made of characters and read aloud in pinyin. */
export const CHINESE_SHARE = 24;
