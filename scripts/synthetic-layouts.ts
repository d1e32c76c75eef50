/**
 * Layouts of publication lists in other fields and languages: ABNT, Vancouver, mathematics, economics, law, humanities in German and
 * French, GB/T 7714, Japanese, labelled lines, table rows. Each draws what a list keeps to, then writes its entries.
 */
import type { Run } from '../src/model/text.js';
import { capital, chance, initials, type Name, type PartSources, type Piece, pick, type Random, someName } from './synthetic-parts.js';

/** Writes an entry of a list. */
export type Layout = (owner: Name, year: number) => { readonly pieces: readonly Piece[]; readonly ownerName: string };

/** Draws the habit of a list. */
type LayoutOf = (random: Random, sources: PartSources) => Layout;

const plain = (text: string): Piece => ({ label: undefined, text });
const detail = (text: string): Piece => ({ label: 'detail', text });
const number = (random: Random, most: number): number => 1 + Math.floor(random() * most);
const pagesOf = (random: Random, dash: string): string => {
  const from = number(random, 900);
  return `${from}${dash}${from + number(random, 30)}`;
};
const upper = ({ family, given }: Name): Name => ({ family: family.toUpperCase(), given });
const title = (random: Random, sources: PartSources): string => capital(pick(random, sources.titles));

/** Names in a form, the owner among them, with what stands between them. */
function people(
  random: Random,
  sources: PartSources,
  owner: Name | undefined,
  form: (name: Name) => string,
  glue: string,
  last: string,
  most = 6,
): Piece[] {
  const count = 1 + Math.floor(random() * random() * most);
  const at = Math.floor(random() * count);
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const name: Piece = { label: 'authors', text: form(owner && i === at ? owner : someName(random, sources)) };
    return i === 0 ? [name] : [{ label: 'authors', text: i === count - 1 ? last : glue } as Piece, name];
  });
}

const someLook = (random: Random): Partial<Run> =>
  pick(random, [{}, {}, { italic: true }, { bold: true }, { href: 'https://l.example/x' }]);
const journal = (random: Random, sources: PartSources): string => pick(random, sources.journals);

/** "OKORO, D. C. ; LIND, M. Title. Journal, City, v. 12, n. 3, p. 1-9, 2011." */
const abnt: LayoutOf = (random, sources) => {
  const form = (name: Name): string => `${upper(name).family}, ${initials(name.given, '.')}`;
  const glue = pick(random, ['; ', ' ; ']);
  const bold = chance(random, 0.5);
  return (owner, year) => {
    const place = pick(random, ['São Paulo', 'Rio de Janeiro', 'Lisboa', 'Campinas']);
    const meeting = pick(random, ['Congresso Brasileiro de', 'Simpósio Nacional de', 'Encontro de', 'Congreso Latinoamericano de']);
    const venue: Piece[] = chance(random, 0.6)
      ? [
          { label: 'venue', text: journal(random, sources), look: { bold } },
          detail(
            `${chance(random, 0.4) ? `, ${place}` : ''}, v. ${number(random, 60)}, ${chance(random, 0.5) ? `n. ${number(random, 9)}, ` : ''}p. ${pagesOf(random, '-')}, ${year}.`,
          ),
        ]
      : [
          detail('In: '),
          {
            label: 'venue',
            text: `${pick(random, ['XII ', 'IV ', ''])}${meeting} ${pick(random, ['Zoologia', 'Computação', 'História', 'Educação'])}`,
            look: { bold },
          },
          detail(`, ${year}, ${place}. ${pick(random, ['Anais', 'Proceedings', 'Atas'])}, ${year}. p. ${pagesOf(random, '-')}.`),
        ];
    const gap = pick(random, ['. ', '. ', '. ', ' ']);
    return {
      pieces: [
        ...people(random, sources, owner, form, glue, glue),
        plain(gap === ' ' ? ' ' : ' '),
        { label: 'title', text: title(random, sources) },
        plain('. '),
        ...venue,
      ],
      ownerName: form(owner),
    };
  };
};

