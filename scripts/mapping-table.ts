/** Writes `docs/mapping.md` from the mapping: `npx tsx scripts/mapping-table.ts`. */
import { writeFileSync } from 'node:fs';
import { mappingTable } from '../src/map/mapping-table.js';

writeFileSync(new URL('../docs/mapping.md', import.meta.url), mappingTable());
