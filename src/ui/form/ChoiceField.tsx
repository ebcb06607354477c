import type { Choice } from "../../core/podman/words/choice.ts";
import { writeSafely, writtenValue } from "../../core/podman/words/written.ts";
import { writeSetting } from "../../core/podman/settings/write-setting.ts";
import type { SettingName } from "../../core/unit-file/document.ts";
import { assignments } from "../../core/unit-file/read.ts";
import { useActions } from "../session/session.tsx";
import { SelectField } from "../parts/SelectField.tsx";
import { FieldFindings } from "./FieldFindings.tsx";
import { useReplaced } from "./use-replaced.ts";
import { useWayBack } from "./use-way-back.ts";

interface ChoiceFieldProps {
  readonly label: string;
  readonly setting: SettingName;
  readonly value: string;
  /** The empty one takes the line away. */
  readonly choices: readonly Choice[];
  readonly className?: string;
}

/** The choice of a setting from a few values, with what follows from the present one. Another that stands there stays. */
export function ChoiceField({ label, setting, value, choices, className }: ChoiceFieldProps) {
  const { editFile } = useActions();
  const name = `${setting.section}.${setting.key}`;
  const wayBack = useWayBack(name, value);
  const { toOffer, replace } = useReplaced(value);
  const present = choices.find((choice) => choice.value === value);
  const usual = choices.map((choice) => ({ value: choice.value, words: choice.words }));
  const others = toOffer.filter((other) => usual.every((choice) => choice.value !== other));
  return (
    <SelectField
      className={className ?? "field"}
      label={label}
      name={name}
      value={value}
      options={[...usual, ...others.map((each) => ({ value: each, words: each }))]}
      choose={(chosen) => {
        replace();
        const written = writeSafely(chosen);
        if (written.kind !== "problem")
          editFile(
            wayBack(chosen, (now) => writeSetting(now, setting, writtenValue(written))),
            { label: `${label} changed` },
          );
      }}
      hint={present?.says}
      below={<FieldFindings line={(document) => assignments(document, setting).at(-1)} />}
    />
  );
}
