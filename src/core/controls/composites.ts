import { deviceSpec } from "../podman/values/device/device-spec.ts";
import type { Grammar } from "../podman/words/part.ts";
import { portPublish } from "../podman/values/port/port-publish.ts";
import { volumeSpec } from "../podman/values/mount/volume-spec.ts";
import { cutMount, destinationNames, sourceNames } from "../podman/values/mount/mount.ts";
import type { TextRange } from "../unit-file/text.ts";
import { fieldsControl, twoFields } from "./fields.ts";
import type { Parts } from "./fields.ts";

/** The first part of each kind that a grammar finds; several of one kind with commas between. */
function partsIn<Kind extends string>(
  grammar: Grammar<Kind>,
  text: string,
): Readonly<Record<string, string>> {
  const parts = new Map<string, string>();
  for (const { kind, from, to } of grammar.read(text).parts) {
    const before = parts.get(kind);
    parts.set(kind, (before === undefined ? "" : `${before},`) + text.slice(from, to));
  }
  return Object.fromEntries(parts);
}

const protocols = [
  { value: "", words: "tcp, not written" },
  { value: "tcp", words: "tcp" },
  { value: "udp", words: "udp" },
  { value: "sctp", words: "sctp" },
];

/** `PublishPort=` (rule publish-port-format). */
export const portFields = fieldsControl({
  fields: [
    { part: "address", label: "Address of this machine", placeholder: "all" },
    { part: "host", label: "Port of this machine", placeholder: "any", isNarrow: true },
    { part: "container", label: "In the container", placeholder: "80", isNeeded: true, isNarrow: true },
    { part: "protocol", label: "Protocol", choices: protocols, isNarrow: true },
  ],
  find: (text) => {
    if (text.includes(",")) return undefined;
    const { address = "", protocol = "", ...parts } = partsIn(portPublish, text);
    return { address, host: parts["host-port"] ?? "", container: parts["container-port"] ?? "", protocol };
  },
  write: ({ address = "", host = "", container = "", protocol = "" }) => {
    const shown = address.includes(":") ? `[${address}]:` : `${address}:`;
    const before = (address === "" ? "" : shown) + (host === "" && address === "" ? "" : `${host}:`);
    return before + container + (protocol === "" ? "" : `/${protocol}`);
  },
});

/** `Volume=` (generator-spec.md 10). */
export const volumeFields = fieldsControl({
  fields: [
    { part: "source", label: "From: path or volume", placeholder: "/srv/data", suggests: "volume" },
    { part: "destination", label: "In the container", placeholder: "/data", isNeeded: true },
    { part: "options", label: "Options", placeholder: "ro,Z", isNarrow: true },
  ],
  find: (text) => {
    const { source, unit, destination = "", option = "" } = partsIn(volumeSpec, text);
    return { source: source ?? unit ?? "", destination, options: option };
  },
  write: ({ source = "", destination = "", options = "" }) =>
    [...(source === "" ? [] : [source]), destination, ...(options === "" ? [] : [options])].join(":"),
});

/** `AddDevice=` (generator-spec.md 8.3, stage 23): a dash in front says that the device may be missing. */
export const deviceFields = fieldsControl({
  fields: [
    { part: "host", label: "On this machine", placeholder: "/dev/dri", isNeeded: true },
    { part: "container", label: "In the container", placeholder: "the same" },
    { part: "permissions", label: "Permissions", placeholder: "rwm", isNarrow: true },
  ],
  find: (text) => {
    const parts = partsIn(deviceSpec, text);
    return {
      host: (parts["if-present"] ?? "") + (parts["host-device"] ?? ""),
      container: parts["container-device"] ?? "",
      permissions: parts["permissions"] ?? "",
    };
  },
  write: ({ host = "", container = "", permissions = "" }) =>
    [host, container, permissions].filter((part) => part !== "").join(":"),
});

/** `UIDMap=` and the like (man podman-run, --uidmap): the numbers may have flags before them. */
export const mappingFields = fieldsControl({
  fields: [
    { part: "container", label: "ID in the container", placeholder: "0", isNeeded: true },
    { part: "host", label: "ID outside", placeholder: "100000" },
    { part: "count", label: "How many", placeholder: "1000", isNarrow: true },
  ],
  find: (text) => {
    const [container = "", host = "", count = "", ...more] = text.split(":");
    return more.length > 0 ? undefined : { container, host, count };
  },
  write: ({ container = "", host = "", count = "" }) =>
    [container, host, count].join(":").replace(/(?<!:):+$/, ""),
});

