import type { ChangeSet, StateEffect, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { prevailingLineEnding } from "../../core/unit-file/physical-line.ts";
import { applyChanges } from "../../core/unit-file/text.ts";
import type { TextChange } from "../../core/unit-file/text.ts";
import type { Finding } from "../../core/checks/model/finding.ts";
import { lastChange } from "../../core/workspace/history/last-change.ts";
import type { LastChange } from "../../core/workspace/history/last-change.ts";
import { smallestChanges } from "../../core/workspace/changes/smallest-changes.ts";
import { activeText, withActiveText } from "../../core/workspace/workspace.ts";
import type { Workspace } from "../../core/workspace/workspace.ts";
import type { Session, SessionState } from "../../state/session.ts";
import type { EditStart } from "./edit-start.ts";
import { Bursts } from "./bursts.ts";
import { FindingMarks } from "./diagnostics.ts";
import { editorState } from "./editor-state.ts";
import { KnownFile } from "./known-file.ts";
import { changeInText, editorText } from "./line-endings.ts";
import type { EditorText } from "./line-endings.ts";
import { beginAt, showPlace } from "./places.ts";
import { currentFile, fromStore, showFile } from "./shown-file.ts";
import type { ShownFile } from "./shown-file.ts";
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
  readonly #known = new KnownFile();
  readonly #marks: FindingMarks;
  readonly #kept = new Map<string, Kept>();
  readonly #stop: () => void;
  #fileName: string;
  #text: EditorText;

  constructor(root: ShadowRoot, session: Session) {
    const { workspace } = session.store.getState().history.present;
    this.#session = session;
    this.#fileName = workspace.active;
    this.#text = editorText(activeText(workspace));
    this.view = new EditorView({
      root,
      parent: root,
      state: editorState(this.#text.shown, session),
      dispatchTransactions: (transactions) => this.#dispatch(transactions),
    });
    this.#marks = new FindingMarks(this.view, session.actions.applyFix);
    this.#stop = session.store.subscribe((now, before) => this.#follow(now, before));
    this.tell(this.#lastChange());
  }

  /** Puts the cursor where a person wants to begin. */
  begin(start: EditStart): void {
    beginAt(this.view, start);
  }

  /** Tells the view what the last change was, unless another text stands there by now. */
  tell(change: LastChange): void {
    if (change.after !== this.#text.whole) return;
    const file = this.#known.of(change, this.#text);
    if (currentFile(this.view.state) !== file) this.view.dispatch({ effects: showFile.of(file) });
  }

  /** Marks what was found in a text, unless another one stands there by now: that is looked at too. */
  mark(text: string, findings: readonly Finding[]): void {
    if (text === this.#text.whole) this.#marks.show(findings, this.#text.returns);
  }

  stop(): void {
    this.#stop();
    this.view.destroy();
  }

  #dispatch(transactions: readonly Transaction[]): void {
    const own = transactions.filter((transaction) => !transaction.annotation(fromStore));
    const edits = own.flatMap((transaction) => this.#bursts.of(transaction, this.#fileName) ?? []);
    const edit = edits.at(-1);
    const last = transactions.at(-1);
    if (edit === undefined || last === undefined) return this.view.update(transactions);
    const changes = own.map((transaction) => transaction.changes);
    const text = this.#textAfter(changes.reduce((all, next) => all.compose(next)));
    this.#text = editorText(text);
    this.#session.actions.changeFiles(edit.label, (present) => withActiveText(present, text), edit.burst);
    // The view draws once for a key, text and colours: to ask it for one after the other is twice the work.
    this.view.update([...transactions, last.state.update({ effects: showFile.of(this.#file()) })]);
    this.#agree();
  }

  #textAfter(changes: ChangeSet): string {
    const { whole, returns } = this.#text;
    const lineEnding = prevailingLineEnding(whole);
    const inText: TextChange[] = [];
    changes.iterChanges((from, to, _from, _to, inserted) =>
      inText.push(changeInText(returns, { from, to, insert: inserted.toString() }, lineEnding)),
    );
    return applyChanges(whole, inText);
  }

  /** A carriage return that came to stand at a line’s end is part of that end from then on, or was pasted with one. */
  #agree(): void {
    const { whole, shown } = this.#text;
    const { doc } = this.view.state;
    if (whole.includes("\r") || doc.length !== whole.length) this.#change(doc.toString(), shown);
  }

  #follow(now: SessionState, before: SessionState): void {
    const { workspace } = now.history.present;
    const text = activeText(workspace);
    if (workspace.active !== this.#fileName) this.#open(workspace);
    if (text === this.#text.whole) return;
    this.#bursts.leave();
    const { shown } = this.#text;
    this.#text = editorText(text);
    const changes = this.#change(shown, this.#text.shown);
    showPlace(this.view, changes, isTravel(now.history, before.history));
  }

  /** Makes the text in the editor this one; gives the changes that did it. */
  #change(before: string, after: string): ChangeSet {
    const changes = this.view.state.changes([...smallestChanges(before, after)]);
    const effects = showFile.of(this.#file());
    if (!changes.empty) this.view.dispatch({ changes, effects, annotations: fromStore.of(true) });
    return changes;
  }

  #lastChange(): LastChange {
    const { before, history } = this.#session.store.getState();
    return lastChange(before, history.present.workspace);
  }

  #file(): ShownFile {
    return this.#known.of(this.#lastChange(), this.#text);
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
    this.#text = editorText(text);
    this.#bursts.leave();
    this.view.setState(kept?.state ?? editorState(this.#text.shown, this.#session));
    if (kept !== undefined) {
      this.#change(kept.state.doc.toString(), this.#text.shown);
      this.view.dispatch({ effects: kept.scroll });
    }
    this.tell(this.#lastChange());
  }
}
