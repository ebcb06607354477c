import type { TextRange } from "../../../unit-file/text.ts";
import { cutAt } from "../../words/cut.ts";

/** Where the parts of a device stand. */
export interface DeviceCut {
  /** The dash that says that the device may be missing (generator-spec.md 8.3, stage 23). */
  readonly ifPresent: TextRange | undefined;
  readonly host: TextRange;
  readonly container: TextRange | undefined;
  /** The third part, or the second where it is surely no path. */
  readonly permissions: TextRange | undefined;
}

/** Cuts a value of `AddDevice=`, `[-]host[:container][:permissions]` (man podman-run, --device); any text can be cut. */
export function cutDevice(text: string): DeviceCut {
  const ifPresent = text.startsWith("-") ? { from: 0, to: 1 } : undefined;
  const [host, rest] = cutAt(text, { from: ifPresent?.to ?? 0, to: text.length }, ":");
  const [second, third] = rest === undefined ? [] : cutAt(text, rest, ":");
  const isPath = second !== undefined && /^[/$%]/.test(text.slice(second.from, second.to));
  return second === undefined || third !== undefined || isPath
    ? { ifPresent, host, container: second, permissions: third }
    : { ifPresent, host, container: undefined, permissions: second };
}
