import { KIN_WORDS } from '../../lexicon/kin-words.js';
import { type AnchorChunk, beforeArticle, type Chunk, cueOf, isAnchor, isCue, isOffer, isWord } from './chunk.js';
import type { Clause } from './clause.js';
import { isPersonChunk } from './people.js';
import type { ProseState } from './prose-state.js';

/** What a sentence says after "looking for", "if you" is not about the owner's career. */
export function untilUnreal(sentence: readonly Chunk[]): readonly Chunk[] {
  const end = sentence.findIndex((chunk) => isCue(chunk, 'unreal'));
  return end < 0 ? sentence : sentence.slice(0, end);
}

/** "Jane Doe is a professor at …" on somebody else's page states nothing of the owner. */
export function isAboutAnother(sentence: readonly Chunk[], state: ProseState): boolean {
  const index = sentence.findIndex((chunk) => !isWord(chunk, ',', '-', '•', '(', ')', '*') && !isCue(chunk, 'present', 'past'));
  const subject = sentence[index];
  if (subject?.kind === 'word' && OTHERS.has(subject.text)) return true;
  if (isWord(subject, 'my', 'his', 'her') && isWord(sentence[index + 1], ...KIN_WORDS)) return true;
  if (subject?.kind !== 'name' || !isPersonChunk(subject) || state.isOwner(subject.names[0] as string)) return false;
  const cue = cueOf(sentence[index + 1]);
  return cue !== undefined && cue !== 'is-advisor' && cue !== 'with' && cue !== 'advised';
}

/** Words for the owner that a sentence has. */
export const SELF: ReadonlySet<string> = new Set(
  "i i'm i've i'd i'll me my myself he he's she she's his her je j' ich mein meine meiner sou eu meu minha soy me mi mis él ella nous j'ai mio il elle mon ma sein seine er sie io".split(
    ' ',
  ),
);
const OPENING: ReadonlySet<string> = new Set(
  ', - – — • * ( ) [ ] : also a an the in at as and from since for of " “ # de desde durante en entre depuis seit dal também también además'.split(
    ' ',
  ),
);

/** A sentence of the owner names the owner, says "I", "he", "she", or has no subject at all: "PhD student at X". */
export function isAboutOwner(sentence: readonly Chunk[], state: ProseState): boolean {
  if (isOffered(sentence)) return false;
  for (const chunk of sentence) {
    if (chunk.kind === 'word' && SELF.has(chunk.text)) return true;
    if (isCue(chunk, 'is-advisor') && / my /.test(` ${chunk.text} `)) return true;
    if (chunk.kind === 'name' && state.isOwner(chunk.names[0] as string)) return true;
  }
  if (sentence.some((chunk) => isWord(chunk, ...VACANCY) || isOffer(chunk))) return false;
  if (isOfThesis(sentence, state)) return true;
  const first = sentence.find((chunk) => !(chunk.kind === 'word' && (OPENING.has(chunk.text) || /^\d+$/.test(chunk.text))));
  return first !== undefined && first.kind !== 'word' && !(first.kind === 'name' && first.person);
}

/** "The thesis was supervised by Jane Doe" behind the degree that it was written for. */
const isOfThesis = (sentence: readonly Chunk[], state: ProseState): boolean =>
  state.last.some(({ kind }) => kind !== 'role') &&
  isWord(sentence[0], 'the', 'this') &&
  isWord(sentence[1], 'thesis', 'dissertation') &&
  // Not "the thesis of Ann Roe was supervised by".
  sentence.find((chunk) => chunk.kind === 'name' || isWord(chunk, 'of') || isCue(chunk, 'advised'))?.kind === 'cue';

/** "Postdoctoral Position (3 years) in the group of Prof. Doe", "Join the QLM group!": no stay of the owner. */
function isOffered(sentence: readonly Chunk[]): boolean {
  const first = sentence.findIndex((chunk) => !isWord(chunk, ...OPENING, 'please', 'come'));
  const chunk = sentence[first];
  if (isAnchor(chunk) && isWord(sentence[first + 1], ...VACANCY)) return true;
  return isCue(chunk, 'joining') && chunk.text === 'join' && !sentence.some((other) => other.kind === 'date');
}

/** "Postdoctoral position (3 years) in the X group" without a person is offered, not held. */
const VACANCY: readonly string[] = ['position', 'positions', 'vacancies', 'vacancy', 'stelle', 'stellen'];
const OTHERS: ReadonlySet<string> = new Set(['they', 'their', 'students', 'you', 'your', 'our', 'these', 'applicants', 'candidates']);

/** "My student defended her PhD", "My former student Tom Reed is now a postdoc at QLM": the degree and the post are the student's. */
export function isOfStudent({ chunks, anchors }: Clause): boolean {
  const cue = chunks.find((chunk) => isCue(chunk, 'advises') && /^(?:my|our) /.test(chunk.text));
  let at = cue ? chunks.indexOf(cue) + 1 : -1;
  while (at >= 0 && (chunks[at]?.kind === 'name' || isWord(chunks[at], ',', 'and'))) at++;
  while (isCue(chunks[at], 'present', 'past', 'future')) at++;
  const verb = chunks[at];
  return isCue(verb, 'got', 'joined', 'joining', 'are', 'were', 'works') && anchors.every(({ start }) => start > verb.start);
}

/** "a book by a professor of X", "with Jane Doe, a professor at X", "Jane Doe (Professor at X)": somebody else's post. */
export function isAnothers(chunks: readonly Chunk[], anchor: AnchorChunk, state: ProseState): boolean {
  const at = chunks.indexOf(anchor);
  if (anchor.kind === 'role' && isApposed(chunks, at, state)) return true;
  if (anchor.kind === 'role' && isBeforeName(chunks, at, state)) return true;
  const by = beforeArticle(chunks, at);
  return anchor.kind === 'role' && by < at - 1 && isWord(chunks[by], 'by');
}

/** "the Lindau geologist Nora Berg": the person named right behind the role. */
function isBeforeName(chunks: readonly Chunk[], at: number, state: ProseState): boolean {
  const role = chunks[at];
  const name = chunks[at + 1];
  if (role?.kind !== 'role' || name?.kind !== 'name' || !(/^\p{Ll}|^PI$/u.test(role.role) || isWord(chunks[at - 1], 'the'))) return false;
  // "I was visiting Jane Doe at QLM"
  if (role.role.endsWith('ing')) return false;
  return isPersonChunk(name) && !state.isOwner(name.names[0] as string);
}

/** Whether the role at the index tells of the person named just before it. */
function isApposed(chunks: readonly Chunk[], at: number, state: ProseState): boolean {
  const hasArticle = isWord(chunks[at - 1], 'a', 'an', 'the', 'our');
  const sign = hasArticle ? at - 2 : at - 1;
  const name = chunks[sign - 1];
  if (!(hasArticle && isWord(chunks[sign], ',')) && !isWord(chunks[sign], '(')) return false;
  // "my wife, a lecturer at QLM"
  if (isWord(name, ...KIN_WORDS)) return true;
  return name?.kind === 'name' && isPersonChunk(name) && !state.isOwner(name.names[0] as string);
}
