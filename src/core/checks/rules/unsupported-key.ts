import { unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../../quadlet/names/unit-kind.ts";
import { describe } from "../../settings/catalogue/catalogue.ts";
import { findKey } from "../../settings/keys/keys.ts";
import { isSince, shownSince } from "../../settings/release.ts";
import type { Release } from "../../settings/release.ts";
import type { PodmanVersion } from "../../settings/target.ts";
import { commentOut } from "../../unit-file/comment-out.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { assignments, entriesOf } from "../../unit-file/read.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import type { Action } from "../finding.ts";
import { asPodmanArgs } from "../podman-args.ts";
import type { Found, Rule } from "../rule.ts";

/**
 * generator-spec.md 7: the keys of the unit’s own section and of [Quadlet] are checked. Podman names the first offender;
 * each is told here, since each has to go.
 */
export const unsupportedKey: Rule = {
  id: "unsupported-key",
  isForEveryKind: true,
  check: ({ fileName, kind, document, target: { podman } }) => {
    const unit = unitOfFile(fileName);
    const isRead = kind !== "drop-in" || isSince(podman, "5.0");
    const refused = isRead ? refusedEntries(document, unitKindOf(unit)?.section ?? "", podman) : [];
    return refused.map((entry) => found(entry, document, podman, kind === "drop-in" ? unit : "this file"));
  },
};

function refusedEntries(document: UnitDocument, own: string, podman: PodmanVersion): readonly EntryLine[] {
  const sections = isSince(podman, "5.3") ? [own, "Quadlet"] : [own];
  return sections.flatMap((section) =>
    entriesOf(document, section).filter(({ key }) => {
      const known = findKey(section, key);
      return known === undefined || !isSince(podman, known.since);
    }),
  );
}

function found(entry: EntryLine, document: UnitDocument, podman: PodmanVersion, file: string): Found {
  const { key, section } = entry;
  const since = findKey(section, key)?.since;
  const instead = since === undefined ? undefined : podmanArgsFor(entry, document, podman);
  return {
    severity: "error",
    title:
      since === undefined
        ? `Quadlet knows no ${key}= in [${section}]`
        : `${key}= came with Podman ${shownSince(since)}`,
    why: [
      `Podman ${podman} makes no service of ${file}: “unsupported key '${key}' in group '${section}'”.`,
      whatElse(entry, since, instead),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    range: entry.keyRange,
    evidence: [
      {
        kind: "source",
        name: "pkg/systemd/quadlet/quadlet.go@v5.8.3, seen in runs of 5.4.2, 5.8.6 and 6.1.1",
      },
    ],
    actions: actionsFor(entry, instead),
  };
}

function whatElse(
  { section, key }: EntryLine,
  since: Release | undefined,
  instead: string | undefined,
): string {
  if (since === undefined) return "";
  if (instead !== undefined) return `PodmanArgs=${instead} says the same.`;
  const lost = describe(section, key)?.lost;
  return lost === undefined ? "" : `Without it: ${lost}`;
}

/** The same in `PodmanArgs=`, where this Podman’s command has the option; an empty line further down would take it back. */
function podmanArgsFor(
  entry: EntryLine,
  document: UnitDocument,
  podman: PodmanVersion,
): UnitValue | undefined {
  const { section, key, value } = entry;
  const fallback = describe(section, key)?.fallback;
  const known = findKey(section, key);
  if (fallback === undefined || known === undefined || !isSince(podman, fallback.since)) return undefined;
  const later = assignments(document, { section, key: "PodmanArgs" }).filter(({ from }) => from > entry.from);
  if (later.some((line) => line.value === "")) return undefined;
  return asPodmanArgs(value, known, fallback);
}

function actionsFor(entry: EntryLine, instead: UnitValue | undefined): readonly Action[] {
  const change = (label: string, edit: (now: UnitDocument, entry: EntryLine) => TextChange[]): Action => ({
    kind: "edit",
    label,
    edit: (now) => {
      const same = sameEntry(now, entry);
      return same === undefined ? [] : edit(now, same);
    },
  });
  const aside = change("Make it a comment", (now, same) => commentOut(now, same, "# "));
  if (instead === undefined) return [aside];
  const rewrite = change("Write it as PodmanArgs=", (_, { keyRange, valueRange }) => [
    { ...keyRange, insert: "PodmanArgs" },
    { ...valueRange, insert: instead },
  ]);
  return [rewrite, aside];
}

/** The line that was found, in the text as it is when the button is pressed. */
function sameEntry(now: UnitDocument, { section, key, value, from }: EntryLine): EntryLine | undefined {
  const alike = assignments(now, { section, key }).filter((entry) => entry.value === value);
  return alike.find((entry) => entry.from === from) ?? alike[0];
}
