import { TEACHING_POSTS } from '../../lexicon/teaching-posts.js';
import { wordAlternation } from '../../text/alternation.js';

/** "Graduate Teaching Assistant" in "Graduate Teaching Assistant, Lindar University"; not in "Non-Teaching Assistant". */
const TITLE = new RegExp(`(?<![\\p{L}-])(?:${wordAlternation(TEACHING_POSTS)})(?![\\p{L}-])`, 'iu');

/** The title of somebody who helps to teach, where a text has one. */
export const teachingTitle = (text: string): RegExpExecArray | null => TITLE.exec(text);

/** Whether a text opens with such a title: "Teaching Assistant, Tidal Physics". */
export const isTeachingTitle = (text: string): boolean => teachingTitle(text)?.index === 0;
