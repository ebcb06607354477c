import type { ReactNode } from "react";
import { unitOrder } from "../../../core/network/edit/unit-order.ts";
import { readValue } from "../../../core/podman/grammar/value-parts.ts";
import { settingList } from "../../../core/podman/settings/setting-list.ts";
import { isTrue } from "../../../core/podman/words/single-value.ts";
import { writeSafely, writtenValue } from "../../../core/podman/words/written.ts";
import type { SettingName } from "../../../core/unit-file/document.ts";
import { setValue } from "../../../core/unit-file/edit.ts";
import { assignments, effectiveAssignments, lastValue } from "../../../core/unit-file/read.ts";
import { removeRanges } from "../../../core/unit-file/remove.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { TextField } from "../TextField.tsx";
import { useWayBack } from "../use-way-back.ts";
import { CheckField } from "./CheckField.tsx";
import { useFile } from "./use-file.ts";

interface KeyLineProps {
  /** The file that has the key. */
  readonly file: string;
  readonly setting: SettingName;
  readonly index: number;
  readonly label: string;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  /** What else stands in the way of a value. */
  readonly problem?: (typed: string) => string | undefined;
  readonly className?: string;
}

/** One line of a key that may have several. The one behind the last adds a line; an emptied one goes. */
export function KeyLineField({ file, setting, index, label, hint, problem, ...look }: KeyLineProps) {
  const { document, change } = useFile(file);
  const list = settingList(setting, { read: effectiveAssignments, order: unitOrder });
  const name = `${setting.section}.${setting.key}.${index}`;
  const shown = list.rows(document)[index]?.value ?? "";
  const wayBack = useWayBack(name, shown);
  return (
    <TextField
      {...look}
      {...{ label, name, hint }}
      value={shown}
      write={(typed) => {
        const written = writeSafely(typed);
        if (written.kind === "problem") return written.sentence;
        const value = writtenValue(written);
        const wrong =
          problem?.(value ?? "") ?? (value === undefined ? undefined : valueProblem(setting, value));
        if (wrong !== undefined) return wrong;
        change(
          // A file of which nothing is set is still one: its section stays. The field then shows the line behind.
          value === undefined
            ? (now) => removeRanges(now, list.rows(now).slice(index, index + 1))
            : wayBack(typed, (now) =>
                index < list.rows(now).length ? list.change(now, index, value) : list.add(now, value),
              ),
          `${setting.key} changed`,
          name,
        );
        return undefined;
      }}
    />
  );
}

interface KeySwitchProps extends Pick<KeyLineProps, "file" | "setting" | "label"> {
  readonly says: string;
  /** What holds without the line. */
  readonly isOnWithout?: boolean;
}

/** A key that is on or off. Without its line it is off, unless said otherwise; off takes the line away. */
export function KeySwitch({ file, setting, label, says, isOnWithout = false }: KeySwitchProps) {
  const { document, change } = useFile(file);
  const value = lastValue(document, setting);
  const isOn = value === undefined ? isOnWithout : isTrue(value);
  const name = `${setting.section}.${setting.key}`;
  const wayBack = useWayBack(name, isOn);
  const turn = (on: boolean) =>
    change(
      wayBack(on, (now) => {
        const word = unitValue(on ? "true" : "false");
        return on === isOnWithout || word === undefined
          ? removeRanges(now, assignments(now, setting))
          : setValue(now, setting, word, unitOrder);
      }),
      `${label}: ${on ? "on" : "off"}`,
      name,
    );
  return <CheckField name={name} label={label} isOn={isOn} choose={turn} says={says} />;
}

/** Why Podman would not take a value; undefined where it does. */
export function valueProblem({ section, key }: SettingName, value: string): string | undefined {
  return readValue(section, key, value).problems[0]?.problem;
}
