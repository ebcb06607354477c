import { isFilledIn } from "../../../podman/words/part.ts";
import { cutDevice } from "../../../podman/values/device/device.ts";
import type { UnitDocument } from "../../../unit-file/document.ts";
import { replaceValuePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const devicePermissions: Rule = {
  id: "device-permissions",
  group: "security",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "The permissions of `AddDevice=`, its third part or a second part that does not begin with /, are not made of r, w and m, each once at most.",
  notWhen:
    "A specifier or a variable stands in the value, or it is the name of a device such as vendor.com/class=name (CDI).",
  message: "Podman refuses the permissions, and the start fails.",
  fix: "Use r, w and m.",
  evidence: [{ kind: "source", name: "man podman-run (--device)" }],
  examples: {
    fires: [
      containerWith("AddDevice=/dev/fuse:/dev/fuse:rx"),
      containerWith("AddDevice=/dev/fuse:rx"),
      containerWith("AddDevice=/dev/fuse -/dev/net/tun:/dev/net/tun:rr"),
      containerWith("AddDevice=/dev/fuse:/dev/fuse:ro"),
      containerWith("AddDevice=/dev/fuse:"),
    ],
    silent: [
      containerWith("AddDevice=/dev/fuse:/dev/fuse:rwm"),
      containerWith("AddDevice=/dev/fuse"),
      containerWith("AddDevice=/dev/fuse:mr"),
      containerWith("AddDevice=vendor.com/gpu=0:1"),
      containerWith("AddDevice=/dev/fuse:/dev/fuse:%i"),
      containerWith("AddDevice=/dev/a:/dev/b"),
    ],
  },
  check: ({ document, settings }) =>
    settings
      .values("Container", "AddDevice")
      .flatMap((value) => permissionsOf(document, value) ?? [])
      .filter(({ text }) => !/^[rwm]+$/.test(text) || isRepeating(text))
      .map((permissions) => {
        const { text, range } = permissions;
        const letters = ["r", "w", "m"].filter((letter) => text.includes(letter)).join("");
        const written = letters === "" ? "rwm" : letters;
        return {
          title:
            text === ""
              ? "Permissions are missing behind the colon"
              : `${text} is no permission for a device`,
          why: `The start fails: “invalid device mode: ${text}”. It is made of r (read), w (write) and m (make the node).`,
          range,
          actions: text === "" ? [] : replaceValuePart(document, permissions, written),
        };
      }),
};

function isRepeating(text: string): boolean {
  return new Set(text).size < text.length;
}

/** Undefined where there are none, or Podman takes what it gets for no device. */
function permissionsOf(document: UnitDocument, value: SettingValue): SettingValue | undefined {
  const { text } = value;
  if (isFilledIn(text) || !/^-?\//.test(text)) return undefined;
  const { permissions } = cutDevice(text);
  if (permissions === undefined || text.includes(":", permissions.from)) return undefined;
  return partOfValue(document, value, permissions);
}
