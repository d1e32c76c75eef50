import { PAPER_NOUNS, PAPER_TITLE_JOINS, WHICH_PAPER, WHOSE_PAPER } from '../../lexicon/paper-in-prose.js';
import { cite, citeAll } from '../../model/cite.js';
import type { Block, Page } from '../../model/page.js';
import type { Venue, Work } from '../../model/page-facts.js';
import type { Section, SectionKind } from '../../model/section.js';
import { linksOf, sliceText, type Text } from '../../model/text.js';
import { wordAlternation } from '../../text/alternation.js';
import { identifiersField } from './identifiers-field.js';
import { linksField } from './links-field.js';
import { restOfSentence, titleAt, yearBehind } from './thesis-in-prose.js';
import { titleWordCount } from './title-field.js';
import { typeField } from './type-field.js';
import { preprintServer } from './venue-name.js';

/** Sections in which the owner tells of the work; news are no list of works. */
const OF_THE_WORK: ReadonlySet<SectionKind> = new Set<SectionKind>(['interests', 'profile']);

/** "our first paper, ", "my job market paper “", "mein Buch: "; not "my papers on", "the paper". */
const OWN_PAPER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${wordAlternation(WHOSE_PAPER)})\\s(?:(?:${wordAlternation(WHICH_PAPER)})\\s){0,3}` +
    `(?:${wordAlternation(PAPER_NOUNS)})(?!\\p{L})[,:]?(?:\\s(?:${wordAlternation(PAPER_TITLE_JOINS)})(?!\\p{L}))?[\\s,:(]{0,3}`,
  'giu',
);
/** Fewer words in quotation marks, italics or a link are a nickname, a journal, a label. */
const MIN_WORDS = 4;

/** The preprint server that a link of the sentence names. */
function preprintOf(sentence: Text): Venue | undefined {
  for (const { text, start, end } of linksOf(sentence)) {
    const server = preprintServer(text);
    if (server) return { kind: 'preprint', printed: text, names: [server], evidence: cite(sentence, start, end, 'publication/venue') };
  }
  return undefined;
}

/** The paper whose title stands at the place, with the links and the year of its sentence. */
function paperAt(block: Block, at: number, resolve: (href: string) => string): Work | undefined {
  const title = titleAt(block, at);
  if (!title || titleWordCount(title.value) < MIN_WORDS) return undefined;
  const sentence = sliceText(block, at, title.end + restOfSentence(block, title.end).length);
  const links = linksField(sentence, [], resolve);
  const type = typeField(block.text.slice(Math.max(0, at - 24), at), undefined);
  const venue = preprintOf(sentence);
  return {
    type,
    title: { value: title.value, evidence: cite(block, at, title.end, 'publication/prose-title') },
    otherTitles: [],
    authors: [],
    authorsComplete: false,
    ...(venue && { venue }),
    ...yearBehind(block, title.end, 'publication/year'),
    links,
    identifiers: identifiersField(sentence, links, type),
    awards: [],
    evidence: citeAll(sentence, 'publication/prose'),
  };
}

/** The owner's papers that running text names by their titles: "Our first paper, *Sandbanks in Slow Water*, is on arXiv". */
export function papersInProse(page: Page, sections: readonly Section[], resolve: (href: string) => string): readonly Work[] {
  const papers: Work[] = [];
  for (const { kind, first, end } of sections) {
    if (!OF_THE_WORK.has(kind)) continue;
    for (const block of page.blocks.slice(first, end)) {
      if (block.kind === 'heading' || block.region !== 'main') continue;
      for (const match of block.text.matchAll(OWN_PAPER)) {
        const paper = paperAt(block, match.index + match[0].length, resolve);
        if (paper) papers.push(paper);
      }
    }
  }
  return papers;
}
