import type { ReactNode } from "react";
import { changeNetworkLine } from "../../../core/network/edit/network-rows.ts";
import { networkLines, networkSetting } from "../../../core/network/edit/network-lines.ts";
import { writeSafely } from "../../../core/podman/words/written.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { useActions, useAnalysis } from "../../session/session.tsx";
import { TextField } from "../TextField.tsx";
import { useWayBack } from "../use-way-back.ts";
import { valueProblem } from "./KeyFields.tsx";
import type { LinePart } from "./line-part.ts";

interface OptionFieldProps {
  /** Which of the `Network=` lines. */
  readonly index: number;
  readonly part: LinePart;
  readonly label: string;
  /** Behind `Container.Network.0.`. */
  readonly name: string;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  /** Why it can’t be empty, where it can’t. */
  readonly whyNeeded?: string;
  readonly problem?: ((typed: string) => string | undefined) | undefined;
  readonly className?: string;
}

/** A field for a part of a `Network=` line, such as one of its options. */
export function OptionField({ index, part, label, name, problem, whyNeeded, ...look }: OptionFieldProps) {
  const { document } = useAnalysis("document");
  const { editFile } = useActions();
  const value = networkLines(document)[index]?.value ?? "";
  const controlName = `Container.Network.${index}.${name}`;
  const wayBack = useWayBack(controlName, part.read(value));
  return (
    <TextField
      {...look}
      label={label}
      name={controlName}
      value={part.read(value)}
      write={(typed) => {
        const text = typed.trim();
        const written = part.write(value, text);
        const wrong = (text === "" ? whyNeeded : problem?.(text)) ?? whyNot(written);
        if (wrong !== undefined) return wrong;
        editFile(
          wayBack(typed, (now) => changeNetworkLine(now, index, (line) => part.write(line, text))),
          { label: `${label} changed`, burst: controlName },
        );
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
