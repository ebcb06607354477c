import type { Action } from "../../../model/finding.ts";
import { writeSetting } from "../../../fixes/settings.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** Writes the full name that a short one has on Docker Hub. */
export function nameOnDockerHub({ section, settings }: CheckContext, { text }: SettingValue): Action {
  const name = text.includes("/") ? `docker.io/${text}` : `docker.io/library/${text}`;
  return writeSetting("Use Docker Hub", settings, { section, key: "Image" }, name);
}
