import { useId } from "react";
import { oppositeOf } from "../../../core/controls/switch-words.ts";
import { isTrue } from "../../../core/podman/words/single-value.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { useActions } from "../../session/session.tsx";
import { lineOfSetting } from "./line-editor-props.ts";
import type { LineEditorProps } from "./line-editor-props.ts";
import { LineFrame } from "./LineFrame.tsx";
import "../switch.css";

/** A line that says yes or no, as a switch. */
export function SwitchLine(props: LineEditorProps) {
  const id = useId();
  const { editFile } = useActions();
  const { keyName, value, index } = props;
  const line = lineOfSetting(props);
  const turn = () => {
    const opposite = unitValue(oppositeOf(value) ?? "");
    if (opposite === undefined) return;
    editFile((document) => line.list.change(document, index, opposite), { label: `${keyName}=${opposite}` });
  };
  return (
    <div className="row raw">
      <LineFrame id={id} props={props} line={line} problem={undefined}>
        <label className="switch" htmlFor={`${id}-switch`}>
          <input
            id={`${id}-switch`}
            type="checkbox"
            name={line.name}
            checked={isTrue(value)}
            aria-describedby={id}
            // A row that a person just added is where that person goes on.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={props.takesFocus}
            onChange={turn}
          />
          {line.label}
        </label>
      </LineFrame>
    </div>
  );
}
