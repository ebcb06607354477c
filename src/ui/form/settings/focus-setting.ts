const fields = "input, select, textarea, button";

/**
 * Puts the focus on the control of a setting: the first whose name is its own or begins with it, else the first of the
 * card with this title.
 */
export function focusSetting(section: string, key: string, card?: string): void {
  const name = `${section}.${key}`;
  const control = [...document.querySelectorAll<HTMLElement>("[name]")].find((element) =>
    isNameOf(element.getAttribute("name") ?? "", name),
  );
  const heading = [...document.querySelectorAll("h2")].find(({ textContent }) => textContent === card);
  const target = control ?? heading?.closest<HTMLElement>("section");
  const folded = control === undefined ? foldedIn(heading) : undefined;
  if (folded !== undefined) {
    folded.open = true;
    folded.querySelector("summary")?.focus();
    return;
  }
  const focused = target?.matches(fields) === true ? target : target?.querySelector<HTMLElement>(fields);
  focused?.focus();
}

/** What is folded away in the card of this heading: the card, or the part of it that is closed. */
function foldedIn(heading: HTMLElement | undefined): HTMLDetailsElement | undefined {
  const card =
    heading?.closest("details") ?? heading?.closest("section")?.querySelector("details.more:not([open])");
  return card instanceof HTMLDetailsElement ? card : undefined;
}

function isNameOf(name: string, setting: string): boolean {
  return name === setting || name.startsWith(`${setting}.`);
}
