import { afterEach, expect, test } from "vitest";
import { replayEarlyInput, takeEarlyInput } from "./early-input.ts";

afterEach(() => document.body.replaceChildren());

function field(selector: string): HTMLInputElement & HTMLSelectElement {
  const found = document.querySelector<HTMLInputElement & HTMLSelectElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** A form as the page is made: private, no option of a list marked in one of its two lists. */
function madePage() {
  document.body.innerHTML = `
    <input name="Container.Image" value="made" />
    <input type="radio" name="Container.Network" value="private" checked />
    <input type="radio" name="Container.Network" value="host" />
    <input type="checkbox" name="Install.WantedBy" checked />
    <select name="podman"><option>5.4</option><option selected>5.8</option></select>
    <select name="scope"><option>system</option><option>user</option></select>
    <button type="button">Download</button>`;
  return {
    image: field("[name='Container.Image']"),
    isPrivate: field("[value=private]"),
    isHost: field("[value=host]"),
    atBoot: field("[type=checkbox]"),
    podman: field("[name=podman]"),
    scope: field("[name=scope]"),
    download: field("button"),
  };
}

const marked = () => document.querySelectorAll("[data-early]").length;

type MadePage = ReturnType<typeof madePage>;

const stateOf = ({ image, isPrivate, isHost, atBoot, podman, scope }: MadePage) => ({
  image: image.value,
  networks: [isPrivate.checked, isHost.checked],
  atBoot: atBoot.checked,
  podman: podman.value,
  scope: scope.value,
});

function fillEarly({ image, isHost, atBoot, podman, scope }: MadePage): void {
  image.value = "typed";
  isHost.checked = true;
  atBoot.checked = false;
  podman.value = "5.4";
  scope.value = "user";
}

test("what was chosen too early is taken back, and what was typed stays under the caret", () => {
  const page = madePage();
  const made = stateOf(page);
  fillEarly(page);
  takeEarlyInput(document);
  expect(stateOf(page)).toEqual({ ...made, image: "typed" });
});

test("typing that goes on while the page becomes live is not torn apart", () => {
  const { image } = madePage();
  image.focus();
  image.value = "typ made";
  const early = takeEarlyInput(document);
  image.value = "typed made";
  image.setSelectionRange(5, 5);
  replayEarlyInput(early);
  expect(image.value).toBe("typed made");
  expect(image.selectionStart).toBe(5);
});

test("it is done again, with the events that a person causes", () => {
  const page = madePage();
  fillEarly(page);
  const early = takeEarlyInput(document);
  const seen: string[] = [];
  document.body.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "text") seen.push(`${target.name} typed`);
  });
  document.body.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement) seen.push(`${target.name} chosen`);
  });
  document.body.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLInputElement) seen.push(`${target.name} clicked`);
  });
  replayEarlyInput(early);
  expect(stateOf(page)).toEqual({
    image: "typed",
    networks: [false, true],
    atBoot: false,
    podman: "5.4",
    scope: "user",
  });
  expect(seen).toEqual([
    "Container.Network clicked",
    "Install.WantedBy clicked",
    "podman chosen",
    "scope chosen",
    "Container.Image typed",
  ]);
});

test("what was typed and chosen on a page that was left before it reacted is done again on the next, once", () => {
  const left = "Container.Image=typed&Container.Network=host";
  localStorage.setItem(`quadlight early ${location.href}`, left);
  const page = madePage();
  const made = stateOf(page);
  const done: string[] = [];
  document.body.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement) done.push(target.value);
  });
  const early = takeEarlyInput(document);
  expect(stateOf(page)).toEqual({ ...made, image: "typed" });
  replayEarlyInput(early);
  expect(stateOf(page)).toEqual({ ...made, image: "typed", networks: [false, true] });
  expect(done).toEqual(["host", "typed"]);
  expect(localStorage).toHaveLength(0);
});

test("a choice that waits to be done again is marked, so that a page that is left meanwhile still finds it", () => {
  const page = madePage();
  fillEarly(page);
  const early = takeEarlyInput(document);
  expect(marked()).toBe(4);
  replayEarlyInput(early);
  expect(marked()).toBe(0);
});

test("an untouched page gives nothing to do again", () => {
  madePage();
  expect(takeEarlyInput(document)).toMatchObject({ choices: [], clicked: [] });
});

test("a button that was pressed too early is pressed again once, if it is still there", () => {
  const { download } = madePage();
  const gone = document.createElement("button");
  let pressed = 0;
  download.addEventListener("click", () => pressed++);
  gone.addEventListener("click", () => (pressed += 100));
  globalThis.earlyClicks = [download, gone];
  const early = takeEarlyInput(document);
  expect(globalThis.earlyClicks).toBeUndefined();
  replayEarlyInput(early);
  expect(pressed).toBe(1);
});
