/* oxlint-disable unicorn/consistent-function-scoping -- what measures runs in the page, and takes nothing along */
/**
 * What is pressed: a radio button of the network in turn, or a key in a field, in a field of All settings, or in the
 * text editor, which is open then. `floor` is the almost empty page, `redraw` the copy that redraw.mjs leaves.
 *
 * @typedef {"toggle" | "redraw" | "keystroke" | "setting" | "editor-keystroke" | "floor"} Stroke
 */

/**
 * How long each of some strokes takes, in milliseconds: until the main thread has painted everything that follows from
 * it, and how much of that was work (the rest is waiting for the screen’s next frame). Fails when a part of the page
 * that the bar names is not part of that paint.
 *
 * @param {import("@playwright/test").Page} tab
 * @param {Stroke} stroke
 * @param {number} count
 */
export function measureStrokes(tab, stroke, count) {
  return tab.evaluate(inPage, { stroke, count });
}

/** @param {{ stroke: Stroke, count: number }} what */
async function inPage({ stroke, count }) {
  /** @param {string} selector */
  const all = (selector) => [...document.querySelectorAll(selector)];
  const textOf = (/** @type {string} */ selector) => document.querySelector(selector)?.textContent ?? "";
  const radios = all("input[type=radio]").filter((radio) => radio instanceof HTMLInputElement);
  const name = stroke === "setting" ? "Container.Group" : "Container.Image";
  const field = all(`input[name='${name}']`).find((each) => each instanceof HTMLInputElement);
  const preview = "[aria-label='Unit file']";

  /** What is done, and what has to be true once it is painted. @param {number} index */
  function actOf(index) {
    if (stroke === "redraw")
      return { act: () => Reflect.get(globalThis, "redraw")(index % 2 === 0), isShown: () => true };
    if (stroke === "toggle" || stroke === "floor") {
      const isHost = index % 2 === 0;
      const before = [textOf(".findings"), textOf("figure")];
      const act = () => radios[isHost ? 1 : 0]?.click();
      if (stroke === "floor") return { act, isShown: () => true };
      const isShown = () =>
        textOf(preview).includes("\nNetwork=host\n") === isHost &&
        radios[1]?.checked === isHost &&
        textOf(".findings") !== before[0] &&
        textOf("figure") !== before[1];
      return { act, isShown };
    }
    if (!field) throw new Error(`The page has no field ${name}`);
    if (stroke === "editor-keystroke") {
      const key = String(index % 10);
      const after = field.value + key;
      return {
        act: () => document.execCommand("insertText", false, key),
        isShown: () => field.value === after && textOf(preview).includes(`=${after}\n`),
      };
    }
    const typed = `quay.io/example/app:${index}`;
    return {
      act: () => {
        // React looks at the value behind its own setter, so that one is passed by.
        Reflect.set(HTMLInputElement.prototype, "value", typed, field);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      },
      isShown: () => textOf(preview).includes(`=${typed}\n`) && field.value === typed,
    };
  }

  const now = () => performance.now();
  /** Resolves behind the paint of the next frame with the moment in which that frame began. @returns {Promise<number>} */
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame((began) => {
        const start = Math.max(began, now() - 0.5);
        const channel = new MessageChannel();
        channel.port1.addEventListener("message", () => resolve(start));
        channel.port1.start();
        channel.port2.postMessage(0);
      });
    });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 150));

  /** Puts the cursor behind the image in the text editor. */
  function enterEditor() {
    const root = all("*").find((each) => each.shadowRoot?.querySelector(".cm-content"))?.shadowRoot;
    const line = [...(root?.querySelectorAll(".cm-line") ?? [])].find((each) =>
      each.textContent?.startsWith("Image="),
    );
    const content = root?.querySelector(".cm-content");
    if (!line || !(content instanceof HTMLElement)) throw new Error("The text editor shows no image");
    content.focus();
    getSelection()?.setBaseAndExtent(line, line.childNodes.length, line, line.childNodes.length);
  }

  if (stroke === "editor-keystroke") enterEditor();
  else if (stroke !== "toggle" && stroke !== "redraw") field?.focus();
  const painted = [];
  const work = [];
  /* oxlint-disable no-await-in-loop -- one stroke at a time, as a person does */
  for (let index = 0; index < count; index++) {
    await rest();
    await frame();
    const { act, isShown } = actOf(index);
    const start = now();
    act();
    // What React and the text editor do at once follows the event in this microtask’s row.
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
    const drawn = now();
    const frameBegan = await frame();
    const end = now();
    if (!isShown()) throw new Error(`A part of the page did not follow the ${stroke} ${index} in its frame`);
    painted.push(end - start);
    work.push(drawn - start + (end - frameBegan));
  }
  /* oxlint-enable no-await-in-loop */
  return { painted, work };
}
