import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { vitagraph } from '../support/project.js';

it.each([
  ['file/site', /^file\/site\/\S+: cannot be written: /],
  ['/proc/none/site', /^\/proc\/none\/site\/\S+: cannot be written: /],
])('site says that %s cannot be written to, and ends', (folder, message) => {
  const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-site-'));
  writeFileSync(join(cwd, 'file'), '');
  writeFileSync(join(cwd, 'graph.nt'), '<https://a.example/> <https://schema.org/name> "Ines Ortega" .\n');
  const run = vitagraph(['site', 'graph.nt', '-o', folder], { cwd });
  expect(run.stderr).toMatch(message);
  expect(run.status).toBe(2);
});
