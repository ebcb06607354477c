import { createStore } from "zustand/vanilla";

/** What the rest of the page knows about lines of the file on show, counted from 1. */
export interface LineMarks {
  /** They belong to what is pointed at, or has the focus. */
  readonly lit: readonly number[];
  /** They change nothing, and why. */
  readonly idle: readonly { readonly line: number; readonly why: string }[];
}

/** For the text editor, which draws its lines itself: the plain preview has its lines on the page. */
export const lineMarks = createStore<LineMarks>(() => ({ lit: [], idle: [] }));
