import { type MappedText, MappedTextBuilder } from './mapped-text.js';

const COMMENT = /<!--[\s\S]*?-->|\r\n?|\0/g;

/** The text of a page from `start` on without comments; line ends become `\n`. */
export function cleanTemplates(source: string, start: number): MappedText {
  const out = new MappedTextBuilder(start);
  let at = start;
  COMMENT.lastIndex = start;
  for (let match = COMMENT.exec(source); match; match = COMMENT.exec(source)) {
    out.put(source.slice(at, match.index), at, match.index);
    at = match.index + match[0].length;
    if (match[0].startsWith('\r')) out.put('\n', match.index, at);
    if (match[0] === '\0') out.put('\ufffd', match.index, at);
  }
  out.put(source.slice(at), at, source.length);
  return out.build();
}