/** "Okoro D, Lind M. Title. J Tid Res. 2014;12(3):33-40." */
const vancouver: LayoutOf = (random, sources) => {
  const form = ({ family, given }: Name): string => `${family} ${initials(given, '')}`;
  const look = someLook(random);
  return (owner, year) => ({
    pieces: [
      ...people(random, sources, owner, form, ', ', ', ', 9),
      plain('. '),
      { label: 'title', text: title(random, sources) },
      plain('. '),
      { label: 'venue', text: journal(random, sources).replace(/\./g, ''), look },
      detail(
        `${pick(random, ['. ', ' '])}${year}${pick(random, ['', ' Jan', ' Oct'])};${number(random, 90)}(${number(random, 12)}):${pagesOf(random, '-')}.`,
      ),
    ],
    ownerName: form(owner),
  });
};

/** "Title, Okoro, Daniel; Lind, Mara, J. Tid. Res. 34 (2021), no. 4, 93–99." */
const mathematics: LayoutOf = (random, sources) => {
  const inverted = chance(random, 0.5);
  const form = ({ family, given }: Name): string => (inverted ? `${family}, ${given}` : `${initials(given, '.')} ${family}`);
  const titleFirst = chance(random, 0.5);
  const titleLook = someLook(random);
  const venueLook = someLook(random);
  const bold = chance(random, 0.5);
  return (owner, year) => {
    const names = people(random, sources, owner, form, inverted ? '; ' : ', ', inverted ? '; ' : ' and ', 4);
    const work: Piece[] = [{ label: 'title', text: title(random, sources), look: titleLook }];
    const head = titleFirst
      ? [
          ...work,
          plain(pick(random, [', ', ' ', '. '])),
          ...(chance(random, 0.3) ? [plain('('), { label: 'authors', text: 'with ' } as Piece, ...names, plain(')')] : names),
        ]
      : [...names, plain(', '), ...work];
    const venue = journal(random, sources);
    return {
      pieces: [
        ...head,
        plain(', '),
        { label: 'venue', text: venue, look: venueLook },
        plain(' '),
        { label: 'detail', text: String(number(random, 700)), look: { bold } },
        detail(` (${year}), ${pick(random, [`no. ${number(random, 9)}, `, ''])}${pagesOf(random, '–')}.`),
      ],
      ownerName: form(owner),
    };
  };
};

/** "Title ⏎ with Mara Lind and Jo Park (Month 2024, Tidal Review)", "Title, with Mara Lind, R&R at Tidal Review". */
const economics: LayoutOf = (random, sources) => {
  const form = ({ family, given }: Name): string => `${given} ${family}`;
  const look = someLook(random);
  const venueLook = pick(random, [{ bold: true }, { italic: true }, {}]);
  const gap = pick(random, ['\n', '\n', ' ', ', ', '. ']);
  const style = Math.floor(random() * 4);
  const bracketed = chance(random, 0.4);
  return (owner, year) => {
    const names = people(random, sources, undefined, form, ', ', pick(random, [' and ', ', and ', ' & ']), 5);
    const venue: Piece = { label: 'venue', text: journal(random, sources), look: venueLook };
    const month = pick(random, ['January', 'March', 'June', 'Sept.', 'Nov', 'August']);
    const status = pick(random, ['Conditionally Accepted', 'Accepted', 'Forthcoming', 'Revise and Resubmit', 'R&R', 'Reject and resubmit']);
    const tails: readonly Piece[][] = [
      [plain(' ('), detail(`${month} ${year}`), plain(', '), venue, plain(')')],
      [plain(' ('), { label: 'note', text: status }, plain(', '), venue, plain(')')],
      [
        plain('. '),
        venue,
        detail(
          `, ${pick(random, [`${number(random, 120)}(${number(random, 6)}), `, `Vol. ${number(random, 120)}, `, ''])}${year}${chance(random, 0.4) ? `, pp. ${pagesOf(random, '-')}` : ''}.`,
        ),
      ],
      [plain(', '), { label: 'note', text: `${status} at ` }, venue],
    ];
    const none = chance(random, 0.2);
    const withPieces: Piece[] = none
      ? []
      : [
          { label: 'authors', text: pick(random, bracketed ? ['(with ', '(joint with '] : ['with ', 'With ', 'joint with ']) },
          ...names,
          ...(bracketed ? [{ label: 'authors', text: ')' } as Piece] : []),
        ];
    const abstract = chance(random, 0.15)
      ? [
          plain('\n'),
          { label: 'link', text: 'Abstract' } as Piece,
          plain('\n'),
          {
            label: 'note',
            text: `We study ${pick(random, sources.titles).toLowerCase()}. ${title(random, sources)} since 2002 has been larger.`,
          } as Piece,
        ]
      : [];
    return {
      pieces: [
        { label: 'title', text: title(random, sources), look },
        plain(none ? ' ' : gap),
        ...withPieces,
        ...(tails[style] as Piece[]),
        ...abstract,
      ],
      ownerName: form(owner),
    };
  };
};

