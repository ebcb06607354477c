import { stemOf } from "../../../core/quadlet/names/unit-kind.ts";
import { networkFiles, modeChoice } from "../../../core/workspace/network/at-hand.ts";
import {
  makeMissing,
  makeNetworkAt,
  replaceNetworkAt,
} from "../../../core/workspace/network/change-networks.ts";
import { useActions, useWorkspace } from "../../session/session.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { useReplaced } from "../use-replaced.ts";
import { visibleText } from "../../../core/unit-file/hidden-characters.ts";

const existing = "existing";
const created = "new";

/** Which network a line names: a file of the workspace, a new one, or one that Podman knows already. */
export function NetworkPicker({ index, word }: { readonly index: number; readonly word: string }) {
  const { changeFiles } = useActions();
  const workspace = useWorkspace();
  const kind = modeChoice(workspace) === "macvlan" ? "macvlan" : "named";
  const known = [...networkFiles(workspace, "named"), ...networkFiles(workspace, "macvlan")];
  const isFile = word.endsWith(".network");
  const { toOffer, replace } = useReplaced(word);
  const missing = toOffer.filter((name) => name.endsWith(".network") && !known.includes(name));
  const named = toOffer.findLast((name) => !name.endsWith(".network")) ?? stemOf(word);
  const choose = (chosen: string) => {
    if (!known.includes(word)) replace();
    if (chosen === created) changeFiles("Network made", (now) => makeNetworkAt(now, index, kind));
    else if (chosen === existing) changeFiles("Network named", (now) => replaceNetworkAt(now, index, named));
    else changeFiles(`Network is now ${chosen}`, (now) => replaceNetworkAt(now, index, chosen));
  };
  return (
    <>
      <SelectField
        className="field full"
        label="Network to join"
        name={`Container.Network.${index}`}
        value={isFile ? word : existing}
        options={[
          ...known.map((value) => ({ value, words: value })),
          ...missing.map((value) => ({ value, words: `${visibleText(value)} (not among these files)` })),
          { value: created, words: "New network beside this file" },
          { value: existing, words: "One that exists already, by its name" },
        ]}
        choose={choose}
      />
      {missing.includes(word) && (
        <p className="hint">
          {visibleText(word)} is not here: with Podman 5.3 or newer it has to lie beside this file.{" "}
          <button
            type="button"
            className="link"
            onClick={() => changeFiles(`Added ${word}`, (now) => makeMissing(now, word, "Network"))}
          >
            Make {visibleText(word)}
          </button>
        </p>
      )}
    </>
  );
}
