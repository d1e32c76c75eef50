import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody else is changing the store. */
export class StoreLockedError extends Error {
  override readonly name = 'StoreLockedError';
  readonly code = 'store-locked';
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes the right to change a store; a lock of a process that is gone does not count.
 *
 * @returns gives the right back
 * @throws {StoreLockedError} naming the process that has it
 */
export function lockStore(folder: string): () => void {
  const path = join(folder, 'lock');
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(path, 'utf8'));
      // A thread that was ended has left the lock of this very process.
      if (owner !== process.pid && isRunning(owner))
        throw new StoreLockedError(`${folder}: process ${owner} is changing it (if that is not so, remove the file "lock" in it)`);
      if (attempt > 1) throw new StoreLockedError(`${folder}: the file "lock" cannot be taken`);
      rmSync(path, { force: true });
    }
  }
}
