import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';

/** Which compiled code is meant. */
export interface CodeKey {
  /** What the code was compiled for: the name of a command, since each command runs other functions. */
  readonly use: string;
  /** The build of the program: V8 itself compares no more than the length of the source. */
  readonly build: string;
}

/** Compiled code, and how much of the program it is. */
export interface KeptCode {
  readonly code: Uint8Array;
  /** Bytes of the functions in it, by which it is told from a run that has compiled more. */
  readonly functionBytes: number;
}

const DIGEST_BYTES = 20;
/** The file: the digest of the rest, `functionBytes` as a number of four bytes, the code. */
const CODE_START = DIGEST_BYTES + 4;
/** To import `node:crypto` into a module makes Node.js load all that it has, also its other half, Web Cryptography. */
const { createHash } = process.getBuiltinModule('node:crypto');
const digestOf = (code: Uint8Array): Buffer => createHash('sha1').update(code).digest();

/** Where the system has programs keep what they can make again; undefined where nothing is to be kept. */
export function codeFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
  // The switch that Node.js has for compiled code of its own.
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  if (process.platform === 'win32') return env['LOCALAPPDATA'] && join(env['LOCALAPPDATA'], 'vitagraph');
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'vitagraph');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'vitagraph');
}

/** `-8f3e….code` */
const endOfName = ({ build }: CodeKey): string => `-${build}.code`;
/** `extract-4f0c2a91-8f3e….code`: the version tag stands for V8, its flags and the processor. */
const nameOf = (key: CodeKey): string => `${key.use}-${cachedDataVersionTag().toString(16)}${endOfName(key)}`;

/** The code that an earlier run kept; undefined where there is none, or its file is damaged: V8 would run what it is given. */
export function keptCode(folder: string, key: CodeKey): KeptCode | undefined {
  try {
    const file = readFileSync(join(folder, nameOf(key)));
    if (!digestOf(file.subarray(DIGEST_BYTES)).equals(file.subarray(0, DIGEST_BYTES))) return undefined;
    return { code: file.subarray(CODE_START), functionBytes: file.readUInt32LE(DIGEST_BYTES) };
  } catch {
    return undefined;
  }
}

function makeFolderAndParent(folder: string): void {
  // One after the other: the recursive `mkdir` of Node.js never returns where a folder cannot be made under `/proc`.
  for (const path of [dirname(folder), folder]) {
    try {
      mkdirSync(path);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/**
 * Keeps code for later runs, and removes what was kept for other builds, by whichever Node.js. Where that is not possible nothing is
 * kept: the program runs as well without, only later.
 *
 * @param makeCode called only where there is a folder to write to: to make it takes some 30 ms
 */
export function keepCode(folder: string, key: CodeKey, functionBytes: number, makeCode: () => Uint8Array): void {
  try {
    makeFolderAndParent(folder);
    const name = nameOf(key);
    const size = Buffer.alloc(CODE_START - DIGEST_BYTES);
    size.writeUInt32LE(functionBytes);
    const content = Buffer.concat([size, makeCode()]);
    const unfinished = join(folder, `${name}.${process.pid}`);
    writeFileSync(unfinished, Buffer.concat([digestOf(content), content]), { mode: 0o600 });
    renameSync(unfinished, join(folder, name));
    for (const other of readdirSync(folder)) {
      if (other.startsWith(`${key.use}-`) && !other.endsWith(endOfName(key))) rmSync(join(folder, other), { force: true });
    }
  } catch {
    // No room, no permission, no home: see above.
  }
}
