/**
 * Made-up entries of publication lists in the layouts of homepages, with the label of every part known:
 * parts of real references (titles, venues, names) put together by a random habit of order, separators and mark-up.
 */
import type { Label } from '../src/extract/publication/decode-labels.js';
import { LINK_LABELS } from '../src/lexicon/publication-words.js';
import type { Run, Text } from '../src/model/text.js';
import { LAYOUTS } from './synthetic-layouts.js';
import {
  capital,
  chance,
  initials,
  type Name,
  type PartSources,
  type Piece,
  pick,
  type Random,
  SYLLABLES,
  someName,
} from './synthetic-parts.js';

/** A made-up entry: its text, and which range is which field. */
export interface SyntheticEntry {
  readonly text: Text;
  readonly fields: readonly { readonly label: Label; readonly start: number; readonly end: number }[];
  readonly ownerName: string;
}

const NAME_FORMS: readonly ((name: Name) => string)[] = [
  ({ family, given }) => `${given} ${family}`,
  ({ family, given }) => `${given} ${family}`,
  ({ family, given }) => `${given} ${family}`,
  ({ family, given }) => `${initials(given, '.')} ${family}`,
  ({ family, given }) => `${family}, ${initials(given, '.')}`,
  ({ family, given }) => `${family} ${initials(given, '')}`,
  ({ family, given }) => `${family}, ${given}`,
];

/** One person's habit: the same for all entries of a list. */
interface Habit {
  readonly order: readonly ('authors' | 'title' | 'venue' | 'date' | 'links' | 'tag' | 'rank' | 'number')[];
  /** Before each part of the order. */
  readonly separators: readonly string[];
  readonly nameForm: (name: Name) => string;
  readonly lastAuthor: string;
  readonly look: Readonly<Partial<Record<Label, Partial<Run>>>>;
  readonly quotes: readonly [string, string];
  readonly linkForm: number;
  readonly venueForm: number;
  readonly boldOwner: boolean;
  readonly note: number;
  readonly withOwner: boolean;
  readonly journals: boolean;
  readonly books: boolean;
  readonly classes: boolean;
}

const ORDERS: readonly Habit['order'][] = [
  ['title', 'authors', 'venue', 'date', 'links'],
  ['title', 'authors', 'venue', 'date', 'links'],
  ['authors', 'title', 'venue', 'date', 'links'],
  ['authors', 'title', 'venue', 'date', 'links'],
  ['authors', 'date', 'title', 'venue', 'links'],
  ['tag', 'title', 'authors', 'links'],
  ['tag', 'title', 'authors', 'venue', 'links'],
  ['tag', 'authors', 'title', 'venue', 'links'],
  ['title', 'venue', 'date', 'authors', 'links'],
  ['links', 'title', 'tag', 'authors'],
  ['title', 'tag', 'authors', 'links'],
  ['title', 'links', 'authors', 'venue', 'date'],
  ['tag', 'title'],
  ['title', 'venue', 'date'],
  ['title', 'authors', 'links'],
  ['date', 'title', 'authors', 'venue'],
  ['rank', 'tag', 'title', 'authors', 'links'],
  ['rank', 'authors', 'title', 'venue', 'date'],
  ['number', 'authors', 'title', 'venue', 'date', 'links'],
  ['number', 'title', 'authors', 'venue', 'date', 'links'],
  ['number', 'authors', 'date', 'title', 'venue'],
  ['authors', 'title', 'venue', 'date'],
  ['title', 'authors', 'venue', 'date'],
  ['tag', 'rank', 'title', 'authors'],
];

