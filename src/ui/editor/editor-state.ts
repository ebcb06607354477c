import { linter } from "@codemirror/lint";
import { search } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import type { Extension } from "@codemirror/state";
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  lineNumbers,
  highlightSpecialChars,
  keymap,
} from "@codemirror/view";
import type { Session } from "../../state/session.ts";
import { atLine } from "./at-line.ts";
import { completion } from "./completion.ts";
import { fixesAtCursor } from "./fixes.ts";
import { folding } from "./folding.ts";
import { highlighting } from "./highlighting.ts";
import { documentation } from "./hover.ts";
import { keys, undoOfBrowser } from "./keys.ts";
import { quietEnd } from "./quiet-end.ts";
import { rowMarks } from "./row-marks.ts";
import { selections } from "./selections.ts";
import { shownFile } from "./shown-file.ts";
import { filesAreOpened, typedByOurselves } from "./typing.ts";
import { look } from "./theme/look.ts";
import { everyHidden } from "../../core/unit-file/hidden-characters.ts";
import { drawHiddenMark } from "../parts/hidden-mark.ts";
import { fileNamedAt } from "../../core/workspace/places/file-named-at.ts";

/** The words of CodeMirror’s panels as the rest of the page writes them: it has others by default. */
const phrases: Readonly<Record<string, string>> = {
  next: "Next",
  previous: "Previous",
  all: "Select all",
  "match case": "Match case",
  regexp: "Regexp",
  "by word": "Whole words",
  replace: "Replace",
  "replace all": "Replace all",
  close: "Close",
  go: "Go",
  "No diagnostics": "No findings",
  Diagnostics: "Findings",
};

/** Characters that can’t be seen are drawn as the plain preview draws them; CodeMirror by itself knows fewer. */
const hiddenCharacters: Extension = highlightSpecialChars({
  specialChars: everyHidden(),
  render: (code) => drawHiddenMark(String.fromCodePoint(code)),
});

/** For screen readers: what the keys do that are not those of a plain field. It stands beside the text. */
export const hintId = "editor-hint";

/** The editor for a text whose lines end in `\n`. */
export function editorState(doc: string, session: Session): EditorState {
  return EditorState.create({
    doc,
    extensions: [
      fixed,
      completion(session),
      documentation(session),
      goToDefinition(session),
      undoOfBrowser(session.actions),
    ],
  });
}

const fixed: Extension = [
  // A lone carriage return is a character like others, and ends no line.
  EditorState.lineSeparator.of("\n"),
  EditorState.tabSize.of(4),
  EditorState.phrases.of(phrases),
  EditorState.languageData.of(() => [{ commentTokens: { line: "#" } }]),
  EditorView.contentAttributes.of({
    "aria-label": "Text of the file",
    "aria-describedby": hintId,
    autocapitalize: "off",
  }),
  lineNumbers(),
  hiddenCharacters,
  folding,
  selections,
  highlightActiveLine(),
  highlightActiveLineGutter(),
  search({ top: true }),
  linter(null),
  fixesAtCursor,
  shownFile,
  rowMarks,
  quietEnd,
  highlighting,
  atLine,
  typedByOurselves,
  filesAreOpened,
  keys,
  look,
];

/** F12, or a click with Ctrl (⌘ on a Mac), on what names a file of the workspace opens that file. */
function goToDefinition({ store, actions }: Session): Extension {
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
