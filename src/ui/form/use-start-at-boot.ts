import { serviceNameInFiles } from "../../core/quadlet/unit-in-files.ts";
import { readStartAtBoot } from "../../core/podman/values/start/start-at-boot.ts";
import type { StartAtBoot } from "../../core/podman/values/start/start-at-boot.ts";
import { useRead } from "../session/session.tsx";

/** When the service of the file on show starts by itself. */
export function useStartAtBoot(): StartAtBoot {
  return useRead(({ document, fileName, target }, { history }) =>
    readStartAtBoot(document, target, serviceNameInFiles(history.present.workspace.files, fileName, target)),
  );
}
