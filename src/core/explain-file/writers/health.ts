import { isSince } from "../../podman/release.ts";
import { lastValue } from "../../unit-file/read.ts";
import type { KeyLines, Writers } from "../words/key-lines.ts";
import { quotedText, shortened } from "../words/shown.ts";
import { every, one, podmanTime } from "../words/time-words.ts";

/** Health checks. Source: man podman-run, --health-*; man podman-systemd.unit. */
export const healthWriters: Writers = {
  HealthCmd: (keyLines) => {
    if (isMisread(keyLines)) return undefined;
    const command = checkCommand(keyLines.value);
    return command === undefined
      ? "The health check of the image is turned off."
      : `Podman runs ${quotedText(command)} in the container ${everyInterval(keyLines)}: while it succeeds, the container is healthy.`;
  },
  HealthInterval: ({ value }) =>
    value === "disable"
      ? "No timer runs the health check: it runs only when asked for."
      : `The health check runs ${every(podmanTime(value))}.`,
  HealthTimeout: ({ value }) =>
    `A health check that takes longer than ${podmanTime(value)} counts as failed.`,
  HealthRetries: ({ value }) =>
    value === "1"
      ? "One failed health check makes the container unhealthy."
      : `After ${shortened(value)} failed health checks in a row the container is unhealthy.`,
  HealthStartPeriod: ({ value }) =>
    `Failed health checks do not count in the first ${one(podmanTime(value))}.`,
  HealthOnFailure: ({ value }) => onFailure.get(value),
  HealthStartupCmd: (keyLines) =>
    isMisread(keyLines)
      ? undefined
      : `Until ${quotedText(checkCommand(keyLines.value) ?? keyLines.value)} has succeeded in the container, the health checks wait.`,
  HealthStartupInterval: ({ value }) => `The check of the start runs ${every(podmanTime(value))}.`,
  HealthStartupTimeout: ({ value }) =>
    `A check of the start that takes longer than ${podmanTime(value)} counts as failed.`,
  HealthStartupRetries: ({ value }) =>
    value === "0"
      ? "The checks of the start may fail as often as they will."
      : `After ${shortened(value)} failed checks of the start Podman restarts the container.`,
  HealthStartupSuccess: ({ value }) =>
    `The health checks begin after ${shortened(value)} good ${value === "1" ? "check" : "checks"} of the start.`,
};

/** Before Podman 5.8 a list that begins with CMD is taken apart at its blanks (podman-container-tools/podman#27818). */
function isMisread({ value, explained: { target } }: KeyLines): boolean {
  return !isSince(target.podman, "5.8") && /^\s*\[\s*"CMD"/.test(value);
}

/**
 * The command of a check as it is run, without the word of Compose that says how; undefined for none. A list such as
 * `["curl","-f"]` is shown as its words. Source: man podman-run, --health-cmd.
 */
function checkCommand(value: string): string | undefined {
  const list = /^\s*\[\s*("(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*)\s*\]\s*$/.exec(value)?.[1];
  const words = list
    ?.match(/"(?:[^"\\]|\\.)*"/g)
    ?.map((word) => word.slice(1, -1).replaceAll(/\\(["\\/])/g, "$1"));
  const command = words?.join(" ") ?? value;
  if (command.toLowerCase() === "none") return undefined;
  return command.replace(/^CMD(?:-SHELL)?\s+/, "");
}

function everyInterval({ explained: { document } }: KeyLines): string {
  const interval = lastValue(document, { section: "Container", key: "HealthInterval" });
  if (interval === "disable") return "when asked";
  return interval === undefined ? "every 30 seconds" : every(podmanTime(interval));
}

const onFailure: ReadonlyMap<string, string> = new Map(
  Object.entries({
    none: "When the container becomes unhealthy, nothing happens: Podman only notes it.",
    kill: "When the container becomes unhealthy, Podman kills it; Restart= decides whether it starts again.",
    restart: "When the container becomes unhealthy, Podman itself restarts it, unseen by systemd.",
    stop: "When the container becomes unhealthy, Podman stops it.",
  }),
);
