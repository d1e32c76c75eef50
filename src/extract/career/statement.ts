import type { RoleKind } from '../../lexicon/roles.js';
import type { AdvisingKind, DegreeLevel } from '../../model/page-facts.js';
import type { Span } from '../../model/span.js';
import type { Text } from '../../model/text.js';
import type { DateRange } from '../../text/date-range.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import type { NameChunk } from './chunk.js';

/** When a statement holds: `joined` began in the past and may last, `pursuing` is the present of a degree that is worked for. */
export type Tense = 'past' | 'present' | 'pursuing' | 'joined' | 'future';

interface Stating extends Span {
  /** The text that states it; the span is in it. */
  readonly text: Text;
  readonly rule: string;
}

/** A job, stay or internship as one place of the page states it. */
export interface PositionStatement extends Stating {
  readonly kind: 'position';
  readonly position: RoleKind;
  readonly role?: string;
  readonly organization: ComposedOrganization;
  readonly date?: DateRange;
  readonly tense?: Tense;
  readonly supervisors: readonly NameChunk[];
}

/** A degree held or worked for as one place of the page states it. */
export interface DegreeStatement extends Stating {
  readonly kind: 'degree';
  readonly level: DegreeLevel;
  readonly name?: string;
  readonly field?: string;
  readonly organization: ComposedOrganization;
  readonly date?: DateRange;
  /** Undefined where the words leave it open: "during my PhD at X". */
  readonly status?: 'completed' | 'ongoing';
  readonly supervisors: readonly NameChunk[];
}

/** One person who advises the owner or is advised. */
export interface AdvisingStatement extends Stating {
  readonly kind: 'advising';
  readonly direction: 'advisor' | 'advisee';
  readonly advising: AdvisingKind;
  /** Told of now, and of no stay: what the owner is now tells the kind. */
  readonly isOfNow?: true;
  readonly person: NameChunk;
  readonly organization?: ComposedOrganization;
  readonly date?: DateRange;
}

/** One person named as a colleague. */
export interface CollaboratorStatement extends Stating {
  readonly kind: 'collaborator';
  readonly person: NameChunk;
}

/** An organisation that a header names without a role. */
export interface AffiliationStatement extends Stating {
  readonly kind: 'affiliation';
  readonly organization: ComposedOrganization;
}

/** A present role that a sentence names without an organisation: "I am a data scientist working on …". */
export interface RoleStatement extends Stating {
  readonly kind: 'role';
  readonly role: string;
}

/** What a place of the page says of a career. */
export type Statement =
  | RoleStatement
  | PositionStatement
  | DegreeStatement
  | AdvisingStatement
  | CollaboratorStatement
  | AffiliationStatement;
