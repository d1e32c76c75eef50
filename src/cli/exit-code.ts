/** What the command tells the shell. */
export const EXIT = {
  done: 0,
  /** Done, and there is something to look at: nothing extracted, a shape violated, `ASK` false with `--exit-status`. */
  findings: 1,
  /** Misuse, or an input or output that cannot be read or written. */
  usage: 2,
  /** Some inputs failed and the rest were done. */
  partial: 3,
  /** Stopped from the keyboard: 128 and the signal's number, as shells have it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
