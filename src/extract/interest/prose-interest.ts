import type { Block } from '../../model/page.js';
import type { Stated } from '../../model/page-facts.js';
import type { SectionKind } from '../../model/section.js';
import { toSource } from '../../model/text.js';
import { fold } from '../../text/fold.js';
import { isCjk } from '../../text/script.js';
import { stated } from './interest-items.js';
import { isRomance } from './interest-joiner.js';
import type { ListedItem } from './interest-phrase.js';
import type { InterestLead } from './interest-statement.js';
import type { Strength } from './lead-phrases.js';
import { isOfPerson } from './sentence-subject.js';
import { isActivity, isUndertaking, LONE_GERUND, makes, makesWhat } from './undertaking.js';

/** An interest that a sentence or a label states. */
export interface ProseInterest extends Stated {
  readonly strength: Strength;
  /** Stated where people introduce themselves, in few words: a topic and not the description of a project. */
  readonly plain: boolean;
  /** Where the phrase stands in the source: interests of one phrase belong together. */
  readonly statement: number;
  /** The phrase has the word for research. */
  readonly ofResearch: boolean;
  /** The sentence tells what was: "my research focused on". */
  readonly past: boolean;
  /** The sentence begins with "Specifically" and the like. */
  readonly isDetail: boolean;
  /** The block that states it. */
  readonly block: number;
}

/** Words of the longest phrase that is plainly a topic. */
const PLAIN_WORDS = 6;
/** The share of short phrases in a list of topics. */
const MOSTLY = 0.75;
/** Blocks of the page in which people introduce themselves. */
const EARLY_BLOCKS = 30;

/** The word for research, folded. */
export const RESEARCH: RegExp = /research|recherche|forsch|investiga|pesquisa|ricerca|work in$|研究|연구/u;
/** The words of a phrase; where articles and prepositions are many, without them: "inestabilidad de los mercados del norte" has three. */
const tellingWords = (value: string): number => {
  const words = value.split(' ');
  return isRomance(value) ? words.filter((word) => word.length > 3).length : words.length;
};

/** "my research focused on"; not "is focused on". */
const PAST =
  /(?<!\b(?:is|are|am|been|mainly|primarily|currently)\s)\b(?:focused|worked|centered|concentrated|specialized)\s+(?:on|in|around)$|\bwas\b|\bwere\b/iu;

/** Before the phrase of a sentence that tells what is done about topics named before. */
const DETAIL = /\b(?:Currently|In particular|More specifically|Recently|Specifically),?\s?$/u;

const RULES: Readonly<Record<Strength, string>> = { strong: 'interest/prose', weak: 'interest/works-on', faint: 'interest/occupied-with' };

/** The interests behind a phrase that introduces them, with what its sentence says of them; none where it tells what is made or is about something else. */
export function ofStatement(items: readonly ListedItem[], lead: InterestLead, kind: SectionKind, block: Block): ProseInterest[] {
  const inIntroduction = kind === 'profile' || kind === 'other' || kind === 'interests' || block.index < EARLY_BLOCKS;
  const isTopic = ({ value }: ListedItem): boolean => (isCjk(value) || tellingWords(value) <= PLAIN_WORDS) && !isActivity(value);
  const hasActivity = items.some(({ value }) => isActivity(value));
  // "building, testing, and mending ropes" enumerates activities, the first without what is done; "ageing" alone is a topic.
  const isCut = ({ value }: ListedItem): boolean => hasActivity && LONE_GERUND.test(value);
  const kept = items.filter((item) => !isCut(item) && (lead.strength === 'strong' || !isActivity(item.value)));
  const plain = inIntroduction && kept.filter(isTopic).length >= MOSTLY * kept.length && kept.slice(0, 1).every(isTopic);
  const statement = toSource(block, lead.from, lead.start).start;
  if (lead.strength !== 'strong' && isUndertaking(block.text, lead.start)) return [];
  if (lead.strength === 'faint' && (!isOfPerson(block.text, lead.from) || makes(block.text, lead.start))) return [];
  const phrase = block.text.slice(lead.from, lead.start);
  const strength = lead.strength === 'strong' && makesWhat(block.text, lead.start) ? 'faint' : lead.strength;
  const told = {
    plain,
    strength,
    statement,
    ofResearch: RESEARCH.test(fold(phrase)),
    past: PAST.test(phrase),
    isDetail: DETAIL.test(block.text.slice(0, lead.from)),
    block: block.index,
  };
  return stated(block, kept, RULES[lead.strength]).map((one) => ({ ...one, ...told }));
}

/** What a list names under a label or a sentence that says that it holds interests; each is a statement of its own where none is given. */
const asListed = (found: readonly Stated[], rule: string, block: Block, statement?: number): ProseInterest[] =>
  found.map(({ value, evidence }) => ({
    value,
    evidence: { ...evidence, rule },
    plain: true,
    strength: 'strong',
    statement: statement ?? evidence.start,
    ofResearch: true,
    past: false,
    isDetail: false,
    block: block.index,
  }));

/** What stands behind or under a label of interests. */
export const asLabelled = (found: readonly Stated[], block: Block): ProseInterest[] => asListed(found, 'interest/label', block);

/** What a list below a sentence names is as sure as a label. */
export const asIntroduced = (below: readonly Stated[], lead: InterestLead, block: Block): ProseInterest[] =>
  asListed(below, RULES.strong, block, toSource(block, lead.from, lead.start).start);
