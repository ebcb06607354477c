import { useState } from "react";
import { assignmentList } from "../../../core/podman/settings/assignment-list.ts";
import { controlOf } from "../../../core/controls/control.ts";
import type { OfferedSetting } from "../../../core/podman/keys/offered.ts";
import type { SettingName } from "../../../core/unit-file/document.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { useActions, useSession } from "../../session/session.tsx";

/** A setting that a person asked for: it is edited in the row where that happened. */
interface Asked {
  /** The row: the setting that stands there. */
  readonly at: SettingName;
  /** The setting that is edited there: that of the row, or PodmanArgs= in place of it. */
  readonly edits: SettingName;
  /** Stands in the empty field. */
  readonly start?: string;
  /** A row of one file is none of the next. */
  readonly generation: number;
}

/** What a person asked to set, if that is still open, and the ways to ask. */
export function useAsked() {
  const { editFile } = useActions();
  const generation = useSession((state) => state.generation);
  const [last, setLast] = useState<Asked>();
  return {
    asked: last?.generation === generation ? last : undefined,
    ask: ({ section, key, example }: OfferedSetting) => {
      const name = { section, key };
      const value = unitValue(example.slice(key.length + 1));
      // A switch has nothing to type: what it is for is written at once.
      if (controlOf(section, key).kind === "switch" && value !== undefined)
        editFile((now) => assignmentList(name).add(now, value), { label: example });
      setLast({ at: name, edits: name, generation });
    },
    /** Asks for the option of the command in place of a setting that this Podman does not have. */
    askForOption: ({ section, key }: SettingName, start: string) =>
      setLast({ at: { section, key }, edits: { section, key: "PodmanArgs" }, start, generation }),
    dismiss: () => setLast(undefined),
  };
}

/** Do both name the same setting? */
export function isSame(one: SettingName | undefined, other: SettingName | undefined): boolean {
  return one !== undefined && one.section === other?.section && one.key === other.key;
}
