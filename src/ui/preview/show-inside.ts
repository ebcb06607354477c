/** Scrolls the area, and never the page, until the line stands inside it. */
export function showInside(area: HTMLElement, line: HTMLElement): void {
  const top = line.offsetTop - area.offsetTop;
  if (top < area.scrollTop || top + line.offsetHeight > area.scrollTop + area.clientHeight)
    area.scrollTop = top - area.clientHeight / 2;
}
