/** The code of a worker thread of the bundled program: pages in, records out. */
import { loadProgram, type PageReader } from './load-program.js';

const readPage: PageReader = await loadProgram('extract', false).pageReader();
export default readPage;
