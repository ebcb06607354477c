import type { ValueType } from "../podman/words/value-type.ts";
import { offeredSetting } from "../podman/keys/offered.ts";
import {
  assignmentFields,
  deviceFields,
  hostFields,
  mappingFields,
  mountFields,
  portFields,
  secretFields,
  tmpfsFields,
  ulimitFields,
  userNamespaceFields,
  volumeFields,
} from "./composites.ts";
import type { FieldsControl } from "./fields.ts";
import { podmanDuration, podmanSize, systemdDuration, systemdSize } from "./quantity.ts";
import type { SuggestionSource } from "./suggestions.ts";

/** With what a value is set in the form. */
export type Control =
  | { readonly kind: "text" }
  | { readonly kind: "number" }
  | { readonly kind: "switch" }
  | { readonly kind: "choice"; readonly words: readonly string[] }
  | { readonly kind: "suggestions"; readonly from: SuggestionSource }
  | FieldsControl;

const text: Control = { kind: "text" };

/** The control of each kind of value, but for enums, whose words are the key’s own. */
const byType: Readonly<Record<Exclude<ValueType, "enum">, Control>> = {
  bool: { kind: "switch" },
  "capability-list": { kind: "suggestions", from: "capability" },
  cidr: text,
  command: text,
  "device-spec": deviceFields,
  duration: podmanDuration,
  "env-list": assignmentFields,
  "host-entry": hostFields,
  idmap: mappingFields,
  "image-ref": { kind: "suggestions", from: "image" },
  int: { kind: "number" },
  ip: text,
  "ip-range": text,
  "mount-spec": mountFields,
  name: text,
  "name-or-id": text,
  "network-spec": { kind: "suggestions", from: "network" },
  path: text,
  "path-list": text,
  "path-or-keyword": text,
  "podman-args": text,
  "port-expose": text,
  "port-publish": portFields,
  "secret-spec": secretFields,
  "security-label": text,
  signal: { kind: "suggestions", from: "signal" },
  size: podmanSize,
  string: text,
  "sysctl-list": assignmentFields,
  "tmpfs-spec": tmpfsFields,
  "ulimit-spec": ulimitFields,
  "unit-ref": { kind: "suggestions", from: "unit" },
  "userns-spec": userNamespaceFields,
  "volume-spec": volumeFields,
};

/** Keys whose values are read in another way than those of their kind. */
const byName: Readonly<Record<string, Control>> = {
  "Container.Pod": { kind: "suggestions", from: "pod" },
  "Build.Secret": text,
  ...Object.fromEntries(
    ["WantedBy", "RequiredBy", "UpheldBy"].map((key) => [
      `Install.${key}`,
      { kind: "suggestions", from: "target" } as const,
    ]),
  ),
};

/** The control of a key. What is in no table is a line of text. */
export function controlOf(section: string, key: string): Control {
  const name = `${section}.${key}`;
  const own = Object.hasOwn(byName, name) ? byName[name] : undefined;
  if (own !== undefined) return own;
  const setting = offeredSetting(section, key);
  if (setting === undefined) return text;
  const { valueType, values, since } = setting;
  if (valueType === "enum") return { kind: "choice", words: values ?? [] };
  if (since === undefined && valueType === "duration") return systemdDuration;
  if (since === undefined && valueType === "size") return systemdSize;
  return byType[valueType];
}
