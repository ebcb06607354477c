/** What a person did before the script ran. What was typed still stands in its fields. */
export interface EarlyInput {
  readonly root: ParentNode;
  readonly choices: readonly EarlyChoice[];
  readonly clicked: readonly HTMLElement[];
}

type EarlyChoice =
  | { readonly kind: "list"; readonly field: HTMLSelectElement; readonly value: string }
  | { readonly kind: "checked"; readonly field: HTMLInputElement };

declare global {
  /** Buttons clicked before the script ran; filled by the inline script of index.html. */
  var earlyClicks: HTMLElement[] | undefined;
}

/**
 * Takes note of early input. Choices are put back as the page was made, so that React finds them so; what is being
 * typed stays under the caret until it is replayed.
 */
export function takeEarlyInput(root: ParentNode): EarlyInput {
  putBackWhatWasLeft(root);
  const clicked = globalThis.earlyClicks ?? [];
  globalThis.earlyClicks = undefined;
  const boxes = inputsOf(root).filter(isBox);
  const lists = [...root.querySelectorAll<HTMLSelectElement>("select[name]")];
  const choices = [...boxes.flatMap(earlyChoiceOfBox), ...lists.flatMap(earlyChoiceOfList)];
  // The inline script still has to find them: the page can be left before they are replayed.
  for (const { field } of choices) field.dataset["early"] = "";
  for (const box of boxes) box.checked = box.defaultChecked;
  for (const list of lists) list.value = choiceAsMade(list);
  return { root, choices, clicked };
}

/** What was typed and chosen on a page that was left before it reacted: the inline script of index.html keeps it. */
function putBackWhatWasLeft(root: ParentNode): void {
  const key = `quadlight early ${location.href}`;
  try {
    const left = new URLSearchParams(localStorage.getItem(key) ?? "");
    localStorage.removeItem(key);
    for (const field of inputsOf(root)) {
      if (isBox(field)) field.checked ||= left.getAll(field.name).includes(field.value);
      else field.value = left.get(field.name) ?? field.value;
    }
  } catch {
    // Storage is switched off.
  }
}

/** Does again, now that the page reacts, what was done too early. */
export function replayEarlyInput({ root, choices, clicked }: EarlyInput): void {
  for (const choice of choices) {
    delete choice.field.dataset["early"];
    if (choice.kind === "checked") choice.field.click();
    else enter(choice.field, choice.value, "change");
  }
  // A person may have gone on typing: what stands in a field now is what counts.
  for (const field of inputsOf(root))
    if (!isBox(field) && field.value !== field.defaultValue) enterUnderCaret(field);
  for (const button of clicked) if (button.isConnected) button.click();
}

const inputsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>("input[name]")];

const isBox = ({ type }: HTMLInputElement) => type === "radio" || type === "checkbox";

/** Of a group of radio buttons only the one that was chosen has to be chosen again. */
function earlyChoiceOfBox(field: HTMLInputElement): readonly EarlyChoice[] {
  const isEarly = field.checked !== field.defaultChecked && (field.type === "checkbox" || field.checked);
  return isEarly ? [{ kind: "checked", field }] : [];
}

function earlyChoiceOfList(field: HTMLSelectElement): readonly EarlyChoice[] {
  return field.value === choiceAsMade(field) ? [] : [{ kind: "list", field, value: field.value }];
}

/** What a list had chosen when the page was made: the option marked so, else the first. */
function choiceAsMade({ options }: HTMLSelectElement): string {
  const made = [...options].find((option) => option.defaultSelected) ?? options[0];
  return made?.value ?? "";
}

function enterUnderCaret(field: HTMLInputElement): void {
  const { value, selectionStart, selectionEnd } = field;
  // React compares with the value that was set through the field’s own setter.
  field.value = field.defaultValue;
  enter(field, value, "input");
  if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
}

/** Enters a value as a person does: React looks at the value behind its own setter, so that one is passed by. */
function enter(field: HTMLInputElement | HTMLSelectElement, value: string, event: "input" | "change"): void {
  Reflect.set(Object.getPrototypeOf(field), "value", value, field);
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
