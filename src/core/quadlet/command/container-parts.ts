import { isTrue } from "../../podman/words/single-value.ts";
import { trimmed } from "../../unit-file/white-space.ts";
import { containerName } from "../reading/unit-names.ts";
import { replacingKey } from "../reading/replacing-key.ts";
import { fromEntry } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { becauseOfType, readServiceType, serviceType } from "../service/service-type.ts";
import { groupIfSet } from "./group-if-set.ts";
import { portFormat } from "./port-format.ts";
import { resolvedGroup, standsFor } from "./resolved.ts";
import { each, falseAnyway, pattern } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { defaultGroup, entryGroup, systemdGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";

/** `--name`: the file’s name for the container, or Quadlet’s own (generator-spec.md 6). */
export function name(words: string): Stage {
  const fill = pattern(words);
  return (conversion) => {
    const { text, entry } = containerName(conversion);
    if (entry !== undefined) return [entryGroup(fill(text), entry)];
    const why = "Quadlet puts systemd- before the name of the service.";
    return [defaultGroup(fill(text), why, replacingKey("ContainerName", conversion))];
  };
}

/** Where podman keeps the id of the container, up to 5.5. */
export const cidFile: Stage = ({ behaviours }) =>
  behaviours.has("namesInCommands")
    ? []
    : [systemdGroup(["--cidfile=%t/%N.cid"], "systemd stops the container by the id in this file.")];

/** `--cgroups`: systemd and Podman share one control group unless the file says otherwise. */
export const cgroups: Stage = (conversion) => {
  const mode = conversion.lastFilled("CgroupsMode");
  if (mode !== undefined) {
    const group = entryGroup(["--cgroups", mode.text], mode.entry);
    return [mode.text === "split" ? { ...group, forSystemd: true } : group];
  }
  return [
    systemdGroup(
      ["--cgroups=split"],
      "systemd sees the container’s processes as those of the service.",
      replacingKey("CgroupsMode", conversion),
    ),
  ];
};

/** `--entrypoint`: from 5.8.2 one word, and an empty one counts. */
export const entrypointAsOneWord: Stage = (conversion) => {
  if (!conversion.behaviours.has("entrypointIsOneWord")) return [];
  return groupIfSet(conversion.last("Entrypoint"), (text) => [`--entrypoint=${text}`]);
};

/** The same as it was before. */
export const entrypointAsTwoWords: Stage = (conversion) => {
  if (conversion.behaviours.has("entrypointIsOneWord")) return [];
  return groupIfSet(conversion.lastFilled("Entrypoint"), (text) => ["--entrypoint", text]);
};

/**
 * `--sdnotify` and `-d`, unless the service is oneshot. systemd’s Type= is checked here, as the real generator does
 * (generator-spec.md 8.1, 8.2 and stage 15).
 */
export const detach: Stage = (conversion) => {
  const type = readServiceType(conversion);
  if (type?.text === "oneshot") return [];
  const notifies = becauseOfType(type, "The container tells systemd that it runs.");
  conversion.setInService("Type", "notify", notifies);
  const access = becauseOfType(type, "Podman and the container may both tell systemd.");
  conversion.setInService("NotifyAccess", "all", access);
  const why = "The container runs on in the background, as it does as a service.";
  return [notify(conversion), defaultGroup(["-d"], why, type === undefined ? serviceType : undefined)];
};

function notify(conversion: Conversion): WordGroup {
  const value = conversion.last("Notify");
  if (value !== undefined && /^healthy$/i.test(value.text) && conversion.behaviours.has("readsNotifyHealthy"))
    return { ...entryGroup(["--sdnotify=healthy"], value.entry), forSystemd: true };
  const on = conversion.lastOn("Notify");
  if (on !== undefined) return { ...entryGroup(["--sdnotify=container"], on.entry), forSystemd: true };
  const words = ["--sdnotify=conmon"];
  if (value !== undefined && value.text !== "")
    return { ...entryGroup(words, value.entry), forSystemd: true };
  const why = "Podman tells systemd that the container runs.";
  return systemdGroup(words, why, replacingKey("Notify", conversion));
}

/** `AddDevice=`: a leading dash means only where the device exists (generator-spec.md 8.3, stage 23). */
export function devices(words: string): Stage {
  const fill = pattern(words);
  return each("Container", "AddDevice", ({ text, entry }, conversion) => {
    if (!text.startsWith("-") || !conversion.behaviours.has("optionalDevices"))
      return entryGroup(fill(text), entry);
    const device = text.slice(1);
    const path = device.split(":", 1)[0] ?? "";
    if (conversion.context.exists(path))
      return {
        ...entryGroup(fill(device), entry),
        note: `Quadlet adds this device only where ${path} exists.`,
      };
    conversion.leaveOut(entry, `The dash means: only where ${path} exists.`);
    return undefined;
  });
}

/** Capabilities in small letters. */
export function capabilities(key: string, words: string): Stage {
  const fill = pattern(words);
  return each("Container", key, ({ text, entry }) => entryGroup(fill(inSmallLetters(text)), entry));
}

/** Character by character, as Go does it: `Σ` at the end of a word becomes σ, and `İ` a plain i. */
function inSmallLetters(text: string): string {
  if (/^[\w ,]*$/.test(text)) return text.toLowerCase();
  return Array.from(text, (character) => Array.from(character.toLowerCase())[0] ?? "").join("");
}

/** `VolatileTmp=`, unless a read-only container has a writable /tmp anyway. */
export const volatileTmp: Stage = (conversion) => {
  const value = conversion.last("VolatileTmp");
  if (value === undefined) return [];
  const leave = (why: string): readonly WordGroup[] => {
    conversion.leaveOut(value.entry, why);
    return [];
  };
  if (!isTrue(value.text)) return leave(falseAnyway);
  if (conversion.lastOn("ReadOnly") !== undefined)
    return leave("ReadOnly=true brings a writable /tmp with it.");
  return [entryGroup(["--tmpfs", "/tmp:rw,size=512M,mode=1777"], value.entry)];
};

/** `ExposeHostPort=`. */
export function exposedPorts(words: string): Stage {
  const fill = pattern(words);
  return each("Container", "ExposeHostPort", ({ text, entry }, conversion) => {
    const port = trimmed(text);
    if (!portFormat.test(port))
      conversion.refuse({ kind: "port-format", key: "ExposeHostPort", text: port }, entry);
    return entryGroup(fill(port), entry);
  });
}

/** `Pod=`: the service starts and stops with that of the pod (generator-spec.md 8.5). */
export const pod: Stage = (conversion) => {
  const value = conversion.lastFilled("Pod");
  if (value === undefined) return [];
  const { text, entry } = value;
  if (!text.endsWith(".pod")) {
    conversion.refuse({ kind: "pod-not-quadlet", text }, entry);
    return [];
  }
  const unit = conversion.find(text);
  if (unit === undefined) {
    conversion.refuse({ kind: "pod-not-found", fileName: text }, entry);
    return [];
  }
  conversion.dependOn(unit, fromEntry(value), "BindsTo");
  const { text: podName, ...about } = standsFor(unit, conversion.missing.has(text));
  const byName = ["--pod", podName];
  if (conversion.behaviours.has("namesInCommands")) return [resolvedGroup(byName, about, entry)];
  const byFile = ["--pod-id-file", `%t/${unit.serviceName}.pod-id`];
  return [{ ...resolvedGroup(byFile, about, entry), byHand: byName }];
};
