import type { Text } from '../../model/text.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import type { AnchorChunk } from './chunk.js';
import type { Statement, Tense } from './statement.js';

/** What the sentences so far leave for the next one: the stay spoken of last. */
export interface ProseState {
  readonly text: Text;
  readonly rule: string;
  /** The owner's names: a sentence about somebody else states nothing. */
  readonly isOwner: (name: string) => boolean;
  readonly statements: Statement[];
  /** Anchors of the stay spoken of last, and of the present one. */
  last: readonly AnchorChunk[];
  present: readonly AnchorChunk[];
  tense: Tense | undefined;
  /** Where that stay was: "from the same university". */
  place: ComposedOrganization | undefined;
}
