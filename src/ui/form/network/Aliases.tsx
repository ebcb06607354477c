import { useState } from "react";
import { optionSettings, withOption } from "../../../core/network/edit/network-options.ts";
import { optionOrKey } from "../../../core/network/edit/network-rows.ts";
import { effectiveAssignments } from "../../../core/unit-file/read.ts";
import { useAnalysis } from "../../session/session.tsx";
import { KeyLineField } from "./KeyFields.tsx";
import { listOf } from "./line-part.ts";
import type { LinePart } from "./line-part.ts";
import { OptionField } from "./OptionField.tsx";

export const aliasSetting = { section: "Container", key: "NetworkAlias" };

/** Further names on the network: a line each, or options of the network’s line. */
export function Aliases({ index }: { readonly index: number }) {
  const { document, fileName, target } = useAnalysis("document", "fileName", "target");
  const lines = effectiveAssignments(document, aliasSetting);
  // A field that is being typed in stays the one it is.
  const [isKey] = useState(optionOrKey(document, index, "alias", target.podman) === "key");
  // A new name has a field as soon as the one before it has one.
  const count = isKey ? lines.length + 1 : index === 0 ? lines.length : 0;
  return (
    <>
      {Array.from({ length: count }, (_, line) => (
        <KeyLineField
          key={line}
          file={fileName}
          setting={aliasSetting}
          index={line}
          label={line === 0 ? "Also found as" : `Also found as (${line + 1})`}
          placeholder="db"
          hint={
            <p className="hint">
              {line === 0 && "A further name on the network, beside the container’s own."}
            </p>
          }
        />
      ))}
      {!isKey && (
        <OptionField
          index={index}
          name="alias"
          label="Also found as"
          placeholder="db, database"
          part={aliases}
          hint={<p className="hint">Names on this network, with commas between.</p>}
        />
      )}
    </>
  );
}

const aliases: LinePart = {
  read: (value) => optionSettings(value, "alias").join(", "),
  write: (value, typed) => withOption(value, "alias", listOf(typed)),
};
