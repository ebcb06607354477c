import { useId } from "react";
import { describe } from "../../../core/podman/keys/describe.ts";
import type { SuggestionSource } from "../../../core/controls/suggestions.ts";
import { writeSafely } from "../../../core/podman/words/written.ts";
import type { Written } from "../../../core/podman/words/written.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { TextInput } from "../../parts/TextInput.tsx";
import { useRow } from "../use-row.ts";
import { lineOfSetting } from "./line-editor-props.ts";
import type { LineEditorProps } from "./line-editor-props.ts";
import { LineFrame } from "./LineFrame.tsx";
import { Suggestions } from "./Suggestions.tsx";

interface TextLineProps extends LineEditorProps {
  readonly from: SuggestionSource | undefined;
  readonly inputMode?: "numeric";
}

/** A line as it stands in the file, behind its equals sign. */
export function TextLine({ from, inputMode, ...props }: TextLineProps) {
  const id = useId();
  const { section, keyName, value, isNew, start } = props;
  const line = lineOfSetting(props);
  const typed = useRow({
    stored: value,
    place: line.place,
    list: line.list,
    label: line.step,
    write: isNew ? writeSafely : writeOrEmpty,
  });
  const example = describe(section, keyName)?.example.slice(keyName.length + 1);
  return (
    <div className="row raw">
      <LineFrame id={id} props={props} line={line} problem={typed.problem}>
        <TextInput
          label={line.label}
          name={line.name}
          value={typed.value}
          placeholder={isNew ? (start ?? example) : undefined}
          invalid={typed.problem !== undefined && !isNew}
          describedBy={id}
          takesFocus={props.takesFocus}
          list={from && `${id}-list`}
          inputMode={inputMode}
          change={typed.change}
          leave={typed.leave}
        >
          {from && <Suggestions id={`${id}-list`} section={section} keyName={keyName} from={from} />}
        </TextInput>
      </LineFrame>
    </div>
  );
}

/** An empty line means something in a unit file: it takes back what stands above it. */
function writeOrEmpty(typed: string): Written {
  const written = writeSafely(typed);
  const empty = unitValue("");
  return written.kind === "remove" && empty !== undefined ? { kind: "value", value: empty } : written;
}
