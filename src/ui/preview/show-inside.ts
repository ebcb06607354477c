/** Scrolls the area, and never the page, until the line stands inside it. */
export function showInside(area: HTMLElement, line: HTMLElement): void {
  const { top: areaTop } = area.getBoundingClientRect();
  const { top: lineTop, height } = line.getBoundingClientRect();
  const top = lineTop - areaTop;
  if (top < 0 || top + height > area.clientHeight) area.scrollTop += top - area.clientHeight / 2;
}
