import { AFTER_TELLING, DESCRIBING_VERBS, OWN_VERBS, TELLING_VERBS } from '../../lexicon/description-openings.js';
import type { Block } from '../../model/page.js';
import type { Span } from '../../model/span.js';
import type { Run } from '../../model/text.js';

/** Class of the summary of an entry in themes of Hugo Academic and its successors, and of its title above it. */
const SUMMARY_CLASS = 'article-style';
const TITLE_CLASS = 'article-title';

/** "… at the same time, so as to …": how a text ends that a theme has cut. */
const ELLIPSES = ['…', '...'] as const;
/** Fewer words may be a title: "Fog, and then …". */
const MIN_WORDS = 7;
/** Share of words with a small first letter in running text; in a line of authors it is far smaller. */
const MIN_SMALL = 0.55;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const SMALL = /^\p{Ll}/u;

const has = (run: Run | undefined, name: string): boolean => run?.classes?.split(' ').includes(name) === true;

/** The run that a line of a block begins in. */
const runAt = ({ runs }: Block, { start }: Span): Run | undefined => runs.find((run) => run.end > start && run.start <= start);

/** Whether a text has so many words, and most of them begin with a small letter. */
function runsOn(text: string, fewest: number): boolean {
  const words = text.match(WORD) ?? [];
  return words.length >= fewest && words.filter((word) => SMALL.test(word)).length >= MIN_SMALL * words.length;
}

/** Whether the line is running text that ends in an ellipsis. */
const isCutOff = (text: string): boolean => ELLIPSES.some((mark) => text.endsWith(mark)) && runsOn(text, MIN_WORDS);

/** First word, and the next with it. */
const OPENING = /^[\s•·*–-]*(\p{L}+) (\p{L}+)/u;
/** Fewer words are a remark, or a title. */
const MIN_DESCRIBING = 6;

/** What a sentence on a paper ends with; a title has neither, or is told by its other signs. */
const SENTENCE_ENDS = ['.', ';'] as const;

/** Whether a sentence tells what a paper does: "Introduces a cache of tides that halves the cost." */
function isDescription(text: string): boolean {
  const opening = OPENING.exec(text);
  const [verb, next] = [opening?.[1]?.toLowerCase() ?? '', opening?.[2] ?? ''];
  const describes = DESCRIBING_VERBS.has(verb) || (TELLING_VERBS.has(verb) && AFTER_TELLING.has(next));
  return describes && runsOn(text, MIN_DESCRIBING);
}

/** "This paper is about", "In this work we", "Dans cet article", "In dieser Arbeit": a line that speaks of the paper. */
const SPEAKS_OF_PAPER =
  /^(?:in )?(?:this|our) (?:\p{L}+ )?(?:article|book|chapter|manuscript|paper|project|report|review|study|survey|thesis|work)\b|^(?:dans )?(?:cet article|cette (?:étude|thèse)|ce (?:livre|travail))\b|^(?:in )?diese[rms]? (?:arbeit|aufsatz|artikel|beitrag|buch|studie)\b|^(?:en )?(?:este (?:artículo|trabajo|libro)|esta tesis)\b/iu;
/** What tells something else of a paper than its subject. */
const TELLS_MORE = /\b(?:accept|appear|award|best|forthcoming|nominat|presented (?:at|in)|prize|publish|submitted|won)/iu;

/** Whether a sentence says what the paper above it is about. */
const isAbout = (text: string, { hasYear, hasVenue }: Line): boolean =>
  !hasYear && !hasVenue && SPEAKS_OF_PAPER.test(text) && !TELLS_MORE.test(text);

/** "We show that sand can drift upwards in fog.": the authors speak of the paper above it; not "We are what we eat." */
const isOurs = (text: string, { hasYear, hasVenue }: Line): boolean => {
  const [, verb] = OURS.exec(text) ?? [];
  return verb !== undefined && !hasYear && !hasVenue && OWN_VERBS.has(verb) && runsOn(text, MIN_DESCRIBING) && !TELLS_MORE.test(text);
};
const OURS = /^We (?:\p{Ll}+ly )?(\p{Ll}+) \p{Ll}/u;

/** Whether the line is all of a paragraph without year and venue. */
const isAlone = ({ kind, text }: Block, { start, end, hasYear, hasVenue }: Line): boolean =>
  kind === 'paragraph' && start === 0 && end === text.length && !hasYear && !hasVenue;

/** "I'm interested in tides and fog.", "My research is about harbours.": the writer speaks; not "I Know What You Did". */
const SPEAKS_OF_SELF =
  /^(?:I['’]m|I (?:am|also|build|design|develop|enjoy|explore|have|investigate|like|study|use|work)|My (?:current|goal|interests?|main|primary|research|work)) (?:\p{Ll}|I\b)/u;

/** A line of a block. */
interface Line extends Span {
  readonly startsBlock: boolean;
  readonly hasYear: boolean;
  readonly hasVenue: boolean;
}

/**
 * Whether a line is the summary of the entry whose title stands above it: by the classes of the theme, or a text cut off below another
 * line of its block, or a sentence on what the paper or its writer does.
 *
 * @example under "Caching Tides for Harbours": "Tidal sensors lose their readings when …" // true
 */
export function isSummaryLine(block: Block, line: Line, above: Block | undefined, lineAbove: Span | undefined): boolean {
  const text = block.text.slice(line.start, line.end).trimEnd();
  if (!line.startsBlock && isCutOff(text)) return true;
  if (SENTENCE_ENDS.some((mark) => text.endsWith(mark))) {
    if (!line.hasYear && SPEAKS_OF_SELF.test(text)) return true;
    if (
      above !== undefined &&
      (isAbout(text, line) || ((block.kind === 'item' || isAlone(block, line)) && isDescription(text)) || isOurs(text, line))
    )
      return true;
  }
  if (above === undefined || lineAbove === undefined) return false;
  return has(runAt(block, line), SUMMARY_CLASS) && has(runAt(above, lineAbove), TITLE_CLASS);
}
