import { useId, useState } from "react";
import { describe } from "../../core/settings/catalogue/catalogue.ts";
import { addableKeys } from "../../core/settings/setting-rows.ts";
import type { SettingName } from "../../core/unit-file/document.ts";
import { useAnalysis } from "../app/session.tsx";
import { Icon } from "../parts/Icon.tsx";

interface AddKeyProps {
  readonly own: string;
  readonly add: (name: SettingName) => void;
}

/** Offers the keys that this release takes, with what each does. */
export function AddKey({ own, add }: AddKeyProps) {
  const id = useId();
  const { document, target } = useAnalysis();
  const [chosen, choose] = useState("");
  const offered = addableKeys(document, own, target.podman);
  const names = offered.flatMap(({ section, keys }) => keys.map((key) => ({ section, key })));
  const name = names.find((each) => idOf(each) === chosen);
  const summary = name && describe(name.section, name.key)?.summary;
  return (
    <div className="add-key">
      <label className="label" htmlFor={id}>
        Add a key
      </label>
      <select
        id={id}
        className="control"
        name="File.AddKey"
        value={name ? chosen : ""}
        aria-describedby={`${id}-hint`}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">Choose a key…</option>
        {offered.map(({ section, keys }) => (
          <optgroup key={section} label={`[${section}]`}>
            {keys.map((key) => (
              <option key={key} value={idOf({ section, key })}>
                {key}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button
        type="button"
        className="button"
        aria-disabled={!name}
        onClick={() => {
          if (!name) return;
          add(name);
          choose("");
        }}
      >
        <Icon name="plus" />
        Add
      </button>
      <p className="hint" id={`${id}-hint`}>
        {summary ?? "Choose one to read what it does."}
      </p>
    </div>
  );
}

const idOf = ({ section, key }: SettingName) => `${section}.${key}`;
