import { imageWords } from "../words/image-words.ts";
import { hostFile } from "../words/path-words.ts";
import { podmanTime } from "../words/time-words.ts";
import { quotedText, shortened } from "../words/shown.ts";
import { commandNames } from "../../quadlet/names/command-names.ts";
import { capitalized } from "../../english/capitalized.ts";
import { isTrue } from "../../podman/words/single-value.ts";
import { placeOf } from "../../podman/place.ts";
import { startsWithPod } from "../words/starts-with-pod.ts";
import type { Writers } from "../words/key-lines.ts";

/** What runs, and how the image comes. Source: man podman-systemd.unit and podman-run of 5.8. */
export const runningWriters: Writers = {
  ContainerName: ({ value }) => `The container is called ${shortened(value)}.`,
  Image: ({ value }) => `The container runs ${imageWords(value)}.`,
  Rootfs: ({ value }) =>
    `The container runs what lies in the directory ${shortened(value)}, without an image.`,
  Pod: ({ value, explained }) => {
    const along = startsWithPod(explained) ? "it starts and stops with the pod" : "it stops with the pod";
    // A Network= line takes it out of the pod’s network (rule pod-network-override).
    const shares = explained.analysis.mode.kind === "pod" ? " and shares its network" : "";
    return `The container joins the pod of ${shortened(value)}${shares}; ${along}.`;
  },
  StartWithPod: ({ value }) =>
    isTrue(value)
      ? "Starting the pod starts this container too."
      : "Starting the pod leaves this container alone.",
  Exec: ({ value }) =>
    `The container runs ${quotedText(value)}: the command, or the arguments of the image’s entrypoint.`,
  Entrypoint: ({ value }) =>
    `The container runs ${quotedText(value)} in place of the image’s own entrypoint.`,
  WorkingDir: ({ value }) => `The program starts in the directory ${shortened(value)} of the container.`,
  RunInit: ({ value }) =>
    isTrue(value)
      ? "A small init process runs first, which passes signals on and collects ended processes."
      : "The program runs without an init process in front.",
  Timezone: ({ value, explained }) =>
    value === "local"
      ? `The clock in the container shows the time zone of ${placeOf(explained.target.scope).machine}.`
      : `The clock in the container shows the time zone ${shortened(value)}.`,
  StopSignal: ({ value }) => `The program is asked to stop with the signal ${shortened(value)}.`,
  StopTimeout: ({ value }) =>
    `The program has ${shortened(value)} ${value === "1" ? "second" : "seconds"} to stop before it is killed.`,
  Notify: ({ value }) => {
    if (value === "healthy") return "The service counts as started after the first good health check.";
    return isTrue(value)
      ? "The service counts as started once the program itself says so."
      : "The service counts as started as soon as the container runs.";
  },
  Pull: ({ value }) => pullPolicies.get(value),
  AutoUpdate: ({ value }) => autoUpdates.get(value),
  Retry: ({ value }) => `A failed download of the image is tried again, up to ${shortened(value)} times.`,
  RetryDelay: ({ value }) => `Podman waits ${podmanTime(value)} before it tries a download again.`,
  EnvironmentFile: ({ value, explained }) =>
    `The program gets the variables of the file ${hostFile(value, explained.target.scope)}, read at each start.`,
  EnvironmentHost: ({ value }) =>
    isTrue(value)
      ? "The program gets all variables of the service too."
      : "The program does not get the variables of the service.",
  HostName: ({ value, section }) =>
    section === "Pod"
      ? `The containers of the pod call themselves ${shortened(value)}.`
      : `The container calls itself ${shortened(value)}.`,
  LogDriver: ({ value, section }) => {
    const whose = `The output of ${section === "Kube" ? "the containers" : "the program"}`;
    if (value === "journald" || value === "passthrough") return `${whose} goes to the journal.`;
    if (value === "none") return `${whose} is thrown away.`;
    return value === "k8s-file" || value === "json-file"
      ? `${whose} goes to a file that podman logs reads.`
      : undefined;
  },
  LogOpt: ({ value }) => `The log driver gets the option ${shortened(value)}.`,
  PodmanArgs: ({ value, section }) =>
    `${capitalized(commands.get(section) ?? "podman")} gets ${quotedText(value)}, as it is typed.`,
  GlobalArgs: ({ value }) =>
    `The program podman itself gets ${quotedText(value)}, whatever it is told to do.`,
  ContainersConfModule: ({ value, explained }) =>
    `Each podman command of this file reads the configuration ${hostFile(value, explained.target.scope)} too.`,
  ServiceName: ({ value }) => `The service is called ${shortened(value)}.service.`,
};

const commands: ReadonlyMap<string, string> = new Map(Object.entries(commandNames));

/** Source: man podman-run, --pull. */
export const pullPolicies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    always: "Podman downloads the image at each start, and does not start without the registry.",
    missing: "Podman downloads the image only when it is not there yet.",
    never: "Podman never downloads the image: it has to be there.",
    newer: "Podman downloads the image at each start when the registry has a newer one.",
  }),
);

/** Source: man podman-auto-update. */
const autoUpdates: ReadonlyMap<string, string> = new Map(
  Object.entries({
    registry:
      "When podman auto-update runs and the registry has a newer image, the service restarts with it.",
    local:
      "When podman auto-update runs and a newer image was built or loaded here, the service restarts with it.",
  }),
);
