/** What the build bundles: the program, and the code of the threads that read pages. */
import type { PageReader } from './load-program.js';

export { main } from '../main.js';

/** Loaded where it is used: the main thread reads pages only where there are few. */
export const pageReader = async (): Promise<PageReader> => (await import('../extract/page-task.js')).readPage;
