import { unitOrder } from "../../../../network/edit/unit-order.ts";
import type { UnitDocument } from "../../../../unit-file/document.ts";
import { addValue, replaceValue, setValue } from "../../../../unit-file/edit.ts";
import { parseUnitFile } from "../../../../unit-file/parse.ts";
import { assignments } from "../../../../unit-file/read.ts";
import { applyChanges } from "../../../../unit-file/text.ts";
import type { TextChange } from "../../../../unit-file/text.ts";
import { unitValue } from "../../../../unit-file/value.ts";
import type { Action } from "../../../finding.ts";
import { sameEntry } from "../../../fixes/same-entry.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";

/** Makes a `.network` file, and uses it in place of a value of `Network=`, whose options stay. */
export function newNetwork(
  fileName: string,
  section: string,
  network: string,
  instead: NetworkValue | undefined,
): Action {
  return {
    kind: "files",
    label: `Make ${network}`,
    change: (files) => {
      const text = files[fileName];
      if (text === undefined || network in files) return files;
      const changes = withNetwork(parseUnitFile(text), section, network, instead);
      // A drop-in may have the line, and what is written here would come beside it.
      if (changes.length === 0) return files;
      return { ...files, [fileName]: applyChanges(text, changes), [network]: "[Network]\n" };
    },
  };
}

function withNetwork(
  now: UnitDocument,
  section: string,
  network: string,
  instead: NetworkValue | undefined,
): readonly TextChange[] {
  const value = unitValue(instead?.options === undefined ? network : `${network}:${instead.options}`);
  if (value === undefined) return [];
  if (instead === undefined) {
    const name = { section, key: "Network" };
    // An empty line that takes back others stays: they would count again without it.
    const write = assignments(now, name).length > 1 ? addValue : setValue;
    return write(now, name, value, unitOrder);
  }
  const same = sameEntry(now, instead.entry);
  return same === undefined ? [] : replaceValue(now, same, value);
}
