/** Scrolls a list of tabs so that the chosen one can be seen: the list alone, never the page. */
export function showChosen(list: HTMLElement): void {
  const chosen = list.querySelector<HTMLElement>('[aria-selected="true"]');
  if (chosen === null) return;
  const right = chosen.offsetLeft - list.clientLeft + chosen.offsetWidth;
  list.scrollLeft = Math.min(chosen.offsetLeft, Math.max(list.scrollLeft, right - list.clientWidth));
  const bottom = chosen.offsetTop - list.clientTop + chosen.offsetHeight;
  list.scrollTop = Math.min(chosen.offsetTop, Math.max(list.scrollTop, bottom - list.clientHeight));
}
