import { completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, insertNewlineKeepIndent } from "@codemirror/commands";
import { foldKeymap } from "@codemirror/language";
import { lintKeymap, previousDiagnostic } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { EditorView, keymap } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import type { Actions } from "../../state/actions.ts";

/**
 * The keys of CodeMirror, without those of a history of its own: Ctrl+Z reaches the page, which has the one history.
 * Tab is left to the browser, so that nobody is caught in the text.
 */
export const keys: Extension = keymap.of([
  ...completionKeymap,
  ...searchKeymap,
  ...foldKeymap,
  ...lintKeymap,
  { key: "Shift-F8", run: previousDiagnostic },
  // Lines of a unit file have no depth, and a header is no pair of brackets to break open.
  { key: "Enter", run: insertNewlineKeepIndent },
  ...defaultKeymap.filter(({ key }) => !/^Mod-(?:\[|\]|Alt-\\)$/.test(key ?? "")),
]);

/** Undo that a browser offers in a menu or by a gesture leads through the one history too. */
export function undoOfBrowser({ undo, redo }: Actions): Extension {
  return EditorView.domEventHandlers({
    beforeinput: (event) => {
      if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return false;
      event.preventDefault();
      if (event.inputType === "historyUndo") undo();
      else redo();
      return true;
    },
  });
}
