import { unitOfFile } from "../../../quadlet/names/drop-in-name.ts";
import { findKey } from "../../../podman/keys/keys.ts";
import { linesOf } from "../../../podman/keys/lines-of.ts";
import { conventionalOrder } from "../../../podman/keys/order.ts";
import { oneByOne } from "../../../unit-file/compose.ts";
import type { EntryLine, SettingName } from "../../../unit-file/document.ts";
import type { Edit } from "../../../unit-file/edit.ts";
import { insertAssignment } from "../../../unit-file/insert.ts";
import { removeLines } from "../../fixes/remove-lines.ts";
import { unitValue } from "../../../unit-file/value.ts";
import type { Action } from "../../model/finding.ts";
import { commentLines } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import { sameEntry } from "../../fixes/same-entry.ts";
import { checkedEntries } from "../../reading/checked-entries.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { keyMeant, sectionMeant } from "./parts/nearest-key.ts";

/** Podman names the first offender; each is told here, since each has to go. */
export const unsupportedKey: Rule = {
  id: "unsupported-key",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A key of the file’s own section, or of [Quadlet], is one that no Podman knows. Upper and lower case count.",
  notWhen: "A newer Podman knows it: key-newer-than-target speaks of that.",
  where: "In [Quadlet] from Podman 5.3.",
  message: "Quadlet does not know the key and refuses the file, so that the service does not exist.",
  fix: "Write the key that was meant, or move the line to the section in which it belongs, as `Restart=` to [Service].",
  evidence: [
    {
      kind: "source",
      name: "pkg/systemd/quadlet/quadlet.go@v5.8.3 (checkForUnknownKeys), seen in runs of 5.4.2, 5.8.6 and 6.1.1",
    },
  ],
  examples: {
    fires: [
      containerWith("Restart=always"),
      containerWith("publishport=8080:80"),
      containerWith("Description=Web"),
      containerWith("TimeoutStartSec=900\\"),
      containerWith("Colour=blue"),
      containerWith("[Quadlet]\nDefaultDependency=false"),
      { files: { "app.network": "[Network]\nContainerName=app\n" } },
      { files: { "app.container.d/10.conf": "[Container]\nCommand=serve\n" } },
    ],
    silent: [
      containerWith("[Service]\nRestart=always"),
      containerWith("Memory=1G", { podman: "5.4" }),
      containerWith("[X-Notes]\nColour=blue"),
    ],
  },
  check: (context) => {
    const { fileName, kind, target } = context;
    const file = kind === "drop-in" ? unitOfFile(fileName) : "this file";
    return checkedEntries(context, isUnsupported).map((entry) => ({
      title: `Quadlet knows no ${entry.key}= in [${entry.section}]`,
      why: `Podman ${target.podman} makes no service of ${file}: “unsupported key '${entry.key}' in group '${entry.section}'”.`,
      range: entry.keyRange,
      actions: [...meantActions(entry, context), commentLines("Make it a comment", [entry])],
    }));
  },
};

function isUnsupported({ section, key }: SettingName): boolean {
  return findKey(section, key) === undefined && !key.startsWith("[");
}

/** What puts it right, unless it would take the place of a line that is there. */
function meantActions(entry: EntryLine, { target, settings }: CheckContext): readonly Action[] {
  const isFree = (section: string, key: string) =>
    settings.lines(section, key).length === 0 || linesOf({ section, key }) === "each-adds";
  const section = sectionMeant(entry.key);
  if (section !== undefined) return isFree(section, entry.key) ? moveTo(section, entry) : [];
  const key = keyMeant(entry.section, entry.key, target.podman);
  return key === undefined || !isFree(entry.section, key)
    ? []
    : [replacePart(`Write ${key}=`, entry, entry.keyRange, key)];
}

function moveTo(section: string, entry: EntryLine): readonly Action[] {
  const name = { section, key: entry.key };
  const value = unitValue(entry.value);
  if (value === undefined) return [];
  const remove: Edit = (now) => {
    const same = sameEntry(now, entry);
    return same === undefined ? [] : removeLines(now, [same]);
  };
  const insert: Edit = (now) => insertAssignment(now, name, value, conventionalOrder);
  return [
    {
      kind: "edit",
      label: `Move it to [${section}]`,
      edit: (now) => (sameEntry(now, entry) === undefined ? [] : oneByOne(remove, insert)(now)),
    },
  ];
}
