import type { FurtherReference } from "../../network/claims/points.ts";
import type { CellReference } from "../../network/measurement/cell.ts";
import type { Edit } from "../../unit-file/edit.ts";
import type { TextRange } from "../../unit-file/text.ts";

/**
 * error: the file is dropped or the start fails. danger: it works and opens the machine. warning: it works
 * differently from what it seems to say. note: worth knowing. good: what the present choice protects.
 */
export type Severity = "error" | "danger" | "warning" | "note" | "good";

/** What a finding rests on: measured cells, or a text with an address. */
export type Evidence =
  | { readonly kind: "cells"; readonly cells: readonly CellReference[] }
  | { readonly kind: "source"; readonly name: string; readonly url?: string };

/** Files by their names. */
export type Files = Readonly<Record<string, string>>;

/**
 * A button of a finding: it changes the text of the checked file, or several files by what they are by then, or opens a
 * page. The evidence can always be opened.
 */
export type Action =
  | { readonly kind: "edit"; readonly label: string; readonly edit: Edit }
  | { readonly kind: "files"; readonly label: string; readonly change: (files: Files) => Files }
  | { readonly kind: "link"; readonly label: string; readonly url: string };

/** A place in another file. */
export interface Elsewhere {
  readonly fileName: string;
  /** Counted from 1. */
  readonly line: number;
  readonly range: TextRange;
}

/** One thing to know about the file: a sentence that says what happens, one that says why it matters. */
export interface Finding {
  readonly rule: string;
  /** Has the rule a page in the reference? */
  readonly isRule: boolean;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  /** More about it, for those who open the evidence. */
  readonly further?: FurtherReference;
  /** The part of the text it is about, if it is about one. */
  readonly range?: TextRange;
  /** Where it stands, if that is in a drop-in of the file. */
  readonly elsewhere?: Elsewhere;
  readonly evidence: readonly Evidence[];
  readonly actions: readonly Action[];
}

/** Is this a finding about what may go wrong, and not a mere note? */
export function mayGoWrong(severity: Severity): boolean {
  return severity === "error" || severity === "danger" || severity === "warning";
}
