import { PAPER_STATES } from '../../lexicon/publishing-states.js';
import { phraseSearch } from '../../text/phrase-search.js';

const holdsState = phraseSearch([...PAPER_STATES]);

/** Whether the words say how far a paper is: "working paper", "R&R at Tidal Review"; nothing but papers has such a state. */
export const hasPaperState = (text: string): boolean => holdsState(text.toLowerCase());
