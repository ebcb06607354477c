import { useEffect, useLayoutEffect, useRef } from "react";
import { afterFrame } from "../../browser/after-frame.ts";
import { lineMarks } from "../../state/line-marks.ts";
import { useAnalysis, useWholeSession } from "../session/session.tsx";
import { useLastChange } from "../session/use-last-change.ts";
import type { EditStart } from "./edit-start.ts";
import { hintId } from "./editor-state.ts";
import { element } from "./element.ts";
import { goneToLine } from "./events.ts";
import { goToLine } from "./places.ts";
import { markRows } from "./row-marks.ts";
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
  const { network, document: unitFile, findings } = useAnalysis("network", "document", "findings");
  const { before, after } = useLastChange();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(undefined);

  useLayoutEffect(() => {
    if (!host.current) return;
    const made = new TextEditor(rootIn(host.current), session);
    editor.current = made;
    const mark = () => markRows(made.view, lineMarks.getState());
    mark();
    const stopMarking = lineMarks.subscribe(mark);
    const stopGoing = followGoing(host.current, made.view);
    return () => {
      stopGoing();
      stopMarking();
      made.stop();
    };
  }, [session]);

  useLayoutEffect(() => editor.current?.tell({ before, after }), [before, after]);

  // The page has shown what was typed before the marks of its findings follow.
  useEffect(() => afterFrame(() => editor.current?.mark(unitFile.text, findings)), [unitFile, findings]);

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
  const hint =
    "Tab goes on to the next control. Ctrl+Space completes, Ctrl+I explains, F8 goes to the next finding, Ctrl+. opens what mends the one at the cursor, F12 opens the file that is named, Ctrl+F finds.";
  root.append(element("p", { id: hintId, hidden: true }, hint));
  return root;
}
