const LINE_FEED = 10;
/** Bytes of a piece. Read at once, 235 MB took oxigraph twice the time and two thirds more memory than in pieces of this size. */
const PIECE = 4 * 1024 * 1024;
/** The first line of `Parser error at line 3 between columns 12 and 24: …`, `Parser error between line 3 column 9 and line 4 column 1: …` */
const LINE = /^(Parser error (?:at|between) line )(\d+)/;

/** Ends of pieces, each behind a line break. */
function* pieceEnds(bytes: Uint8Array): Generator<number> {
  for (let start = 0; start < bytes.length; ) {
    const most = Math.min(start + PIECE, bytes.length);
    const lastBreak = most === bytes.length ? most : bytes.lastIndexOf(LINE_FEED, most - 1) + 1;
    // A line longer than a piece.
    const nextBreak = lastBreak > start ? lastBreak : bytes.indexOf(LINE_FEED, most) + 1;
    start = nextBreak === 0 ? bytes.length : nextBreak;
    yield start;
  }
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === LINE_FEED) lines++;
  return lines;
}

/**
 * Loads a document, piece by piece where a line is a statement (N-Triples, N-Quads), else whole.
 *
 * @throws {Error} the loader's, with the line of the whole document in its message.
 */
export function loadInPieces(document: string | Uint8Array, format: string, load: (piece: string | Uint8Array) => void): void {
  if (typeof document === 'string' || document.length <= PIECE || (format !== 'nt' && format !== 'nq')) {
    load(document);
    return;
  }
  let start = 0;
  for (const end of pieceEnds(document)) {
    try {
      load(document.subarray(start, end));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const before = linesIn(document.subarray(0, start));
      const message = error.message.replace(LINE, (_, words: string, line: string) => words + String(Number(line) + before));
      throw new Error(message, { cause: error });
    }
    start = end;
  }
}
