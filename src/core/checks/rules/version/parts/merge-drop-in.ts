import { readDropInName } from "../../../../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../../../../quadlet/names/unit-kind.ts";
import { findKey } from "../../../../podman/keys/keys.ts";
import { readNetworkValue } from "../../../../podman/network-modes/network-value.ts";
import { isSince } from "../../../../podman/release.ts";
import type { Target } from "../../../../podman/target.ts";
import type { UnitDocument } from "../../../../unit-file/document.ts";
import { cutLooseEnd } from "../../../../unit-file/loose-end.ts";
import { parseUnitFile } from "../../../../unit-file/parse.ts";
import { applyChanges } from "../../../../unit-file/text.ts";
import type { Action, Files } from "../../../model/finding.ts";
import { isSectionOfUnit } from "../../../fixes/remove-lines.ts";
import { namesNetwork } from "../../../reading/network-values.ts";
import { unitSettings } from "../../../../podman/settings/unit-settings.ts";
import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";

/**
 * Puts the lines of a drop-in behind those of its unit, as Podman itself would (generator-spec.md 4). Offered only where
 * Podman takes the result.
 */
export function mergeIntoUnit(name: string, { others, target }: CheckContext): readonly Action[] {
  const unit = readDropInName(name)?.unit ?? "";
  const [own, added] = [others.settingsOf(unit), others.settingsOf(name)];
  if (own === undefined || added === undefined || !isAccepted(added.document, target)) return [];
  const merged = unitSettings(parseUnitFile(withLinesOf(own.document, added.document)), target.podman);
  return goTogether(merged, unitKindOf(unit)?.section ?? "")
    ? [
        {
          kind: "files",
          label: `Put its lines into ${unit}`,
          change: (files) => withMerged(files, unit, name),
        },
      ]
    : [];
}

function withMerged(files: Files, unit: string, dropIn: string): Files {
  const [text, added] = [files[unit], files[dropIn]];
  if (text === undefined || added === undefined) return files;
  const merged = { ...files, [unit]: withLinesOf(parseUnitFile(text), parseUnitFile(added)) };
  return Object.fromEntries(Object.entries(merged).filter(([name]) => name !== dropIn));
}

/** The lines of the drop-in behind those of the unit, ended as those are. */
function withLinesOf(unit: UnitDocument, { text: added }: UnitDocument): string {
  const { lineEnding } = unit;
  const own = applyChanges(unit.text, cutLooseEnd(unit));
  const gap = own === "" ? "" : `${own.endsWith("\n") ? "" : lineEnding}${lineEnding}`;
  return own + gap + added.replaceAll(/\r?\n/g, lineEnding);
}

/** In a drop-in nobody looked for what this release refuses: it did not read it. */
function isAccepted({ lines }: UnitDocument, { podman }: Target): boolean {
  return lines.every((line) => {
    if (line.kind === "malformed") return false;
    if (line.kind !== "entry" || !isSectionOfUnit(line.section)) return true;
    const key = findKey(line.section, line.key);
    return key !== undefined && isSince(podman, key.since);
  });
}

/** Podman takes several networks, but no mode beside another one (network-modes.md 3.1); and an image or a root. */
function goTogether(merged: UnitSettings, section: string): boolean {
  const networks = merged.values(section, "Network").map(({ text }) => readNetworkValue(text));
  const isOneNetwork = networks.length < 2 || networks.every(namesNetwork);
  const hasBoth = ["Image", "Rootfs"].every((key) => merged.value("Container", key) !== undefined);
  return isOneNetwork && !hasBoth;
}
