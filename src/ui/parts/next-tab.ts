/** The place to which a key leads in a list of tabs, around its ends; undefined for other keys (ARIA practices, Tabs). */
export function nextTab(key: string, at: number, count: number, isVertical = false): number | undefined {
  if (key === (isVertical ? "ArrowDown" : "ArrowRight")) return (at + 1) % count;
  if (key === (isVertical ? "ArrowUp" : "ArrowLeft")) return (at + count - 1) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
