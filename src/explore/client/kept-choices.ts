/** What was chosen on a page, kept by the browser until the page is seen again. */

/** A choice, and what the file said when it was made. */
type Choice = readonly [was: string, chosen: string];

/** Choices by what they are about. */
export interface KeptChoices {
  /** What was chosen, where the file still says what it said then: a file that has moved on has the last word. */
  of(subject: string, said: string): string | undefined;
  /** Keeps a choice; one that is what the file says need not be kept. */
  keep(subject: string, said: string, chosen: string): void;
}

function readChoices(name: string): Map<string, Choice> {
  try {
    return new Map(JSON.parse(localStorage.getItem(name) ?? '[]') as [string, Choice][]);
  } catch {
    return new Map(); // a browser that keeps nothing, or something else under our name
  }
}

/** @param name under which the browser keeps them, one for each file */
export function keptChoices(name: string): KeptChoices {
  const choices = readChoices(name);
  return {
    of(subject, said) {
      const [was, chosen] = choices.get(subject) ?? [];
      return was === said ? chosen : undefined;
    },
    keep(subject, said, chosen) {
      if (said === chosen) choices.delete(subject);
      else choices.set(subject, [said, chosen]);
      try {
        localStorage.setItem(name, JSON.stringify([...choices]));
      } catch {
        // No room or not allowed: the choices live as long as the page.
      }
    },
  };
}
