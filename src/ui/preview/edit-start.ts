/** How a person begins to edit the text: where the cursor goes, and what was typed already. */
export type EditStart = { readonly scrollTop: number } & (
  | { readonly kind: "button" }
  | { readonly kind: "point"; readonly x: number; readonly y: number }
  | { readonly kind: "typed"; readonly text: string }
);
