/** Bundles the scripts and the style sheet of the pages into `dist/explore/assets`, each named with a hash of what it holds. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = new URL('../src/explore/', import.meta.url);
const target = new URL('../dist/explore/assets/', import.meta.url);

const SCRIPTS = ['filter', 'layout-worker', 'network', 'review', 'search', 'sparql'].map((name) => `client/${name}.ts`);
const STYLES = ['style/style.css'];

const result = await build({
  entryPoints: [...SCRIPTS, ...STYLES].map((path) => fileURLToPath(new URL(path, source))),
  outdir: fileURLToPath(target),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  write: false,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
});

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const files = new Map(result.outputFiles.map(({ path, contents }) => [basename(path), contents]));
files.set('icon.svg', readFileSync(new URL('style/icon.svg', source)));
const manifest: Record<string, string> = {};
for (const [name, contents] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10);
  const hashed = name.replace(/\.(\w+)$/, `.${hash}.$1`);
  manifest[name] = hashed;
  writeFileSync(new URL(hashed, target), contents);
}
writeFileSync(new URL('manifest.json', target), `${JSON.stringify(manifest, undefined, 1)}\n`);
