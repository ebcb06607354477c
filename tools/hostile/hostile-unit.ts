import * as fc from "fast-check";
import { fileKindOf } from "../../src/core/quadlet/names/unit-kind.ts";
import { keysOf } from "../../src/core/podman/keys/keys.ts";
import { unitOfFile } from "../../src/core/quadlet/names/drop-in-name.ts";
import { written, valueFor } from "../fuzz/entry.ts";
import { systemdKeys } from "../fuzz/systemd-keys.ts";
import { hostileText } from "./hostile-text.ts";
import { usualName } from "./hostile-name.ts";

const copiedSections = ["Unit", "Service", "Install"] as const;

/** What is written in place of the names that `valueFor` leaves open. */
const unitNames: Readonly<Record<string, string>> = {
  "<network>": "app.network",
  "<volume>": "data.volume",
  "<pod>": "shop.pod",
  "<image>": "img.image",
  "<build>": "img.build",
  "<container>": "db.container",
  "<any>": "app.network",
  "<self>": "web.container",
  "<missing>": "gone",
};

function named(value: string): string {
  return value.replaceAll(/<\w+>/g, (name) => unitNames[name] ?? name);
}

/** A value of a key: hostile from its beginning, or one that is right with something hostile in it. */
function valueOf(section: string, key: string): fc.Arbitrary<string> {
  const usual = valueFor(section, key).map(named);
  return fc.oneof(
    { weight: 3, arbitrary: hostileText },
    {
      weight: 3,
      arbitrary: fc
        .tuple(usual, hostileText, fc.nat(20))
        .map(([value, what, at]) => value.slice(0, at) + what + value.slice(at)),
    },
    { weight: 1, arbitrary: usual },
  );
}

/** The ways to write an assignment: as usual, continued, and as nobody should. */
const manner = fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(11) });

function line(section: string, key: string): fc.Arbitrary<string> {
  return fc
    .tuple(valueOf(section, key), manner, fc.nat(60))
    .map(([value, how, at]) => written(key, value, how, at));
}

function keysIn(section: string): readonly string[] {
  const own = keysOf(section).map(({ key }) => key);
  const copied = copiedSections.find((name) => name === section);
  return copied === undefined ? own : systemdKeys[copied].map(({ key }) => key);
}

function linesOf(section: string): fc.Arbitrary<string> {
  const keys = keysIn(section).map((key) => line(section, key));
  return fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...keys) },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: hostileText.map((text) => `# ${text}`) },
    { weight: 1, arbitrary: fc.tuple(hostileText, hostileText).map(([key, value]) => `${key}=${value}`) },
    { weight: 1, arbitrary: hostileText.map((text) => `[${text}]`) },
  );
}

const sectionNames = ["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact"] as const;
const linesBySection: ReadonlyMap<string, fc.Arbitrary<string>> = new Map(
  [...sectionNames, ...copiedSections, "Quadlet"].map((name) => [name, linesOf(name)]),
);

/** The text of a file of this name, with hostile values in the sections that it has. */
export function hostileUnit(name: string): fc.Arbitrary<string> {
  const kind = fileKindOf(unitOfFile(name));
  const own = kind === "drop-in" ? "Container" : kind;
  const parts = [own, own, own, ...copiedSections].map((section) =>
    fc.tuple(
      fc.constant(`[${section}]`),
      fc.array(linesBySection.get(section) ?? hostileText, { minLength: 1, maxLength: 3 }),
    ),
  );
  return fc
    .tuple(
      fc.constantFrom("", "", "", "\ufeff", "# c\n"),
      fc.constantFrom("Image=quay.io/a/b:1", "Image=quay.io/a/b:1", ""),
      fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("\n", "\n", "\n", "\r\n", "\r"),
      fc.boolean(),
    )
    .map(([head, image, sections, end, isEnded]) => {
      const start = own === "Container" && image !== "" ? [`[${own}]`, image] : [];
      const lines = [...start, ...sections.flatMap(([header, body]) => [header, ...body])];
      return head + lines.join(end) + (isEnded ? end : "");
    });
}

/** A few files that are read together, each name once. */
export const hostileUnits: fc.Arbitrary<readonly (readonly [string, string])[]> = fc
  .uniqueArray(usualName, { minLength: 1, maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), hostileUnit(name)))));
