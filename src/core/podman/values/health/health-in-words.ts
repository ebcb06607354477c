import type { Choice } from "../../words/choice.ts";
import type { HealthTexts } from "./health-check.ts";
import { healthTimes } from "./health-check.ts";
import { spokenTime } from "../quantity/spoken-time.ts";
import { healthTiming } from "./health-timing.ts";
import type { Bounds } from "./health-timing.ts";

/** What the times of a check mean, in sentences: the text of the picture. Nothing where that can’t be said. */
export function timingInWords(texts: HealthTexts): readonly string[] {
  if (texts.interval === "disable")
    return ["With HealthInterval=disable no check runs by itself: only podman healthcheck run does one."];
  const times = healthTimes(texts);
  if (times === undefined) return [];
  const { fromStart, whenItBreaks } = healthTiming(times);
  const { interval, startPeriod, retries } = times;
  const fails = retries === 1 ? "One failed check makes" : `${retries} failed checks in a row make`;
  return [
    `The first check runs with the start, the next ${spokenTime(interval)} after the end of each. ${fails} it unhealthy.`,
    ...(startPeriod > 0
      ? [`Failed checks that begin in the first ${spokenTime(startPeriod)} do not count; a good one does.`]
      : []),
    `A program that never answers is unhealthy ${boundsInWords(fromStart)} after the start.`,
    `One that breaks later is unhealthy ${boundsInWords(whenItBreaks)} after that.`,
  ];
}

function boundsInWords({ earliest, latest }: Bounds): string {
  if (earliest === latest) return spokenTime(latest);
  return `${spokenTime(earliest)} at the earliest, ${spokenTime(latest)} at the latest,`;
}

/** What happens when a container becomes unhealthy (man podman-run, --health-on-failure). */
export const onFailureChoices: readonly Choice[] = [
  {
    value: "",
    words: "Not set: nothing",
    says: "Nothing happens by itself: podman ps and the journal show that it is unhealthy.",
  },
  { value: "none", words: "Nothing (none)", says: "Nothing happens by itself, as without the line." },
  {
    value: "kill",
    words: "Kill it (kill)",
    says: "The program is killed; whether it starts again is for Restart= to say.",
  },
  {
    value: "stop",
    words: "Stop it (stop)",
    says: "The program is asked to end; whether it starts again is for Restart= to say.",
  },
  {
    value: "restart",
    words: "Restart it (restart)",
    says: "Podman restarts it past systemd. In a service kill or stop is better: Restart= then starts it again.",
  },
];

/** When systemd takes the service for started (generator-spec.md 8.2; man podman-systemd.unit, Notify=). */
export const notifyChoices: readonly Choice[] = [
  {
    value: "",
    words: "As soon as it runs",
    says: "Units that start after it do so as soon as the container runs.",
  },
  {
    value: "healthy",
    words: "When it is healthy (healthy)",
    says: "Units that start after it wait for the first good check.",
  },
  {
    value: "true",
    words: "When the program says so (true)",
    says: "The program has to tell systemd that it is ready (sd_notify), else the start fails when its time is over.",
  },
];
