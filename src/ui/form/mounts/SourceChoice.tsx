import { useState } from "react";
import { volumeKind } from "../../../core/podman/values/mount/volume-kind.ts";
import type { Volume } from "../../../core/podman/values/mount/volume.ts";
import { chooseSource, volumeFiles } from "../../../core/workspace/mounts/choose-source.ts";
import type { SourceChoice as Choice } from "../../../core/workspace/mounts/choose-source.ts";
import { useActions, useRead } from "../../session/session.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import type { RowPlace } from "../ListCard.tsx";
import { useReplaced } from "../use-replaced.ts";

interface SourceChoiceProps {
  readonly name: string;
  readonly volume: Volume;
  readonly place: RowPlace;
}

const kinds = [
  { value: "path", words: "A path of this machine" },
  { value: "named", words: "A named volume" },
  { value: "new-file", words: "A new .volume file" },
] as const;

/** The last source of each kind, so that it is there again when its kind is chosen again. */
interface SourcesByKind {
  readonly path?: string;
  readonly named?: string;
}

/** Chooses what a volume is: a path, a name, a `.volume` file, or a new one that is added along. */
export function SourceChoice({ name, volume, place }: SourceChoiceProps) {
  const { changeFiles } = useActions();
  const files = useRead((_analysis, { history }) => volumeFiles(history.present.workspace));
  const { toOffer, replace } = useReplaced(volume.source);
  const missing = toOffer.filter((source) => isFile(source) && !files.includes(source));
  const [sources, setSources] = useState<SourcesByKind>({});
  const choose = (chosen: string) => {
    if (missing.includes(volume.source)) replace();
    else setSources({ ...sources, [shown(volume.source)]: volume.source });
    const choice = choiceOf(chosen, sources);
    changeFiles("Volume chosen", (present) => chooseSource(present, place.index, volume, choice));
    place.settle();
  };
  return (
    <SelectField
      className="field kind"
      label="What it is"
      name={`${name}.kind`}
      value={shown(volume.source)}
      options={[
        ...kinds.slice(0, 2),
        ...missing.map((file) => ({ value: file, words: `${file} (not here yet)` })),
        ...files.map((file) => ({ value: file, words: file })),
        ...kinds.slice(2),
      ]}
      choose={choose}
    />
  );
}

function shown(source: string): string {
  if (source === "") return "path";
  const kind = volumeKind(source);
  return kind === "unit" ? source : kind;
}

const isFile = (source: string) => volumeKind(source) === "unit";

function choiceOf(chosen: string, sources: SourcesByKind): Choice {
  if (chosen === "new-file") return { kind: chosen };
  if (chosen === "path" || chosen === "named") return { kind: chosen, before: sources[chosen] };
  return { kind: "file", name: chosen };
}
