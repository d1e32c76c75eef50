/** The code of a worker thread: pages in, records out. */
export { factsOfFile as default } from './page-task.js';
