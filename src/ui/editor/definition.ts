import { EditorView, keymap } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { fileNamedAt } from "../../core/workspace/places/file-named-at.ts";
import type { Session } from "../../state/session.ts";

/** F12, or a click with Ctrl (⌘ on a Mac), on what names a file of the workspace opens that file. */
export function goToDefinition({ store, actions }: Session): Extension {
  const open = (view: EditorView, place: number): boolean => {
    const { workspace } = store.getState().history.present;
    const name = fileNamedAt(workspace, view.state.doc.toString(), place);
    if (name === undefined) return false;
    actions.chooseFile(name);
    return true;
  };
  return [
    keymap.of([{ key: "F12", run: (view) => open(view, view.state.selection.main.head) }]),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        if (!(event.ctrlKey || event.metaKey) || event.button !== 0) return false;
        const place = view.posAtCoords(event);
        return place !== null && open(view, place);
      },
    }),
  ];
}
