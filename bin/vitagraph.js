#!/usr/bin/env node
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const start = new URL('../dist/cli/start/start.js', import.meta.url);
const stamp = new URL('../dist/build.json', import.meta.url);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`vitagraph needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  process.exitCode = 2;
} else if (!existsSync(stamp) || !existsSync(start)) {
  const why = existsSync(stamp) ? 'was built of older sources' : 'is not built yet';
  console.error(`vitagraph ${why}: run "npm run build" in its folder.`);
  process.exitCode = 2;
} else {
  const { start: run } = await import(start.href);
  await run(process.argv.slice(2));
}