function someHabit(random: Random): Habit {
  const order = pick(random, ORDERS);
  const authorsFirst = order[0] === 'authors';
  const titleLook = pick(random, [{}, {}, { bold: true }, { italic: true }, { href: 'x.pdf' }, { bold: true, href: 'x' }]);
  const quotes = pick(
    random,
    authorsFirst
      ? ([
          ['', ''],
          ['', ''],
          ['“', '”'],
          ['"', '"'],
          ['“', ',”'],
        ] as const)
      : ([
          ['', ''],
          ['', ''],
          ['', ''],
          ['“', '”'],
        ] as const),
  );
  const classes = chance(random, 0.25);
  return {
    order,
    separators: order.map((part, i) => {
      const listed = authorsFirst ? ['. ', '. ', ', ', '\n', '.\n', ': '] : ['\n', '\n', '\n', '. ', '.\n', ', ', ' — ', ' | '];
      // A blank alone parts only what looks different or is bracketed.
      const apart =
        part === 'tag' || part === 'rank' || (Object.keys(titleLook).length > 0 && (part === 'title' || order[i - 1] === 'title'));
      return pick(random, apart ? [...listed, ' ', ' '] : listed);
    }),
    nameForm: pick(random, NAME_FORMS),
    lastAuthor: pick(random, [', ', ', ', ' and ', ', and ', ' & ']),
    look: {
      title: { ...titleLook, ...(classes && { classes: 'paper-title' }) },
      authors: { ...(chance(random, 0.15) && { italic: true }), ...(classes && { classes: 'author' }) },
      venue: {
        ...(chance(random, 0.45) && { italic: true }),
        ...(chance(random, 0.12) && { bold: true }),
        ...(classes && { classes: 'periodical' }),
      },
    },
    quotes,
    linkForm: Math.floor(random() * 5),
    venueForm: Math.floor(random() * 9),
    boldOwner: chance(random, 0.5),
    note: random(),
    withOwner: chance(random, authorsFirst ? 0.05 : 0.16),
    classes,
    journals: chance(random, 0.2),
    books: chance(random, 0.12),
  };
}

function authorPieces(random: Random, habit: Habit, sources: PartSources, owner: string): Piece[] {
  const count = 1 + Math.floor(random() * random() * 9);
  const at = Math.floor(random() * count);
  const marks = chance(random, 0.2) ? ['*', '†', '*', '1', '#', '^'] : [];
  const pieces: Piece[] = [];
  if (habit.withOwner)
    pieces.push({
      label: 'authors',
      text: pick(random, ['With ', 'with ', 'Joint with ', '(with ', 'Joint work with ', '(mit ', 'mit ', 'avec ']),
    });
  for (let i = 0; i < count; i++) {
    if (i > 0) pieces.push({ label: 'authors', text: i === count - 1 ? habit.lastAuthor : ', ' });
    const isOwner = i === at && !habit.withOwner;
    const name = isOwner ? owner : habit.nameForm(someName(random, sources));
    const look = {
      ...habit.look.authors,
      ...(isOwner && habit.boldOwner && { bold: true }),
      ...(chance(random, 0.06) && { href: 'https://a.example' }),
    };
    pieces.push({ label: 'authors', text: name + (marks.length > 0 && chance(random, 0.5) ? pick(random, marks) : ''), look });
  }
  if (chance(random, 0.06)) pieces.push({ label: 'authors', text: pick(random, [', et al.', ' et al', ', ...', ' and 5 more authors']) });
  if (habit.withOwner && pieces[0]?.text.startsWith('(')) pieces.push({ label: 'authors', text: ')' });
  return pieces;
}

const ordinal = (random: Random): string => pick(random, ['12th', '21st', '33rd', '42nd', '7th', 'Thirty-Sixth', '2021']);

