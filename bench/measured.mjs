/**
 * Loaded beside a program (`node --import`), tells what its process took, workers and all: the file that `VITAGRAPH_MEASURED` names gets
 * `{"cpu": seconds, "peak": megabytes}` when it ends.
 */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const path = process.env['VITAGRAPH_MEASURED'];
if (isMainThread && path !== undefined) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(path, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }));
  });
}
