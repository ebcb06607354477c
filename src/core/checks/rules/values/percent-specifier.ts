import { findKey } from "../../../podman/keys/keys.ts";
import type { EntryLine } from "../../../unit-file/document.ts";
import { linesWhere } from "../../../unit-file/lines-where.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import { replacePart } from "../../fixes/parts.ts";
import { together } from "../../fixes/together.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith, foundAs } from "../../model/unit-examples.ts";
import { countingLines } from "./parts/counting-lines.ts";
import { strayPercentSigns } from "./parts/percent-signs.ts";

export const percentSpecifier: Rule = {
  id: "percent-specifier",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "Behind a % stands a letter or digit that is no specifier of systemd (%20, %Z), which makes systemd refuse the service; or one that is, in the middle of a number or a word (50%off), or in a date (%Y-%m-%d).",
  notWhen:
    "A specifier stands at the start of a path or as a part of its own, as %h/data, `UserNS=keep-id:uid=%U` or `PGID=%G`; and % before anything but a letter or digit (100%, %{code}) stays as it is.",
  where:
    "In all keys that become a part of the service. Where systemd merely ignores the line, in [Unit] and [Service], it stays a warning.",
  message:
    "systemd puts something in the place of the % and its letter, or refuses the service. A % that is meant as such is written twice.",
  fix: "Write %%.",
  evidence: [
    { kind: "source", name: "generator-spec.md 7.1" },
    { kind: "source", name: "man systemd.unit, Specifiers" },
    { kind: "source", name: "systemd-analyze verify, systemd 252" },
  ],
  examples: {
    fires: [
      containerWith("Environment=DISCOUNT=50%off"),
      foundAs("error", containerWith("Exec=curl http://localhost/a%20b")),
      containerWith("Exec=date +%Y-%m-%d"),
      containerWith("Environment=FORMAT=%d/%b/%Y TIME=%H:%M:%S"),
      containerWith("Label=note=%name"),
      containerWith("Label=note=5%increase"),
      foundAs("error", containerWith("[Service]\nExecStartPre=/bin/echo a%20b")),
      containerWith("[Unit]\nDescription=Up to 20% Zoom %Z"),
      foundAs("error", { files: { "app.volume": "[Volume]\nLabel=note=%20\n" } }),
    ],
    silent: [
      containerWith("Environment=DISCOUNT=50%%off"),
      containerWith("Environment=A=100% B=%{code} PGID=%G HOME=%h/data"),
      containerWith("Volume=%h/data:/data:Z"),
      containerWith("Exec=printf '%s\\n' 100%"),
      containerWith("PublishPort=808%i:80"),
      containerWith("UserNS=keep-id:uid=%U,gid=%G"),
      containerWith("ContainerName=%p-%i"),
      containerWith("Exec=echo %20\nExec=echo"),
      containerWith("# 50%off"),
      containerWith("[Install]\nWantedBy=%20"),
    ],
  },
  check: (context) =>
    [context.section, "Unit", "Service"].flatMap((section) =>
      countingLines({ settings: context.settings, section, where: hasPercentSign }, (key) =>
        reachesSystemd(section, key),
      ).flatMap((entry) => found(entry, context)),
    ),
};

const hasPercentSign = linesWhere((value) => value.includes("%"));

/** Keys whose values the program in the container reads. */
const forProgram: ReadonlySet<string> = new Set([
  "Exec",
  "Environment",
  "HealthCmd",
  "HealthStartupCmd",
  "ReloadCmd",
  "Entrypoint",
  "Label",
  "Annotation",
]);

/** Switches, numbers and the name of the service are read by Quadlet alone. */
function reachesSystemd(section: string, key: string): boolean {
  const reading = findKey(section, key)?.reading;
  return key !== "ServiceName" && reading !== "switch" && reading !== "switch-on" && reading !== "number";
}

function found(entry: EntryLine, { document, section }: CheckContext): readonly Found[] {
  const { value, key } = entry;
  const isOwn = entry.section === section;
  const signs = strayPercentSigns(value, isOwn && forProgram.has(key));
  const first = signs.find(({ kind }) => kind === "unknown") ?? signs[0];
  if (first === undefined) return [];
  const place = ({ from, to }: { readonly from: number; readonly to: number }) =>
    rangeInValue(document, entry, from, to);
  const isRefused = isOwn || key.startsWith("Exec") || key === "WorkingDirectory";
  return [
    {
      ...wordsFor(first.text, first.kind, isRefused),
      range: place(first),
      actions: [
        together(
          "Write %%",
          signs.map((sign) => replacePart("", entry, place({ from: sign.from, to: sign.from + 1 }), "%%")),
        ),
      ],
    },
  ];
}

function wordsFor(text: string, kind: "unknown" | "unlikely", isRefused: boolean): Found {
  if (kind === "unlikely")
    return {
      title: `systemd replaces ${text} with something of its own`,
      why: `% and a letter stand for something there, as %h for the home directory. A % that is meant as such is written %%.`,
    };
  return isRefused
    ? {
        severity: "error",
        title: `systemd knows no ${text} and refuses the service`,
        why: "It says “Failed to resolve unit specifiers”. A % that is meant as such is written %%.",
      }
    : {
        title: `systemd knows no ${text} and ignores the line`,
        why: "It says “Failed to resolve unit specifiers”. A % that is meant as such is written %%.",
      };
}
