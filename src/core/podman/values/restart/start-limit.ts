import { systemdSeconds } from "../quantity/time-spans.ts";
import { spokenTime } from "../quantity/spoken-time.ts";

/** What a file says about starting again, empty where it says nothing. */
export interface RestartTexts {
  readonly restartSec: string;
  readonly interval: string;
  readonly burst: string;
}

/**
 * Says whether a program that ends at once is given up: systemd allows so many starts in a time, 5 in 10 seconds unless
 * the file says so, and waits 100 ms before each (man systemd.unit, StartLimitIntervalSec=; man systemd.service,
 * RestartSec=; man systemd-system.conf, DefaultStartLimitIntervalSec=). Undefined where a value is none.
 */
export function startLimitInWords({ restartSec, interval, burst }: RestartTexts): string | undefined {
  const wait = restartSec === "" ? 0.1 : systemdSeconds(restartSec);
  const time = interval === "" ? 10 : systemdSeconds(interval);
  const starts = burst === "" ? 5 : Number(burst);
  if (wait === undefined || time === undefined || !Number.isInteger(starts) || starts < 0) return undefined;
  if (time === 0 || starts === 0) return "systemd never gives up starting it again.";
  const limit = `${starts} ${starts === 1 ? "start" : "starts"} in ${spokenTime(time)}`;
  if (starts * wait >= time)
    return `systemd never gives up: with ${spokenTime(wait)} before each start it can’t come to more than ${limit}.`;
  return `A program that ends at once is given up after ${limit}: it then stays failed until somebody starts it. With RestartSec=${Math.ceil(time / starts)} or more systemd never gives up.`;
}
