import type { KeyboardEvent } from "react";

/**
 * Moves the focus with the arrow keys among the buttons of the picture or table around a button: only some of them are
 * stops of the Tab key.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const button = event.currentTarget;
  const inRow = button.closest("tr")?.querySelectorAll("button").length ?? 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -inRow,
    ArrowDown: inRow,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  const all = [...(button.closest("table, figure")?.querySelectorAll("button") ?? [])];
  all[all.findIndex((each) => each === button) + step]?.focus();
  event.preventDefault();
}
