import type { ChangeSet, StateEffect, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { prevailingLineEnding } from "../../core/unit-file/physical-line.ts";
import { applyChanges } from "../../core/unit-file/text.ts";
import type { TextChange } from "../../core/unit-file/text.ts";
import { smallestChanges } from "../../core/workspace/changes/smallest-changes.ts";
import { activeText, withActiveText } from "../../core/workspace/workspace.ts";
import type { Workspace } from "../../core/workspace/workspace.ts";
import type { Session, SessionState } from "../../state/session.ts";
import type { EditStart } from "./edit-start.ts";
import { Bursts } from "./bursts.ts";
import { editorState } from "./editor-state.ts";
import { changeInText, editorText } from "./line-endings.ts";
import type { EditorText } from "./line-endings.ts";
import { beginAt, showPlace } from "./places.ts";
import { fromStore } from "./shown-file.ts";
import { isTravel } from "./travel.ts";

interface Kept {
  readonly state: EditorView["state"];
  readonly scroll: StateEffect<unknown>;
}

/**
 * The editor and the store hold one text. What is typed is in the store before anything else happens; what comes from
 * elsewhere reaches the editor as the smallest change, so that cursor, scroll and folds stay.
 */
export class TextEditor {
  readonly view: EditorView;
  readonly #session: Session;
  readonly #bursts = new Bursts();
  readonly #kept = new Map<string, Kept>();
  readonly #stop: () => void;
  #fileName: string;
  #text: string;
  #shown: EditorText;

  constructor(root: ShadowRoot, session: Session) {
    const { workspace } = session.store.getState().history.present;
    this.#session = session;
    this.#fileName = workspace.active;
    this.#text = activeText(workspace);
    this.#shown = editorText(this.#text);
    this.view = new EditorView({
      root,
      parent: root,
      state: editorState(this.#shown.shown, session),
      dispatchTransactions: (transactions) => this.#dispatch(transactions),
    });
    this.#stop = session.store.subscribe((now, before) => this.#follow(now, before));
  }

  /** Puts the cursor where a person wants to begin. */
  begin(start: EditStart): void {
    beginAt(this.view, start);
  }

  /** Is this the text that stands in the editor? */
  holds(text: string): boolean {
    return text === this.#text;
  }

  stop(): void {
    this.#stop();
    this.view.destroy();
  }

  #dispatch(transactions: readonly Transaction[]): void {
    this.view.update(transactions);
    const own = transactions.filter((transaction) => !transaction.annotation(fromStore));
    const edits = own.flatMap((transaction) => this.#bursts.of(transaction, this.#fileName) ?? []);
    const edit = edits.at(-1);
    if (edit === undefined) return;
    const changes = own.map((transaction) => transaction.changes);
    const text = this.#textAfter(changes.reduce((all, next) => all.compose(next)));
    this.#text = text;
    this.#shown = editorText(text);
    this.#agree();
    this.#session.actions.changeFiles(edit.label, (present) => withActiveText(present, text), edit.burst);
  }

  #textAfter(changes: ChangeSet): string {
    const lineEnding = prevailingLineEnding(this.#text);
    const inText: TextChange[] = [];
    changes.iterChanges((from, to, _from, _to, inserted) =>
      inText.push(changeInText(this.#shown.returns, { from, to, insert: inserted.toString() }, lineEnding)),
    );
    return applyChanges(this.#text, inText);
  }

  /** A carriage return that came to stand at a line’s end is part of that end from then on, or was pasted with one. */
  #agree(): void {
    if (this.#text.includes("\r") || this.view.state.doc.length !== this.#text.length)
      this.#change(this.view.state.doc.toString(), this.#shown.shown);
  }

  #follow(now: SessionState, before: SessionState): void {
    const { workspace } = now.history.present;
    const text = activeText(workspace);
    if (workspace.active !== this.#fileName) this.#open(workspace);
    if (text === this.#text) return;
    this.#bursts.leave();
    this.#text = text;
    const shown = editorText(text);
    const changes = this.#change(this.#shown.shown, shown.shown);
    this.#shown = shown;
    showPlace(this.view, changes, isTravel(now.history, before.history));
  }

  /** Makes the text in the editor this one; gives the changes that did it. */
  #change(before: string, after: string): ChangeSet {
    const changes = this.view.state.changes([...smallestChanges(before, after)]);
    if (!changes.empty) this.view.dispatch({ changes, annotations: fromStore.of(true) });
    return changes;
  }

  /** Shows another file as it was left; the same one under another name stays as it is. */
  #open({ active, files }: Workspace): void {
    const isRenamed = !Object.hasOwn(files, this.#fileName);
    if (!isRenamed) {
      this.#kept.set(this.#fileName, { state: this.view.state, scroll: this.view.scrollSnapshot() });
      this.#show(files[active] ?? "", this.#kept.get(active));
    }
    this.#fileName = active;
  }

  #show(text: string, kept: Kept | undefined): void {
    this.#text = text;
    this.#shown = editorText(text);
    this.#bursts.leave();
    this.view.setState(kept?.state ?? editorState(this.#shown.shown, this.#session));
    if (kept === undefined) return;
    this.#change(kept.state.doc.toString(), this.#shown.shown);
    this.view.dispatch({ effects: kept.scroll });
  }
}
