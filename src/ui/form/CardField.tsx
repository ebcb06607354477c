import type { ReactNode } from "react";
import type { Written } from "../../core/podman/words/written.ts";
import type { SettingName } from "../../core/unit-file/document.ts";
import { SettingField } from "./TextField.tsx";

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
export function CardField({ label, setting, placeholder, hint, ...field }: CardFieldProps) {
  return (
    <SettingField
      {...field}
      setting={{ ...setting, label, ...(placeholder !== undefined && { placeholder }) }}
      hint={hint !== undefined && <p className="hint">{hint}</p>}
    />
  );
}
