import {
  namedBy,
  setStartsWith,
  startKeys,
  startsWith,
} from "../../../core/podman/values/start/starts-with.ts";
import type { StartsWith } from "../../../core/podman/values/start/starts-with.ts";
import type { UnitDocument } from "../../../core/unit-file/document.ts";
import { unitsToPick } from "../../../core/workspace/start/units-to-pick.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { useActions, useRead } from "../../session/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { AddUnit } from "./AddUnit.tsx";
import { StartRow } from "./StartRow.tsx";
import { WaitSwitch } from "./WaitSwitch.tsx";
import "./start.css";

/** The units with which this one starts, those of the workspace that it could, and the wait for the network. */
export default function StartFields() {
  const { editFile } = useActions();
  const units = useRead(({ document }) =>
    startsWith(document).map((each) => ({ startsWith: each, name: nameOf(document, each) })),
  );
  const toPick = useRead((_analysis, { history }) =>
    unitsToPick(
      history.present.workspace,
      units.map((each) => each.startsWith.unit),
    ),
  );
  const add = (name: string) => {
    const unit = unitValue(name);
    if (unit !== undefined)
      editFile((now) => setStartsWith(now, unit, "wants"), { label: `Starts with ${name}` });
  };
  return (
    <>
      {units.length > 0 && (
        <div className="rows">
          {units.map((each) => (
            <StartRow key={each.startsWith.unit} {...each} />
          ))}
        </div>
      )}
      <fieldset className="pick">
        <legend className="label">Start with another unit</legend>
        <p className="hint">
          What Network=, Volume=, Pod= and Image= name is in order already: Quadlet sees to that.
        </p>
        <div className="picks">
          {toPick.map(({ file, name }) => (
            <button key={file} type="button" className="button small" onClick={() => add(name)}>
              <Icon name="plus" />
              {name}
            </button>
          ))}
        </div>
        <AddUnit add={add} />
      </fieldset>
      <WaitSwitch />
    </>
  );
}

/** The control of a unit is named after the key that says most of it, and its place among the words of that key. */
function nameOf(document: UnitDocument, { unit, keys }: StartsWith): string {
  const key = startKeys.findLast((each) => keys.includes(each)) ?? "After";
  return `Unit.${key}.${namedBy(document, key).indexOf(unit)}`;
}
