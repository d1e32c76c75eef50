import { existsSync, readFileSync } from 'node:fs';

/** Scripts and styles as they were bundled by the build. */
export interface Assets {
  /** Hashed names by plain names: `style.css` is `style.1f0c….css`. */
  readonly names: ReadonlyMap<string, string>;
  /** The bytes of a hashed name. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const FOLDER = new URL('./assets/', import.meta.url);
const MANIFEST = 'manifest.json';

/** What the build has bundled; nothing where it was not built. */
export function bundledAssets(): Assets {
  const path = new URL(MANIFEST, FOLDER);
  const entries = existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : [];
  const names = new Map(entries);
  const known = new Set(names.values());
  return { names, read: (name) => (known.has(name) ? readFileSync(new URL(name, FOLDER)) : undefined) };
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Media type of a file of ours. */
export const assetType = (name: string): string => TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
