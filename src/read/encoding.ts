import { COMMON_CHARACTERS, type CommonCharacters } from '../lexicon/common-characters.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** The text of a file, and how it was found. */
export interface Decoded {
  readonly source: string;
  /** Label of the WHATWG encoding standard. */
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How far into a file a declaration may stand. */
const DECLARATION_REACH = 4096;
/** How many bytes a guess looks at. */
const SAMPLE = 1 << 16;
/** `<meta charset="gb2312">`, `<meta http-equiv=... content="text/html; charset=big5">`. */
const META_CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)/i;
/** `<?xml version="1.0" encoding="ISO-8859-1"?>`. */
const XML_ENCODING = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_:.-]+)/i;
/** Shift from ASCII to JIS X 0208. */
const JIS_ESCAPE = '\u001b$';

/**
 * The text of a file: by its byte order mark, as UTF-8 where it is valid UTF-8, by its declaration, else by a guess.
 *
 * Valid UTF-8 wins over a declaration: text in another encoding is almost never valid UTF-8 by chance,
 * while a page that was converted and still declares its old encoding is common.
 *
 * @param served the encoding that the server declared, which goes before the page's own (WHATWG HTML, 13.2.3.2)
 */
export function decode(bytes: Uint8Array, served?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const unicode = decodeStrictly(bytes, 'utf-8');
  if (unicode) return unicode.source.includes(JIS_ESCAPE) ? decodeAs(bytes, 'iso-2022-jp') : unicode;
  const declared = (served === undefined ? undefined : standardLabel(served)) ?? declaredEncoding(bytes);
  const asDeclared = declared !== undefined && declared !== 'utf-8' && decodeStrictly(bytes, declared);
  if (asDeclared) return asDeclared;
  const guess = isNearlyUtf8(bytes) ? 'utf-8' : guessEncoding(bytes.subarray(0, SAMPLE));
  return { ...decodeAs(bytes, guess), diagnostics: [guessDiagnostic(guess, declared)] };
}

const guessDiagnostic = (guess: string, declared: string | undefined): Diagnostic => ({
  code: 'encoding-guessed',
  level: 'warning',
  message: declared === undefined ? `no encoding is declared; read as ${guess}` : `the file is not valid ${declared}; read as ${guess}`,
});

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): Decoded {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  return { source: encoding === 'windows-1252' ? withWindowsCharacters(text) : text, encoding, diagnostics: [] };
}

/** What Windows-1252 has in place of the control characters U+0080 to U+009F. */
const WINDOWS_CHARACTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROL_CHARACTER = /[\u0080-\u009f]/g;

/** Node 20 decodes Windows-1252 as if it were ISO-8859-1 (nodejs/node#56542): its quotes and dashes come out as control characters. */
function withWindowsCharacters(text: string): string {
  return text.replace(CONTROL_CHARACTER, (char) => WINDOWS_CHARACTERS[char.charCodeAt(0) - 0x80] ?? char);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return zeroBytes(bytes);
}

/** UTF-16 without a mark shows as a zero in every other byte of the mark-up. */
function zeroBytes(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, DECLARATION_REACH) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (length < 4 || (even > 0 && odd > 0)) return undefined;
  if (odd > length / 5) return 'utf-16le';
  return even > length / 5 ? 'utf-16be' : undefined;
}

/** The encoding that the mark-up declares, by its standard label; undefined if none or unknown. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_REACH));
  const label = XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1];
  return label === undefined ? undefined : standardLabel(label);
}

/** The label of the WHATWG encoding standard; undefined for one that it does not know. */
function standardLabel(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    // A page that could be searched for its declaration byte by byte is not UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}

/** The text, or undefined where some bytes are nothing in that encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return decodeAs(bytes, encoding, true);
  } catch {
    return undefined;
  }
}

/** Whether only a few sequences are broken, as where a file was cut or pasted together. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  return sound > broken * 4;
}

/**
 * The most likely encoding of bytes that are not UTF-8 and declare nothing that fits.
 *
 * Accented letters of Latin text stand alone between ASCII letters; in the encodings of East Asia and in Cyrillic,
 * bytes above 0x7F come in longer runs. Among those, the one that reads most common characters wins.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const runs = highByteRuns(bytes);
  // Half of the bytes of Shift_JIS are below 0x80, so that its runs are short as well.
  if (runs.single * 2 > runs.all) return likeliest(bytes, ['shift_jis'], 0.4) ?? 'windows-1252';
  return likeliest(bytes, Object.keys(COMMON_CHARACTERS), 0) ?? (runs.even * 10 >= runs.all * 9 ? 'gb18030' : 'windows-1252');
}

function highByteRuns(bytes: Uint8Array): { readonly single: number; readonly even: number; readonly all: number } {
  let single = 0;
  let even = 0;
  let all = 0;
  let length = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if ((bytes[i] ?? 0) > 0x7f) length++;
    else if (length > 0) {
      all++;
      if (length === 1) single++;
      if (length % 2 === 0) even++;
      length = 0;
    }
  }
  return { single, even, all };
}

function likeliest(bytes: Uint8Array, encodings: readonly string[], threshold: number): string | undefined {
  let best: string | undefined;
  let bestShare = threshold;
  for (const encoding of encodings) {
    const { characters, leastShare } = COMMON_CHARACTERS[encoding] as CommonCharacters;
    const share = commonShare(new TextDecoder(encoding).decode(bytes), characters);
    if (share > bestShare && share >= leastShare) {
      best = encoding;
      bestShare = share;
    }
  }
  return best;
}

/** The share of common characters among those beyond ASCII; what could not be decoded counts against it. */
function commonShare(text: string, common: string): number {
  const wanted = new Set(common);
  let hits = 0;
  let all = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code <= 0x7f) continue;
    all++;
    if (wanted.has(char)) hits++;
    else if (code === 0xfffd) hits -= 5;
  }
  return all === 0 ? 0 : hits / all;
}
