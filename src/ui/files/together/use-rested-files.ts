import { useEffect, useState } from "react";
import type { Workspace } from "../../../core/workspace/workspace.ts";
import { useWorkspace } from "../../session/session.tsx";

/** From so many files on, what follows from all of them waits for a pause in typing. */
const manyFiles = 30;
const pause = 400;

/**
 * The files as they were when nothing changed for a moment: what is computed from all of them and stands beside the work
 * never holds up a key.
 */
export function useRestedFiles(): Workspace["files"] {
  const files = useWorkspace((workspace) => workspace.files);
  const [rested, rest] = useState(files);
  useEffect(() => {
    const wait = Object.keys(files).length < manyFiles ? 0 : pause;
    const timer = setTimeout(() => rest(files), wait);
    return () => clearTimeout(timer);
  }, [files]);
  return rested;
}
