const fields = "input, select, textarea, button";

/**
 * Puts the focus on the control of a setting: the first whose name is its own or begins with it, else the first of the
 * card with this title. A card that is folded opens, and its head gets the focus.
 */
export function focusSetting(section: string, key: string, card?: string): void {
  const name = `${section}.${key}`;
  const control = [...document.querySelectorAll<HTMLElement>("[name]")].find((element) =>
    isNameOf(element.getAttribute("name") ?? "", name),
  );
  if (control) {
    (control.matches(fields) ? control : control.querySelector<HTMLElement>(fields))?.focus();
    return;
  }
  const heading = [...document.querySelectorAll("h2")].find(({ textContent }) => textContent === card);
  const folded = heading?.closest("details");
  if (folded) {
    folded.open = true;
    folded.querySelector("summary")?.focus();
  } else heading?.closest("section")?.querySelector<HTMLElement>(fields)?.focus();
}

function isNameOf(name: string, setting: string): boolean {
  return name === setting || name.startsWith(`${setting}.`);
}
