import type { HealthTimes } from "../../../core/podman/values/health/health-check.ts";
import { healthTiming } from "../../../core/podman/values/health/health-timing.ts";
import { spokenTime } from "../../../core/podman/values/quantity/spoken-time.ts";

interface HealthTimelineProps {
  readonly times: HealthTimes;
  /** When systemd gives up waiting for the first good check; undefined where it does not wait for one. */
  readonly giveUp: number | undefined;
}

/** Draws the checks of a program that never answers, from the start on. The same stands below it in words. */
export function HealthTimeline({ times, giveUp }: HealthTimelineProps) {
  const { checks, fromStart } = healthTiming(times);
  const isDrawn = giveUp !== undefined && Number.isFinite(giveUp) && giveUp <= fromStart.latest * 1.5;
  const end = Math.max(fromStart.latest, isDrawn ? giveUp : 0) || 1;
  // Some room on both sides, so that no label is cut.
  const at = (seconds: number) => `${3 + (seconds / end) * 92}%`;
  const width = (seconds: number) => `${(seconds / end) * 92}%`;
  const { earliest, latest } = fromStart;
  const bounds = earliest === latest ? spokenTime(latest) : `${spokenTime(earliest)} – ${spokenTime(latest)}`;
  return (
    <svg className="timeline" width="100%" height={isDrawn ? 104 : 84} aria-hidden="true">
      {times.startPeriod > 0 && (
        <rect className="start" x={at(0)} y="26" width={width(times.startPeriod)} height="22" rx="4" />
      )}
      {times.startPeriod > 0 && (
        <text x={at(0)} y="16">
          start period, {spokenTime(times.startPeriod)}
        </text>
      )}
      <rect
        className="unhealthy"
        x={at(fromStart.earliest)}
        y="26"
        width={width(fromStart.latest - fromStart.earliest)}
        height="22"
        rx="4"
      />
      <text x={at(fromStart.latest)} y="16" textAnchor="end" className="bad">
        unhealthy
      </text>
      <line x1={at(0)} y1="37" x2={at(end)} y2="37" />
      {checks.map(({ at: seconds, counts }) => (
        <circle key={seconds} className={counts ? "counts" : undefined} cx={at(seconds)} cy="37" r="5" />
      ))}
      <text x={at(0)} y="68">
        start
      </text>
      <text x={at(fromStart.latest)} y="68" textAnchor="end">
        {bounds}
      </text>
      {isDrawn && (
        <>
          <line className="limit" x1={at(giveUp)} y1="22" x2={at(giveUp)} y2="86" />
          <text x={at(giveUp)} y="100" textAnchor={giveUp > end / 2 ? "end" : "start"}>
            systemd gives up: {spokenTime(giveUp)}
          </text>
        </>
      )}
    </svg>
  );
}
