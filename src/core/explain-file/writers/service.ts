import { restartPolicies } from "../../podman/keys/restart-policies.ts";
import { readRestart } from "../../podman/values/restart/restart.ts";
import { placeOf } from "../../podman/place.ts";
import { capitalized } from "../../english/capitalized.ts";
import { pullLimit } from "../../podman/pull-limit.ts";
import { isSince } from "../../podman/release.ts";
import { lastValue } from "../../unit-file/read.ts";
import { isTrue } from "../../podman/words/single-value.ts";
import { systemdSeconds } from "../../podman/values/quantity/time-spans.ts";
import type { KeyLines, ExplainedFile, Writers } from "../words/key-lines.ts";
import { wordsIn } from "../words/key-lines.ts";
import { hostFile } from "../words/path-words.ts";
import { listed } from "../../english/listed.ts";
import { quotedText, shortened } from "../words/shown.ts";
import { sizeWords } from "../words/size-words.ts";
import { systemdTime } from "../words/time-words.ts";

/** `[Service]`. Source: man systemd.service, systemd.exec, systemd.kill and systemd.resource-control. */
export const serviceWriters: Writers = {
  Restart: ({ value }) => {
    const read = readRestart(value);
    if (read.kind === "ignored") return `This line does nothing. About its value: ${read.sentence}`;
    return restarts.get(value);
  },
  RestartSec: ({ value }) =>
    value === "0"
      ? "It starts again at once."
      : `Before it starts it again, systemd waits ${systemdTime(value)}.`,
  TimeoutStartSec: (keyLines) => startLimitWords(keyLines),
  TimeoutStopSec: ({ value }) =>
    value === "infinity" || value === "0"
      ? "Stopping may take as long as it needs."
      : `Stopping may take ${systemdTime(value)}; then systemd kills what is left.`,
  TimeoutSec: ({ value }) => `Starting and stopping may each take ${systemdTime(value)}.`,
  Type: ({ value }) => types.get(value) ?? `The service is of systemd’s type ${shortened(value)}.`,
  RemainAfterExit: ({ value, explained }) =>
    isTrue(value)
      ? `The service counts as running even when its ${ends(explained)} has ended well.`
      : `The service ends with its ${ends(explained)}.`,
  ExecStartPre: (keyLines) =>
    `Before ${started(keyLines)} starts, ${runs(keyLines)}${mayFail(keyLines, `${started(keyLines)} does not start`)}.`,
  ExecStartPost: (keyLines) =>
    `Once ${started(keyLines)} has started, ${runs(keyLines)}${mayFail(keyLines, "the service counts as failed")}.`,
  ExecStop: (keyLines) => `To stop the service, ${runs(keyLines)}.`,
  ExecStopPost: (keyLines) => `After ${started(keyLines)} has ended, ${runs(keyLines)}.`,
  ExecReload: (keyLines) => `On systemctl reload, ${runs(keyLines)}.`,
  EnvironmentFile: ({ value, explained }) => {
    const isOptional = value.startsWith("-");
    const file = hostFile(isOptional ? value.slice(1) : value, explained.target.scope);
    return `The service has the variables of the file ${file}, for \${…} in this file${isOptional ? "; it starts without the file too" : ""}.`;
  },
  Slice: (keyLines) =>
    `${capitalized(limited(keyLines))} belongs to ${shortened(keyLines.value)} and shares the limits of that group.`,
  MemoryMax: (keyLines) =>
    keyLines.value === "infinity"
      ? "The service may use any amount of memory."
      : `${capitalized(limited(keyLines, ", its container included,"))} may use up to ${sizeWords(keyLines.value)} of memory; beyond that the kernel ends processes of it.`,
  MemoryHigh: (keyLines) =>
    `Above ${sizeWords(keyLines.value)} of memory ${limited(keyLines)} is slowed down and memory is taken back from it.`,
  MemoryLow: (keyLines) =>
    `Up to ${sizeWords(keyLines.value)} of memory is left to ${limited(keyLines)} for as long as others have some to give.`,
  MemorySwapMax: (keyLines) =>
    keyLines.value === "0"
      ? `${capitalized(limited(keyLines))} may use no swap space.`
      : `${capitalized(limited(keyLines))} may use up to ${sizeWords(keyLines.value)} of swap space.`,
  CPUQuota: (keyLines) =>
    `${capitalized(limited(keyLines))} may use ${shortened(keyLines.value)} of the time of one processor.`,
  CPUWeight: (keyLines) =>
    `When processors are scarce, ${limited(keyLines)} has the weight ${shortened(keyLines.value)} among others, which have 100 by default.`,
  StartupCPUWeight: ({ value }) =>
    `While the system starts up or shuts down, the service has the weight ${shortened(value)} for processor time, where 100 is usual.`,
  StartupIOWeight: ({ value }) =>
    `While the system starts up or shuts down, the service has the weight ${shortened(value)} for disk access, where 100 is usual.`,
  StandardOutput: (keyLines) => `The output of the service itself goes ${outputs(keyLines)}.`,
  StandardError: (keyLines) => `The error messages of the service itself go ${outputs(keyLines)}.`,
  NoNewPrivileges: ({ value }) =>
    isTrue(value)
      ? "The podman command itself can gain no rights, which is not the same as for the container."
      : "The podman command itself may gain rights.",
  SuccessExitStatus: ({ values }) => `An end with ${listed(values.map(shortened))} counts as a good one too.`,
  OOMPolicy: ({ value }) => outOfMemory.get(value),
  TasksMax: (keyLines) =>
    `${capitalized(limited(keyLines))} may have up to ${shortened(keyLines.value)} processes and threads.`,
  // conmon names the container’s lines itself (src/ctr_logging.c, SYSLOG_IDENTIFIER).
  SyslogIdentifier: ({ value, explained: { section } }) =>
    `What podman itself writes stands under the name ${shortened(value)} in the journal${section === "Container" ? "; the container’s lines stand under its own name" : ""}.`,
  User: ({ value }) => `The podman command itself runs as the user ${shortened(value)}.`,
};

