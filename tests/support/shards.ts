import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.js';

const NAMES = ['Ines Ortega', 'Pia Berg', 'Mara Okoro', 'Tomas Lind', 'Agda Holm', 'Astrid Falk'];

const page = (name: string, other: string): string =>
  `<html><head><title>${name}</title></head><body><h1>${name}</h1><h2>Publications</h2><ul><li>${name}, ${other}. <b>Mapping the Tides of ${name}</b>. In <i>Proceedings of the Symposium on Tidal Maps</i>, 2023.</li></ul></body></html>`;

/** Files of two pages each, whose people write with those of the next; their names. */
export function shardsIn(folder: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, shard) => {
    const lines = [2 * shard, 2 * shard + 1].map((i) => {
      const [name = '', other = ''] = [NAMES[i % NAMES.length], NAMES[(i + 1) % NAMES.length]];
      return JSON.stringify({ url: `https://harbour.example/~p${i}/`, html: page(name, other) });
    });
    const file = `shard-${shard}.jsonl`;
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
    return file;
  });
}

/**
 * A folder with the program as `vitagraph`, and the number of a process to kill: the first that reads `slow` gets one page of it and then
 * nothing for a while, so that it is in the middle of its work.
 */
export function programOnPath(cwd: string, slow: string): { readonly path: string; readonly victim: () => number | undefined } {
  const path = join(cwd, 'bin');
  const pid = join(cwd, 'victim.pid');
  mkdirSync(path);
  const program = `"${process.execPath}" "${join(root, 'bin/vitagraph.js')}"`;
  const script = `#!/bin/sh
if [ "$2" = "${slow}" ] && mkdir "${cwd}/begun" 2>/dev/null; then
  mkfifo "${cwd}/half"
  { head -n 1 "$2"; sleep 30; } > "${cwd}/half" &
  shift 2
  ${program} extract - "$@" < "${cwd}/half" &
  echo $! > "${pid}.new" && sleep 1 && mv "${pid}.new" "${pid}"
  wait $!
else
  exec ${program} "$@"
fi
`;
  writeFileSync(join(path, 'vitagraph'), script, { mode: 0o755 });
  return { path, victim: () => (existsSync(pid) ? Number(readFileSync(pid, 'utf8')) : undefined) };
}
