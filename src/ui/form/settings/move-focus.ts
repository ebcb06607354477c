import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** From button to button of a list of settings by the arrows; up from the first, and by Escape, back to the search. */
export function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key] ?? 0;
  if (step === 0 && event.key !== "Escape") return;
  const list = event.currentTarget.closest(".offers");
  const buttons = [...(list?.querySelectorAll("button") ?? [])];
  const next = step === 0 ? undefined : buttons[buttons.indexOf(event.currentTarget) + step];
  event.preventDefault();
  if (next !== undefined) next.focus();
  else if (step < 1) list?.closest(".settings")?.querySelector<HTMLElement>("input[type=search]")?.focus();
}
