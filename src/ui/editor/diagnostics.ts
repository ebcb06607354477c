import { setDiagnostics } from "@codemirror/lint";
import type { Action as Fix, Diagnostic } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { EditorState, TransactionSpec } from "@codemirror/state";
import type { Action, Finding, Severity } from "../../core/checks/finding.ts";
import { rangeInEditor } from "./line-endings.ts";
import type { ShownFile } from "./shown-file.ts";

/** Does what a button of a finding offers. */
export type Apply = (action: Exclude<Action, { kind: "link" }>) => void;

const severities: Readonly<Record<Exclude<Severity, "good">, Diagnostic["severity"]>> = {
  error: "error",
  danger: "warning",
  warning: "warning",
  note: "info",
};

/** Marks the places that findings are about, each with its sentences and buttons. What is good needs no mark. */
export function markFindings(state: EditorState, file: ShownFile, apply: Apply): TransactionSpec {
  return setDiagnostics(
    state,
    file.findings.flatMap((finding) => diagnosticsOf(finding, file, apply)),
  );
}

function diagnosticsOf(finding: Finding, file: ShownFile, apply: Apply): readonly Diagnostic[] {
  const { severity, range, title, why, actions } = finding;
  if (severity === "good" || range === undefined || finding.elsewhere !== undefined) return [];
  const length = file.document.text.length;
  if (range.to > length) return [];
  return [
    {
      ...rangeInEditor(file.returns, range),
      severity: severities[severity],
      message: `${title}. ${why}`,
      renderMessage: () => sentences(title, why),
      actions: actions.flatMap((action) => fixOf(action, apply)),
    },
  ];
}

function fixOf(action: Action, apply: Apply): readonly Fix[] {
  return action.kind === "link"
    ? []
    : [{ name: action.label, apply: (view) => applyIn(view, () => apply(action)) }];
}

/** The button goes with its finding: the focus then goes on in the text. */
function applyIn(view: EditorView, fix: () => void): void {
  fix();
  view.focus();
}

function sentences(title: string, why: string): Node {
  const message = document.createElement("div");
  const what = document.createElement("strong");
  what.textContent = title;
  const reason = document.createElement("p");
  reason.textContent = why;
  message.append(what, reason);
  return message;
}
