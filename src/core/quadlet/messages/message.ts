/**
 * What the generator says, in its own words without the prefix. debug: which files it reads. warning: no effect on the
 * exit status. error: a file or a unit is dropped. trailer: that there were errors.
 */
export interface Message {
  readonly kind: "debug" | "warning" | "error" | "trailer";
  readonly text: string;
}
