import type { Text } from '../../model/text.js';
import { type Chunk, isCue, isWord, type NameChunk } from './chunk.js';
import { detailsAfter, type Listed, listedIn } from './student-names.js';
import { isNameBehind, isNoName, isTitlePart } from './student-or-title.js';

/** "“Routes of ferries”, Tara Quist, 2023": the title of a thesis before the name of who wrote it. */
const TITLE_FIRST = /^\s*(?:“[^”]{10,250}”|"[^"]{10,250}"|«[^»]{10,250}»|„[^“”]{10,250}[“”])[\s,.;:–—-]+(?=\p{Lu})/u;
/** Where a title without marks ends: a sign, or the word for who wrote it; "Routes of ferries, ", "Routes of ferries by ". */
const TITLE_ENDS = /(?:[,.;:(\t–—|]|\s-|\s(?:by|de|di|par|por|von))\s*$/iu;
/** What stands behind the name: "Tara Quist, 2023", "Tara Quist (2023)", "Tara Quist." */
const NAME_ENDS = /^\s*(?:$|[,.;:()\t–—|-])/u;
/** "supervised with", "committee": whoever follows is nobody's student there. */
const NO_STUDENT =
  /\b(?:advis\p{L}*|chair\p{L}*|collabor\p{L}*|committee|co-\p{L}+|examin\p{L}*|jury|mentor\p{L}*|professor|prof|supervis\p{L}*|with|led|avec|mit)\b/iu;
const TITLE_WORD = /\p{L}{2,}/gu;
const FEWEST_WORDS = 4;

/** "“Routes of ferries” (Tara Quist), 2023": the one name in brackets after the title of a thesis. */
function listedInBrackets(chunks: readonly Chunk[]): Listed[] {
  const found = chunks.flatMap((chunk, at): Listed[] =>
    chunk.kind === 'name' && chunk.person && !isNoName(chunk) && isWord(chunks[at - 1], '(') && isWord(chunks[at + 1], ')')
      ? [{ person: chunk, ...detailsAfter(chunks, at + 1) }]
      : [],
  );
  const isTold = chunks.some((chunk) => isCue(chunk, 'advised', 'with', 'collaborates', 'are'));
  return found.length === 1 && !isTold ? found : [];
}

/** "Routes of ferries and their crews, Tara Quist, 2023": the one person of a line, behind a title without marks. */
function listedBehindPlainTitle(body: Text, chunks: readonly Chunk[]): Listed[] {
  const names = chunks.filter((chunk, at): chunk is NameChunk => chunk.kind === 'name' && !isNoName(chunk) && !isTitlePart(chunks, at));
  const people = names.filter(({ person }) => person);
  const likely = people.length > 0 ? people : names.filter((name) => name.start > 0 && isNameBehind(name));
  const person = likely[0];
  if (!person || likely.length > 1) return [];
  const at = chunks.indexOf(person);
  const [before, after] = [body.text.slice(0, person.start), body.text.slice(person.end)];
  if ((before.match(TITLE_WORD)?.length ?? 0) < FEWEST_WORDS) return [];
  return TITLE_ENDS.test(before) && NAME_ENDS.test(after) && !NO_STUDENT.test(before) ? [{ person, ...detailsAfter(chunks, at + 1) }] : [];
}

/**
 * The people that follow the title of a thesis in a list of students: behind it, in brackets or, where the title has no marks, the one
 * person of the line.
 */
export function listedBehindTitle(body: Text, chunks: readonly Chunk[]): Listed[] {
  const title = TITLE_FIRST.exec(body.text);
  const marked = title
    ? listedIn(
        chunks.filter(({ start }) => start >= title[0].length),
        true,
      )
    : [];
  if (marked.length > 0) return marked;
  const bracketed = listedInBrackets(chunks);
  return bracketed.length > 0 ? bracketed : listedBehindPlainTitle(body, chunks);
}
