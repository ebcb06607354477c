import type { ReactNode } from "react";
import { writeSetting } from "../../core/settings/write-setting.ts";
import { writtenValue } from "../../core/settings/values/written.ts";
import type { Written } from "../../core/settings/values/written.ts";
import type { SettingName } from "../../core/unit-file/document.ts";
import { assignments } from "../../core/unit-file/read.ts";
import { useActions } from "../app/session.tsx";
import { FieldFindings } from "./FieldFindings.tsx";
import { TextField } from "./TextField.tsx";

interface CardFieldProps {
  readonly label: string;
  /** Where the setting has several controls: which one this is. */
  readonly name?: string;
  readonly setting: SettingName;
  readonly value: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly hint?: ReactNode;
  readonly write: (typed: string) => Written;
}

/** The field of a setting that is one text, in a card that loads later: with a sentence below, and what may go wrong. */
export function CardField({ label, setting, write, hint, ...field }: CardFieldProps) {
  const { editFile } = useActions();
  const name = field.name ?? `${setting.section}.${setting.key}`;
  return (
    <TextField
      {...field}
      label={label}
      name={name}
      hint={
        <>
          {hint !== undefined && <p className="hint">{hint}</p>}
          <FieldFindings line={(document) => assignments(document, setting).at(-1)} />
        </>
      }
      write={(typed) => {
        const written = write(typed);
        if (written.kind === "problem") return written.sentence;
        editFile((now) => writeSetting(now, setting, writtenValue(written)), {
          label: `${label} changed`,
          burst: name,
        });
        return undefined;
      }}
    />
  );
}
