import { suggestionsFrom } from "../../../core/settings/controls/suggestions.ts";
import type { SuggestionSource } from "../../../core/settings/controls/suggestions.ts";
import { useSession } from "../../app/session.tsx";

/** What a field may say: other files of the workspace first. */
export function Suggestions({ id, from }: { readonly id: string; readonly from: SuggestionSource }) {
  // One text, so that it is the same until a file comes or goes.
  const names = useSession(({ history }) => {
    const { files, active } = history.present.workspace;
    return Object.keys(files)
      .filter((name) => name !== active)
      .join("\n");
  });
  return (
    <datalist id={id}>
      {suggestionsFrom(from, names.split("\n")).map((value) => (
        <option key={value}>{value}</option>
      ))}
    </datalist>
  );
}
