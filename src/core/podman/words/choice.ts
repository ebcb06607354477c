/** One of the values that a setting may have: what a list calls it, and what comes of it in a sentence. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly words: string;
  readonly says: string;
}
