import type { UnitDocument } from "../../unit-file/document.ts";
import { oncePerFile } from "./own-section.ts";
import { podmanOptions } from "./podman-options.ts";
import type { SettingValue } from "../../podman/settings/unit-settings.ts";
import { capabilityName } from "../../podman/values/capability/capabilities.ts";
import { commaParts } from "./value-parts.ts";

/** A capability that a file names. */
export interface NamedCapability extends SettingValue {
  readonly name: string;
}

/** What `AddCapability=` and `--cap-add` add to the capabilities that every container has. */
export const addedCapabilities = oncePerFile(({ settings }): readonly NamedCapability[] =>
  named(settings.document, [
    ...settings.values("Container", "AddCapability"),
    ...podmanOptions(settings, "Container", "--cap-add"),
  ]),
);

/** What `DropCapability=` and `--cap-drop` take away. */
export const droppedCapabilities = oncePerFile(({ settings }): readonly NamedCapability[] =>
  named(settings.document, [
    ...settings.values("Container", "DropCapability"),
    ...podmanOptions(settings, "Container", "--cap-drop"),
  ]),
);

function named(document: UnitDocument, values: readonly SettingValue[]): readonly NamedCapability[] {
  return commaParts(document, values).map((value) =>
    Object.assign({ name: capabilityName(value.text) }, value),
  );
}