/** "Daniel Okoro, Title, 45 Tid. L. Rev. 123 (2004)." */
const law: LayoutOf = (random, sources) => {
  const form = ({ family, given }: Name): string => `${given} ${family}`;
  const alone = chance(random, 0.5);
  return (owner, year) => ({
    pieces: [
      ...(alone ? [] : [...people(random, sources, owner, form, ', ', ' & ', 3), plain(', ')]),
      { label: 'title', text: title(random, sources), look: { italic: true } },
      plain(', '),
      detail(`${number(random, 120)} `),
      { label: 'venue', text: journal(random, sources) },
      detail(` ${number(random, 2000)} (${year})`),
    ],
    ownerName: form(owner),
  });
};

/** "»Title«, in: Mara Lind/Jo Park (Hg.): Book, Berlin: Verlag 2008, S. 12–34." and its likes in French, Spanish and English. */
const humanities: LayoutOf = (random, sources) => {
  const form = ({ family, given }: Name): string => `${given} ${family}`;
  const [open, close] = pick(random, [
    ['»', '«'],
    ['„', '“'],
    ['« ', ' »'],
    ['“', ',”'],
    ['', ''],
    ['"', '"'],
  ] as const);
  const [opening, role, after] = pick(random, [
    ['in: ', ' (Hg.): ', ''],
    ['In: ', ' (Hrsg.): ', ''],
    ['In: ', '', '. Hg. von '],
    ['in: ', '', ', hg. v. '],
    ['dans ', ' (dir.), ', ''],
    ['in ', '', ', sous la dir. de '],
    ['In ', ', eds. ', ''],
    ['In ', '', ', edited by '],
    ['en ', ' (coord.), ', ''],
    ['in ', ' (a cura di), ', ''],
  ] as const);
  const solo = chance(random, 0.6);
  const place = pick(random, [
    ', Berlin: Suhrkamp ',
    '. Bielefeld: transcript ',
    ', Paris, Gallimard, ',
    '. Cambridge: Cambridge University Press, ',
    ', Madrid, Cátedra, ',
    ', München (Fink) ',
  ]);
  const look = someLook(random);
  const gap = pick(random, [', ', '. ', ' ']);
  const withForm = pick(random, ['(mit ', '(with ', '(avec ', 'mit ']);
  return (owner, year) => {
    const editors = people(random, sources, undefined, form, ', ', pick(random, ['/', ' und ', ' & ', ', ']), 3).map(
      (piece) => ({ ...piece, label: 'detail' }) as Piece,
    );
    const head: Piece[] = [
      ...(solo ? [] : [...people(random, sources, owner, form, ', ', ' und ', 3), plain(pick(random, [': ', ', ']))]),
      plain(open),
      { label: 'title', text: title(random, sources) },
      plain(close),
      ...(solo && chance(random, 0.2)
        ? [
            plain(' '),
            { label: 'authors', text: withForm } as Piece,
            ...people(random, sources, undefined, form, ', ', ' und ', 2),
            ...(withForm.startsWith('(') ? [plain(')')] : []),
          ]
        : []),
      plain(gap),
    ];
    const pagesText = `${pick(random, [', S. ', ', p. ', ', pp. ', ', '])}${pagesOf(random, '–')}.`;
    if (chance(random, 0.4))
      return {
        pieces: [
          ...head,
          detail(chance(random, 0.5) ? opening : ''),
          { label: 'venue', text: journal(random, sources), look },
          detail(
            `${pick(random, [` ${number(random, 60)}.${number(random, 4)} (${year})`, ` ${number(random, 60)} (${year}), H. ${number(random, 4)}`, `, n° ${number(random, 90)}, ${year}`, `, Nr. ${number(random, 60)}, ${year}`])}${pagesText}`,
          ),
        ],
        ownerName: form(owner),
      };
    const book: Piece = {
      label: 'venue',
      text: `${title(random, sources)}${chance(random, 0.3) ? `. ${title(random, sources)}` : ''}`,
      look,
    };
    return {
      pieces: [
        ...head,
        detail(opening),
        ...(role === '' ? [] : [...editors, detail(role)]),
        book,
        ...(after === '' ? [] : [detail(after), ...editors]),
        detail(`${place}${year}${pagesText}`),
      ],
      ownerName: form(owner),
    };
  };
};