function venuePieces(random: Random, habit: Habit, sources: PartSources, year: number): Piece[] {
  const look = habit.look.venue ?? {};
  const v = pick(random, sources.venues);
  const yy = String(year).slice(2);
  const numbers = pick(random, [
    `${1 + Math.floor(random() * 60)}(${1 + Math.floor(random() * 9)}):${100 + Math.floor(random() * 400)}–${600 + Math.floor(random() * 90)}`,
    `vol. ${1 + Math.floor(random() * 60)}, no. 3, pp. 12-34`,
    `${1 + Math.floor(random() * 60)}, 1–12`,
  ]);
  if (chance(random, 0.15))
    return [
      {
        label: 'venue',
        text: pick(random, [
          'arXiv preprint arXiv:2101.01234',
          'arXiv',
          'arXiv:2203.04567',
          'bioRxiv',
          'Preprint',
          'SSRN Working Paper',
          'CoRR abs/1901.00012',
        ]),
        look,
      },
    ];
  if (chance(random, 0.04))
    return [
      {
        label: 'note',
        text: pick(random, ['Under review', 'In submission', 'Submitted', 'Working paper', 'In preparation', 'to appear']),
        look,
      },
    ];
  if (habit.journals || chance(random, 0.15)) {
    const name: Piece = { label: 'venue', text: pick(random, sources.journals), look };
    return chance(random, 0.85) ? [name, { label: 'detail', text: `${pick(random, [', ', ' ', ': ', '. '])}${numbers}` }] : [name];
  }
  if (habit.books && chance(random, 0.6)) return chapterPieces(random, sources, look);
  if (v.kind === 'journal') {
    const name = chance(random, 0.6) ? v.name : `${v.name} (${v.acronym})`;
    return [
      { label: 'venue', text: name, look },
      ...(chance(random, 0.7) ? [{ label: 'detail', text: `${pick(random, [', ', ' ', ': '])}${numbers}` } as Piece] : []),
    ];
  }
  switch (habit.venueForm) {
    case 0:
      return [{ label: 'venue', text: `In Proceedings of the ${ordinal(random)} ${v.name} (${v.acronym} ${year})`, look }];
    case 1:
      return [{ label: 'venue', text: `In ${ordinal(random)} ${v.name} (${v.acronym})`, look }];
    case 2:
      return [{ label: 'venue', text: `${v.acronym} ${year}`, look }];
    case 3:
      return [{ label: 'venue', text: `${v.acronym}'${yy}`, look }];
    case 4:
      return [
        { label: 'venue', text: `${v.name}`, look },
        { label: 'detail', text: `, pp. 12–34` },
      ];
    case 5:
      return [{ label: 'venue', text: `${v.name} (${v.acronym}'${yy})`, look }];
    case 6:
      return [{ label: 'venue', text: `Proc. ${v.acronym}`, look }];
    case 7:
      return [{ label: 'venue', text: `${v.acronym}`, look }];
    default:
      return [
        { label: undefined, text: 'In ' },
        { label: 'venue', text: `Proceedings of ${v.acronym}`, look },
        { label: 'detail', text: ', Springer, Berlin' },
      ];
  }
}

/** "In: A. Editor (Hg.): Title of the book. Place: Publisher 2004, S. 1–20." */
function chapterPieces(random: Random, sources: PartSources, look: Partial<Run>): Piece[] {
  const editor = (): string => {
    const { given, family } = someName(random, sources);
    return `${given} ${family}`;
  };
  const [opening, role] = pick(random, [
    ['In: ', ' (Hg.): '],
    ['In: ', ' (Hrsg.): '],
    ['In ', ' (Eds.), '],
    ['in: ', ' (ed.): '],
    ['In: ', ' (dir.), '],
    ['In ', ' (ed.), '],
  ] as const);
  const pieces: Piece[] = [
    { label: 'detail', text: opening },
    { label: 'detail', text: `${editor()}${chance(random, 0.5) ? ` ${pick(random, ['and', 'und', '&', '/'])} ${editor()}` : ''}${role}` },
  ];
  pieces.push({ label: 'venue', text: pick(random, sources.titles), look });
  pieces.push({
    label: 'detail',
    text: pick(random, [
      '. Berlin: Suhrkamp, S. 12–34',
      ', Springer, pp. 12-34',
      '. Bielefeld: transcript, 12-34',
      '. Cambridge: Cambridge University Press',
      ', Routledge',
    ]),
  });
  return pieces;
}

