import { unitOfFile } from "../../../quadlet/names/drop-in-name.ts";
import { describe } from "../../../podman/keys/describe.ts";
import { findKey } from "../../../podman/keys/keys.ts";
import { optionOf } from "../../../podman/keys/option-of.ts";
import type { SettingKey } from "../../../podman/keys/keys.ts";
import { isSince, shownSince } from "../../../podman/release.ts";
import type { EntryLine, SettingName } from "../../../unit-file/document.ts";
import type { UnitValue } from "../../../unit-file/value.ts";
import { commentLines } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import { together } from "../../fixes/together.ts";
import { checkedEntries } from "../../reading/checked-entries.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { asPodmanArgs } from "../../../podman/settings/as-podman-args.ts";

export const keyNewerThanTarget: Rule = {
  id: "key-newer-than-target",
  group: "version",
  severity: "error",
  kinds: "all",
  when: "A key of the file’s own section, or of [Quadlet], came with a newer Podman than the chosen one.",
  message: "The chosen Podman does not know the key yet and refuses the whole file.",
  fix: "Choose a newer Podman, or write the option of podman run as `PodmanArgs=`.",
  evidence: [
    { kind: "source", name: "keys.json" },
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3, seen in runs of 5.4.2, 5.8.6 and 6.1.1" },
  ],
  examples: {
    fires: [
      containerWith("AppArmor=my-profile", { podman: "5.7" }),
      containerWith("Memory=1G", { podman: "5.4" }),
      containerWith("ReloadSignal=SIGHUP", { podman: "5.4" }),
      containerWith("ImageVolume=tmpfs", { podman: "6.0" }),
      { files: { "app.container.d/10.conf": "[Container]\nMemory=1G\n" }, target: { podman: "5.4" } },
    ],
    silent: [
      containerWith("AppArmor=my-profile"),
      containerWith("PodmanArgs=--security-opt apparmor=my-profile", { podman: "5.7" }),
      containerWith("Colour=blue", { podman: "5.7" }),
      containerWith("[Quadlet]\nDefaultDependencies=false", { podman: "5.2" }),
    ],
  },
  check: (context) => {
    const newer = ({ section, key }: SettingName) => {
      const known = findKey(section, key);
      return known === undefined || isSince(context.target.podman, known.since) ? undefined : known;
    };
    return checkedEntries(context, (name) => newer(name) !== undefined).flatMap((entry) => {
      const known = newer(entry);
      return known === undefined ? [] : [found(entry, known, context)];
    });
  },
};

function found(entry: EntryLine, known: SettingKey, context: CheckContext): Found {
  const { key, section } = entry;
  const { fileName, kind, target } = context;
  const file = kind === "drop-in" ? unitOfFile(fileName) : "this file";
  const instead = insteadOf(entry, known, context);
  const lost = describe(section, key)?.lost;
  const help =
    instead === undefined
      ? lost === undefined
        ? ""
        : ` Without it: ${lost}`
      : ` PodmanArgs=${instead} says the same.`;
  return {
    title: `${key}= came with Podman ${shownSince(known.since)}`,
    why: `Podman ${target.podman} makes no service of ${file}: “unsupported key '${key}' in group '${section}'”.${help}`,
    range: entry.keyRange,
    actions: [
      ...(instead === undefined
        ? []
        : [
            together("Write it as PodmanArgs=", [
              replacePart("", entry, entry.keyRange, "PodmanArgs"),
              replacePart("", entry, entry.valueRange, instead),
            ]),
          ]),
      commentLines("Make it a comment", [entry]),
    ],
  };
}

/** The same in PodmanArgs=, where this Podman’s command has the option; an empty line further down would take it back. */
function insteadOf(
  { section, key, value, from }: EntryLine,
  known: SettingKey,
  { settings, target }: CheckContext,
): UnitValue | undefined {
  const since = describe(section, key)?.inPodmanArgsSince;
  if (since === undefined || !isSince(target.podman, since)) return undefined;
  const isTakenBack = settings
    .lines(section, "PodmanArgs")
    .some((line) => line.from > from && line.value === "");
  return isTakenBack ? undefined : asPodmanArgs(value, { ...known, option: optionOf(known) });
}
