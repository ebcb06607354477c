import type { UnitDocument } from "../../unit-file/document.ts";
import { isArgument } from "./podman-options.ts";
import type { SettingValue } from "../../podman/settings/unit-settings.ts";

/** How a value stands in the file: `AddCapability=ALL`, and of `PodmanArgs=` the option itself. */
export function shownValue({ text: file }: UnitDocument, value: SettingValue): string {
  const { entry, range, text } = value;
  return isArgument(value) ? file.slice(range.from, range.to) : `${entry.key}=${text}`;
}
