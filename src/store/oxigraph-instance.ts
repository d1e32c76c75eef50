import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type * as Oxigraph from 'oxigraph/web.js';

/** As far as it is used; the types of Node lack WebAssembly's. */
export interface ProgramMemory {
  readonly buffer: ArrayBuffer;
  /** @param pages of 64 KiB */
  grow(pages: number): number;
}

export interface ProgramTable {
  readonly length: number;
  get(place: number): unknown;
  set(place: number, value: unknown): void;
  grow(places: number): number;
}

/** The store's program with a memory of its own. */
export interface OxigraphInstance {
  readonly module: typeof Oxigraph;
  readonly memory: ProgramMemory;
  /** JavaScript values that the program holds on to, by the numbers that it knows them by. */
  readonly held: ProgramTable;
  /** SHA-256 of the program, in hexadecimal. */
  readonly program: string;
}

/** A compiled program; the types of Node do not have it. */
type Compiled = object;
const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: { readonly Module: new (program: Uint8Array) => Compiled } };

let instances = 0;
let compiled: { readonly module: Compiled; readonly hash: string } | undefined;

/** The program, compiled once a process. */
function compile(path: string): { readonly module: Compiled; readonly hash: string } {
  if (compiled) return compiled;
  const program = readFileSync(path);
  compiled = { module: new WebAssembly.Module(program), hash: createHash('sha256').update(program).digest('hex') };
  return compiled;
}

/**
 * Starts the program once more. The package for browsers is the one that lets its memory be seen; that for Node runs the same program, and is
 * there once a process.
 */
export async function newOxigraphInstance(): Promise<OxigraphInstance> {
  const path = createRequire(import.meta.url).resolve('oxigraph/web.js');
  const { module: program, hash } = compile(path.replace(/web\.js$/, 'web_bg.wasm'));
  // A module is evaluated once for each of its addresses.
  const module = (await import(`${pathToFileURL(path).href}?instance=${instances++}`)) as typeof Oxigraph;
  const exports = module.initSync({ module: program as never }) as unknown as {
    readonly memory: ProgramMemory;
    readonly __wbindgen_externrefs: ProgramTable;
  };
  return { module, memory: exports.memory, held: exports.__wbindgen_externrefs, program: hash };
}
