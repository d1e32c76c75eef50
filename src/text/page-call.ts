import { PAGE_CALLS } from '../lexicon/page-calls.js';
import { wordAlternation } from './alternation.js';

/** "Get in touch", "Follow me on my blog", "Download slides", "Loading courses …": what a page says to who reads it. */
const CALL = new RegExp(`^(?:${wordAlternation(PAGE_CALLS)})(?![\\p{L}\\d_])`, 'iu');

/** Whether a text is a call to the reader or a label of the user interface, and no name of a thing: "Show more"; not "Show and Tell". */
export const isPageCall = (text: string): boolean => CALL.test(text.trim());
