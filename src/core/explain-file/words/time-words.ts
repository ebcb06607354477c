import { goSeconds, systemdSeconds } from "../../podman/values/quantity/time-spans.ts";
import { counted } from "../../english/listed.ts";
import { shortened } from "./shown.ts";

const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

/** A time in words: 90 seconds, 15 minutes, 1 hour and 30 minutes. */
function timeWords(seconds: number): string {
  if (seconds < 1 && seconds > 0) return `${Number((seconds * 1000).toPrecision(6))} milliseconds`;
  // People say 90 seconds, and not 1 minute and 30 seconds.
  if (seconds < 120 && seconds !== 60) return plainly(seconds, "second");
  for (const [word, length] of units) {
    const whole = Math.floor(seconds / length);
    const rest = seconds - whole * length;
    if (whole === 0) continue;
    return rest === 0 ? counted(whole, word) : `${counted(whole, word)} and ${timeWords(rest)}`;
  }
  return plainly(seconds, "second");
}

function plainly(count: number, word: string): string {
  return counted(Number(count.toPrecision(6)), word);
}

/** A time as Podman reads it, in words; the text itself where it is none. */
export function podmanTime(text: string): string {
  const seconds = goSeconds(text);
  return seconds === undefined ? shortened(text) : timeWords(seconds);
}

/** A time as systemd reads it, in words; the text itself where it is none. `infinity` is for the caller. */
export function systemdTime(text: string): string {
  const seconds = systemdSeconds(text);
  return seconds === undefined || !Number.isFinite(seconds) ? shortened(text) : timeWords(seconds);
}

/** “every minute”, “every 30 seconds” */
export function every(time: string): string {
  return `every ${one(time)}`;
}

/** “minute” for 1 minute, where a word before it says that it is one */
export function one(time: string): string {
  return time.replace(/^1 (?=\w+$)/, "");
}
