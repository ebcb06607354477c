import { systemdSeconds } from "../../../core/podman/values/quantity/time-spans.ts";
import type { HealthTexts, HealthTimes } from "../../../core/podman/values/health/health-check.ts";
import { timingInWords } from "../../../core/podman/values/health/health-in-words.ts";
import { healthTiming } from "../../../core/podman/values/health/health-timing.ts";
import { spokenTime } from "../../../core/podman/values/quantity/spoken-time.ts";
import { lastValue } from "../../../core/unit-file/read.ts";
import { useRead } from "../../session/session.tsx";
import { HealthTimeline } from "./HealthTimeline.tsx";
import "./health.css";

interface HealthPictureProps {
  readonly texts: HealthTexts;
  /** Undefined where no check runs by itself, or its times are not known. */
  readonly times: HealthTimes | undefined;
}

/** The timing of a check: drawn for a program that never answers, and in sentences. */
export function HealthPicture({ texts, times }: HealthPictureProps) {
  const wait = useStartWait();
  const isAwaited = texts.notify.toLowerCase() === "healthy";
  return (
    <figure className="health" aria-label="When it counts as unhealthy">
      {times && <HealthTimeline times={times} giveUp={isAwaited ? wait : undefined} />}
      <figcaption>
        {timingInWords(texts).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {isAwaited && <p>{waitSays(wait, times)}</p>}
      </figcaption>
    </figure>
  );
}

/** How long systemd waits for the start, in seconds: 90 unless the file says so (man systemd.service; rule notify-healthy-timeout). */
function useStartWait(): number {
  const text = useRead(({ document }) =>
    ["TimeoutStartSec", "TimeoutSec"]
      .map((key) => lastValue(document, { section: "Service", key }))
      .find((value) => value !== undefined),
  );
  return (text === undefined ? undefined : systemdSeconds(text)) ?? 90;
}

function waitSays(wait: number, times: HealthTimes | undefined): string {
  if (!Number.isFinite(wait)) return "systemd waits for the first good check without an end.";
  const waits = `systemd waits ${spokenTime(wait)} for the first good check (TimeoutStartSec= in the card Service), then it stops the container.`;
  return times !== undefined && healthTiming(times).fromStart.latest > wait
    ? `${waits} That can be before the checks have failed for good.`
    : waits;
}
