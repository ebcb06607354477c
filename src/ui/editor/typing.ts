import { EditorView } from "@codemirror/view";

/**
 * Typing over a selection is done here and not by the browser, and so are line ends that come as text: to keep the look
 * of what was there, a browser can write style attributes into the text, which the page’s policy refuses.
 */
export const typeOverSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { data, inputType, isComposing } = event;
    if (inputType !== "insertText" || isComposing || data === null) return false;
    if (view.state.selection.main.empty && !data.includes("\n")) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});

/** Files that are dropped are for the page to open: without this the editor would write their texts where they fell. */
export const filesAreOpened = EditorView.domEventHandlers({
  drop: ({ dataTransfer }) => (dataTransfer?.files.length ?? 0) > 0,
});
