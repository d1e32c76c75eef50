/**
 * Bundles the compiled program and the packages that every run needs into one file, `dist/bundle/program.cjs`, for the command line: to find
 * and open some hundreds of modules takes longer than to read a page, and of a script, unlike a module, the compiled code can be kept
 * (`src/cli/start`). The library (`dist/index.js`) stays as it was compiled.
 *
 * `dist/bundle/LICENSES.txt` has the licences of the packages whose code is in the bundle.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { withLazyConstants } from './lazy-constants.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const target = join(dist, 'bundle');

/** Loaded by few runs, or by a path of their own. */
const OWN_FILES = ['negotiator', 'oxigraph', 'pinyin-pro', 'rdf-validate-shacl', 'tar-stream', 'tinyglobby', 'tinypool', 'warcio', 'yauzl'];

/** `new URL('./page-worker.js', import.meta.url)`: a thread, which starts faster from the bundle too. */
const THREAD = /new URL\('\.\/(page-worker|store-thread)\.js', import\.meta\.url\)/g;
const THREADS: Readonly<Record<string, string>> = { 'page-worker': '../cli/start/page-worker.js', 'store-thread': './store-thread.js' };

/** `createRequire(import.meta.url)('yaml')`: a package that a module loads at need, from the bundle too. */
const LOADED_LATE = /createRequire\(import\.meta\.url\)\(('[\w-]+')\)/g;

/** The parser of the command line can start other programs, which takes a good part of Node.js; this one has it do so never. */
const commandsOfOtherPrograms: Plugin = {
  name: 'commands-of-other-programs',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const late = code.replace(/^const childProcess = require\('node:child_process'\)[.;]*(?:default)?;?$/m, 'const childProcess = {};');
      if (late === code) throw new Error(`${path} does not load node:child_process any longer: mend the build`);
      return { contents: late, loader: 'js' };
    });
  },
};

/** Keeps the paths of data files right: they are named from where a module was before it was bundled. */
const placesOfModules = (bundleUrl: string): Plugin => ({
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
            ? `new URL('${THREADS[part]}', ${bundleUrl})`
            : part.replaceAll('import.meta.url', `new URL('${place}', ${bundleUrl}).href`),
        )
        .join('');
      return { contents, loader: 'js' };
    });
  },
});

const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  external: OWN_FILES,
  metafile: true,
} satisfies BuildOptions;

rmSync(target, { recursive: true, force: true });

/** The program and what reads pages: a script, wrapped as Node.js wraps what is required. */
const program = await build({
  ...OPTIONS,
  entryPoints: [join(dist, 'cli/start/bundled.js')],
  outfile: join(target, 'program.cjs'),
  format: 'cjs',
  plugins: [placesOfModules('bundleUrl'), commandsOfOtherPrograms],
  banner: {
    js: '(function(exports,require,module,__filename,__dirname,importModule){const bundleUrl=require("node:url").pathToFileURL(__filename);',
  },
  footer: { js: '})' },
  write: false,
});

/** The thread that answers queries: started by its file. */
const thread = await build({
  ...OPTIONS,
  entryPoints: [join(dist, 'serve/store-thread.js')],
  outfile: join(target, 'store-thread.js'),
  format: 'esm',
  plugins: [placesOfModules('import.meta.url')],
  // Packages in CommonJS that require parts of Node.js.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});

const NOT_ASCII = /\P{ASCII}/gu;
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** Of a script that was compiled by an earlier run Node.js does not know how to import: what loads the program does it. */
function importsPassedOn(code: string): string {
  const starts: number[] = [];
  simple(parse(code, { ecmaVersion: 'latest' }), {
    ImportExpression: ({ start }) => {
      starts.push(start);
    },
  });
  const ends = [...starts, code.length];
  return code.slice(0, starts[0]) + starts.map((start, i) => `importModule${code.slice(start + 'import'.length, ends[i + 1])}`).join('');
}

for (const { path, text } of program.outputFiles) {
  // In ASCII throughout, V8 holds the source in half the room. esbuild writes strings so; what remains is in regular expressions,
  // where an escape means the same.
  writeFileSync(path, importsPassedOn(withLazyConstants(text.replace(NOT_ASCII, escaped))));
}

const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const folders = new Map<string, string>();
for (const { inputs } of [program, thread].flatMap(({ metafile }) => Object.values(metafile.outputs))) {
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
