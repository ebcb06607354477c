import { useMemo } from "react";
import { useSession } from "./session.tsx";

/** The files of the workspace beside the one on show. */
export function useOtherFiles(): Readonly<Record<string, string>> {
  const { files, active } = useSession(({ history }) => history.present.workspace);
  return useMemo(
    () => Object.fromEntries(Object.entries(files).filter(([name]) => name !== active)),
    [files, active],
  );
}
