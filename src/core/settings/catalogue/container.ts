import type { ContainerKeyName } from "../keys/container.ts";
import { addresses } from "./container/addresses.ts";
import { data } from "./container/data.ts";
import { health } from "./container/health.ts";
import { imageSource } from "./container/image-source.ts";
import { keyless } from "./container/keyless.ts";
import { limits } from "./container/limits.ts";
import { logsAndLabels } from "./container/logs-and-labels.ts";
import { privileges } from "./container/privileges.ts";
import { program } from "./container/program.ts";
import { programSettings } from "./container/program-settings.ts";
import { reach } from "./container/reach.ts";
import { users } from "./container/users.ts";
import { whatRuns } from "./container/what-runs.ts";
import type { KeyDescription } from "./description.ts";

/**
 * Source: keys.json; usage.md, [Container] (shares); man podman-systemd.unit and podman-run of 5.8 (sentences,
 * defaults).
 */
export const containerDescriptions: Readonly<Record<ContainerKeyName, KeyDescription>> = {
  ...whatRuns,
  ...reach,
  ...data,
  ...programSettings,
  ...program,
  ...imageSource,
  ...health,
  ...addresses,
  ...users,
  ...privileges,
  ...limits,
  ...logsAndLabels,
  ...keyless,
};
