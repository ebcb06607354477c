import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDraftBox } from "./draft-storage.ts";
import { hasDrafts } from "./has-drafts.ts";

/** The locks of one browser, shared by its tabs: a lock is held until its tab closes. */
function browserLocks() {
  const held = new Set<string>();
  const request = (
    name: string,
    _options: LockOptions,
    grant: (lock: { name: string } | null) => unknown,
  ) => {
    if (held.has(name)) return Promise.resolve(grant(null));
    held.add(name);
    return Promise.resolve(grant({ name }));
  };
  return { request, closeTabs: () => held.clear() };
}

let locks: ReturnType<typeof browserLocks>;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  locks = browserLocks();
  vi.stubGlobal("navigator", { locks });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What a tab remembers is its own: a new tab begins with nothing, a reloaded one keeps it. */
const openNewTab = () => {
  sessionStorage.clear();
  return openDraftBox("");
};
const reloadTab = () => {
  locks.closeTabs();
  return openDraftBox("");
};

test("nothing is found before anything was saved", async () => {
  expect(hasDrafts()).toBe(false);
  expect(await openNewTab()).toMatchObject({ own: undefined, others: [] });
  expect(hasDrafts()).toBe(false);
});

test("a tab that is reloaded finds its own draft, the last that it saved", async () => {
  const box = await openNewTab();
  box.save("one");
  box.save("two");
  expect(hasDrafts()).toBe(true);
  expect((await reloadTab()).own).toBe("two");
});

test("a tab that is reloaded finds its own draft though another tab saved later", async () => {
  const own = await openNewTab();
  own.save("mine");
  const remembered = sessionStorage.getItem("quadlight.tab") ?? "";
  (await openNewTab()).save("the other’s");
  sessionStorage.setItem("quadlight.tab", remembered);
  expect((await reloadTab()).own).toBe("mine");
});

test("a new tab begins with the draft that was saved last, and never overwrites it", async () => {
  (await openNewTab()).save("first");
  (await openNewTab()).save("second");
  const box = await openNewTab();
  expect(box).toMatchObject({ own: undefined, others: ["second", "first"] });
  box.save("third");
  expect(draftsInStorage()).toEqual(["first", "second", "third"]);
});

test("a duplicated tab takes over the text and saves apart from the tab it was made of", async () => {
  const original = await openNewTab();
  original.save("shared");
  // A duplicate has the session storage of its original, which is still open and holds the lock.
  const duplicate = await openDraftBox("");
  expect(duplicate.own).toBe("shared");
  duplicate.save("of the duplicate");
  original.save("of the original");
  expect(draftsInStorage()).toEqual(["of the duplicate", "of the original"]);
});

test("a tab that was reloaded before its lock was free finds its draft again, whatever came in between", async () => {
  const own = await openNewTab();
  own.save("mine");
  // The lock of the page that is gone is still held.
  const reloaded = await openDraftBox("");
  reloaded.at("?Image=a").save("of an address");
  expect((await reloadTab()).own).toBe("mine");
});

test("a duplicated tab that comes back to an address finds what it saved there itself", async () => {
  (await openNewTab()).save("of the original");
  const duplicate = await openDraftBox("");
  duplicate.save("of the duplicate");
  expect(duplicate.at("").own).toBe("of the duplicate");
  expect(draftsInStorage()).toEqual(["of the duplicate", "of the original"]);
});

test("of too many drafts those that only say the same make room first", async () => {
  /* oxlint-disable no-await-in-loop -- one tab after the other */
  for (let tab = 1; tab <= 6; tab++) (await openNewTab()).save(`draft ${tab}`);
  for (let tab = 1; tab <= 10; tab++) (await openNewTab()).save("shown in each new tab");
  /* oxlint-enable no-await-in-loop */
  const kept = [1, 2, 3, 4, 5, 6].map((tab) => `draft ${tab}`);
  expect(draftsInStorage()).toEqual([...kept, "shown in each new tab", "shown in each new tab"]);
});

test("the oldest drafts make room", async () => {
  /* oxlint-disable no-await-in-loop -- one tab after the other */
  for (let tab = 1; tab <= 10; tab++) (await openNewTab()).save(`draft ${tab}`);
  /* oxlint-enable no-await-in-loop */
  expect(draftsInStorage()).toEqual([3, 4, 5, 6, 7, 8, 9, 10].map((tab) => `draft ${tab}`).toSorted());
});

