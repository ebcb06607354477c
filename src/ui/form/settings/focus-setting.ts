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
  const focused = target?.matches(fields) === true ? target : target?.querySelector<HTMLElement>(fields);
  focused?.focus();
}

function isNameOf(name: string, setting: string): boolean {
  return name === setting || name.startsWith(`${setting}.`);
}
