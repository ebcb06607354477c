import { EditorView } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { panels } from "./panels.ts";
import { tooltips } from "./tooltips.ts";

/** An underline. WebKit takes a line alone in the shorthand. */
const underline = (style: "wavy" | "dotted", colour: string) => ({
  textDecorationLine: "underline",
  textDecorationStyle: style,
  textDecorationColor: colour,
  textUnderlineOffset: "4px",
});

const wavy = (colour: string) => ({
  backgroundImage: "none",
  paddingBottom: "0",
  textDecorationThickness: "1px",
  ...underline("wavy", colour),
});

/**
 * The text as the plain preview has it, in the same places (`preview.css`): the colours are those of the page, which
 * reach into a shadow root as custom properties.
 */
const text = EditorView.theme({
  "&": {
    flex: "1 1 auto",
    minHeight: "0",
    background: "var(--code)",
    color: "var(--ink)",
    fontSize: "0.84375rem",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.65", overflow: "auto", flex: "1 1 auto" },
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 16px 0 0" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "color-mix(in oklab, var(--ink) 4%, transparent)" },
  ".cm-line.lit": { backgroundColor: "var(--accent-soft)" },
  ".cm-line.changed": { backgroundColor: "var(--mark) !important" },
  ".cm-line.idle": underline("dotted", "var(--ink3)"),
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in oklab, var(--accent) 26%, transparent)",
  },
  ".cm-content ::selection": { backgroundColor: "color-mix(in oklab, var(--accent) 26%, transparent)" },
  // As in parts/hidden-mark.css, which does not reach into the shadow root of the editor.
  ".hidden-character": { display: "inline-block", margin: "0 1px", lineHeight: "1.25" },
  ".hidden-character::before": {
    content: "attr(data-code)",
    padding: "0 3px",
    font: "600 0.75rem / 1.25 var(--mono)",
    color: "var(--danger)",
    background: "var(--danger-soft)",
    borderRadius: "3px",
    boxShadow: "inset 0 0 0 1px currentColor",
  },
  ".cm-foldPlaceholder": {
    color: "var(--ink2)",
    background: "var(--accent-soft)",
    border: "1px solid var(--line2)",
    borderRadius: "4px",
    padding: "0 6px",
    margin: "0 6px",
  },
});

const gutters = EditorView.theme({
  ".cm-gutters": { background: "transparent", border: "0", color: "var(--ink3)" },
  ".cm-lineNumbers .cm-gutterElement": {
    minWidth: "29px",
    padding: "0",
    borderLeft: "3px solid transparent",
    textAlign: "right",
  },
  ".cm-foldGutter .cm-gutterElement": { width: "15px", padding: "0", cursor: "pointer", textAlign: "center" },
  ".cm-gutterElement.cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-gutterElement.changed": { backgroundColor: "var(--mark)" },
  ".cm-lineNumbers .cm-gutterElement.changed": { borderLeftColor: "var(--editor-edge)" },
  ".cm-gutterElement.lit": { backgroundColor: "var(--accent-soft)", color: "var(--ink)" },
  ".cm-lineNumbers .cm-gutterElement.lit": { borderLeftColor: "var(--accent)" },
  ".chevron": { opacity: "0", lineHeight: "1" },
  ".cm-gutters:hover .chevron, .chevron.folded, &.cm-focused .chevron": { opacity: "1" },
});

const colours = EditorView.theme({
  ".key": { color: "var(--key)" },
  ".section": { color: "var(--section)", fontWeight: "600" },
  ".comment": { color: "var(--comment)" },
  ".malformed, .cm-lintRange-error": wavy("var(--danger)"),
  ".cm-lintRange-warning": wavy("var(--host)"),
  ".cm-lintRange-info, .cm-lintRange-hint": { backgroundImage: "none", paddingBottom: "0" },
  ".cm-lintRange-active": { backgroundColor: "var(--accent-soft)" },
  ".cm-lintPoint:after": { bottom: "2px" },
  ".cm-searchMatch": { backgroundColor: "var(--host-soft)", outline: "1px solid var(--host)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--mark)", outline: "2px solid var(--host)" },
});

/** How the editor looks. */
export const look: Extension = [text, gutters, colours, panels, tooltips];
