/**
 * Words that end the title of one person's post and, by the same words, the heading of what was done in it: "Graduate Teaching
 * Assistant", "Reviewer". Case does not count. Source: own list.
 */
export const POST_HEADS: readonly string[] = ['assistant', 'fellow', 'instructor', 'lecturer', 'postdoc', 'reviewer', 'student'];
