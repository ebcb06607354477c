import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import { suggestionsFor } from "../../../core/completion/suggestions-for.ts";
import type { SuggestionSource } from "../../../core/controls/suggestions.ts";
import { useSession } from "../../session/session.tsx";

interface SuggestionsProps {
  readonly id: string;
  readonly section: string;
  readonly keyName: string;
  readonly from: SuggestionSource;
}

/** What a field may say: other files of the workspace first. */
export function Suggestions({ id, section, keyName, from }: SuggestionsProps) {
  const fileName = useSession(({ history }) => history.present.workspace.active);
  const target = useSession(({ history }) => history.present.workspace.target);
  // The same names are the same list, until a file comes or goes.
  const fileNames = useSession(useShallow(({ history }) => Object.keys(history.present.workspace.files)));
  const suggestions = useMemo(
    () => suggestionsFor(from, { section, key: keyName }, { fileName, fileNames, target }),
    [from, section, keyName, fileName, fileNames, target],
  );
  return (
    <datalist id={id}>
      {suggestions.map((value) => (
        <option key={value}>{value}</option>
      ))}
    </datalist>
  );
}
