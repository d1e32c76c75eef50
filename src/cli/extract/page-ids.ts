import { basename, dirname, extname, sep } from 'node:path';

/** File name without its extension; dotfiles keep their name. */
const stemOf = (path: string): string => {
  const name = basename(path);
  return name.slice(0, name.length - extname(name).length) || name;
};

const parentsOf = (path: string): readonly string[] => dirname(path).split(sep).filter(Boolean);

/** The last folders of a path and its name: `alice/index` with one folder. */
function idWith(path: string, folders: number, name: string): string {
  const kept = folders === 0 ? [] : parentsOf(path).slice(-folders);
  return [...kept, name].join('/');
}

const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Ids for files of one stem: the fewest folders that tell them apart, with the extension only where no folders do. */
function tellApart(paths: readonly string[]): readonly string[] {
  const deepest = paths.reduce((most, path) => Math.max(most, parentsOf(path).length), 0);
  for (const nameOf of [stemOf, basename]) {
    for (let folders = 0; folders <= deepest; folders++) {
      const ids = paths.map((path) => idWith(path, folders, nameOf(path)));
      if (areDistinct(ids)) return ids;
    }
  }
  return paths;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const members = groups.get(keyOf(item));
    if (members) members.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/**
 * An id for each file, by its absolute path: the file name without extension, with as many parent folders before it as
 * are needed to tell files of one name apart. Does not depend on the order of the paths.
 *
 * @example pageIds(['/a/x/index.html', '/a/y/index.html', '/a/z.md']) // x/index, y/index, z
 */
export function pageIds(paths: readonly string[]): ReadonlyMap<string, string> {
  const groups = groupBy([...new Set(paths)], stemOf);
  const named = groups.flatMap((group) => {
    const ids = tellApart(group);
    return group.map((path, index) => [path, ids[index] ?? path] as const);
  });
  // "index.html" can be both a whole name and a stem ("index.html.md"): such rare twins go by their paths.
  const counts = groupBy(named, ([, id]) => id).filter((twins) => twins.length > 1);
  return new Map([...named, ...counts.flat().map(([path]) => [path, path] as const)]);
}