const restarts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries(restartPolicies.map(({ name, means }) => [name, `It starts again ${means}.`])),
    always: "Whenever it ends, systemd starts it again, until somebody stops it.",
    "on-failure": "When it fails (an exit code other than 0, a signal, a timeout), systemd starts it again.",
    no: "When it ends, systemd does not start it again by itself.",
  }),
);

const types: ReadonlyMap<string, string> = new Map(
  Object.entries({
    oneshot: "The service does its job and ends; what waits for it waits until then.",
    simple: "The service counts as started at once.",
    exec: "The service counts as started as soon as its command runs.",
    notify: "The service counts as started when Podman says so.",
  }),
);

const outOfMemory: ReadonlyMap<string, string> = new Map(
  Object.entries({
    continue: "When the kernel ends a process for want of memory, the service goes on.",
    stop: "When the kernel ends a process for want of memory, the service stops.",
    kill: "When the kernel ends a process for want of memory, the whole service is killed.",
  }),
);

/**
 * Whom the limits of a service hold. Only the container of a .container file lies in the control group of its service, as
 * long as nothing but split is asked for (generator-spec.md 8.2; podman#16589 for .kube files, podman#23664 for pods).
 */
function limited({ explained: { section, document } }: KeyLines, included = ""): string {
  const mode = lastValue(document, { section: "Container", key: "CgroupsMode" }) ?? "split";
  if (section === "Container" && mode === "split") return `the service${included}`;
  const holdsContainers = section === "Container" || section === "Pod" || section === "Kube";
  return holdsContainers ? "the service itself, without what runs in containers," : "the service";
}

/** Files whose service downloads an image by itself. */
const downloading: ReadonlySet<string | undefined> = new Set(["Container", "Kube", "Image"]);

/** A download may take longer than a short limit, where Podman tells systemd that it goes on (`pullLimit`). */
function startLimitWords({ value, explained }: KeyLines): string {
  const included = downloading.has(explained.section) ? ", the download of the image included" : "";
  if (value === "infinity" || value === "0") return `The start may take as long as it needs${included}.`;
  const limit = `The start may take ${systemdTime(value)}`;
  return extendsLimit(explained) && (systemdSeconds(value) ?? Infinity) < 300
    ? `${limit}, a download of the image up to ${pullLimit(explained.target.podman)}; then systemd gives up.`
    : `${limit}${included}; then systemd gives up.`;
}

/** systemd listens to a service of Type=notify: a container or Kubernetes file that does not say oneshot (generator-spec.md 8.2). */
function extendsLimit({ section, document, target }: ExplainedFile): boolean {
  const type = lastValue(document, { section: "Service", key: "Type" });
  return (
    (section === "Container" || section === "Kube") && type !== "oneshot" && isSince(target.podman, "4.7")
  );
}

/** What the service starts, where that has a name of its own. */
function started({ explained: { section } }: KeyLines): string {
  if (section === "Container") return "the container";
  return section === "Pod" ? "the pod" : "the service";
}

/** What the service has ended with. */
function ends({ section }: ExplainedFile): string {
  return section === "Container" ? "container" : "command";
}

function runs({ value, explained }: KeyLines): string {
  return `${quotedText(value.replace(/^[-@:+!|]+/, ""))} runs on ${placeOf(explained.target.scope).machine}`;
}

/** A dash in front: a failure is ignored (man systemd.service, Command lines). */
function mayFail({ value }: KeyLines, outcome: string): string {
  return /^[@:+!|]*-/.test(value) ? "; whether it fails does not matter" : `; if that fails, ${outcome}`;
}

function outputs(keyLines: KeyLines): string {
  const [word = ""] = wordsIn(keyLines);
  if (word.startsWith("journal")) return "to the journal";
  if (word === "null") return "nowhere";
  const [, file] = /^(?:file|append|truncate):(.*)$/.exec(word) ?? [];
  return file === undefined
    ? `to ${shortened(keyLines.value)}`
    : `to the file ${hostFile(file, keyLines.explained.target.scope)}`;
}
