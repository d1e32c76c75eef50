import type { ComposedOrganization } from '../organization/compose-organization.js';
import type { Chunk } from './chunk.js';
import type { EntryLine } from './entry-line.js';

/** 同大学院工学研究科, 同研究科; not 同志社大学. */
const SAME = /^同(?:大学院|大学|校)?(?=$|(?:\p{Script=Han}|[\p{Script=Katakana}ー・]){0,14}(?:研究科|学部|学科|専攻|学府|大学|院|校)$)/u;
const NAMES_WITH_SAME = /^同(?:志|済|济|朋|仁|德|徳|方)/u;

/** The organisation of the chunk, where it is told as a part of the one named before. */
const sameOf = (chunk: Chunk): ComposedOrganization | undefined => {
  if (chunk.kind !== 'organization') return undefined;
  const name = chunk.organization.names[0] as string;
  return SAME.test(name) && !NAMES_WITH_SAME.test(name) ? chunk.organization : undefined;
};

/** Lines of a list in which 同大学院 and the like stand for the university of the lines before: 同大学院工学研究科 修士課程修了. */
export function resolveSamePlaces(lines: readonly EntryLine[]): EntryLine[] {
  let home: ComposedOrganization | undefined;
  return lines.map((line) => {
    const chunks = line.chunks.map((chunk): Chunk => {
      const same = sameOf(chunk);
      if (!same || chunk.kind !== 'organization') {
        if (chunk.kind === 'organization' && chunk.organization.rank === 'body') home = chunk.organization;
        return chunk;
      }
      if (!home) return chunk;
      const part = (same.names[0] as string).replace(SAME, '');
      const organization = { ...same, names: home.names, units: [...same.units, ...(part === '' ? [] : [part])], rank: home.rank };
      return { ...chunk, organization };
    });
    return { ...line, chunks };
  });
}
