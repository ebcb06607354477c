import { useId } from "react";
import { unitValue } from "../../../core/unit-file/value.ts";
import { useActions } from "../../session/session.tsx";
import { lineOfSetting } from "./line-editor-props.ts";
import type { LineEditorProps } from "./line-editor-props.ts";
import { LineFrame } from "./LineFrame.tsx";
import "../../parts/select.css";

interface ChoiceLineProps extends LineEditorProps {
  readonly words: readonly string[];
  /** Some keys take further values, such as the name of a plugin. */
  readonly writeAnother: () => void;
}

/** No word of a key is a sentence. */
const another = "Another value…";

/** A line that says one of some words. */
export function ChoiceLine({ words, writeAnother, ...props }: ChoiceLineProps) {
  const id = useId();
  const { editFile } = useActions();
  const { value, index, isNew, settle } = props;
  const line = lineOfSetting(props);
  const choose = (chosen: string) => {
    if (chosen === another) {
      writeAnother();
      return;
    }
    const written = unitValue(chosen);
    if (written === undefined || written === "") return;
    editFile(
      (document) => (isNew ? line.list.add(document, written) : line.list.change(document, index, written)),
      { label: line.step },
    );
    settle();
  };
  return (
    <div className="row raw">
      <LineFrame id={id} props={props} line={line} problem={undefined}>
        <div className="field">
          <label className="label" htmlFor={`${id}-choice`}>
            {line.label}
          </label>
          <select
            id={`${id}-choice`}
            className="control"
            name={line.name}
            value={value}
            aria-describedby={id}
            // A row that a person just added is where that person goes on.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={props.takesFocus}
            onChange={(event) => choose(event.target.value)}
          >
            {isNew && <option value="">Choose…</option>}
            {words.map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
            <option value={another}>{another}</option>
          </select>
        </div>
      </LineFrame>
    </div>
  );
}
