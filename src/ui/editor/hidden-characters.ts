import { highlightSpecialChars } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { everyHidden } from "../../core/unit-file/hidden-characters.ts";
import { drawHiddenMark } from "../parts/hidden-mark.ts";

/** Characters that can’t be seen are drawn as the plain preview draws them; CodeMirror by itself knows fewer. */
export const hiddenCharacters: Extension = highlightSpecialChars({
  specialChars: everyHidden(),
  render: (code) => drawHiddenMark(String.fromCodePoint(code)),
});
