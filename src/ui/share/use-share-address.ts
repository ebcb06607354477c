import { useEffect, useState } from "react";
import { writeShareFragment } from "../../browser/share-link.ts";
import type { Workspace } from "../../core/workspace/workspace.ts";

interface Packed {
  readonly of: Workspace;
  readonly fragment: string | undefined;
}

/** The address that opens these files, as soon as it is packed, and whether they are too large for one. */
export function useShareAddress(workspace: Workspace) {
  const [packed, setPacked] = useState<Packed>();
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
  if (packed?.of !== workspace) return { address: "", isTooLarge: false };
  const { fragment } = packed;
  return fragment === undefined
    ? { address: "", isTooLarge: true }
    : { address: `${location.origin}${location.pathname}#${fragment}`, isTooLarge: false };
}
