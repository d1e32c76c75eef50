import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { FetchAddress } from '../../fetch/page-fetcher.js';
import { looksLikeAddress, parseWebAddress } from '../../fetch/web-address.js';
import { NOT_PAGES } from '../../input/not-pages.js';
import { UserError } from '../user-error.js';

/** The argument that stands for standard input. */
export const STDIN = '-';

/** A file to read: a page, or a container of pages or of records. */
export interface FileInput {
  readonly kind: 'file';
  readonly path: string;
  readonly bytes: number;
}

/** Something to read. */
export type Input = FileInput | FetchAddress | { readonly kind: 'stdin' };

/** An argument that leads to nothing. */
export interface BadInput {
  /** As the user wrote it. */
  readonly path: string;
  readonly message: string;
  readonly stage?: 'fetch';
}

/** What the arguments lead to. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly bad: readonly BadInput[];
}

const GLOB_CHARACTERS = /[*?[\]{}!]/;

const isHidden = (name: string): boolean => name.startsWith('.');
const isSkippedFolder = (name: string): boolean => isHidden(name) || name === 'node_modules';

/** Archives of the web, which are made to be read, and not downloads that lie beside the pages. */
const CRAWLS = /\.(?:warc|ndjson|jsonl)\.gz$/i;

const mayBeInput = (name: string): boolean => !isHidden(name) && (CRAWLS.test(name) || !NOT_PAGES.has(extname(name).toLowerCase()));

/** The files of a folder that may be pages, sorted by name; hidden ones, `node_modules` and images, styles and the like left out. */
async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    if (target?.isDirectory()) {
      // A link to a folder may lead back up; what it leads to is given as an input of its own.
      if (!entry.isSymbolicLink() && !isSkippedFolder(entry.name)) found.push(...(await walk(path)));
    } else if (target?.isFile() && mayBeInput(entry.name)) {
      found.push(path);
    }
  }
  return found;
}

async function expandGlob(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { dot: false, expandDirectories: false });
  return paths.filter((path) => !path.split('/').includes('node_modules')).sort();
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
};

async function findOne(argument: string): Promise<{ readonly paths: readonly string[]; readonly bad?: string }> {
  try {
    const found = await stat(argument);
    if (!found.isDirectory()) return { paths: [argument] };
    const paths = await walk(argument);
    return paths.length > 0 ? { paths } : { paths, bad: 'the folder holds no pages' };
  } catch (error) {
    if (!GLOB_CHARACTERS.test(argument)) return { paths: [], bad: reasonOf(error) };
    const paths = await expandGlob(argument);
    return paths.length > 0 ? { paths } : { paths, bad: 'no file matches' };
  }
}

/** A file once, under whatever names it was given; by its real path. */
async function describeFiles(paths: readonly string[]): Promise<readonly Input[]> {
  const files = new Map<string, Input>();
  for (const path of paths) {
    const real = await realpath(path).catch(() => resolve(path));
    const { size } = await stat(path).catch(() => ({ size: 0 }));
    if (!files.has(real)) files.set(real, { kind: 'file', path, bytes: size });
  }
  return [...files.values()];
}

const BETWEEN_NAMES = /\r?\n/;

/**
 * The inputs that a file lists, one a line or, where it holds a zero byte, parted by those (`find -print0`); `-` is standard input.
 *
 * @throws {UserError} where the list cannot be read.
 */
export async function listedInputs(list: string | undefined): Promise<readonly string[]> {
  if (list === undefined) return [];
  const names = await (list === STDIN ? text(process.stdin) : readFile(list, 'utf8')).catch((error: unknown) => {
    throw new UserError(`${list}: ${reasonOf(error)}`);
  });
  return names.split(names.includes('\0') ? '\0' : BETWEEN_NAMES).filter((name) => name !== '' && name !== STDIN);
}

/** Addresses once each, in the order of the arguments. */
function readAddresses(args: readonly string[]): { readonly addresses: readonly FetchAddress[]; readonly bad: readonly BadInput[] } {
  const addresses = new Map<string, FetchAddress>();
  const bad: BadInput[] = [];
  for (const argument of args) {
    const address = parseWebAddress(argument);
    if (address.kind === 'bad') bad.push({ path: address.name, message: address.reason, stage: 'fetch' });
    else if (!addresses.has(address.url.href)) addresses.set(address.url.href, address);
  }
  return { addresses: [...addresses.values()], bad };
}

/** What becomes of addresses of the web. */
export interface AddressUse {
  readonly isFetched: boolean;
  /** What the user can do where they are not. */
  readonly mend: string;
}

/** The use of a command that has `--fetch`, without it. */
export const NOT_FETCHED: AddressUse = { isFetched: false, mend: 'add --fetch to have it fetched' };

/**
 * What the arguments name: files, folders (walked), glob patterns that the shell left alone, addresses of the web, `-`.
 *
 * @throws {UserError} where there are addresses and they are not fetched.
 */
export async function findInputs(args: readonly string[], { isFetched, mend }: AddressUse = NOT_FETCHED): Promise<FoundInputs> {
  const { addresses, bad: badAddresses } = readAddresses(args.filter(looksLikeAddress));
  const shown = addresses[0]?.name ?? badAddresses[0]?.path;
  if (shown !== undefined && !isFetched) throw new UserError(`${shown}: an address of the web; ${mend}`);
  const paths: string[] = [];
  const bad: BadInput[] = [...badAddresses];
  for (const argument of args) {
    if (argument === STDIN || looksLikeAddress(argument)) continue;
    const found = await findOne(argument);
    paths.push(...found.paths);
    if (found.bad !== undefined) bad.push({ path: argument, message: found.bad });
  }
  const files = await describeFiles(paths);
  return { inputs: [...files, ...addresses, ...(args.includes(STDIN) ? [{ kind: 'stdin' } as const] : [])], bad };
}
