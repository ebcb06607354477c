/* oxlint-disable unicorn/consistent-function-scoping -- this runs in the page, and takes nothing along */
/**
 * What stood on the page after an action: what was done, the text of the file on show (undefined in another tab), and
 * the controls that show a line of it as it is, once all of them have followed.
 *
 * @typedef {{ did: string, text: string | undefined, controls: Readonly<Record<string, string>>, broken: string | undefined }} Seen
 */

/**
 * Does random things in the page, as a person could: fields, choices, buttons, files, undo, the text editor. Gives what
 * it saw after each; ends early where something is broken.
 *
 * @param {{ seed: number, count: number }} walk
 * @returns {Promise<Seen[]>}
 */
export async function actInPage({ seed, count }) {
  let state = seed >>> 0;
  /** Mulberry32. */
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** @template T @param {readonly T[]} items @returns {T | undefined} */
  const one = (items) => items[Math.floor(random() * items.length)];
  const words = [
    "",
    "web",
    "a b",
    "8080",
    "80:80",
    "127.0.0.1:8443:443",
    "quay.io/a/b:1",
    "localhost/x",
    "/srv:/data:Z",
    "data.volume",
    "é ✓",
    '"q"',
    "%h",
    "$HOME",
    "a\\",
    " x ",
    "<b>&amp;</b>",
    "host",
    "10.0.0.0/24",
    "x=y",
    "\uD800",
  ];
  const unwanted = /Download|Open|Copy|Save|Share|Link|Print|Folder|Load the page|Address of/i;

  const main = () => document.querySelector("dialog[open]") ?? document.body;
  /** @param {string} selector */
  const shown = (selector) =>
    [...main().querySelectorAll(selector)].filter(
      (element) => element instanceof HTMLElement && element.checkVisibility(),
    );
  const nameOf = (/** @type {Element} */ element) =>
    element.getAttribute("name") ??
    element.getAttribute("aria-label") ??
    element.textContent.trim().slice(0, 50);
  const step = () =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", resolve);
      channel.port1.start();
      channel.port2.postMessage(0);
    });

  /** Cards out of sight follow behind the frame. */
  const behindFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 200 }));
    });

  /** @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} field @param {string} value @param {string} event */
  const put = (field, value, event) => {
    // React looks at the value behind its own setter, so that one is passed by.
    Reflect.set(Object.getPrototypeOf(field), "value", value, field);
    field.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const type = () => {
    const field = one(
      shown("input:not([type]), input[type=text], input[type=search], input[type=number], textarea"),
    );
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return undefined;
    const value = one(words) ?? "";
    field.focus();
    put(field, value, "input");
    if (random() < 0.7) field.blur();
    return `types ${JSON.stringify(value)} in ${nameOf(field)}`;
  };
  const choose = () => {
    const field = one(shown("select"));
    if (!(field instanceof HTMLSelectElement)) return undefined;
    const option = one([...field.options]);
    if (option === undefined) return undefined;
    field.focus();
    put(field, option.value, "change");
    field.blur();
    return `chooses ${option.value} in ${nameOf(field)}`;
  };
  const press = (/** @type {string} */ selector) => () => {
    const button = one(
      shown(selector).filter(
        (each) => !unwanted.test(`${each.textContent} ${each.getAttribute("aria-label")}`),
      ),
    );
    if (!(button instanceof HTMLElement)) return undefined;
    const did = `presses ${nameOf(button)} ${button.getAttribute("value") ?? ""}`;
    button.focus();
    button.click();
    return did;
  };
  const write = () => {
    const content = document.querySelector("[data-editor]")?.shadowRoot?.querySelector(".cm-content");
    if (!(content instanceof HTMLElement) || main() !== document.body) return undefined;
    content.focus();
    const text =
      one(["x", "Image=a", "\n", "[Service]\n", "# c", "Environment=A=1\n", "Network=host\n", "\\"]) ?? "";
    const [command, inputType] =
      random() < 0.2
        ? /** @type {const} */ (["delete", "deleteContentBackward"])
        : ["insertText", "insertText"];
    // A person’s input asks first, a command does not.
    const asked = { inputType, data: text, bubbles: true, cancelable: true, composed: true };
    if (content.dispatchEvent(new InputEvent("beforeinput", asked)))
      document.execCommand(command, false, text);
    return `writes ${JSON.stringify(text)} in the editor`;
  };
  const actions = [
    type,
    type,
    type,
    choose,
    press("input[type=radio], input[type=checkbox]"),
    press("button"),
    press("button"),
    press(".finding button"),
    press("[role=tab]"),
    press("summary"),
    press("[aria-label=Undo]"),
    press("[aria-label=Redo]"),
    write,
    write,
  ];

  /** Ends a dialog or another page, in which little can be done. */
  const leave = () => {
    const dialog = main();
    if (dialog instanceof HTMLDialogElement && (random() < 0.3 || shown("dialog button").length === 0)) {
      dialog.close();
      return "closes a dialog";
    }
    if (location.hash === "" || random() < 0.5) return undefined;
    location.hash = "";
    return "goes back to the file";
  };

  const controls = () => {
    /** @type {Record<string, string>} */
    const found = {};
    for (const field of document.querySelectorAll(
      "[name=podman], .column input[name], .column select[name]",
    )) {
      if (field === document.activeElement || field.getAttribute("aria-invalid") === "true") continue;
      if (field instanceof HTMLInputElement && field.type === "radio" && !field.checked) continue;
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        found[field.name] = field.value;
    }
    return found;
  };

  /** @type {Seen[]} */
  const seen = [];
  /* oxlint-disable no-await-in-loop -- one thing after the other, as a person does */
  while (seen.length < count) {
    const did = leave() ?? (one(actions) ?? type)();
    if (did === undefined) continue;
    await step();
    await step();
    // Some go on before all has followed; what stands there in the end is looked at all the same.
    const hasty = random() < 0.3 ? (leave() ?? (one(actions) ?? type)()) : undefined;
    await behindFrame();
    await step();
    /** @type {readonly string[]} */
    const [broken] = Reflect.get(globalThis, "troubles");
    const text = document.querySelector("[aria-label='Unit file']")?.textContent ?? undefined;
    const done = hasty === undefined ? did : `${did}, then at once ${hasty}`;
    seen.push({ did: done, text, controls: controls(), broken });
    if (broken !== undefined) break;
  }
  /* oxlint-enable no-await-in-loop */
  return seen;
}

/**
 * Presses Undo or Redo as long as it does something; gives how often.
 *
 * @param {"Undo" | "Redo"} button
 */
export async function travelInPage(button) {
  for (const dialog of document.querySelectorAll("dialog[open]"))
    if (dialog instanceof HTMLDialogElement) dialog.close();
  const canPress = () => document.querySelector(`[aria-label=${button}][aria-disabled=false]`);
  let presses = 0;
  for (let element = canPress(); element instanceof HTMLElement; element = canPress()) {
    element.click();
    presses++;
    // oxlint-disable-next-line no-await-in-loop -- each press waits for what the one before changed
    await new Promise((resolve) => setTimeout(resolve));
    if (presses > 600) throw new Error(`${button} never ends`);
  }
  return presses;
}