const HAN_WORDS =
  '基于 面向 深度 学习 模型 方法 研究 系统 优化 网络 分布式 数据 安全 分析 图 神经 视觉 机器人 控制 算法 移动 智能 边缘 计算 框架 评测 社会 经济 制度 语言 的 与 及其 应用'.split(
    ' ',
  );
const HAN_SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'.split('');
const HAN_GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚桂英华玉文博宇'.split('');
const HAN_JOURNALS = [
  '计算机学报',
  '软件学报',
  '自动化学报',
  '中国科学: 信息科学',
  '电子学报',
  '社会学研究',
  '经济研究',
  '物理学报',
  '地理学报',
];
const hanName = (random: Random): string =>
  pick(random, HAN_SURNAMES) + pick(random, HAN_GIVEN) + (chance(random, 0.6) ? pick(random, HAN_GIVEN) : '');
const hanTitle = (random: Random, words: readonly string[]): string =>
  Array.from({ length: 4 + number(random, 5) }, () => pick(random, words)).join('');

/** "王伟, 李敏. 题名[J]. 计算机学报, 2020, 43(2): 1-10." */
const chinese: LayoutOf = (random) => {
  const glue = pick(random, [', ', '，', '、', ',']);
  const mark = chance(random, 0.6);
  const stop = pick(random, ['. ', '．', '.']);
  return (_, year) => {
    const own = hanName(random);
    const names = [own, ...Array.from({ length: number(random, 4) }, () => hanName(random))];
    const thesis = chance(random, 0.1);
    return {
      pieces: [
        ...names.flatMap((name, i): Piece[] => [...(i === 0 ? [] : [plain(glue)]), { label: 'authors', text: name }]),
        ...(chance(random, 0.1) ? [{ label: 'authors', text: `${glue}等` } as Piece] : []),
        plain(stop),
        { label: 'title', text: hanTitle(random, HAN_WORDS) },
        plain(`${mark ? (thesis ? '[D]' : '[J]') : ''}${stop}`),
        { label: 'venue', text: pick(random, HAN_JOURNALS) },
        detail(
          `${pick(random, [', ', '，'])}${year}${pick(random, [`, ${number(random, 50)}(${number(random, 12)}): ${pagesOf(random, '-')}.`, `年第${number(random, 12)}期`, ''])}`,
        ),
      ],
      ownerName: own,
    };
  };
};

const KANJI_WORDS =
  '深層 学習 を用いた における 音声 認識 手法 の 検討 評価 ロボット 制御 システム に関する 研究 画像 処理 対話 モデル 構築 と 分析'.split(
    ' ',
  );
const JAPANESE_JOURNALS = [
  '情報処理学会論文誌',
  '電子情報通信学会論文誌',
  '日本機械学会論文集',
  '人工知能学会論文誌',
  '日本ロボット学会誌',
  '第31回日本数学会年会',
  '第85回情報処理学会全国大会',
];
const KANJI_SURNAMES = '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 青山 長谷川'.split(' ');
const KANJI_GIVEN = '太郎 花子 健一 誠 忠義 泰久 美咲 翔太 直樹 恵'.split(' ');

