import { goToLine } from "../preview/go-to-line.ts";

/** Leaves the explanation for a line of the file. The way back through the history leads to the step of that line. */
export function showLine(lineNumber: number): void {
  history.replaceState(null, "", `#explain/${lineNumber}`);
  // The page with the file is drawn once the address has changed.
  addEventListener("hashchange", () => requestAnimationFrame(() => goToLine(lineNumber)), { once: true });
  location.hash = "";
}
