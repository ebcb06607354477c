/** Puts the focus on a line of the file as soon as the file is on the page: it is scrolled to and lit up. */
export function goToLine(lineNumber: number): void {
  requestAnimationFrame(() => {
    const line = document.querySelector<HTMLElement>(`[data-line="${lineNumber}"]`);
    if (line === null) return;
    line.tabIndex = -1;
    line.focus();
  });
}
