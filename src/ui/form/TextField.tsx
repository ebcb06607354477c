import { useId } from "react";
import type { ReactNode } from "react";
import { controlName } from "../../core/podman/settings/settings.ts";
import type { Setting } from "../../core/podman/settings/settings.ts";
import { writtenValue } from "../../core/podman/words/written.ts";
import type { Written } from "../../core/podman/words/written.ts";
import { writeSetting } from "../../core/podman/settings/write-setting.ts";
import type { SettingName } from "../../core/unit-file/document.ts";
import { assignments } from "../../core/unit-file/read.ts";
import { useActions } from "../session/session.tsx";
import { TextInput } from "../parts/TextInput.tsx";
import { FieldFindings } from "./FieldFindings.tsx";
import { useTyped } from "./use-typed.ts";
import { useWayBack } from "./use-way-back.ts";

interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** Writes the typed text; gives a sentence when it can’t be written. */
  readonly write: (typed: string) => string | undefined;
  readonly hint?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  readonly prose?: boolean | undefined;
}

/** One labelled line of text, with its hint and, when something can’t be written, the sentence why. */
export function TextField({ label, name, placeholder, className, prose, ...props }: TextFieldProps) {
  const { value, problem, change, leave } = useTyped(props.value, props.write);
  const hint = useId();
  return (
    <TextInput
      {...{ label, name, value, placeholder, className, prose, change, leave }}
      invalid={problem !== undefined}
      describedBy={hint}
    >
      <div id={hint}>
        {problem === undefined ? props.hint : <p className="problem">{problem} Not written.</p>}
      </div>
    </TextInput>
  );
}

interface SettingFieldProps {
  readonly setting: SettingName & Pick<Setting, "label" | "placeholder">;
  /** Where the setting has several controls: which one this is. */
  readonly name?: string | undefined;
  readonly value: string;
  readonly write: (typed: string) => Written;
  readonly hint: ReactNode;
  readonly className?: string | undefined;
  readonly prose?: boolean;
}

/** The field of a setting that is one text. */
export function SettingField({ setting, write, ...field }: SettingFieldProps) {
  const { editFile } = useActions();
  const { label, placeholder } = setting;
  const name = field.name ?? controlName(setting);
  const wayBack = useWayBack(name, field.value);
  return (
    <TextField
      {...field}
      hint={
        <>
          {field.hint}
          <FieldFindings line={(document) => assignments(document, setting).at(-1)} />
        </>
      }
      {...{ label, name, placeholder }}
      write={(typed) => {
        const written = write(typed);
        if (written.kind === "problem") return written.sentence;
        editFile(
          wayBack(typed, (now) => writeSetting(now, setting, writtenValue(written))),
          { label: `${label} changed`, burst: name },
        );
        return undefined;
      }}
    />
  );
}
