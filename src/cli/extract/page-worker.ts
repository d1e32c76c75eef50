/** The code of a worker thread: pages in, records out. */
export { readPage as default } from './page-task.js';
