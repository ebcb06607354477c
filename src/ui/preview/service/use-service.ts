import { useMemo } from "react";
import type { Workspace } from "../../../core/workspace/workspace.ts";
import { useWorkspace } from "../../session/session.tsx";
import { findService, pathOf } from "../../../core/service-view/find-service.ts";
import type { FoundService } from "../../../core/service-view/find-service.ts";

interface ShownService {
  readonly workspace: Workspace;
  readonly service: FoundService;
  /** Where the active file lies for the generator. */
  readonly path: string;
}

/** What the generator makes of the active file, in the workspace as it is now. */
export function useService(): ShownService {
  const workspace = useWorkspace();
  return useMemo(
    () => ({ workspace, service: findService(workspace), path: pathOf(workspace.active, workspace) }),
    [workspace],
  );
}
