import { unitOrder } from "../../../../network/edit/unit-order.ts";
import type { SettingName, UnitDocument } from "../../../../unit-file/document.ts";
import { addValue } from "../../../../unit-file/add-value.ts";
import { replaceValue, setValue } from "../../../../unit-file/edit.ts";
import { parseUnitFile } from "../../../../unit-file/parse.ts";
import { assignments } from "../../../../unit-file/read.ts";
import { applyChanges } from "../../../../unit-file/text.ts";
import type { TextChange } from "../../../../unit-file/text.ts";
import { unitValue } from "../../../../unit-file/value.ts";
import type { Action } from "../../../model/finding.ts";
import { sameEntry } from "../../../fixes/same-entry.ts";
import { isTakenBack } from "../../../fixes/settings.ts";
import type { NetworkValue } from "../../../reading/network-values.ts";
import type { CheckContext } from "../../../model/rule.ts";

/**
 * Makes a `.network` file, and uses it in place of a value of `Network=`, whose options stay. Nothing where a drop-in
 * has the value, or takes back what would be written here.
 */
export function newNetwork(
  { fileName, section, settings }: CheckContext,
  network: string,
  instead: NetworkValue | undefined,
): Action {
  return {
    kind: "files",
    label: `Make ${network}`,
    change: (files) => {
      const text = files[fileName];
      if (text === undefined || network in files) return files;
      const now = parseUnitFile(text);
      const name = { section, key: "Network" };
      const changes = isTakenBack(now, settings, name) ? [] : withNetwork(now, name, network, instead);
      if (changes.length === 0) return files;
      return { ...files, [fileName]: applyChanges(text, changes), [network]: "[Network]\n" };
    },
  };
}

function withNetwork(
  now: UnitDocument,
  name: SettingName,
  network: string,
  instead: NetworkValue | undefined,
): readonly TextChange[] {
  const value = unitValue(instead?.options === undefined ? network : `${network}:${instead.options}`);
  if (value === undefined) return [];
  if (instead === undefined) {
    // An empty line that takes back others stays: they would count again without it.
    const write = assignments(now, name).length > 1 ? addValue : setValue;
    return write(now, name, value, unitOrder);
  }
  const same = sameEntry(now, instead.entry);
  return same === undefined ? [] : replaceValue(now, same, value);
}