const LABEL_WORDS = [...LINK_LABELS.keys()].filter((label) => /^[a-z ]+$/.test(label));

function linkPieces(random: Random, habit: Habit): Piece[] {
  const count = 1 + Math.floor(random() * 3);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const word = pick(random, LABEL_WORDS);
    const label = pick(random, [word, capital(word), word.toUpperCase()]);
    const glue = habit.linkForm === 0 ? ' / ' : habit.linkForm === 1 ? ' | ' : ' ';
    if (i > 0) pieces.push({ label: 'link', text: glue });
    pieces.push({
      label: 'link',
      text: habit.linkForm >= 3 ? `[${label}]` : label,
      look: { href: 'https://l.example/x', ...(habit.classes && { classes: 'btn links' }) },
    });
  }
  return pieces;
}

const NOTES = [
  'Oral',
  'Spotlight',
  'Best Paper Award',
  'Acceptance rate: 18.5%',
  'Oral Presentation',
  'CCF-A',
  'Best Student Paper Honorable Mention',
  'accepted',
  'corresponding author',
  'in Chinese',
  'Top 5%',
];

/** The name of a system before the colon of a title: "GKD-Recruiter", "FastServe", "XLMNet". */
function systemName(random: Random): string {
  const start = pick(random, [
    capital(pick(random, SYLLABLES)),
    capital(pick(random, SYLLABLES)) + pick(random, SYLLABLES),
    pick(random, ['GKD', 'ST', 'Fast', 'Deep', 'Auto', 'Open', 'X', 'MM', 'SoC', 'GPU', 'Meta', 'Ever']),
  ]);
  return (
    start +
    pick(random, [
      'Net',
      'Former',
      'Bench',
      '-LM',
      'GAN',
      '',
      'Flow',
      'Serve',
      '-Recruiter',
      'Scaler',
      'Cache',
      '3D',
      '++',
      '-Aware',
      'Diff',
    ])
  );
}

