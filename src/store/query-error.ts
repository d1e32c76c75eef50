/** A query that is not SPARQL, or that the source cannot answer. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly code = 'query';

  /** Place in the query, from 1; absent where the source does not tell. */
  readonly place?: { readonly line: number; readonly column: number };

  constructor(message: string, details: { readonly place?: QueryError['place']; readonly cause?: unknown } = {}) {
    super(message, { cause: details.cause });
    if (details.place) this.place = details.place;
  }

  /** The error of oxigraph ("error at 3:9: expected one of LATERAL, SERVICE") with its place taken out of the message. */
  static from(error: unknown): QueryError {
    const message = error instanceof Error ? error.message : String(error);
    const match = PLACED.exec(message);
    if (!match) return new QueryError(shorten(message), { cause: error });
    const place = { line: Number(match[1]), column: Number(match[2]) };
    return new QueryError(shorten(match[3] as string), { place, cause: error });
  }
}

/** `error at 3:9: expected CONSTRUCT` */
const PLACED = /^error at (\d+):(\d+): ([\s\S]*)$/;
const MISSING_PREFIX = /Prefix not found/;
/** The grammar's character classes, which the parser lists among what it expected. */
const CHARACTER_CLASSES = /\[[\s\S]*$/;
const LONGEST = 200;

/** A message for people: one line, without the character classes of the grammar. */
function shorten(message: string): string {
  if (MISSING_PREFIX.test(message)) return 'a prefix is used that is not declared (PREFIX name: <IRI>)';
  const line = message
    .replace(CHARACTER_CLASSES, '')
    .replace(/\s+/g, ' ')
    .replace(/[, ]+$/, '');
  const whole = line === 'expected one of' || line === '' ? message.replace(/\s+/g, ' ') : line;
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
