import { useLayoutEffect, useRef } from "react";
import { changedLines } from "../../core/workspace/changes/changed-lines.ts";
import { withFiles } from "../../core/workspace/workspace.ts";
import { lineMarks } from "../../state/line-marks.ts";
import { useAnalysis, useWholeSession } from "../app/session.tsx";
import { useLastChange } from "../app/use-last-change.ts";
import type { EditStart } from "./edit-start.ts";
import { markFindings } from "./diagnostics.ts";
import type { Apply } from "./diagnostics.ts";
import { hintId } from "./editor-state.ts";
import { goneToLine } from "./events.ts";
import { editorText } from "./line-endings.ts";
import { goToLine } from "./places.ts";
import { markLines } from "./row-marks.ts";
import { showFile } from "./shown-file.ts";
import { TextEditor } from "./text-editor.ts";
import "./editor.css";

interface UnitEditorProps {
  /** How the person came here; undefined when the editor was open already, in another tab or file. */
  readonly start: EditStart | undefined;
  readonly begun: () => void;
}

/** The file as a text to edit. It stands where the plain preview stood, and looks the same. */
export default function UnitEditor({ start, begun }: UnitEditorProps) {
  const session = useWholeSession();
  const { document: unitFile, findings, network } = useAnalysis();
  const { before, after } = useLastChange();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(undefined);

  useLayoutEffect(() => {
    if (!host.current) return;
    const made = new TextEditor(rootIn(host.current), session);
    editor.current = made;
    const mark = () => made.view.dispatch({ effects: markLines.of(lineMarks.getState()) });
    mark();
    const stopMarking = lineMarks.subscribe(mark);
    const stopGoing = followGoing(host.current, made.view);
    return () => {
      stopGoing();
      stopMarking();
      made.stop();
    };
  }, [session]);

  useLayoutEffect(() => {
    const view = editor.current?.view;
    if (!view) return;
    const { actions } = session;
    const apply: Apply = (action) => {
      if (action.kind === "edit") actions.applyFix(action.label, action.edit);
      else actions.changeFiles(action.label, (present) => withFiles(present, action.change(present.files)));
    };
    const file = {
      document: unitFile,
      findings,
      changed: changedLines(before, after),
      returns: editorText(unitFile.text).returns,
    };
    // What was typed since this was drawn brings a drawing of its own.
    if (!editor.current?.holds(unitFile.text)) return;
    view.dispatch({ effects: showFile.of(file) }, markFindings(view.state, file, apply));
  }, [session, unitFile, findings, before, after]);

  useLayoutEffect(() => {
    if (start === undefined) return;
    editor.current?.begin(start);
    begun();
  }, [start, begun]);

  return (
    <section
      className={network === "host" ? "unit-file editing exposed" : "unit-file editing"}
      aria-label="Unit file"
    >
      {/* The editor stands in the shadow of this element: what is in the light is the file, and is not drawn. */}
      <div ref={host} className="editor-host" data-editor>
        {unitFile.text}
      </div>
    </section>
  );
}

/** Goes where the rest of the page says: see `ui/preview/go-to-line.ts`. */
function followGoing(host: HTMLElement, view: TextEditor["view"]): () => void {
  const go = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === "number") goToLine(view, event.detail);
  };
  host.addEventListener(goneToLine, go);
  return () => host.removeEventListener(goneToLine, go);
}

/** A shadow root, so that CodeMirror’s styles come as adopted style sheets: others the page’s policy refuses. */
function rootIn(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: "open" });
  const hint = document.createElement("p");
  hint.id = hintId;
  hint.hidden = true;
  hint.textContent =
    "Tab goes on to the next control. Ctrl+Space completes, Ctrl+I explains, F8 goes to the next finding, F12 opens the file that is named, Ctrl+F finds.";
  root.append(hint);
  return root;
}
