import { ENTRY_LABELS, type EntryField } from '../../lexicon/entry-labels.js';
import { wordAlternation } from '../../text/alternation.js';
import { type AnchorChunk, type Chunk, isAnchor } from './chunk.js';
import type { EntrySection } from './entry-frame.js';
import type { EntryLine } from './entry-line.js';
import { placeChunk } from './place-chunk.js';

/** A label and the words behind it, up to the next label: "Position: Research Intern". */
interface Field {
  readonly kind: EntryField;
  readonly start: number;
  /** Where the words behind the label begin. */
  readonly from: number;
  readonly end: number;
}

/** "Position: " in "Position: Research Intern | Company: Quellmark"; not "Composition: ", "Position in the team: ". */
const LABEL = new RegExp(`(?<![\\p{L}\\p{N}-])(${wordAlternation([...ENTRY_LABELS.keys()])}) ?[:：]\\s?(?=\\S)`, 'giu');
const COLON = /[:：]/u;
const CAPITAL = /^\p{Lu}/u;
/** What ends a role or a name within its field. */
const VALUE_END = / ?[,;|(\t]|\s[–—-]\s|\.\s|\.?$/u;
/** "Tide analyst", "R instructor": no sentence. */
const VALUE = /^[\p{Lu}\p{Ll}][^.!?:;"“”]{1,69}$/u;
const MOST_WORDS = 9;

function fieldsOf(text: string): Field[] {
  const found = [...text.matchAll(LABEL)].filter(({ 0: label, index }) => index === 0 || CAPITAL.test(label));
  return found.map((match, i) => ({
    kind: ENTRY_LABELS.get((match[1] as string).toLowerCase()) ?? 'about',
    start: match.index,
    from: match.index + match[0].length,
    end: found[i + 1]?.index ?? text.length,
  }));
}

/** The first words of a field, as a chunk of what its label says. */
function valueChunk({ kind, from, end: until }: Field, line: EntryLine, { position }: EntrySection): Chunk | undefined {
  const text = line.text.text.slice(from, until);
  const date = line.chunks.find((chunk) => chunk.kind === 'date' && chunk.start >= from && chunk.start < until);
  const to = Math.min(text.search(VALUE_END), date === undefined ? text.length : date.start - from);
  const words = text.slice(0, to).trim();
  if (!VALUE.test(words) || words.split(' ').length > MOST_WORDS) return undefined;
  const end = from + words.length;
  return kind === 'role' ? { kind: 'role', role: words, position, start: from, end } : placeChunk([words], from, end, line.text);
}

/** "Funded by: Lindar University" tells where a post was, "Funded by: Tarn Foundation" does not. */
const isSchool = (chunk: Chunk): boolean => chunk.kind === 'organization' && chunk.organization.names.some((name) => SCHOOL.test(name));
const SCHOOL = /universit|\bcollege\b/iu;

/** What a field says, its chunks kept where they are what its label promises. */
function chunksOfField(field: Field, line: EntryLine, section: EntrySection): Chunk[] {
  const inside = line.chunks.filter(({ start, end }) => start >= field.from && end <= field.end);
  const isPromised = (chunk: Chunk): boolean => (field.kind === 'role' ? isAnchor(chunk) : chunk.kind === 'organization');
  if (field.kind === 'time') return inside;
  if (field.kind === 'about') return inside.filter(({ kind }) => kind === 'date');
  if (field.kind === 'funder') return inside.filter((chunk) => chunk.kind === 'date' || isSchool(chunk));
  if (inside.some(isPromised)) return inside;
  const told = valueChunk(field, line, section);
  return told === undefined ? inside : [told, ...inside.filter(({ start }) => start >= told.end)];
}

/** "Tarnwick Cordage, 2018 – 2021" before "Position: …": the name that a line opens with is where the post was, be it like a person's. */
function withOpeningPlace(before: readonly Chunk[], line: EntryLine): readonly Chunk[] {
  const [name, next] = before;
  if (name?.kind !== 'name' || name.honorific || name.start > 0 || before.some(({ kind }) => kind === 'organization' || kind === 'role'))
    return before;
  if (next !== undefined && next.kind !== 'date' && !(next.kind === 'word' && /^[^\p{L}]$/u.test(next.text))) return before;
  return [placeChunk(name.names, name.start, name.end, line.text), ...before.slice(1)];
}

/**
 * A line of an entry read by the labels of its fields: a label is no organisation, what stands behind "Role:" is a role and behind "Company:"
 * the place, though no lexicon knows them, and behind "Project:" or "Location:" is neither.
 *
 * @example "Role: Tide analyst", "Company: Quellmark | Period: 2018 – 2021"; not "Position in the team: first"
 */
function withFields(line: EntryLine, section: EntrySection): EntryLine {
  if (section.rule !== 'experience-list' || !COLON.test(line.text.text)) return line;
  const fields = fieldsOf(line.text.text);
  const [first] = fields;
  if (!first) return line;
  const before = line.chunks.filter(({ end }) => end <= first.start);
  const isPost = fields.some(({ kind }) => kind === 'role') && !fields.some(({ kind }) => kind === 'place');
  const chunks = [...(isPost ? withOpeningPlace(before, line) : before), ...fields.flatMap((field) => chunksOfField(field, line, section))];
  const anchors = chunks.filter(
    (chunk) => isAnchor(chunk) && (line.anchors.includes(chunk as AnchorChunk) || !line.chunks.includes(chunk)),
  );
  const isAbout =
    fields.every(({ kind }) => kind === 'about' || kind === 'funder') && !chunks.some((chunk) => isAnchor(chunk) || chunk.kind !== 'word');
  return { ...line, chunks, anchors: anchors as AnchorChunk[], form: isAbout ? 'note' : line.form === 'prose' ? 'prose' : 'title' };
}

const OPENING_LABEL = new RegExp(`^[-•*\\s]{0,3}(?:${wordAlternation([...ENTRY_LABELS.keys()])}) ?[:：]`, 'iu');

/** Whether a line opens with the label of a field: "Position: Tide analyst". */
export const opensWithLabel = ({ text }: EntryLine): boolean => OPENING_LABEL.test(text.text);

const hasPlace = ({ chunks }: EntryLine): boolean => chunks.some(({ kind }) => kind === 'organization');

/** The lines of a block read by the labels of their fields: "Tarnwick Cordage" above "Position: Tide analyst" is where the post was. */
export function linesWithFields(lines: readonly EntryLine[], section: EntrySection): readonly EntryLine[] {
  const read = lines.map((line) => withFields(line, section));
  const [head, ...rest] = read;
  const isLabelled = rest.some((line, i) => line !== lines[i + 1] && line.anchors.length > 0);
  if (!head || !isLabelled || head.anchors.length > 0 || read.some(hasPlace)) return read;
  return [{ ...head, chunks: withOpeningPlace(head.chunks, head) }, ...rest];
}
