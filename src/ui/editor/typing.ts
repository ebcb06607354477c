import {
  deleteCharBackward,
  deleteCharForward,
  deleteGroupBackward,
  deleteGroupForward,
  deleteLineBoundaryBackward,
  deleteLineBoundaryForward,
  deleteToLineEnd,
  deleteToLineStart,
  insertNewlineKeepIndent,
} from "@codemirror/commands";
import { EditorView } from "@codemirror/view";
import type { Command } from "@codemirror/view";

/** What splits lines or can join them, by the kind of input: Input Events Level 2, section 5.1.2. */
const commands: Readonly<Record<string, Command>> = {
  insertLineBreak: insertNewlineKeepIndent,
  insertParagraph: insertNewlineKeepIndent,
  deleteContentBackward: deleteCharBackward,
  deleteContentForward: deleteCharForward,
  deleteWordBackward: deleteGroupBackward,
  deleteWordForward: deleteGroupForward,
  deleteSoftLineBackward: deleteLineBoundaryBackward,
  deleteSoftLineForward: deleteLineBoundaryForward,
  deleteHardLineBackward: deleteToLineStart,
  deleteHardLineForward: deleteToLineEnd,
};

/**
 * Typing over a selection, and what splits or joins lines, is done here and not by the browser when it comes as no key:
 * by voice, from a menu, from an on-screen keyboard. To keep the look of what it moves, a browser writes style
 * attributes into the text, which the page’s policy refuses; and the end of a line it can break twice.
 */
export const typedByOurselves = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.isComposing) return false;
    const edit = event.inputType === "insertText" ? textOf(event, view) : commandOf(event);
    if (edit === undefined) return false;
    // At an end of the text a command has nothing to do, and neither has the browser.
    edit(view);
    return true;
  },
});

/** Puts in the text that comes; undefined where the browser does it well, inside of a line. */
function textOf({ data }: InputEvent, { state }: EditorView): Command | undefined {
  if (data === null || (state.selection.main.empty && !data.includes("\n"))) return undefined;
  return (view) => {
    view.dispatch(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  };
}

/** On a phone these inputs are the keys of its keyboard: CodeMirror makes keys of them by itself. */
function commandOf({ inputType }: InputEvent): Command | undefined {
  return isPhone() ? undefined : commands[inputType];
}

function isPhone(): boolean {
  const { userAgent, vendor, maxTouchPoints } = navigator;
  return /\bAndroid\b/.test(userAgent) || (vendor.startsWith("Apple") && maxTouchPoints > 2);
}

/** Files that are dropped are for the page to open: without this the editor would write their texts where they fell. */
export const filesAreOpened = EditorView.domEventHandlers({
  drop: ({ dataTransfer }) => (dataTransfer?.files.length ?? 0) > 0,
});