function titlePieces(random: Random, habit: Habit, sources: PartSources): Piece[] {
  let title = pick(random, sources.titles);
  if (chance(random, 0.35)) title = title.replace(/(?<![\p{L}'’-])\p{Ll}{4,}/gu, capital);
  if (chance(random, 0.35)) title = `${systemName(random)}: ${title}`;
  if (chance(random, 0.1)) title += `${pick(random, ['. ', '. ', ' – ', ' - '])}${capital(pick(random, sources.titles))}`;
  if (chance(random, 0.04)) title += '?';
  return [
    { label: undefined, text: habit.quotes[0] },
    { label: 'title', text: title, look: habit.look.title ?? {} },
    { label: undefined, text: habit.quotes[1] },
  ];
}

function partPieces(
  random: Random,
  habit: Habit,
  sources: PartSources,
  owner: string,
  year: number,
  part: Habit['order'][number],
): Piece[] {
  switch (part) {
    case 'authors':
      return authorPieces(random, habit, sources, owner);
    case 'title':
      return titlePieces(random, habit, sources);
    case 'venue':
      return venuePieces(random, habit, sources, year);
    case 'date':
      return [{ label: 'detail', text: pick(random, [String(year), `(${year})`, `Jul ${year}`, `${year}`]) }];
    case 'links':
      return chance(random, 0.7) ? linkPieces(random, habit) : [];
    case 'rank':
      return chance(random, 0.8)
        ? [
            { label: undefined, text: '[' },
            {
              label: 'note',
              text: pick(random, ['CCF-A', 'CCF A', 'SCI Q1', 'Oral', 'New', 'Best Paper Award', 'CCF-B', 'Spotlight', 'J1', 'C12']),
              look: { bold: habit.note < 0.5 },
            },
            { label: undefined, text: ']' },
          ]
        : [];
    case 'number':
      return [{ label: undefined, text: pick(random, ['[12]', '3.', '[C4]', '17.', '[J2]', '(5)']) }];
    case 'tag': {
      const v = pick(random, sources.venues);
      const text = pick(random, [
        `${v.acronym} ${year}`,
        `${v.acronym}'${String(year).slice(2)}`,
        `${v.acronym} ${String(year).slice(2)}`,
        v.acronym,
        'arXiv',
        `${systemName(random)}@${v.acronym}'${String(year).slice(2)}`,
        `${v.acronym} Workshop ${year}`,
        `${v.acronym} ${year} (Oral)`,
      ]);
      return habit.linkForm % 2 === 0
        ? [
            { label: undefined, text: '[' },
            { label: 'venue', text, look: habit.look.venue ?? {} },
            { label: undefined, text: ']' },
          ]
        : [{ label: 'venue', text, look: { ...habit.look.venue, bold: true } }];
    }
    default:
      return part satisfies never;
  }
}

const DETAIL_SEPARATORS = [', ', ' ', ', ', '. '];

function entryOf(random: Random, habit: Habit, sources: PartSources, owner: string): SyntheticEntry {
  const year = 1995 + Math.floor(random() * 31);
  const pieces: Piece[] = [];
  habit.order.forEach((part, i) => {
    const own = partPieces(random, habit, sources, owner, year, part);
    if (own.length === 0) return;
    const close = part === 'date' && i > 0;
    const afterTag = ['tag', 'rank', 'number'].includes(habit.order[i - 1] ?? '');
    const glue =
      pieces.length === 0
        ? ''
        : close
          ? pick(random, DETAIL_SEPARATORS)
          : afterTag
            ? ' '
            : part === 'links'
              ? pick(random, ['\n', ' ', '. '])
              : (habit.separators[i] as string);
    pieces.push({ label: undefined, text: glue }, ...own);
  });
  if (habit.note < 0.3 && chance(random, 0.5))
    pieces.push(
      { label: undefined, text: pick(random, ['. ', '\n', ' ']) },
      { label: 'note', text: pick(random, [`(${pick(random, NOTES)})`, pick(random, NOTES)]), look: { bold: chance(random, 0.4) } },
    );
  if (habit.note > 0.85)
    pieces.push(
      { label: undefined, text: '\n' },
      {
        label: 'note',
        text: `${pick(random, ['We show that', 'This paper studies', 'A method for', 'TL;DR:', 'In this work, we propose'])} ${pick(random, sources.titles).toLowerCase()}.`,
      },
    );
  return assemble(pieces, owner);
}

function assemble(pieces: readonly Piece[], ownerName: string): SyntheticEntry {
  const runs: Run[] = [];
  const fields: { label: Label; start: number; end: number }[] = [];
  let text = '';
  for (const { label, text: words, look } of pieces) {
    if (words === '') continue;
    const start = text.length;
    text += words;
    runs.push({ bold: false, italic: false, underlined: false, superscript: false, ...look, start, end: text.length });
    if (label) fields.push({ label, start, end: text.length });
  }
  return { text: { text, runs, origin: [0, 0, text.length] }, fields, ownerName };
}

/** Share of the habits that are a layout of a field or language. */
const LAYOUT_SHARE = 0.4;

/** Made-up entries, a few of each of many habits. */
export function syntheticEntries(sources: PartSources, habits: number, entriesOfHabit: number, random: Random): readonly SyntheticEntry[] {
  const entries: SyntheticEntry[] = [];
  for (let h = 0; h < habits; h++) {
    const layout = chance(random, LAYOUT_SHARE) ? pick(random, LAYOUTS)(random, sources) : undefined;
    const habit = someHabit(random);
    const owner = someName(random, sources);
    for (let i = 0; i < entriesOfHabit; i++) {
      if (layout) {
        const { pieces, ownerName } = layout(owner, 1985 + Math.floor(random() * 41));
        entries.push(assemble(pieces, ownerName));
      } else entries.push(entryOf(random, habit, sources, habit.nameForm(owner)));
    }
  }
  return entries;
}
