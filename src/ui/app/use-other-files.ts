import { useShallow } from "zustand/react/shallow";
import { useSession } from "./session.tsx";

/** The files of the workspace beside the one on show: the same object as long as none of them changes. */
export function useOtherFiles(): Readonly<Record<string, string>> {
  return useSession(
    useShallow(({ history }) => {
      const { files, active } = history.present.workspace;
      const { [active]: _shown, ...others } = files;
      return others;
    }),
  );
}
