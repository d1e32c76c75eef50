/**
 * Bundles the compiled program and the packages that every run needs into a few files in `dist/bundle`, for the command line: to find and
 * open some hundreds of modules takes longer than to read a page. The library (`dist/index.js`) stays as it was compiled.
 *
 * `dist/bundle/LICENSES.txt` has the licences of the packages whose code is in the bundle.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const target = join(dist, 'bundle');

/** The program, and the threads that it starts: each is a file of its own in the bundle. */
const ENTRIES = ['cli/main.js', 'cli/extract/page-worker.js', 'serve/store-thread.js'];
/** Loaded by few runs, or by a path of their own. */
const OWN_FILES = ['negotiator', 'oxigraph', 'pinyin-pro', 'rdf-validate-shacl', 'tar-stream', 'tinyglobby', 'tinypool', 'warcio', 'yauzl'];

/** `new URL('./page-worker.js', import.meta.url)`: a thread, which starts faster from the bundle too. */
const THREAD = /new URL\('\.\/(page-worker|store-thread)\.js', import\.meta\.url\)/g;

/** `createRequire(import.meta.url)('yaml')`: a package that a module loads at need, from the bundle too. */
const LOADED_LATE = /createRequire\(import\.meta\.url\)\(('[\w-]+')\)/g;

/** Keeps the paths of data files right: they are named from where a module was before it was bundled. */
const placesOfModules: Plugin = {
  name: 'places-of-modules',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      if (!path.startsWith(dist + sep)) return undefined;
      const code = readFileSync(path, 'utf8');
      if (!code.includes('import.meta.url')) return undefined;
      const place = relative(target, path).split(sep).join('/');
      const contents = code
        .replace(LOADED_LATE, 'require($1)')
        .split(THREAD)
        .map((part, i) =>
          i % 2 === 1
            ? `new URL('./${part}.js', import.meta.url)`
            : part.replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`),
        )
        .join('');
      return { contents, loader: 'js' };
    });
  },
};

rmSync(target, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ENTRIES.map((path) => join(dist, path)),
  outdir: target,
  entryNames: '[name]',
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  external: OWN_FILES,
  plugins: [placesOfModules],
  metafile: true,
  // Packages in CommonJS that require parts of Node.js.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});

const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const folders = new Map<string, string>();
for (const { inputs } of Object.values(metafile.outputs)) {
  for (const path of Object.keys(inputs)) {
    const [folder, name] = PACKAGE.exec(path) ?? [];
    if (folder !== undefined && name !== undefined) folders.set(name, folder);
  }
}

function licenceOf(name: string, folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string; readonly license: string };
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0 && !existsSync(join(folder, 'README.md'))) throw new Error(`${name} has no licence text`);
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return `${name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
}

const licences = [...folders]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, folder]) => licenceOf(name, join(root, relative(root, folder))));
writeFileSync(join(target, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
