import type { Nearness } from './closeness.js';
import { EVIDENCE_WEIGHTS, PRIOR, RIVAL_WEIGHT } from './same-person-weights.js';

/** One of two people who are compared. */
export interface Compared {
  /** Share of people whom the most telling of the names can mean. */
  readonly share: number;
  readonly isFull: boolean;
  readonly isOwner: boolean;
  /** People of single pages who are joined. */
  readonly size: number;
  /** Sum of the weights of all relations. */
  readonly relations: number;
  /** People and organisations that the person stands beside. */
  readonly neighbours: number;
}

/** What speaks for and against two people of fitting names being one, as numbers in the order of {@link EVIDENCE}. */
export type Evidence = readonly number[];

/** What the numbers of the evidence are. Counts and probabilities are logarithms, so that each counts by its ratio. */
export const EVIDENCE = [
  'name is rare',
  'so many names in the run',
  'near over one person',
  'near over two people',
  'near over an organisation',
  'neighbours of one name',
  'common neighbours, of those of the one with fewer',
  'so many common neighbours',
  'neighbours of the one with fewer that are none of the other',
  'relations of the one with fewer',
  'relations of the other',
  'mentions of the one with fewer',
  'mentions of the other',
  'one is abbreviated',
  'both are abbreviated',
  'one owns a page, which lists his or her own works',
] as const;

/** A nearness that says nothing. */
const NOT_NEAR = 1e-4;
/** Of neighbours of one name, so few say nothing. */
const NO_TWIN = 0.05;
/** A smaller run tells no better who could be meant. */
const FEWEST_NAMES = 1000;
/** Nobody is the only one of the name for certain. */
const HALF = 0.5;
/** More common neighbours than this say nothing new. */
const MOST_COMMON = 12;

/** The evidence of two people who stand so near each other, in a run of so many different whole names. */
export function evidenceFor(nearness: Nearness, a: Compared, b: Compared, names: number): Evidence {
  const { log, max, min } = Math;
  const abbreviated = Number(!a.isFull) + Number(!b.isFull);
  const common = nearness.people + nearness.organizations + nearness.twins;
  const fewest = min(a.relations, b.relations);
  return [
    -log(max(a.share, b.share)),
    log(max(FEWEST_NAMES, names)),
    log(NOT_NEAR + nearness.short),
    log(NOT_NEAR + nearness.long),
    log(NOT_NEAR + nearness.places),
    log(NO_TWIN + nearness.twins),
    log((common + HALF) / (fewest + 1)),
    min(MOST_COMMON, common),
    log(1 + max(0, min(a.neighbours, b.neighbours) - common)),
    log(fewest),
    log(max(a.relations, b.relations)),
    log(min(a.size, b.size)),
    log(max(a.size, b.size)),
    Number(abbreviated === 1),
    Number(abbreviated === 2),
    Number(a.isOwner || b.isOwner),
  ];
}

/** Whether two people have no neighbour in common, not even by name, and stand no nearer each other than any two of so many names. */
export const isAnybody = ({ long, people, organizations, twins }: Nearness, names: number): boolean =>
  people + organizations + twins === 0 && long * names < 1;

/** Names that more than one in five thousand people bear. */
const COMMON_SHARE = 2e-4;
/** Chance of a second bearer of the name beside the same neighbour that is too high. */
const LIKELY = 0.25;

/**
 * Whether all that two people have in common is one neighbour, and the name so common that the neighbour may well stand beside two
 * of them: the more people the neighbour stands beside, the smaller is the chance to come from one to the other by way of the
 * neighbour. Where it is a neighbour's name only, that may be two people's as well. A generated world is closed and finds one
 * neighbour telling; among all who publish it is not.
 */
export function isCommonNameBesideOne({ people, organizations, twins, short }: Nearness, share: number): boolean {
  if (people + organizations + twins > 1) return false;
  return share > (people > 0 ? LIKELY * short : COMMON_SHARE);
}

/** Natural logarithm of the odds that the two are one, whoever else could be either. */
export const logOdds = (evidence: Evidence): number =>
  evidence.reduce((sum, value, i) => sum + value * (EVIDENCE_WEIGHTS[i] as number), PRIOR);

/** A rival so much less likely takes nothing, one so much likelier all that a rival takes. */
export const CLEAR = 3;

/** How much somebody else could as well be one of the two, who cannot be the other: from 0 to 6 by the scores of the pairs. */
export const rivalry = (score: number, rival: number): number => Math.max(0, Math.min(2 * CLEAR, CLEAR + rival - score));

/** What is left of the odds beside a rival. */
export const besideRival = (score: number, rival: number): number => score + RIVAL_WEIGHT * rivalry(score, rival);
