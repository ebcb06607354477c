import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { networkModeKinds, networkModes } from "./network-modes.ts";
import type { NetworkModeKind } from "./network-modes.ts";
import { startsIn } from "./works-on.ts";

interface Described {
  readonly id: string;
  readonly since: string;
  readonly until: string | null;
  readonly options: readonly unknown[];
  readonly keys: Readonly<
    Record<"PublishPort" | "IP" | "DNS" | "AddHost" | "SysctlNet", { readonly result: string }>
  >;
  readonly resolvesTo: { readonly rootful: string };
}

const described: readonly Described[] = JSON.parse(
  readFileSync(new URL("../../../../docs/sources/network-modes.json", import.meta.url), "utf8"),
);

/** What the document calls them where it has another name. */
const otherIds: Readonly<Partial<Record<NetworkModeKind, string>>> = {
  network: "named-network",
  namespace: "ns",
};

describe.each(networkModeKinds)("%s is as network-modes.json says", (kind) => {
  const mode = networkModes[kind];
  const entry = described.find(({ id }) => id === (otherIds[kind] ?? kind));
  const works = (key: keyof Described["keys"]) =>
    !["fails", "ignored"].includes(entry?.keys[key].result ?? "");

  test("since when, and until when", () => {
    expect(entry?.since).toBe(mode.since ?? "4.4");
    // The document names the last release that has it.
    expect(entry?.until).toBe(mode.until === "6.0" ? "5.8" : null);
  });

  test("where it starts", () => {
    expect(entry?.resolvesTo.rootful === "refused").toBe(!startsIn(kind, "system"));
  });

  test("whether it takes options", () => {
    const takesSome = ["network-options", "options", "arguments"].includes(mode.takes);
    expect((entry?.options.length ?? 0) > 0).toBe(takesSome);
  });

  test("whether it publishes ports", () => {
    expect(works("PublishPort")).toBe(mode.publishes !== undefined);
  });

  test("which keys work, by whose network it is", () => {
    expect(works("IP")).toBe(mode.joins === "network");
    expect(works("DNS")).toBe(!["nothing", "container", "pod"].includes(mode.joins));
    expect(works("AddHost")).toBe(!["container", "pod"].includes(mode.joins));
    expect(works("SysctlNet")).toBe(mode.joins !== "machine");
  });
});