/** "佐藤太郎, 鈴木花子: 「題名」, 情報処理学会論文誌, Vol. 45, No. 3, pp. 1-10 (2010)". */
const japanese: LayoutOf = (random) => {
  const glue = pick(random, [', ', '，', '、', '・']);
  const [open, close] = pick(random, [
    ['「', '」'],
    ['"', '"'],
    ['“', '”'],
    ['', ''],
  ] as const);
  const gap = pick(random, [', ', '，', ': ', '. ']);
  const between = chance(random, 0.4) ? ' ' : '';
  return (_, year) => {
    const name = (): string => `${pick(random, KANJI_SURNAMES)}${between}${pick(random, KANJI_GIVEN)}`;
    const own = name();
    const names = [own, ...Array.from({ length: number(random, 4) }, name)];
    const era = year >= 2019 ? `令和${year - 2018}年` : `平成${year - 1988}年`;
    return {
      pieces: [
        ...names.flatMap((text, i): Piece[] => [...(i === 0 ? [] : [plain(glue)]), { label: 'authors', text }]),
        plain(gap),
        plain(open),
        { label: 'title', text: hanTitle(random, KANJI_WORDS) },
        plain(close),
        plain(pick(random, [', ', '，'])),
        { label: 'venue', text: pick(random, JAPANESE_JOURNALS) },
        detail(
          `, ${pick(random, [`Vol. ${number(random, 60)}, No. ${number(random, 9)}, pp. ${pagesOf(random, '-')} (${year})`, `${number(random, 60)}巻${number(random, 9)}号, ${year}年${number(random, 12)}月`, `${era}`, `${year}`])}`,
        ),
      ],
      ownerName: own,
    };
  };
};

const AUTHOR_LABELS = ['Authors: ', 'Author(s): ', 'By ', 'by ', ''];
const VENUE_LABELS = ['Venue: ', 'Published in ', 'Journal: ', 'In: ', 'Conference: ', 'In ', 'Publication: '];

/** One field a line, with or without labels; a row of a table; badges and counts of citations. */
const lines: LayoutOf = (random, sources) => {
  const form = ({ family, given }: Name): string => `${given} ${family}`;
  const gap = pick(random, ['\n', '\n', '\t']);
  const byLabel = pick(random, AUTHOR_LABELS);
  const inLabel = pick(random, VENUE_LABELS);
  const badge = chance(random, 0.4);
  const yearFirst = chance(random, 0.25);
  const titleLook = pick(random, [{ bold: true }, { href: 'https://l.example/x' }, {}]);
  const twice = badge && chance(random, 0.3);
  return (owner, year) => {
    const v = pick(random, sources.venues);
    const name = chance(random, 0.5) ? v.acronym : chance(random, 0.6) ? v.name : journal(random, sources);
    const badgeText = `${v.acronym}${pick(random, [` ${year}`, `'${String(year).slice(2)}`, ''])}`;
    const top: Piece[] = badge
      ? [{ label: 'venue', text: twice ? `${badgeText} ${badgeText}` : badgeText, look: { bold: true } }, plain(gap)]
      : [];
    const work: Piece = { label: 'title', text: title(random, sources), look: titleLook };
    const authors = [
      { label: byLabel === '' ? undefined : 'authors', text: byLabel } as Piece,
      ...people(random, sources, owner, form, ', ', pick(random, [', ', ' and '])),
    ];
    const tail: Piece[] = badge
      ? []
      : [
          plain(gap),
          detail(inLabel),
          { label: 'venue', text: name, look: someLook(random) },
          ...(yearFirst
            ? []
            : [
                detail(
                  pick(random, [
                    `, ${year}`,
                    ` ${year}`,
                    ` (${year})`,
                    `, ${number(random, 40)}(${number(random, 9)}), ${pagesOf(random, '-')}, ${year}`,
                  ]),
                ),
              ]),
        ];
    const count: Piece[] = chance(random, 0.2)
      ? [
          plain(gap),
          {
            label: 'note',
            text: pick(random, [
              `Cited by ${number(random, 300)}`,
              `${number(random, 300)} citations`,
              `Citations: ${number(random, 300)}`,
              `[${number(random, 99)} citations]`,
            ]),
          },
        ]
      : [];
    const remark: Piece[] =
      badge && chance(random, 0.3) ? [plain(gap), { label: 'note', text: `${title(random, sources)} achieves up to 9% improvement.` }] : [];
    return {
      pieces: [
        ...(yearFirst ? [detail(String(year)), plain(gap)] : []),
        ...top,
        work,
        plain(gap),
        ...authors,
        ...tail,
        ...remark,
        ...count,
      ],
      ownerName: form(owner),
    };
  };
};

/** The layouts; those of homepages that are most common twice. */
export const LAYOUTS: readonly LayoutOf[] = [
  abnt,
  vancouver,
  mathematics,
  mathematics,
  economics,
  economics,
  law,
  humanities,
  humanities,
  chinese,
  japanese,
  lines,
  lines,
];
