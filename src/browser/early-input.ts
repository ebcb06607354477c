/** What a person did before the script ran: fields that no longer hold what the page was made with. */
export interface EarlyInput {
  readonly fields: readonly EarlyField[];
  readonly clicked: readonly HTMLElement[];
}

type EarlyField =
  | { readonly kind: "text"; readonly field: HTMLInputElement | HTMLSelectElement; readonly value: string }
  | { readonly kind: "checked"; readonly field: HTMLInputElement };

declare global {
  /** Buttons clicked before the script ran; filled by the inline script of index.html. */
  var earlyClicks: HTMLElement[] | undefined;
}

/** Takes note of early input and puts the fields back as the page was made, so that React finds them so. */
export function takeEarlyInput(root: ParentNode): EarlyInput {
  const clicked = globalThis.earlyClicks ?? [];
  globalThis.earlyClicks = undefined;
  const fields = [...root.querySelectorAll<HTMLInputElement>("input[name]")].flatMap(earlyInputOf);
  const choices = [...root.querySelectorAll<HTMLSelectElement>("select[name]")].flatMap(earlyChoiceOf);
  for (const input of root.querySelectorAll<HTMLInputElement>("input[name]")) {
    if (input.type === "radio" || input.type === "checkbox") input.checked = input.defaultChecked;
    else input.value = input.defaultValue;
  }
  return { fields: [...fields, ...choices], clicked };
}

function earlyInputOf(field: HTMLInputElement): readonly EarlyField[] {
  if (field.type === "radio")
    return field.checked && !field.defaultChecked ? [{ kind: "checked", field }] : [];
  if (field.type === "checkbox")
    return field.checked === field.defaultChecked ? [] : [{ kind: "checked", field }];
  return field.value === field.defaultValue ? [] : [{ kind: "text", field, value: field.value }];
}

function earlyChoiceOf(field: HTMLSelectElement): readonly EarlyField[] {
  const made = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  if (!made || made.value === field.value) return [];
  const { value } = field;
  field.value = made.value;
  return [{ kind: "text", field, value }];
}

/** Does again, now that the page reacts, what was done too early. */
export function replayEarlyInput({ fields, clicked }: EarlyInput): void {
  for (const early of fields) {
    if (early.kind === "checked") early.field.click();
    else type(early.field, early.value);
  }
  for (const button of clicked) if (button.isConnected) button.click();
}

/** Types as a person does: React looks at the value behind its own setter, so that one is passed by. */
function type(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  Reflect.set(Object.getPrototypeOf(field), "value", value, field);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}
