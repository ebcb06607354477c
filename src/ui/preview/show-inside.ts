/** Scrolls the area, and never the page, until the line stands inside it. */
export function showInside(area: HTMLElement, line: HTMLElement): void {
  const { top: areaTop } = area.getBoundingClientRect();
  const { top: lineTop, height } = line.getBoundingClientRect();
  const top = lineTop - areaTop;
  if (top < 0 || top + height > area.clientHeight) area.scrollTop += top - area.clientHeight / 2;
}

/** Scrolls the area sideways, and never the page, until all of the element stands inside it. */
export function showBeside(area: HTMLElement, element: HTMLElement): void {
  const { left: areaLeft, right: areaRight } = area.getBoundingClientRect();
  const { left, right } = element.getBoundingClientRect();
  area.scrollLeft += Math.min(0, left - areaLeft) + Math.max(0, right - areaRight);
}
