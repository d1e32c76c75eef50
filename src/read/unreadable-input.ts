/** The input is no page at all: it is empty, holds something other than text, or is larger than any page. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
  readonly code: 'empty' | 'not-text' | 'too-large';

  constructor(code: UnreadableInput['code'], message: string) {
    super(message);
    this.code = code;
  }
}