test("work on a filled-in address is kept apart from other work of the same tab", async () => {
  (await openNewTab()).save("work");
  locks.closeTabs();
  const linked = await openDraftBox("?Image=a");
  expect(linked).toMatchObject({ own: undefined, others: ["work"] });
  linked.save("linked");
  expect((await reloadTab()).own).toBe("work");
  locks.closeTabs();
  expect((await openDraftBox("?Image=a")).own).toBe("linked");
});

test("work on a very long address takes no more room than its draft, and is found again", async () => {
  const box = (await openNewTab()).at(`?Exec=${"a".repeat(1_000_000)}`);
  box.save("long");
  box.at(`?Exec=${"a".repeat(999_999)}b`).save("another");
  expect(JSON.stringify(localStorage).length).toBeLessThan(500);
  expect((await reloadTab()).at(`?Exec=${"a".repeat(1_000_000)}`).own).toBe("long");
});

test("work on a link is kept apart from other work of the same tab, which it can lead back to", async () => {
  const box = await openNewTab();
  box.save("work");
  const linked = box.at("#s=1abc");
  expect(linked).toMatchObject({ own: undefined, others: ["work"] });
  linked.save("linked");
  const again = await reloadTab();
  expect(again.own).toBe("work");
  expect(again.at("#s=1abc").own).toBe("linked");
});

test("drafts of a build that did not name the folder of the page are found, in their order", async () => {
  localStorage.setItem("quadlight.order", "tab other?Image=a");
  localStorage.setItem("quadlight.draft.tab", "mine");
  localStorage.setItem("quadlight.draft.other?Image=a", "the other’s");
  sessionStorage.setItem("quadlight.tab", "tab");
  expect(hasDrafts()).toBe(true);
  expect(await openDraftBox("")).toMatchObject({ own: "mine", others: ["the other’s", "mine"] });
  expect(Object.keys(localStorage).filter((key) => key.startsWith("quadlight."))).toEqual([]);
});

test("a list that names one draft very often gives it once, where it was saved last", async () => {
  localStorage.setItem("quadlight.order", `${"a ".repeat(50_000)}b`);
  localStorage.setItem("quadlight.draft.a", "first");
  localStorage.setItem("quadlight.draft.b", "second");
  expect((await openDraftBox("")).others).toEqual(["second", "first"]);
});

test("two pages of one origin keep their drafts apart", async () => {
  (await openNewTab()).save("here");
  const { pathname } = location;
  history.replaceState(null, "", "/elsewhere/");
  vi.resetModules();
  const elsewhere = await import("./draft-storage.ts");
  sessionStorage.clear();
  expect(await elsewhere.openDraftBox("")).toMatchObject({ own: undefined, others: [] });
  history.replaceState(null, "", pathname);
});

test("a full storage gives way from its oldest draft on", async () => {
  (await openNewTab()).save("old");
  const box = await openNewTab();
  const setItem = Reflect.get(Storage.prototype, "setItem");
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(function setIfRoom(this: Storage, key, value) {
    if (draftsInStorage().includes("old")) throw new DOMException("full", "QuotaExceededError");
    setItem.call(this, key, value);
  });
  expect(box.save("new")).toBe(true);
  expect(draftsInStorage()).toEqual(["new"]);
});

test("what can’t be kept at all is told", async () => {
  const box = await openNewTab();
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(box.save("too much")).toBe(false);
});

test("what is too long for all the room takes no other draft’s place", async () => {
  (await openNewTab()).save("one");
  (await openNewTab()).save("two");
  const box = await openNewTab();
  box.save("three");
  const setItem = Reflect.get(Storage.prototype, "setItem");
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(function setIfShort(
    this: Storage,
    key,
    value: string,
  ) {
    if (value === "too much") throw new DOMException("full", "QuotaExceededError");
    setItem.call(this, key, value);
  });
  expect(box.save("too much")).toBe(false);
  expect((await openNewTab()).others).toEqual(["three", "two", "one"]);
});

test("without storage drafts are not kept, and nothing fails", async () => {
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const box = await openDraftBox("");
  expect(box.own).toBeUndefined();
  expect(box.save("anything")).toBe(false);
  expect(hasDrafts()).toBe(false);
});

function draftsInStorage(): readonly string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith("quadlight / draft "))
    .map((key) => localStorage.getItem(key) ?? "")
    .toSorted();
}
