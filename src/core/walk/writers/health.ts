import { lastValue } from "../../unit-file/read.ts";
import type { Said, Writers } from "../said.ts";
import { quotedText, shortened } from "../words/shown.ts";
import { every, one, podmanTime } from "../words/time-words.ts";

/** Health checks. Source: man podman-run, --health-*; man podman-systemd.unit. */
export const healthWriters: Writers = {
  HealthCmd: (said) =>
    said.value === "none"
      ? "The health check of the image is turned off."
      : `Podman runs ${quotedText(said.value)} in the container ${everyInterval(said)}: while it succeeds, the container is healthy.`,
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
  HealthStartupCmd: ({ value }) =>
    `Until ${quotedText(value)} has succeeded in the container, the health checks wait.`,
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

function everyInterval({ walked: { document } }: Said): string {
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
