import type { Token } from '../../text/tokens.js';

/** A run of capitalised words that may be one name: token indices from `first` to before `end`. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
}

/** What the scanner must know of the tokens. */
export interface RunView {
  readonly tokens: readonly Token[];
  /** Tokens that are dates, roles, degrees, verbs: no run holds them. */
  readonly taken: (index: number) => boolean;
  /** Number of the link that a token stands in, or -1: a run does not cross the edge of a link. */
  readonly linkOf: (index: number) => number;
}

/** Words that open a sentence in capitals and no name. */
const OPENERS: ReadonlySet<string> = new Set(
  "a an and as at before after but by current during for from here he her his i if in it its my now of on our present she since so that their then there these they this to until we when where while with you your prior currently previously also both i'd i'll i'm i've he's she's we're we've they've".split(
    ' ',
  ),
);

/** "Titre : …" behind a degree: what is named is a thesis. */
const LABELS: ReadonlySet<string> = new Set(['sujet', 'thema', 'thème', 'titel', 'title', 'titolo', 'titre', 'título']);

/** "L-ART/02", "MAT/05": the code of a field in Italy, no name. */
const isSectorCode = ({ tokens }: RunView, index: number): boolean =>
  tokens[index + 1]?.text === '/' &&
  /^\d{2}$/u.test(tokens[index + 2]?.text ?? '') &&
  /^[A-Z]+(?:-[A-Z]+)*$/u.test(tokens[index]?.text ?? '');

/** Whether the token may stand in a name: a capitalised word that nothing has claimed and that opens no sentence. */
export const isNameWord = (view: RunView, index: number): boolean => {
  const token = view.tokens[index];
  return (
    token?.kind === 'word' &&
    token.capital &&
    !view.taken(index) &&
    !isSectorCode(view, index) &&
    !(LABELS.has(token.key) && view.tokens[index + 1]?.text === ':') &&
    !(OPENERS.has(token.key) && (token.text.length > 1 || token.key === 'i'))
  );
};

/** The keys of the tokens from one index to before another. */
export const keysOf = (view: RunView, first: number, end: number): string[] => view.tokens.slice(first, end).map((token) => token.key);

/** "QLM": capitals alone. */
export const INITIALS: RegExp = /^\p{Lu}{2,6}$/u;

/** The words from one index to before another, with spaces between. */
export const textOf = (view: RunView, first: number, end: number): string =>
  view.tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
