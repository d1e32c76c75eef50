/** Citation styles as templates, to print a record in each: most are those of common style guides, some those of German humanities. */

/** How the names of a style are printed. */
export interface NameStyle {
  /** The first name: family name first or last. */
  readonly first: 'inverted' | 'direct';
  readonly others: 'inverted' | 'direct';
  /** "D. J.", "D.J.", "DJ", "D J", or in full. */
  readonly given: 'dotted' | 'tight' | 'bare' | 'spaced' | 'full';
  /** Between family and given name where inverted. */
  readonly comma: string;
  readonly between: string;
  /** Before the last of two, of more. */
  readonly two: string;
  readonly last: string;
  /** More authors than this are shortened to the first with "et al.". */
  readonly most: number;
  readonly etAl: string;
  readonly capitals?: true;
}

/** A style: names and templates; {A} authors, {T} title, {V} venue, {Y} year, {v} volume, {i} issue, {p} first and {q} last page, {P} publisher, {L} place, {E} editors, {D} DOI, {M} month. */
export interface ReferenceStyle {
  readonly names: NameStyle;
  readonly article: readonly string[];
  readonly meeting: readonly string[];
  readonly book: readonly string[];
  readonly chapter: readonly string[];
}

const base: NameStyle = {
  first: 'inverted',
  others: 'inverted',
  given: 'dotted',
  comma: ', ',
  between: ', ',
  two: ' & ',
  last: ', & ',
  most: 7,
  etAl: ' et al.',
};
const direct: NameStyle = { ...base, first: 'direct', others: 'direct', two: ' and ', last: ', and ' };
const german: NameStyle = { ...base, given: 'full', between: '/', two: '/', last: '/', most: 4, etAl: ' u. a.' };

