import { useEffect, useState } from "react";
import { writeShareFragment } from "../../browser/share-link.ts";
import type { Workspace } from "../../core/workspace/workspace.ts";

/** The address that opens these files, as soon as it is packed; empty until then. */
export function useShareAddress(workspace: Workspace): string {
  const [packed, setPacked] = useState<{ readonly of: Workspace; readonly fragment: string }>();
  useEffect(() => {
    let isWanted = true;
    const pack = async () => {
      const fragment = await writeShareFragment(workspace);
      if (isWanted) setPacked({ of: workspace, fragment });
    };
    void pack();
    return () => {
      isWanted = false;
    };
  }, [workspace]);
  return packed?.of === workspace ? `${location.origin}${location.pathname}#${packed.fragment}` : "";
}
