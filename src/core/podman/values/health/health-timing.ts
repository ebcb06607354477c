import type { HealthTimes } from "./health-check.ts";

/** When a program that fails its checks counts as unhealthy, in seconds: at the earliest and at the latest. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** What follows from the times of a health check. */
export interface HealthTiming {
  /** From the start, for a program that never becomes healthy. */
  readonly fromStart: Bounds;
  /** From the moment in which a healthy program breaks. */
  readonly whenItBreaks: Bounds;
  /** When checks begin that fail at once, from the start on, up to the one that makes it unhealthy. */
  readonly checks: readonly { readonly at: number; readonly counts: boolean }[];
}

/** More checks are not drawn; the bounds hold all the same. */
const mostDrawn = 60;

/**
 * Reckons with checks that take no time at all, and with such that take their whole timeout. The first check begins
 * with the container, each further one an interval after the end of the one before; a failed check that began in the
 * start period does not count, and as many in a row as there are retries make the container unhealthy.
 * Source: libpod/healthcheck.go (runHealthCheck, updateHealthCheckLog) and libpod/healthcheck_linux.go (createTimer:
 * --on-unit-inactive=INTERVAL; startTimer).
 */
export function healthTiming({ interval, timeout, retries, startPeriod }: HealthTimes): HealthTiming {
  const uncounted = Math.ceil(startPeriod / interval);
  // Checks that take their time can put the next one right at the end of the start period.
  const whole = Math.floor(startPeriod / interval);
  const reachesEnd = startPeriod - whole * interval <= whole * timeout;
  const further = (retries - 1) * interval;
  return {
    fromStart: {
      earliest: (reachesEnd ? startPeriod : uncounted * interval) + further,
      latest: retries * timeout + further + (startPeriod > 0 ? startPeriod + timeout + interval : 0),
    },
    whenItBreaks: { earliest: further, latest: (retries + 1) * timeout + retries * interval },
    checks: Array.from({ length: Math.min(uncounted + retries, mostDrawn) }, (_, index) => ({
      at: index * interval,
      counts: index >= uncounted,
    })),
  };
}
