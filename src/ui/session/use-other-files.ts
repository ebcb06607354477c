import { useShallow } from "zustand/react/shallow";
import { useWorkspace } from "./session.tsx";

/** The files of the workspace beside the one on show: the same object as long as none of them changes. */
export function useOtherFiles(): Readonly<Record<string, string>> {
  return useWorkspace(
    useShallow(({ files, active }) => {
      const { [active]: _shown, ...others } = files;
      return others;
    }),
  );
}
