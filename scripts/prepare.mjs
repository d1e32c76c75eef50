/**
 * Builds after an install. `npx vitagraph` in a checkout installs the checkout into npx's cache before its first call
 * and runs this once more: what is built already is then left alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const built = existsSync(new URL('../dist/bundle/program.cjs', import.meta.url));
if (process.env['npm_command'] !== 'exec' || !built) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exit(status ?? 1);
}
