import type { Span } from '../../model/span.js';
import type { DateRange } from '../../text/date-range.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { type AnchorChunk, isHint, type NameChunk } from './chunk.js';
import { datesByPlace } from './clause-facts.js';
import type { ProseState } from './prose-state.js';
import type { DegreeStatement, PositionStatement, Tense } from './statement.js';

/** One stay with all that its clause gives: paired anchor, organisation and date. */
export interface Stay {
  readonly anchor: AnchorChunk;
  readonly organization: ComposedOrganization;
  readonly date: DateRange | undefined;
}

/**
 * Pairs the anchors of a clause with its organisations and dates: one for all, or one for each ("respectively").
 * A degree that is worked for may be at several places, one that was received is from the first.
 */
export function pairStays(
  all: readonly AnchorChunk[],
  organizations: readonly ComposedOrganization[],
  dates: readonly DateRange[],
  isOngoing = false,
): Stay[] {
  const first = organizations[0];
  const anchors = all.filter((anchor) => !isHint(anchor));
  if (!first) return [];
  if (anchors.length === 1 && organizations.length > 1) {
    const anchor = anchors[0] as AnchorChunk;
    const isShared = anchor.kind === 'role' || isOngoing;
    const chosen = isShared ? organizations : [first];
    const dated = datesByPlace(chosen, dates);
    return chosen.map((organization, index) => ({ anchor, organization, date: dated[index] }));
  }
  return anchors.map((anchor, index) => ({
    anchor,
    organization: organizations.length === anchors.length ? (organizations[index] as ComposedOrganization) : first,
    date: dates.length === anchors.length ? dates[index] : dates[0],
  }));
}

/** A degree as stated. A student who is one now works for the degree; one who was one is taken to hold it. */
export function degreeStatement(
  state: Pick<ProseState, 'text' | 'rule'>,
  stay: Stay,
  tense: Tense | undefined,
  supervisors: readonly NameChunk[],
  span: Span,
): DegreeStatement {
  const anchor = stay.anchor as Extract<AnchorChunk, { level: unknown }>;
  return {
    kind: 'degree',
    level: anchor.level,
    organization: stay.organization,
    supervisors,
    text: state.text,
    rule: state.rule,
    ...span,
    ...degreeStatus(anchor.kind, stay.date, tense),
    name: anchor.name,
    ...(anchor.field !== undefined && { field: anchor.field }),
    ...(stay.date && { date: tense === 'joined' ? begun(stay.date) : stay.date }),
  };
}

/** A date alone as the beginning of a stay. */
export const begun = ({ at, ...date }: DateRange): DateRange => (at === undefined ? date : { ...date, from: at });

function degreeStatus(kind: 'degree' | 'student', date: DateRange | undefined, tense: Tense | undefined): Pick<DegreeStatement, 'status'> {
  if (date?.ongoing || date?.expected || tense === 'future') return { status: 'ongoing' };
  if (tense === 'joined') return {};
  if (tense === 'pursuing') return { status: 'ongoing' };
  if (kind === 'student')
    return tense === 'past' || date?.to !== undefined ? { status: 'completed' } : tense === undefined ? {} : { status: 'ongoing' };
  return tense !== undefined || date !== undefined ? { status: 'completed' } : {};
}

/** A position as stated. */
export function positionStatement(
  state: Pick<ProseState, 'text' | 'rule'>,
  stay: Omit<Stay, 'anchor'> & { readonly anchor: AnchorChunk | undefined },
  tense: Tense | undefined,
  supervisors: readonly NameChunk[],
  span: Span,
  position: PositionStatement['position'] = 'job',
): PositionStatement {
  const role = stay.anchor?.kind === 'role' ? stay.anchor : undefined;
  return {
    kind: 'position',
    position: role?.position ?? position,
    organization: stay.organization,
    supervisors,
    text: state.text,
    rule: state.rule,
    ...span,
    ...(role && { role: role.role }),
    ...(stay.date && { date: stay.date }),
    ...(tense && { tense }),
  };
}
