import { goneToLine } from "../editor/events.ts";

/** Puts the focus on a line of the file as soon as the file is on the page: it is scrolled to and lit up. */
export function goToLine(lineNumber: number): void {
  requestAnimationFrame(() => {
    const editor = document.querySelector("[data-editor]");
    editor?.dispatchEvent(new CustomEvent(goneToLine, { detail: lineNumber }));
    const line = document.querySelector<HTMLElement>(`[data-line="${lineNumber}"]`);
    if (line === null) return;
    line.tabIndex = -1;
    line.focus();
  });
}
