/** The input is no page at all: it is empty, or holds something other than text. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
  readonly code: 'empty' | 'not-text';

  constructor(code: UnreadableInput['code'], message: string) {
    super(message);
    this.code = code;
  }
}
