import { completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap } from "@codemirror/commands";
import { foldKeymap } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
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
  ...defaultKeymap,
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
