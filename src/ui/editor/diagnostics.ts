import { forEachDiagnostic, setDiagnostics } from "@codemirror/lint";
import type { Action as Button, Diagnostic } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { Action, Finding, Severity } from "../../core/checks/model/finding.ts";
import type { TextRange } from "../../core/unit-file/text.ts";
import type { Fix } from "../../state/actions.ts";
import { element } from "./element.ts";
import { rangeInEditor } from "./line-endings.ts";

const severities: Readonly<Record<Severity, Diagnostic["severity"] | undefined>> = {
  error: "error",
  danger: "warning",
  warning: "warning",
  note: "info",
  // What is good needs no mark.
  good: undefined,
};

interface Marked {
  readonly finding: Finding;
  readonly range: TextRange;
  readonly severity: Diagnostic["severity"];
}

/**
 * Marks the places that findings are about, each with its sentences and buttons. Marks move along with the text: as
 * long as they stand where they belong and say the same, which is so after most keys, nothing is drawn.
 */
export class FindingMarks {
  readonly #view: EditorView;
  readonly #apply: (fix: Fix) => void;
  #marks: readonly Diagnostic[] = [];
  /** The findings of the marks as they are now: their buttons belong to the present text. */
  #marked: readonly Marked[] = [];

  constructor(view: EditorView, apply: (fix: Fix) => void) {
    this.#view = view;
    this.#apply = apply;
  }

  /** Marks the findings of the text in the editor; `returns` as in `editorText`. */
  show(findings: readonly Finding[], returns: readonly number[]): void {
    const { state } = this.#view;
    this.#marked = findings.flatMap((finding) => markedOf(finding, returns, state.doc.length));
    const places = new Map<Diagnostic, TextRange>();
    forEachDiagnostic(state, (mark, from, to) => places.set(mark, { from, to }));
    const stands = (marked: Marked, index: number) => {
      const mark = this.#marks[index];
      const place = mark && places.get(mark);
      return mark !== undefined && place !== undefined && isSame(marked, mark, place);
    };
    if (this.#marked.length === places.size && this.#marked.every(stands)) return;
    this.#marks = this.#marked.map((marked, index) => this.#markOf(marked, index));
    this.#view.dispatch(setDiagnostics(state, this.#marks));
  }

  #markOf({ finding, range, severity }: Marked, index: number): Diagnostic {
    const actions = () => this.#marked[index]?.finding.actions ?? [];
    const buttons = () =>
      actions().flatMap(({ kind, label }, which) => {
        const press = () => this.#press(actions()[which]);
        return kind === "link" ? [] : [{ name: label, apply: press }];
      });
    return {
      ...range,
      severity,
      message: messageOf(finding),
      renderMessage: () => sentences(finding),
      // They are found when somebody looks at the finding.
      get actions(): readonly Button[] {
        return buttons();
      },
    };
  }

  #press(action: Action | undefined): void {
    if (action !== undefined && action.kind !== "link") this.#apply(action);
    // The button goes with its finding: the focus then goes on in the text.
    this.#view.focus();
  }
}

function markedOf(finding: Finding, returns: readonly number[], length: number): readonly Marked[] {
  const severity = severities[finding.severity];
  if (severity === undefined || finding.range === undefined || finding.elsewhere !== undefined) return [];
  const range = rangeInEditor(returns, finding.range);
  return range.to > length ? [] : [{ finding, range, severity }];
}

function isSame({ finding, range, severity }: Marked, mark: Diagnostic, place: TextRange): boolean {
  return (
    place.from === range.from &&
    place.to === range.to &&
    mark.severity === severity &&
    mark.message === messageOf(finding)
  );
}

const messageOf = ({ title, why }: Finding) => `${title}. ${why}`;

function sentences({ title, why }: Finding): Node {
  return element("div", {}, element("strong", {}, title), element("p", {}, why));
}