/** `Ulimit=` (man podman-run, --ulimit). */
export const ulimitFields = fieldsControl({
  fields: [
    { part: "name", label: "Limit", placeholder: "nofile", isNeeded: true, suggests: "ulimit" },
    { part: "soft", label: "Soft", placeholder: "1024", isNarrow: true },
    { part: "hard", label: "Hard", placeholder: "the same", isNarrow: true },
  ],
  find: (text) => {
    const [, name = "", soft = "", hard = ""] = /^([^=]*)(?:=([^:]*)(?::(.*))?)?$/.exec(text) ?? [];
    return { name, soft, hard };
  },
  write: ({ name = "", soft = "", hard = "" }) =>
    name + (soft + hard === "" ? "" : `=${soft}`) + (hard === "" ? "" : `:${hard}`),
});

/** `Environment=`, `Label=`, `Sysctl=` and the like (generator-spec.md 3, *keyval*). */
export const assignmentFields = twoFields(
  { part: "name", label: "Name" },
  "=",
  { part: "value", label: "Value" },
  { isAlwaysCut: true },
);

/** `AddHost=` (rule add-host-format). */
export const hostFields = twoFields(
  { part: "names", label: "Names, with ; between", placeholder: "db.example.com" },
  ":",
  { part: "address", label: "Address", placeholder: "192.0.2.10", isNeeded: true },
  { isAlwaysCut: true },
);

/** `Secret=` (man podman-run, --secret). */
export const secretFields = twoFields({ part: "secret", label: "Secret" }, ",", {
  part: "options",
  label: "Options",
  placeholder: "type=env,target=PASSWORD",
});

/** `Tmpfs=` (man podman-run, --tmpfs). */
export const tmpfsFields = twoFields({ part: "destination", label: "Directory", placeholder: "/tmp" }, ":", {
  part: "options",
  label: "Options",
  placeholder: "size=64m",
});

/** `UserNS=` (man podman-run, --userns). */
export const userNamespaceFields = twoFields(
  { part: "mode", label: "Mode", placeholder: "keep-id", suggests: "user-namespace" },
  ":",
  { part: "options", label: "Options", placeholder: "uid=1000,gid=1000" },
);

/** `Mount=` with its type first, then where from, then where to (man podman-run, --mount); other options as they stand. */
export const mountFields = fieldsControl({
  fields: [
    {
      part: "type",
      label: "Type",
      placeholder: "bind",
      isNeeded: true,
      suggests: "mount-type",
      isNarrow: true,
    },
    { part: "source", label: "Source", placeholder: "/srv/data", suggests: "volume" },
    { part: "destination", label: "In the container", placeholder: "/data" },
    { part: "options", label: "Options", placeholder: "ro" },
  ],
  find: readMount,
  write: ({ type = "", source = "", destination = "", options = "", ...names }) =>
    [
      `type=${type}`,
      ...(source === "" ? [] : [`${names["sourceName"] ?? "source"}=${source}`]),
      ...(destination === "" ? [] : [`${names["destinationName"] ?? "destination"}=${destination}`]),
      ...(options === "" ? [] : [options]),
    ].join(","),
});

function readMount(text: string): Parts | undefined {
  if (text.includes('"')) return undefined;
  const of = ({ from, to }: TextRange) => text.slice(from, to);
  const fields = [...cutMount(text).fields];
  const take = (names: readonly string[]) => {
    const [first] = fields;
    if (first?.setting === undefined || !names.includes(of(first.name))) return undefined;
    fields.shift();
    return { name: of(first.name), setting: of(first.setting) };
  };
  const type = take(["type"]);
  if (type === undefined) return undefined;
  const source = take(sourceNames);
  const destination = take(destinationNames);
  return {
    type: type.setting,
    source: source?.setting ?? "",
    destination: destination?.setting ?? "",
    options: fields.map(of).join(","),
    ...(source && { sourceName: source.name }),
    ...(destination && { destinationName: destination.name }),
  };
}