/** The styles. */
export const REFERENCE_STYLES: readonly ReferenceStyle[] = [
  {
    // APA
    names: base,
    article: ['{A} ({Y}). {T}. {V}, {v}({i}), {p}–{q}. https://doi.org/{D}', '{A} ({Y}). {T}. {V}, {v}, {p}–{q}. doi:{D}'],
    meeting: ['{A} ({Y}). {T}. In {V} (pp. {p}–{q}). {P}.', '{A} ({Y}, {M}). {T}. In {V} (pp. {p}-{q}).'],
    book: ['{A} ({Y}). {T}. {P}.', '{A} ({Y}). {T}. {L}: {P}.', '{A} ({Y}). {T} (2nd ed.). {L}: {P}.'],
    chapter: ['{A} ({Y}). {T}. In {E} (Eds.), {V} (pp. {p}–{q}). {L}: {P}.'],
  },
  {
    // MLA
    names: { ...base, others: 'direct', given: 'full', two: ', and ', last: ', and ', most: 2, etAl: ', et al.' },
    article: ['{A}. “{T}.” {V} {v}.{i} ({Y}): {p}-{q}. Print.', '{A}. "{T}." {V}, vol. {v}, no. {i}, {Y}, pp. {p}–{q}. doi:{D}.'],
    meeting: ['{A}. “{T}.” {V}. {P}, {Y}. {p}–{q}. Web.', '{A}. "{T}." {V}. {L}: {P}, {Y}. {p}-{q}. Print.'],
    book: ['{A}. {T}. {L}: {P}, {Y}. Print.', '{A}. {T}. {P}, {Y}.'],
    chapter: ['{A}. “{T}.” {V}. Ed. {E}. {L}: {P}, {Y}. {p}-{q}. Print.'],
  },
  {
    // Chicago, author and date
    names: { ...base, others: 'direct', given: 'full', two: ', and ', last: ', and ', most: 8 },
    article: ['{A}. {Y}. “{T}.” {V} {v} ({i}): {p}–{q}. doi:{D}.', '{A}. "{T}." {V} {v}, no. {i} ({Y}): {p}–{q}.'],
    meeting: ['{A}. {Y}. “{T}.” In {V}, {p}–{q}. {L}: {P}.', '{A}. {Y}. “{T}.” In {V}, {p}–{q}. {P}. doi:{D}.'],
    book: ['{A}. {Y}. {T}. {L}: {P}.', '{A}. {T}. {L}: {P}, {Y}.'],
    chapter: ['{A}. {Y}. “{T}.” In {V}, edited by {E}, {p}–{q}. {L}: {P}.'],
  },
  {
    // Vancouver
    names: { ...base, given: 'bare', comma: ' ', two: ', ', last: ', ', most: 6, etAl: ', et al' },
    article: [
      '{A}. {T}. {V}. {Y};{v}({i}):{p}-{q}.',
      '{A}. {T}. {V}. {Y} {M};{v}({i}):{p}–{q}.',
      '1. {A}. {T}. {V} [Internet]. {Y};{v}:{p}–{q}. Available from: http://dx.doi.org/{D}',
    ],
    meeting: ['{A}. {T}. In: {V}. {P}; {Y}. p. {p}–{q}.', '{A}. {T}. {V} [Internet]. {P}; {Y}. Available from: http://dx.doi.org/{D}'],
    book: ['{A}. {T}. {L}: {P}; {Y}.', '{A}. {T}. 2nd ed. {L}: {P}; {Y}.'],
    chapter: ['{A}. {T}. In: {E}, editors. {V}. {L}: {P}; {Y}. p. {p}–{q}.'],
  },
  {
    // IEEE
    names: { ...direct, most: 6 },
    article: ['[{n}] {A}, “{T},” {V}, vol. {v}, no. {i}, pp. {p}–{q}, {Y}.', '{A}, "{T}," {V}, vol. {v}, pp. {p}-{q}, {M} {Y}.'],
    meeting: [
      '[{n}]{A}, “{T},” {V}, {Y}.',
      '{A}, “{T},” in {V}, {Y}, pp. {p}–{q}.',
      '[{n}] {A}, "{T}," in {V}, {L}, {M} {Y}, pp. {p}-{q}.',
    ],
    book: ['{A}, {T}. {L}: {P}, {Y}.', '[{n}] {A}, {T}, 2nd ed. {P}, {Y}.'],
    chapter: ['{A}, “{T},” in {V}, {E}, Eds. {L}: {P}, {Y}, pp. {p}–{q}.'],
  },
  {
    // ACM
    names: { ...base, two: ' and ', last: ' and ', given: 'tight', most: 9 },
    article: [
      '{A} {Y}. {T}. {V}. {v}, {i} ({M} {Y}), {p}–{q}.',
      '[{n}] {A} {Y}. {T}. {V}. {v}, {i} ({Y}), {p}–{q}. DOI:https://doi.org/{D}.',
    ],
    meeting: ['{A} {Y}. {T}. {V} ({Y}), {p}–{q}.', '[{n}]{A} {Y}. {T}. {V} ({L}, {Y}), {p}–{q}.'],
    book: ['{A} {Y}. {T}. {P}.', '{A} {Y}. {T}. {P}, {L}.'],
    chapter: ['{A} {Y}. {T}. {V}. {E}, eds. {P}. {p}–{q}.'],
  },
  {
    // ACM, full names
    names: { ...direct, given: 'full', most: 12 },
    article: ['{A}. {Y}. {T}. {V} {v}, {i} ({Y}), {p}–{q}.', '{A}. {Y}. {T}. {V} {v}, {i}, Article {p} ({M} {Y}), 25 pages.'],
    meeting: ['{A}. {Y}. {T}. In {V}. {P}, {p}–{q}.', '{A}. {T}. In {V}, pages {p}–{q}, {Y}.'],
    book: ['{A}. {Y}. {T}. {P}, {L}.', '{A}. {T}. {P}, {Y}.'],
    chapter: ['{A}. {T}. In {E}, editors, {V}, pages {p}–{q}. {P}, {Y}.'],
  },
  {
    // Harvard
    names: { ...base, given: 'tight', two: ' and ', last: ' and ', most: 8 },
    article: [
      '{A} ({Y}) ‘{T}’, {V}, {v}({i}), pp. {p}–{q}. doi: {D}.',
      '{A}, {Y}. {T}. {V}, {v}({i}), pp.{p}–{q}.',
      "{A} {Y}, '{T}', {V}, vol. {v}, no. {i}, pp. {p}-{q}.",
    ],
    meeting: [
      '{A} ({Y}) ‘{T}’, in {V}. {P}, pp. {p}–{q}.',
      '{A}, {Y}. {T}. In {V}. {P}, pp. {p}–{q}. Available at: http://dx.doi.org/{D}.',
    ],
    book: ['{A} ({Y}) {T}. {L}: {P}.', '{A}, {Y}. {T}, {L}: {P}.'],
    chapter: ['{A} ({Y}) ‘{T}’, in {E} (eds) {V}. {L}: {P}, pp. {p}–{q}.'],
  },
  {
    // Nature
    names: { ...base, two: ' & ', last: ' & ', most: 5 },
    article: ['{n}. {A} {T}. {V} {v}, {p}–{q} ({Y}).', '{A} {T}. {V} {v}, {p} ({Y}).'],
    meeting: ['{A} {T}. in {V} {p}–{q} ({P}, {Y}).', '{n}. {A} {T}. in {V} ({P}, {Y}). doi:{D}'],
    book: ['{A} {T}. ({P}, {Y}).', '{A} {T} ({P}, {L}, {Y}).'],
    chapter: ['{A} {T}. in {V} (eds. {E}) {p}–{q} ({P}, {Y}).'],
  },
  {
    // Springer
    names: { ...base, given: 'tight', two: ', ', last: ', ', most: 9 },
    article: ['{A}: {T}. {V}. {v}, {p}–{q} ({Y}).', '{n}. {A}: {T}. {V} {v}({i}), {p}–{q} ({Y}). https://doi.org/{D}'],
    meeting: ['{A}: {T}. In: {V}. pp. {p}–{q}. {P}, {L} ({Y}).', '{A}: {T}. {V}. ({Y}).'],
    book: ['{A}: {T}. {P}, {L} ({Y}).', '{n}. {A}: {T}. {P} ({Y}).'],
    chapter: ['{A}: {T}. In: {E} (eds.) {V}. pp. {p}–{q}. {P}, {L} ({Y}).'],
  },
  {
    // Springer, author and year
    names: { ...base, given: 'bare', comma: ' ', two: ', ', last: ', ', most: 9 },
    article: ['{A} ({Y}) {T}. {V} {v}:{p}–{q}. doi: {D}', '{A} ({Y}) {T}. {V} {v}({i}):{p}–{q}'],
    meeting: ['{A} ({Y}) {T}. In: {V}. {P}, pp {p}–{q}', '{A} ({Y}) {T}. In: {V}. {P}, {L}, pp {p}–{q}'],
    book: ['{A} ({Y}) {T}. {P}, {L}'],
    chapter: ['{A} ({Y}) {T}. In: {E} (eds) {V}. {P}, {L}, pp {p}–{q}'],
  },
  {
    // American Chemical Society: no titles of articles
    names: { ...base, between: '; ', two: '; ', last: '; ', most: 12 },
    article: ['({n}) {A} {V} {Y}, {v} ({i}), {p}–{q}.', '{A} {V} {Y}, {v}, {p}.', '{A} {V}. {Y}, {v} ({i}), {p}−{q}.'],
    meeting: ['({n}) {A} In {V}; {P}, {Y}; pp {p}–{q}.', '{A} In {V}; {P}: {L}, {Y}; pp {p}–{q}.'],
    book: ['({n}) {A} {T}; {P}: {L}, {Y}.'],
    chapter: ['{A} In {V}; {E}, Eds.; {P}: {L}, {Y}; pp {p}–{q}.'],
  },
  {
    // American Chemical Society with titles
    names: { ...base, between: '; ', two: '; ', last: '; ', most: 12 },
    article: ['({n}) {A} {T}. {V} {Y}, {v} ({i}), {p}–{q}.', '{A} {T}. {V} {Y}, {v}, {p}–{q}.'],
    meeting: ['{A} {T}. In {V}; {P}, {Y}; pp {p}–{q}.'],
    book: ['{A} {T}; {P}: {L}, {Y}.'],
    chapter: ['({n}) {A} {T}. In {V}; {E}, Eds.; {P}: {L}, {Y}; pp {p}–{q}.'],
  },
  {
    // Physics: no titles
    names: { ...direct, most: 8 },
    article: [
      '{A}, {V} {v}, {p} ({Y}).',
      '{A}, {V} {v} ({Y}) {p}.',
      '[{n}] {A}, {V} {v} ({Y}) {p}–{q}.',
      '{n} {A}, {V} {v}, {p} ({Y}).',
      '{A}, {V}. {v}({i}), {p}–{q} ({Y}).',
    ],
    meeting: ['{A}, in {V} ({P}, {Y}), pp. {p}–{q}.', '{n} {A}, in {V} ({P}, {L}, {Y}), p. {p}.', '{A}, in {V}, {P}, {Y}, pp. {p}–{q}.'],
    book: ['{A}, {T} ({P}, {L}, {Y}).', '{A}, {T}, {P}, {Y}.'],
    chapter: ['{A}, in {V}, edited by {E} ({P}, {L}, {Y}), pp. {p}–{q}.', '[{n}] {A}, in: {E} (Eds.), {V}, {P}, {L}, {Y}, pp. {p}–{q}.'],
  },
  {
    // Elsevier
    names: { ...direct, given: 'tight', two: ', ', last: ', ', most: 12 },
    article: ['[{n}] {A}, {T}, {V}. {v} ({Y}) {p}–{q}.', '{A}, {T}, {V} {v} ({Y}) {p}–{q}. doi:{D}.'],
    meeting: ['[{n}]{A}, {T}, in: {V}, {P}, {Y}: pp. {p}–{q}.', '{A}, {T}, in: {V}, {Y}, pp. {p}–{q}.'],
    book: ['{A}, {T}, {P}, {L}, {Y}.', '[{n}] {A}, {T}, 2nd Edition, {P}, {Y}.'],
    chapter: ['{A}, {T}, in: {E} (Eds.), {V}, {P}, {L}, {Y}: pp. {p}–{q}.'],
  },
  {
    // American Sociological Association
    names: { ...base, others: 'direct', given: 'full', two: ' and ', last: ', and ', most: 9 },
    article: ['{A}. {Y}. “{T}.” {V} {v}({i}):{p}–{q}.', '{A}. {Y}. "{T}." {V} {v}:{p}-{q}. Retrieved (http://dx.doi.org/{D}).'],
    meeting: ['{A}. {Y}. “{T}.” Pp. {p}–{q} in {V}. {L}: {P}.', '{A}. {Y}. “{T}.” {V}.'],
    book: ['{A}. {Y}. {T}. {L}: {P}.'],
    chapter: ['{A}. {Y}. “{T}.” Pp. {p}–{q} in {V}, edited by {E}. {L}: {P}.'],
  },
  {
    // ISO 690
    names: { ...base, capitals: true, given: 'full', two: ' and ', last: ' and ', most: 4 },
    article: ['{A}, {Y}. {T}. {V}. {Y}. Vol. {v}, no. {i}, p. {p}–{q}. DOI {D}.', '{A}. {T}. {V}, {Y}, vol. {v}, no {i}, p. {p}-{q}.'],
    meeting: ['{A}, {Y}. {T}. In: {V}. {L}: {P}. {Y}. p. {p}–{q}.', '{A}. {T}. {V}. {P}, {Y}. p. {p}–{q}.'],
    book: ['{A}, {Y}. {T}. {L}: {P}.', '{A}. {T}. {L} : {P}, {Y}.'],
    chapter: ['{A}, {Y}. {T}. In: {E} (eds.), {V}. {L}: {P}. p. {p}–{q}.'],
  },
  {
    // BibTeX plain and the mathematicians' style
    names: { ...direct, given: 'full', most: 12 },
    article: [
      '[{n}] {A}. {T}. {V}, {v}({i}):{p}–{q}, {M} {Y}.',
      '{A}. {T}. {V}, {v}:{p}--{q}, {Y}.',
      '{A}, {T}, {V} {v} ({Y}), no. {i}, {p}–{q}.',
    ],
    meeting: [
      '{A}. {T}. In {V}, pages {p}–{q}, {L}, {M} {Y}.',
      '[{n}] {A}. {T}. In {V}, volume {v} of {S}, pages {p}–{q}. {P}, {Y}.',
      '{A}, {T}, {V}, {P}, {Y}, pp. {p}–{q}.',
    ],
    book: ['{A}. {T}. {P}, {L}, {Y}.', '{A}. {T}, volume {v} of {S}. {P}, {Y}.', '{A}, {T}, {S}, vol. {v}, {P}, {L}, {Y}.'],
    chapter: ['{A}. {T}. In {E}, editors, {V}, pages {p}–{q}. {P}, {Y}.'],
  },
  {
    // BMC
    names: { ...base, given: 'bare', comma: ' ', two: ', ', last: ', ', most: 30 },
    article: ['{n}. {A}: {T}. {V} {Y}, {v}:{p}–{q}.', '{A}: {T}. {V} {Y}, {v}({i}):{p}-{q}.'],
    meeting: ['{n}. {A}: {T}. In {V}. {P}; {Y}:{p}–{q}.', '{A}: {T}. {V} {Y}:{p}–{q}.'],
    book: ['{A}: {T}. {L}: {P}; {Y}.'],
    chapter: ['{A}: {T}. In {V}. Edited by {E}. {L}: {P}; {Y}:{p}–{q}.'],
  },
  {
    // GB/T 7714
    names: { ...base, given: 'spaced', capitals: true, comma: ' ', two: ', ', last: ', ', most: 3, etAl: ', et al' },
    article: ['[{n}] {A}. {T}[J]. {V}, {Y}, {v}({i}): {p}-{q}.'],
    meeting: ['[{n}] {A}. {T}[C]//{V}. {L}: {P}, {Y}: {p}-{q}.'],
    book: ['{A}. {T}[M]. {L}: {P}, {Y}.'],
    chapter: ['{A}. {T}[M]//{E}. {V}. {L}: {P}, {Y}: {p}-{q}.'],
  },
  {
    // Royal Society of Chemistry and German chemistry: no titles of articles
    names: { ...direct, two: ' and ', last: ' and ', most: 12 },
    article: [
      '{n} {A}, {V}, {Y}, {v}, {p}–{q}.',
      '{A}, {V}, {Y}, {v}, {p}.',
      '[{n}] {A}, {V} {Y}, {v}, {p}–{q}.',
      '{A}: {V} {v}, {Y}, S. {p}',
    ],
    meeting: ['{A}, in {V}, {P}, {L}, {Y}, pp. {p}–{q}.'],
    book: ['{n} {A}, {T}, {P}, {L}, {Y}.', '{A}: {T}, {P}, {L} ({Y}), S. {p}'],
    chapter: ['{A}, in {V}, ed. {E}, {P}, {L}, {Y}, pp. {p}–{q}.'],
  },
  {
    // French chemistry and physics: no titles of articles, names in capitals
    names: { ...direct, capitals: true, two: ' et ', last: ' et ', most: 12 },
    article: ['{A}. {V} {v}, {p} ({Y}).', '{A}. {V}, {v}, {p} ({Y});', '{A}, {V}, {Y}, {v}, {p}.', '{A}. {V} {p} ({Y}).'],
    meeting: ['{A}. {V}, {P}, {L}. {Y}. p. {p}.'],
    book: ['{A}. {T}. {P}, {L}. {Y}.', '{A}, {T}, {L}, {P}, {Y}.'],
    chapter: ['{A}. Dans {V}. Éditeurs : {E}. {P}, {L}. {Y}. p. {p}.'],
  },
  {
    // Physics: volume close to the journal, title where there is room
    names: { ...direct, most: 8 },
    article: [
      '{A}, {V}{v}, {p} ({Y}).',
      '{A}, {T}, {V} {v} ({Y}) {p}.',
      '{A}, {T}, {V}{v} ({Y}) {p}, arXiv:{n}01.0{p}.',
      '{A} {T} {V} {v} ({Y}) {p}',
      '{A}, “{T},” {V} {v}, {p}–{q} ({Y}).',
      '{A}, "{T}", {V} {v} ({Y}) {p} [arXiv:{n}01.0{p}].',
    ],
    meeting: ['{A}, in {V}, {L}, {Y}, edited by {E} ({P}, {L}, {Y}), p. {p}.', '{A}, {T}, in {V}, ({L}), {P}, {Y}.'],
    book: ['{A}, {T} ({P}, {L}, {Y}).', '{A}, {T}. {P}, {Y}.'],
    chapter: ['{A}, {T}, in {V}, {E}, eds., pp. {p}–{q}. {P}, {Y}.'],
  },
  {
    // Cell Press
    names: { ...base, two: ', and ', last: ', and ', most: 10, etAl: ', et al.' },
    article: ['{A} ({Y}). {T}. {V} {v}, {p}–{q}.', '{A} ({Y}). {T}. {V} {v}, {p}–{q}. {D}.'],
    meeting: ['{A} ({Y}). {T}. In {V}, pp. {p}–{q}.'],
    book: ['{A} ({Y}). {T} ({P}).', '{A} ({Y}). {T} ({L}: {P}).'],
    chapter: ['{A} ({Y}). {T}. In {V}, {E}, eds. ({L}: {P}), pp. {p}–{q}.'],
  },
  {
    // Science and the Proceedings of the National Academy
    names: { ...direct, two: ', ', last: ', ', most: 5 },
    article: ['{n}. {A}, {T}. {V} {v}, {p}–{q} ({Y}).', '{A}, {T}. {V} {v}, {p} ({Y}). doi:{D}'],
    meeting: ['{A}, “{T}” in {V} ({P}, {Y}), pp. {p}–{q}.'],
    book: ['{n}. {A}, {T} ({P}, {Y}).', '{A}, {T} ({P}, {L}, ed. 2, {Y}).'],
    chapter: ['{A}, “{T}” in {V}, {E}, Eds. ({P}, {Y}), pp. {p}–{q}.'],
  },
  {
    // American Medical Association
    names: { ...base, given: 'bare', comma: ' ', two: ', ', last: ', ', most: 6, etAl: ', et al' },
    article: [
      '{n}. {A}. {T}. {V}. {Y};{v}({i}):{p}-{q}. doi:{D}',
      '{A}. {T}. {V} {Y}; {v}:{p}-{q}.',
      '{A}. "{T}." {V} {Y}; {v}({i}): {p}-{q}.',
      '{A}. {T}. {V} {v}:{p}-{q}, {Y}.',
      '{A}. {T} {V} ({Y}) {v}:{p}-{q}.',
    ],
    meeting: ['{A}. {T}. In: {V}; {M} {Y}; {L}.', '{A}. {T}. Paper presented at: {V}; {Y}; {L}.'],
    book: ['{A}. {T}. {L}: {P}; {Y}.', '{A}. {T}. 3rd ed. {L}: {P}; {Y}:{p}-{q}.'],
    chapter: ['{A}. {T}. In: {E}, eds. {V}. {L}: {P}; {Y}:{p}-{q}.'],
  },
  {
    // Oxford University Press: no space between family name and initials
    names: { ...base, comma: ',', given: 'tight', two: ' and ', last: ' and ', most: 10 },
    article: ['{A} ({Y}) {T}. {V}, {v}, {p}–{q}.', '{n}. {A} ({Y}) {T}. {V}, {v}, {p}.'],
    meeting: ['{A} ({Y}) {T}. In {V}. {P}, {L}, pp. {p}–{q}.'],
    book: ['{A} ({Y}) {T}. {P}, {L}.'],
    chapter: ['{A} ({Y}) {T}. In {E} (eds), {V}. {P}, {L}, pp. {p}–{q}.'],
  },
  {
    // Notes of the humanities
    names: { ...direct, given: 'full', most: 3 },
    article: [
      '{A}, “{T},” {V} {v}, no. {i} ({Y}): {p}–{q}.',
      '{n}. {A}, ‘{T}’, {V}, {v} ({Y}), pp. {p}–{q}.',
      "{A}, '{T}', {V}, vol. {v} ({Y}), {p}.",
    ],
    meeting: ['{A}, “{T},” in {V} ({L}: {P}, {Y}), {p}–{q}.', '{A}, ‘{T}’, paper given at {V}, {L}, {M} {Y}.'],
    book: ['{A}, {T} ({L}: {P}, {Y}).', '{A}, {T} ({P}, {Y}), {p}.', '{A}, {T}, 2 vols. ({L}: {P}, {Y}), p. {p}.', '{A}, {T}, {L} {Y}.'],
    chapter: [
      '{A}, “{T},” in {V}, ed. {E} ({L}: {P}, {Y}), {p}–{q}.',
      '{A}, ‘{T}’, in {E} (ed.), {V} ({P}, {Y}), pp. {p}–{q}.',
      '{A}, ‘{T}’, in {V}, edd. {E}, {L} {Y}, pp. {p}-{q}.',
    ],
  },
  {
    // Bibliographies of the humanities
    names: { ...base, others: 'direct', given: 'full', two: ', and ', last: ', and ', most: 5 },
    article: ['{A}. “{T}.” {V} {v} ({Y}): {p}–{q}.', '{A}, “{T},” {V}, {v} ({Y}), {p}–{q}.'],
    meeting: ['{A}. “{T}.” In {V}, {L}, {M} {Y}.', '{A}. {T}. {V}, {L}, {Y}.'],
    book: [
      '{A}. {T}. Translated by {E}. {L}: {P}, {Y}.',
      '{A}. {T}. Edited by {E}. {L}: {P}, {Y}.',
      '{A}. {T}. 2 vols. {L}: {P}, {Y}.',
      '{A}, {T} ({P}, {Y}).',
      '{A}. {T}. {L}, {Y}.',
    ],
    chapter: [
      '{A}. “{T}.” In {V}, edited by {E}, {p}–{q}. {L}: {P}, {Y}.',
      '{A}, “{T},” in {E} (ed.), {V} ({P}, {Y}), pp. {p}–{q}.',
      '{A}. “{T}.” In {V}, {p}-{q}. {L}: {P}, {Y}.',
    ],
  },
  {
    // Geology: "v. 28, p. 72-88"
    names: { ...base, two: ', and ', last: ', and ', most: 12 },
    article: ['{A}, {Y}, {T}: {V}, v. {v}, p. {p}-{q}.', '{A}, {T}. {V}, v. {v}, pp. {p}-{q}. {Y}.', '{A} {Y}. {T}. {V} {v}: {p}-{q}.'],
    meeting: ['{A}, {Y}, {T}: {V}, p. {p}.', '{A}, {T}. {V}, {L}. {Y}.'],
    book: ['{A}, {Y}, {T}: {L}, {P}, {q} p.', '{A}. {Y}. {T}. {P}, {L}, {q} pp.'],
    chapter: ['{A}, {Y}, {T}, in {E}, eds., {V}: {P}, p. {p}-{q}.'],
  },
  {
    // Astronomy: journals without titles
    names: { ...base, two: ' & ', last: ', & ', most: 5, etAl: ', et al.' },
    article: ['{A} {Y}, {V}, {v}, {p}', '{A}, {Y}, {V}, {v}, {p}', '{A} {Y}, {T}, {V}, {v}, {p}'],
    meeting: ['{A} {Y}, in {V}, ed. {E} ({L}: {P}), {p}', '{A} {Y}, {T}, {V}, {p}'],
    book: ['{A} {Y}, {T} ({L}: {P})'],
    chapter: ['{A} {Y}, in {V}, ed. {E} ({P}), {p}'],
  },
  {
    // Fields without marks between them
    names: { ...base, given: 'tight', two: ', ', last: ', ', most: 9 },
    article: ['{A} {T} {Y} {V} {v} {p}--{q}', '{A} {T} {V} {v} {p}–{q} {Y}'],
    meeting: ['{A} {T} {Y} In {V} {p}--{q}', '{A} {Y} {T} {V} {P}'],
    book: ['{A} {T} {Y} {P} {L}', '{A} {Y} {T} {L}: {P}'],
    chapter: ['{A} {T} {Y} In {V} {p}--{q} {P} {L}'],
  },
];

