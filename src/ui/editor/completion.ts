import {
  autocompletion,
  insertCompletionText,
  pickedCompletion,
  startCompletion,
} from "@codemirror/autocomplete";
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { EditorState, Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Candidate, FileContext } from "../../core/completion/candidate.ts";
import { complete } from "../../core/completion/complete.ts";
import type { Session } from "../../state/session.ts";
import { editorText, placeInText, rangeInEditor } from "./line-endings.ts";
import { currentFile, documentOf } from "./shown-file.ts";

/** Offers what can stand at the cursor while a person types, and at once with Ctrl+Space. */
export function completion(session: Session): Extension {
  return autocompletion({
    override: [(context) => completionsAt(context, contextIn(session))],
    icons: false,
    // A key that is pressed on purpose is not held back.
    interactionDelay: 0,
    // The list is as wide as its words; what they mean stands beside it.
    tooltipClass: () => "completion",
  });
}

function contextIn({ store }: Session): FileContext {
  const { active, files, target } = store.getState().history.present.workspace;
  return { fileName: active, fileNames: Object.keys(files), target };
}

function completionsAt(
  { state, pos, explicit }: CompletionContext,
  context: FileContext,
): CompletionResult | null {
  const returns = returnsIn(state);
  const found = complete(documentOf(state), placeInText(returns, pos), context);
  if (found === undefined) return null;
  const range = rangeInEditor(returns, found);
  const typed = state.sliceDoc(range.from, pos);
  // On an empty line nobody has asked yet; behind `=` a value is due.
  const isDue = typed !== "" || found.candidates[0]?.kind === "value" || found.candidates[0]?.kind === "file";
  const options = found.candidates.map(optionOf).filter(({ label }) => label !== typed);
  if (!(explicit || isDue) || options.length === 0) return null;
  const labels = new Set(options.map(({ label }) => label));
  // The same list serves while the word goes on, until it is one of the list: then Enter begins a new line again.
  return { ...range, options, validFor: (text) => /^[\w.@%[\]-]*$/.test(text) && !labels.has(text) };
}

/** The file is known unless the key before this one has not been looked at yet. */
function returnsIn(state: EditorState): readonly number[] {
  return currentFile(state)?.returns ?? editorText(state.doc.toString()).returns;
}

function optionOf(candidate: Candidate, index: number): Completion {
  const { label, detail, sentence, isBeyond, share = 0 } = candidate;
  return {
    label,
    type: isBeyond ? "beyond" : candidate.kind,
    // What most files have comes first, else what the list has first; what the chosen Podman does not know comes last.
    boost: isBeyond ? -99 : share / 2 - index / 10,
    apply: (view, option, from, to) => take(view, { option, candidate, from, to }),
    ...(detail !== undefined && { detail }),
    ...(sentence !== undefined && { info: sentence }),
  };
}

interface Taken {
  readonly option: Completion;
  readonly candidate: Candidate;
  readonly from: number;
  readonly to: number;
}

/** Puts a candidate in the text; behind a key its values are offered next. */
function take(view: EditorView, { option, candidate, from, to }: Taken): void {
  view.dispatch({
    ...insertCompletionText(view.state, candidate.insert, from, to),
    annotations: pickedCompletion.of(option),
  });
  if (candidate.kind === "key") startCompletion(view);
}
