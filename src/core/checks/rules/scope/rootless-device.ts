import { readsKey } from "../../../podman/keys/keys.ts";
import type { Action } from "../../model/finding.ts";
import { addLine } from "../../fixes/settings.ts";
import { devicesOf } from "../../reading/devices.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const rootlessDevice: Rule = {
  id: "rootless-device",
  group: "scope",
  severity: "note",
  when: "`AddDevice=` or --device names a device of this machine.",
  notWhen:
    "The device is open to everybody, such as /dev/fuse, /dev/net/tun and /dev/null; `GroupAdd=keep-groups` is there; it is the name of a device such as vendor.com/class=name (CDI).",
  where: "Units of a user.",
  message:
    "A container of a user opens the device with that user’s rights: a group or a udev rule has to allow it, and `GroupAdd=keep-groups` lets the container use the group.",
  fix: "Add `GroupAdd=keep-groups`.",
  evidence: [{ kind: "source", name: "troubleshooting.md@v5.8.3 (20, 35)" }],
  examples: {
    fires: [
      containerWith("AddDevice=/dev/ttyUSB0", { scope: "user" }),
      containerWith("AddDevice=/dev/fuse /dev/video0:r", { scope: "user" }),
      containerWith("AddDevice=-/dev/dri", { scope: "user" }),
      containerWith("PodmanArgs=--device /dev/ttyUSB0", { scope: "user" }),
      containerWith("AddDevice=/dev/ttyUSB0\nGroupAdd=audio", { scope: "user" }),
    ],
    silent: [
      containerWith("AddDevice=/dev/fuse", { scope: "user" }),
      containerWith("AddDevice=/dev/ttyUSB0"),
      containerWith("AddDevice=/dev/ttyUSB0\nGroupAdd=keep-groups", { scope: "user" }),
      containerWith("AddDevice=/dev/net/tun:/dev/net/tun:rwm", { scope: "user" }),
      containerWith("AddDevice=nvidia.com/gpu=all", { scope: "user" }),
    ],
  },
  check: (context) => {
    const { settings, target } = context;
    const groups = groupsOf(context);
    if (target.scope !== "user" || groups.includes("keep-groups")) return [];
    return devicesOf(settings)
      .filter(({ path }) => !open.has(path))
      .map(({ path, value }) => ({
        title: `The user who runs this must be able to open ${path}`,
        why: "The container has that user’s rights, no more: membership in the device’s group or a udev rule gives access, and GroupAdd=keep-groups takes the groups along.",
        range: value.range,
        actions: fixes(groups, context),
      }));
  },
};

/** Devices that everybody may open. */
const open: ReadonlySet<string> = new Set(
  "/dev/fuse /dev/net/tun /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty /dev/ptmx".split(
    " ",
  ),
);

function groupsOf({ settings, document }: CheckContext): readonly string[] {
  const values = [
    ...settings.values("Container", "GroupAdd"),
    ...podmanOptions(settings, "Container", "--group-add"),
  ];
  return commaParts(document, values).map(({ text }) => text);
}

/** Podman takes keep-groups only alone (man podman-run, --group-add). */
function fixes(groups: readonly string[], { settings, target }: CheckContext): readonly Action[] {
  if (groups.length > 0 || !readsKey(target.podman, "Container", "GroupAdd")) return [];
  return [
    addLine("Add GroupAdd=keep-groups", settings, { section: "Container", key: "GroupAdd" }, "keep-groups"),
  ];
}
