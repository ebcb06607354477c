import { linesOf } from "../../podman/keys/lines-of.ts";
import { conventionalOrder } from "../../podman/keys/order.ts";
import { writeContainerName } from "../../podman/values/name/container-name.ts";
import { writePublishedPortText } from "../../podman/values/port/published-port.ts";
import { writeVolumeText } from "../../podman/values/mount/volume.ts";
import { writeImage } from "../../podman/values/image/write-image.ts";
import { writeSafely } from "../../podman/words/written.ts";
import type { Written } from "../../podman/words/written.ts";
import { writeSetting } from "../../podman/settings/write-setting.ts";
import type { SettingName } from "../../unit-file/document.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { assignments } from "../../unit-file/read.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { nameContainer } from "../renaming/name-container.ts";
import { renameFile } from "../renaming/rename-file.ts";
import { activeText, withActiveText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/** What a field of the form would not write, an address does not write either. */
const writers: Readonly<Record<string, (typed: string) => Written>> = {
  ContainerName: writeContainerName,
  Image: writeImage,
  PublishPort: writePublishedPortText,
  Volume: writeVolumeText,
};

/** What a setting comes to say, by what an address asks for. */
export function readAsked(key: string, value: string): Written {
  return (writers[key] ?? writeSafely)(value);
}

/** Writes these values of a setting into the active file; none takes it away. */
export function writeAsked(
  workspace: Workspace,
  setting: SettingName,
  values: readonly UnitValue[],
): Workspace {
  if (setting.key === "ContainerName") return nameContainer(workspace, values[0], renameFile);
  const text = activeText(workspace);
  const changed =
    linesOf(setting) === "each-adds"
      ? writeList(text, setting, values)
      : applyChanges(text, writeSetting(parseUnitFile(text), setting, values[0]));
  return withActiveText(workspace, changed);
}

/** Writes a list over the lines that stand there, and takes away or adds what is left over. */
function writeList(text: string, setting: SettingName, values: readonly UnitValue[]): string {
  const whole = parseUnitFile(text);
  const kept = applyChanges(text, removeEntries(whole, assignments(whole, setting).slice(values.length)));
  const document = parseUnitFile(kept);
  const entries = assignments(document, setting);
  const changes = values.flatMap((value, index) => {
    const entry = entries[index];
    return entry === undefined ? [] : replaceValue(document, entry, value);
  });
  return addValues(applyChanges(kept, changes), setting, values.slice(entries.length));
}

/** The first one makes a section where there is none; the others stand behind it, all at once. */
function addValues(text: string, setting: SettingName, [first, ...others]: readonly UnitValue[]): string {
  if (first === undefined) return text;
  const begun = applyChanges(text, addValue(parseUnitFile(text), setting, first, conventionalOrder));
  const document = parseUnitFile(begun);
  return applyChanges(
    begun,
    others.flatMap((value) => addValue(document, setting, value, conventionalOrder)),
  );
}
