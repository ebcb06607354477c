import type { Target } from "../settings/target.ts";
import { readStartAtBoot } from "../settings/values/start-at-boot.ts";
import type { InstallPlace } from "./install-place.ts";

/** What a user’s service needs to start at boot: without lingering it waits for the first login (paths.md 3.2). */
export function lingerCommands(
  { manager, service, started }: InstallPlace,
  target: Target,
): readonly string[] {
  const start = readStartAtBoot(started.document, target, service);
  return start.kind === "starts" && manager.linger !== undefined ? [manager.linger] : [];
}
