import { restartPolicies } from "../../settings/values/restart/restart.ts";
import { readRestart } from "../../settings/values/restart/restart.ts";
import { placeOf } from "../../network/place.ts";
import { isTrue } from "../../settings/values/single-value.ts";
import type { Said, Walked, Writers } from "../said.ts";
import { wordsIn } from "../said.ts";
import { hostFile } from "../words/path-words.ts";
import { listed } from "../../settings/listed.ts";
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
  TimeoutStartSec: ({ value }) =>
    value === "infinity" || value === "0"
      ? "The start may take as long as it needs, the download of the image included."
      : `The start may take ${systemdTime(value)}, the download of the image included; then systemd gives up.`,
  TimeoutStopSec: ({ value }) =>
    value === "infinity" || value === "0"
      ? "Stopping may take as long as it needs."
      : `Stopping may take ${systemdTime(value)}; then systemd kills what is left.`,
  TimeoutSec: ({ value }) => `Starting and stopping may each take ${systemdTime(value)}.`,
  Type: ({ value }) => types.get(value) ?? `The service is of systemd’s type ${shortened(value)}.`,
  RemainAfterExit: ({ value, walked }) =>
    isTrue(value)
      ? `The service counts as running even when its ${ends(walked)} has ended well.`
      : `The service ends with its ${ends(walked)}.`,
  ExecStartPre: (said) =>
    `Before ${started(said)} starts, ${runs(said)}${mayFail(said, `${started(said)} does not start`)}.`,
  ExecStartPost: (said) =>
    `Once ${started(said)} has started, ${runs(said)}${mayFail(said, "the service counts as failed")}.`,
  ExecStop: (said) => `To stop the service, ${runs(said)}.`,
  ExecStopPost: (said) => `After ${started(said)} has ended, ${runs(said)}.`,
  ExecReload: (said) => `On systemctl reload, ${runs(said)}.`,
  EnvironmentFile: ({ value, walked }) => {
    const isOptional = value.startsWith("-");
    const file = hostFile(isOptional ? value.slice(1) : value, walked.target.scope);
    return `The service has the variables of the file ${file}, for \${…} in this file${isOptional ? "; it starts without the file too" : ""}.`;
  },
  Slice: ({ value }) => `The service belongs to ${shortened(value)} and shares the limits of that group.`,
  MemoryMax: ({ value }) =>
    value === "infinity"
      ? "The service may use any amount of memory."
      : `The service, its container included, may use up to ${sizeWords(value)} of memory; beyond that the kernel ends processes of it.`,
  MemoryHigh: ({ value }) =>
    `Above ${sizeWords(value)} of memory the service is slowed down and memory is taken back from it.`,
  MemoryLow: ({ value }) =>
    `Up to ${sizeWords(value)} of memory is left to the service for as long as others have some to give.`,
  MemorySwapMax: ({ value }) =>
    value === "0"
      ? "The service may use no swap space."
      : `The service may use up to ${sizeWords(value)} of swap space.`,
  CPUQuota: ({ value }) => `The service may use ${shortened(value)} of the time of one processor.`,
  CPUWeight: ({ value }) =>
    `When processors are scarce, the service has the weight ${shortened(value)} among others, which have 100 by default.`,
  StartupCPUWeight: ({ value }) =>
    `While the system starts up or shuts down, the service has the weight ${shortened(value)} for processor time, where 100 is usual.`,
  StartupIOWeight: ({ value }) =>
    `While the system starts up or shuts down, the service has the weight ${shortened(value)} for disk access, where 100 is usual.`,
  StandardOutput: (said) => `The output of the service itself goes ${outputs(said)}.`,
  StandardError: (said) => `The error messages of the service itself go ${outputs(said)}.`,
  NoNewPrivileges: ({ value }) =>
    isTrue(value)
      ? "The podman command itself can gain no rights, which is not the same as for the container."
      : "The podman command itself may gain rights.",
  SuccessExitStatus: ({ values }) => `An end with ${listed(values.map(shortened))} counts as a good one too.`,
  OOMPolicy: ({ value }) => outOfMemory.get(value),
  TasksMax: ({ value }) => `The service may have up to ${shortened(value)} processes and threads.`,
  SyslogIdentifier: ({ value }) =>
    `Lines of the service stand under the name ${shortened(value)} in the journal.`,
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

/** What the service starts, where that has a name of its own. */
function started({ walked: { section } }: Said): string {
  if (section === "Container") return "the container";
  return section === "Pod" ? "the pod" : "the service";
}

/** What the service has ended with. */
function ends({ section }: Walked): string {
  return section === "Container" ? "container" : "command";
}

function runs({ value, walked }: Said): string {
  return `${quotedText(value.replace(/^[-@:+!|]+/, ""))} runs on ${placeOf(walked.target.scope).machine}`;
}

/** A dash in front: a failure is ignored (man systemd.service, Command lines). */
function mayFail({ value }: Said, outcome: string): string {
  return /^[@:+!|]*-/.test(value) ? "; whether it fails does not matter" : `; if that fails, ${outcome}`;
}

function outputs(said: Said): string {
  const [word = ""] = wordsIn(said);
  if (word.startsWith("journal")) return "to the journal";
  if (word === "null") return "nowhere";
  const [, file] = /^(?:file|append|truncate):(.*)$/.exec(word) ?? [];
  return file === undefined
    ? `to ${shortened(said.value)}`
    : `to the file ${hostFile(file, said.walked.target.scope)}`;
}