/** Styles of German sociology, history and philology. */
export const GERMAN_STYLES: readonly ReferenceStyle[] = [
  {
    names: german,
    article: [
      '{A} ({Y}): {T}. In: {V} {v} ({i}), S. {p}-{q}.',
      '{A} {Y}: {T}, in: {V}, Jg. {v}, Heft {i}, S. {p}–{q}.',
      '{A}, {Y}: {T}. {V} {v}: {p}-{q}.',
    ],
    meeting: ['{A} ({Y}): {T}. In: {V}. {L}: {P}, S. {p}-{q}.'],
    book: ['{A} ({Y}): {T}. {L}: {P}.', '{A}, {Y}: {T}. {L}: {P}.', '{A} ({Y}), {T}, {L}.', '{A} {Y}: {T}, {L}: {P}.'],
    chapter: [
      '{A} ({Y}): {T}. In: {E} (Hg.): {V}. {L}: {P}, S. {p}-{q}.',
      '{A}, {Y}: {T}. S. {p}-{q} in: {E} (Hrsg.), {V}. {L}: {P}.',
      '{A} {Y}: {T}, in: {E} (Hrsg.): {V}, {L}: {P}, {p}-{q}.',
    ],
  },
  {
    names: { ...german, between: '; ', two: '; ', last: '; ' },
    article: [
      '{A}: {T}. In: {V} {v} ({Y}), H. {i}, S. {p}–{q}.',
      '{A}: {T}, in: {V} {v} ({Y}), S. {p}-{q}.',
      '{A}: {T}. {V} {v}/{Y}, S. {p}-{q}.',
    ],
    meeting: ['{A}: {T}. In: {V}. {L}: {P} {Y}, S. {p}–{q}.'],
    book: ['{A}: {T}. {L}: {P} {Y}.', '{A}: {T}, {L} {Y}.', '{A}: {T}. 2. Aufl. {L}: {P}, {Y}.'],
    chapter: ['{A}: {T}. In: {E} (Hg.): {V}. {L}: {P} {Y}, S. {p}–{q}.', '{A}: {T}, in: {E} (Hrsg.), {V}, {L} {Y}, S. {p}-{q}.'],
  },
  {
    names: { ...base, two: ' & ', last: ' & ' },
    article: [
      '{A} ({Y}). {T}. {V}, {v}, {p}-{q}.',
      '{A} ({Y}): {T}. In: {V}, {v}. Jg., H. {i}, S. {p}-{q}.',
      '{A} ({Y}) {T}. {V} {v}({i}): {p}–{q}.',
    ],
    meeting: ['{A} ({Y}). {T}. In {V} (S. {p}-{q}). {L}: {P}.'],
    book: ['{A} ({Y}). {T}. {L}: {P}.', '{A} ({Y}). {T} (2. Aufl.). {L}: {P}.', '{A} ({Y}) {T}. {P}, {L}'],
    chapter: ['{A} ({Y}). {T}. In {E} (Hrsg.), {V} (S. {p}-{q}). {L}: {P}.', '{A} ({Y}) {T}. In: {E} (Hrsg) {V}. {P}, {L}, S {p}–{q}'],
  },
  {
    names: { ...direct, given: 'full', between: ', ', two: ' und ', last: ' und ' },
    article: [
      '{A}, „{T}“, in: {V} {v} ({Y}), S. {p}–{q}.',
      '{A}: {T}, in: {V}, {v} ({Y}) {i}, S. {p}-{q}.',
      '{A}, {T}, {V} {v}, {Y}, {p}–{q}.',
    ],
    meeting: ['{A}, „{T}“, in: {V}, {L} {Y}, S. {p}–{q}.'],
    book: ['{A}, {T}, {L} {Y}.', '{A}: {T}. {L}: {P}, {Y}.', '{A}, {T}, {L}: {P} {Y}.'],
    chapter: ['{A}, „{T}“, in: {E} (Hg.), {V}, {L} {Y}, S. {p}–{q}.', '{A}: {T}, in: {E} (Hg.): {V}, {L}: {P}, {Y}, S. {p}-{q}.'],
  },
];
