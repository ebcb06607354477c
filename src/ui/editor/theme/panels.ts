import { EditorView } from "@codemirror/view";

const control = {
  minHeight: "30px",
  font: "inherit",
  fontSize: "0.8125rem",
  color: "var(--ink)",
  background: "var(--card)",
  borderRadius: "8px",
  backgroundImage: "none",
};

/** Find and replace, going to a line, and the list of findings. */
export const panels = EditorView.theme({
  ".cm-panels": { background: "var(--bg)", color: "var(--ink)", fontFamily: "var(--sans)", zIndex: "3" },
  ".cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-panel.cm-search, .cm-dialog": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    padding: "8px 40px 8px 12px",
    fontSize: "0.8125rem",
  },
  // How to look, and what replaces, stand on a line of their own each.
  ".cm-panel.cm-search br": { display: "none" },
  ".cm-panel.cm-search::before, .cm-panel.cm-search::after": { content: "''", flexBasis: "100%", order: "1" },
  ".cm-panel.cm-search [name^=replace]": { order: "2" },
  ".cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label": { margin: "0" },
  ".cm-panel.cm-search label": {
    order: "1",
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "24px",
    fontSize: "0.8125rem",
  },
  ".cm-textfield": { ...control, border: "1px solid var(--field)", padding: "2px 8px", width: "150px" },
  ".cm-button": { ...control, border: "1px solid var(--line2)", padding: "2px 10px", cursor: "pointer" },
  ".cm-button:hover": { background: "var(--bg)", borderColor: "var(--field)" },
  ".cm-button:active": { backgroundImage: "none" },
  ".cm-panel.cm-search [name=close], .cm-dialog-close, .cm-panel.cm-panel-lint [name=close]": {
    position: "absolute",
    top: "8px",
    right: "8px",
    width: "28px",
    height: "28px",
    padding: "0",
    fontSize: "1.125rem",
    color: "var(--ink2)",
    background: "none",
    border: "0",
    borderRadius: "8px",
    cursor: "pointer",
  },
  ":is(input, button, ul):focus-visible": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  // A button inside an entry of a list can’t be reached by keyboard: F8 shows the same finding with its buttons.
  ".cm-panel-lint .cm-diagnosticAction": { display: "none" },
  ".cm-panel.cm-panel-lint ul": { maxHeight: "120px" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { background: "var(--accent-soft)", color: "var(--ink)" },
  ".cm-panel.cm-panel-lint ul:focus [aria-selected]": {
    background: "var(--accent-soft)",
    color: "var(--ink)",
  },
});
