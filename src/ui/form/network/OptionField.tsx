import type { ReactNode } from "react";
import { changeNetworkLine } from "../../../core/network/edit/network-rows.ts";
import { networkLines, networkSetting } from "../../../core/network/edit/network-lines.ts";
import { writeSafely } from "../../../core/settings/values/written.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { useActions, useAnalysis } from "../../app/session.tsx";
import { TextField } from "../TextField.tsx";
import { valueProblem } from "./KeyFields.tsx";

/** A way to show and to write a part of the value of a `Network=` line. */
export interface LinePart {
  readonly read: (value: string) => string;
  readonly write: (value: string, typed: string) => string;
}

interface OptionFieldProps {
  /** Which of the `Network=` lines. */
  readonly index: number;
  readonly part: LinePart;
  readonly label: string;
  /** Behind `Container.Network.0.`. */
  readonly name: string;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly problem?: ((typed: string) => string | undefined) | undefined;
  readonly className?: string;
}

/** A field for a part of a `Network=` line, such as one of its options. */
export function OptionField({ index, part, label, name, problem, ...look }: OptionFieldProps) {
  const { document } = useAnalysis("document");
  const { editFile } = useActions();
  const value = networkLines(document)[index]?.value ?? "";
  const controlName = `Container.Network.${index}.${name}`;
  return (
    <TextField
      {...look}
      label={label}
      name={controlName}
      value={part.read(value)}
      write={(typed) => {
        const text = typed.trim();
        const written = part.write(value, text);
        const wrong = (text === "" ? undefined : problem?.(text)) ?? whyNot(written);
        if (wrong !== undefined) return wrong;
        editFile((now) => changeNetworkLine(now, index, (line) => part.write(line, text)), {
          label: `${label} changed`,
          burst: controlName,
        });
        return undefined;
      }}
    />
  );
}

function whyNot(value: string): string | undefined {
  if (unitValue(value) === undefined) {
    const safely = writeSafely(value);
    return safely.kind === "problem" ? safely.sentence : "This can’t stand on one line.";
  }
  return valueProblem(networkSetting, value);
}

/** A comma would begin another option. */
export function noComma(typed: string): string | undefined {
  return typed.includes(",") ? "A comma would begin the next option: leave it out." : undefined;
}

/** What Linux takes as the name of an interface (man ip-link: 15 characters). */
export function interfaceProblem(typed: string): string | undefined {
  return /^[^\s/,:]{1,15}$/.test(typed)
    ? undefined
    : "An interface has a name of up to 15 characters, without blanks, / and :";
}

/** Six pairs of hexadecimal digits, as Podman writes them. */
export function macProblem(typed: string): string | undefined {
  return /^(?:[\da-f]{2}[:-]){5}[\da-f]{2}$/i.test(typed)
    ? undefined
    : "A MAC address is six pairs of digits and letters a to f, such as 02:42:ac:11:00:02.";
}

/** Names or numbers with commas or blanks between, as a list. */
export const listOf = (typed: string) => typed.split(/[\s,]+/).filter((word) => word !== "");
