/** How a person begins to edit the text: where the cursor goes, and what was typed already. */
export type EditStart = { readonly scrollTop: number } & (
  | { readonly kind: "button" }
  | { readonly kind: "point"; readonly x: number; readonly y: number }
  | { readonly kind: "typed"; readonly text: string }
);

/** What a key in the plain preview begins; undefined for a key that begins nothing. */
export function startByKey(key: string, scrollTop: number): EditStart | undefined {
  if (key === "Enter" || key === "F2") return { kind: "typed", text: key === "Enter" ? "\n" : "", scrollTop };
  return key.length === 1 ? { kind: "typed", text: key, scrollTop } : undefined;
}

/**
 * The start after one more event. What is typed while the editor loads is kept for it; before that Enter only opens
 * the editor, and a blank scrolls the preview.
 */
export function startAfter(before: EditStart | undefined, next: EditStart): EditStart | undefined {
  if (next.kind !== "typed") return next;
  if (before !== undefined)
    return before.kind === "typed" ? { ...before, text: before.text + next.text } : before;
  if (next.text === " ") return undefined;
  return next.text === "\n" ? { ...next, text: "" } : next;
}
