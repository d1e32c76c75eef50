import { knownRank } from '../organization/known-organization.js';
import { isWord } from './chunk.js';
import { hasDate } from './entry-frame.js';
import type { EntryLine } from './entry-line.js';

/** "Engineer / Quellmark / We mended what there was. / 2013 – 2019": a sentence within a card tells what was done there. */
export function withDeeds(lines: readonly EntryLine[]): readonly EntryLine[] {
  const titles = lines.filter(({ form }) => form === 'title');
  const isCard = titles.length > 1 && lines[0]?.form === 'title' && lines[1]?.form === 'title' && titles.some(hasDate);
  return isCard ? lines.map((line) => (line.form === 'prose' ? { ...line, form: 'note' } : line)) : lines;
}

/** "Main Modules: Ropes, Knots", "Sailing Level: Skipper" nested in an entry: a label that says more of it, and no place. */
export function labelAsNote(line: EntryLine): EntryLine {
  const [label, colon, first] = line.chunks;
  const isLabel =
    line.block.kind === 'item' &&
    line.block.level > 1 &&
    label?.kind === 'name' &&
    isWord(colon, ':') &&
    knownRank(label.names[0] as string) === undefined &&
    first?.kind !== 'role' &&
    line.chunks.every(({ kind }) => kind === 'name' || kind === 'word' || kind === 'role');
  return isLabel && line.form === 'title' ? { ...line, form: 'note' } : line;
}

/** "• Mended what the storms" */
const BULLET = /^\s*[•▪‣◦]\s*\p{L}/u;

/** "2018 Analyst / Lindar University / • Mended the gauges of / the Tide Observatory": a line that goes on with a point of the list above it tells more of the point. */
export function withPoints(lines: readonly EntryLine[]): readonly EntryLine[] {
  const first = lines.findIndex(({ text }) => BULLET.test(text.text));
  if (first <= 0 || !lines.slice(0, first).some(({ form, anchors }) => form === 'title' && anchors.length > 0)) return lines;
  return lines.map((line, at) =>
    at > first && line.form === 'title' && line.anchors.length === 0 && !hasDate(line) && !BULLET.test(line.text.text)
      ? { ...line, form: 'note' }
      : line,
  );
}
