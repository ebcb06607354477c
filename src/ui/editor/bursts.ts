import type { Transaction } from "@codemirror/state";

/** How an edit is told and undone: with the keys before it as one step, or by itself. */
export interface TextEdit {
  readonly label: string;
  readonly burst?: string;
}

const labels: readonly (readonly [event: string, label: string])[] = [
  ["input.paste", "Text pasted"],
  ["input.drop", "Text moved"],
  ["delete.cut", "Text cut"],
  ["input.complete", "Text completed"],
  ["input.replace", "Text replaced"],
  ["move", "Text moved"],
];

/**
 * Tells one burst of typing from the next. Typing and deleting go on with a burst; a jump of the cursor, a new line and
 * whatever is done at once, such as pasting, begin another.
 */
export class Bursts {
  #count = 0;
  #wasLeft = true;

  /** To be called for every transaction of a person. Gives the edit that it makes, if it changes the text. */
  of(transaction: Transaction, fileName: string): TextEdit | undefined {
    if (!transaction.docChanged) {
      if (transaction.selection !== undefined) this.#wasLeft = true;
      return undefined;
    }
    const label = labels.find(([event]) => transaction.isUserEvent(event))?.[1];
    if (label !== undefined || !isTyped(transaction)) {
      this.#wasLeft = true;
      return { label: label ?? "Text edited" };
    }
    if (this.#wasLeft || addsLine(transaction)) this.#count++;
    this.#wasLeft = false;
    return { label: "Text edited", burst: `text of ${fileName} ${this.#count}` };
  }

  /** What is typed next begins anew: the text was changed from elsewhere. */
  leave(): void {
    this.#wasLeft = true;
  }
}

function isTyped(transaction: Transaction): boolean {
  return transaction.isUserEvent("input") || transaction.isUserEvent("delete");
}

function addsLine({ startState, state }: Transaction): boolean {
  return state.doc.lines > startState.doc.lines;
}
