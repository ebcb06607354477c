import type { ConvertedUnit } from "../../../core/quadlet/conversion/converted-unit.ts";
import { checkFileName } from "../../../core/quadlet/names/file-name.ts";
import { unitKindOf } from "../../../core/quadlet/names/unit-kind.ts";
import { addFile } from "../../../core/workspace/files/add-file.ts";
import { useActions } from "../../session/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import "./notes.css";

/** Files that the unit names and that are not there, each with a way to have it. */
export function Needs({ converted }: { readonly converted: ConvertedUnit }) {
  return [...converted.missing].map((name) => (
    <div key={name} className="note needs">
      <p>
        Needs <code>{name}</code> beside it.
      </p>
      <AddFile name={name} />
    </div>
  ));
}

/** Units of these kinds are complete without a key: there is no need to go to them. */
const completeWhenEmpty: ReadonlySet<string> = new Set([".network", ".volume", ".pod"]);

function AddFile({ name }: { readonly name: string }) {
  const { changeFiles, openFiles } = useActions();
  const checked = checkFileName(name);
  if (checked.kind === "problem") return <p className="hint">{checked.sentence}</p>;
  const label = `Added ${name}`;
  const add = () => {
    if (completeWhenEmpty.has(unitKindOf(name)?.extension ?? ""))
      changeFiles(label, (present) => addFile(present, name));
    else
      openFiles((present) => ({
        workspace: { ...addFile(present, name), active: name },
        label,
        sentences: [],
      }));
  };
  return (
    <button type="button" className="button small" onClick={add}>
      <Icon name="plus" />
      Add {name}
    </button>
  );
}
