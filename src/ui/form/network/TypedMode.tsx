import { networkLines } from "../../../core/network/edit/network-lines.ts";
import type { ModeChoice } from "../../../core/podman/network-modes/network-modes.ts";
import { changeNetworkLine } from "../../../core/network/edit/network-rows.ts";
import { writeSafely } from "../../../core/podman/words/written.ts";
import { useActions, useAnalysis } from "../../session/session.tsx";
import { TextField } from "../TextField.tsx";
import { choose } from "./choose-mode.ts";

interface TypedModeProps {
  readonly mode: ModeChoice;
  /** What stands before what is typed: `ns:`. */
  readonly word: string;
  readonly label: string;
  readonly name: string;
  readonly placeholder: string;
  readonly problem: (typed: string) => string | undefined;
  readonly says: string;
}

/** A mode that a person has to complete: it is in the file once something is typed that it can be. */
export function TypedMode({ mode, word, label, name, placeholder, problem, says }: TypedModeProps) {
  const actions = useActions();
  const { document } = useAnalysis("document");
  const value = networkLines(document)[0]?.value ?? "";
  const isWritten = value.startsWith(word);
  return (
    <TextField
      className="full"
      label={label}
      name={`Container.Network.0.${name}`}
      value={isWritten ? value.slice(word.length) : ""}
      placeholder={placeholder}
      hint={
        <>
          {!isWritten && (
            <p className="hint">
              Not in the file yet: fill this in first. Until then the answers below are about the file as it
              is.
            </p>
          )}
          <p className="hint">{says}</p>
        </>
      }
      write={(typed) => {
        const written = writeSafely(typed);
        if (written.kind === "problem") return written.sentence;
        if (written.kind === "remove")
          return isWritten
            ? "Empty: the file keeps the last one until you choose another network."
            : undefined;
        const wrong = problem(written.value);
        if (wrong !== undefined) return wrong;
        if (isWritten)
          actions.editFile((now) => changeNetworkLine(now, 0, () => word + written.value), {
            label: `${label} changed`,
            burst: name,
          });
        else choose(actions, mode, word + written.value);
        return undefined;
      }}
    />
  );
}
