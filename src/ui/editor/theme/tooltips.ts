import { EditorView } from "@codemirror/view";

const edge = (colour: string) => ({ borderLeft: `3px solid ${colour}` });

/** What opens beside the text: completion, documentation, findings. */
export const tooltips = EditorView.theme({
  ".cm-tooltip": {
    maxWidth: "min(420px, 90vw)",
    color: "var(--ink)",
    background: "var(--card)",
    border: "1px solid var(--line2)",
    borderRadius: "8px",
    boxShadow: "0 6px 20px rgb(0 0 0 / 16%)",
    fontFamily: "var(--sans)",
    fontSize: "0.84375rem",
    lineHeight: "1.45",
  },
  ".cm-diagnostic": { padding: "8px 12px", margin: "0", whiteSpace: "normal" },
  ".cm-diagnostic p": { margin: "2px 0 0", color: "var(--ink2)" },
  ".cm-diagnostic strong": { fontWeight: "600" },
  ".cm-diagnostic-error": edge("var(--danger)"),
  ".cm-diagnostic-warning": edge("var(--host)"),
  ".cm-diagnostic-info, .cm-diagnostic-hint": edge("var(--accent)"),
  ".cm-diagnosticAction": {
    minHeight: "28px",
    margin: "6px 6px 0 0",
    padding: "2px 10px",
    font: "inherit",
    fontSize: "0.8125rem",
    color: "var(--ink)",
    background: "var(--card)",
    border: "1px solid var(--line2)",
    borderRadius: "8px",
    cursor: "pointer",
  },
  ".cm-diagnosticAction:hover": { background: "var(--bg)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "14em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "4px 10px", minHeight: "24px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    background: "var(--accent-soft)",
    color: "var(--ink)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": { color: "var(--ink3)", fontStyle: "normal" },
  ".cm-tooltip.cm-completionInfo": { padding: "8px 12px", width: "300px", whiteSpace: "normal" },
  // Beside the list there is no room for it on a phone, and over the list it would hide the words.
  "@media (max-width: 600px)": { ".cm-tooltip.cm-completionInfo": { display: "none" } },
  ".documentation": { padding: "8px 12px" },
  ".documentation p": { margin: "4px 0 0", color: "var(--ink2)" },
  ".documentation code": { fontFamily: "var(--mono)", fontSize: "0.8125rem" },
  ".documentation a": { color: "var(--accent)", textUnderlineOffset: "3px" },
});
