import { useMemo } from "react";
import type { Workspace } from "../../../core/workspace/workspace.ts";
import { useSession } from "../../app/session.tsx";
import { findService, pathOf } from "../../../core/explain/find-service.ts";
import type { FoundService } from "../../../core/explain/find-service.ts";

interface ShownService {
  readonly workspace: Workspace;
  readonly service: FoundService;
  /** Where the active file lies for the generator. */
  readonly path: string;
}

/** What the generator makes of the active file, in the workspace as it is now. */
export function useService(): ShownService {
  const workspace = useSession((state) => state.history.present.workspace);
  return useMemo(
    () => ({ workspace, service: findService(workspace), path: pathOf(workspace.active, workspace) }),
    [workspace],
  );
}
