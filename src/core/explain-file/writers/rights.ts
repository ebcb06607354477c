import { capitalized } from "../../english/capitalized.ts";
import { capabilityName } from "../../podman/values/capability/capabilities.ts";
import { cutDevice } from "../../podman/values/device/device.ts";
import { isTrue } from "../../podman/words/single-value.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { placeOf } from "../../podman/place.ts";
import type { KeyLines, Writers } from "../words/key-lines.ts";
import { argumentsIn, wordsIn } from "../words/key-lines.ts";
import { capabilityMeanings } from "../words/capability-words.ts";
import { mapWords } from "../words/map-words.ts";
import { hostFile } from "../words/path-words.ts";
import { listed } from "../../english/listed.ts";
import { shortened } from "../words/shown.ts";
import { sizeWords } from "../words/size-words.ts";
import { runLine } from "../words/unit-words.ts";
import { userNamespaceWords } from "../words/user-namespace.ts";

/** Users, rights and limits. Source: man podman-run of 5.8; man 7 capabilities. */
export const rightsWriters: Writers = {
  User: ({ value }) => {
    const [user = "", group] = value.split(":");
    if ((user === "0" || user === "root") && group === undefined)
      return "The program runs as root of the container.";
    const and = group === undefined ? "" : ` and the group ${shortened(group)}`;
    return `The program runs as the user ${shortened(user)}${and} of the container.`;
  },
  Group: ({ value }) => `The program runs as the group ${shortened(value)} of the container.`,
  GroupAdd: ({ value, section }) => {
    const who = capitalized(section === "Build" ? runLine : "the program");
    return value === "keep-groups"
      ? `${who} keeps the further groups of the user who runs Podman.`
      : `${who} is in the group ${shortened(value)} too.`;
  },
  UserNS: ({ value, explained }) => userNamespaceWords(value, explained.target.scope),
  UIDMap: (keyLines) => mapWords(argumentsIn(keyLines), "user", keyLines.explained.target.scope),
  GIDMap: (keyLines) => mapWords(argumentsIn(keyLines), "group", keyLines.explained.target.scope),
  NoNewPrivileges: ({ value }) =>
    isTrue(value)
      ? "No process of the container can gain more rights than it started with."
      : "Processes of the container may gain rights, as through sudo.",
  DropCapability: (keyLines) => {
    const names = capabilities(keyLines);
    if (names.length === 0) return undefined;
    return names.includes("ALL")
      ? "The container loses every right of root that Podman gives by default."
      : `The container loses ${rights(names)}.`;
  },
  AddCapability: (keyLines) => {
    const names = capabilities(keyLines);
    if (names.length === 0) return undefined;
    if (names.includes("ALL")) return "The container gets every right of root that there is.";
    return names.length > 3
      ? `The container gets ${rights(names)}, which belong to root.`
      : `The container may ${listed(names.map((name) => capabilityMeanings.get(name) ?? `use the right ${shortened(name)}`))}.`;
  },
  ReadOnly: ({ value }) =>
    isTrue(value)
      ? "The program can’t write to the container’s own files, apart from volumes and what is in memory."
      : "The program may write to the container’s own files; what it writes is gone with the container.",
  AddDevice: (keyLines) => deviceWords(keyLines),
  SecurityLabelDisable: ({ value }) =>
    isTrue(value)
      ? "SELinux does not keep this container apart from others and from the machine."
      : "SELinux keeps this container apart, as it does by default.",
  SecurityLabelType: ({ value }) =>
    `The processes of the container have the SELinux type ${shortened(value)}.`,
  SeccompProfile: ({ value, explained }) =>
    value === "unconfined"
      ? "The program may use every system call."
      : `The file ${hostFile(value, explained.target.scope)} says which system calls the program may use.`,
  Memory: ({ value }) => `The container may use up to ${sizeWords(value)} of memory.`,
  PidsLimit: ({ value }) =>
    value === "-1"
      ? "The container may have any number of processes and threads."
      : `The container may have up to ${shortened(value)} processes and threads.`,
  Ulimit: ({ value }) => `Each process of the container has the limit ${shortened(value)}.`,
};

/** Comma lists are taken apart by Podman (man podman-run, --cap-add). */
function capabilities(keyLines: KeyLines): readonly string[] {
  const words = wordsIn(keyLines).flatMap((word) => word.split(","));
  return [...new Set(words.filter((word) => word !== "").map(capabilityName))];
}

function rights(names: readonly string[]): string {
  return names.length === 1
    ? `the right ${shortened(names[0] ?? "")}`
    : `the rights ${listed(names.map(shortened))}`;
}

/** Source: man podman-run, --device; a dash in front: generator-spec.md 8.3. */
function deviceWords({ value, explained }: KeyLines): string {
  const { ifPresent, ...cut } = cutDevice(value);
  const of = (range: TextRange | undefined) => range && value.slice(range.from, range.to);
  const [host = "", inside, access] = [cut.host, cut.container, cut.permissions].map(of);
  const { machine } = placeOf(explained.target.scope);
  const at = inside === undefined || inside === host ? "" : `, as ${shortened(inside)}`;
  const readOnly = access === "r" ? ", only to read it" : "";
  const device = host.includes("=") ? `the devices ${shortened(host)}` : `the device ${shortened(host)}`;
  const sentence = `The container may use ${device} of ${machine}${at}${readOnly}.`;
  // The generator looks, not the start: without the device it writes no --device (seen with 5.4.2, 5.8.6 and 6.1.1).
  return ifPresent
    ? `${sentence} Quadlet looks for it at boot and at each daemon-reload: where there is none then, the container goes without.`
    : sentence;
}
