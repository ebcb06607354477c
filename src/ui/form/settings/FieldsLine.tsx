import { useId, useState } from "react";
import type { ControlField, FieldsControl } from "../../../core/controls/fields.ts";
import { readLine, writeLine } from "../../../core/controls/line-fields.ts";
import type { LineFields } from "../../../core/controls/line-fields.ts";
import { TextInput } from "../../parts/TextInput.tsx";
import { useReplaced } from "../use-replaced.ts";
import { useRow } from "../use-row.ts";
import type { Typed } from "../use-typed.ts";
import { lineOfSetting } from "./line-editor-props.ts";
import type { LineEditorProps } from "./line-editor-props.ts";
import { LineFrame } from "./LineFrame.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { TextLine } from "./TextLine.tsx";
import "../../parts/select.css";

interface FieldsLineProps extends LineEditorProps {
  readonly control: FieldsControl;
}

/** A line whose value has parts, a field for each; once they can’t show it to the letter it is one line of text. */
export function FieldsLine({ control, ...props }: FieldsLineProps) {
  const { section, keyName, value, isNew } = props;
  const id = useId();
  const line = lineOfSetting(props);
  const read = isNew ? undefined : readLine(section, keyName, control, value);
  // The spelling that the line began with, so that what is changed back is what was there.
  const [style] = useState(read?.style ?? "plain");
  const typed = useRow<LineFields["parts"] | undefined>({
    stored: isNew ? control.begin : read?.parts,
    place: line.place,
    list: line.list,
    label: line.step,
    write: (parts) => writeLine(section, keyName, control, { parts: parts ?? control.begin, style }),
  });
  // Typed values that fields can’t show stay in them until the person goes on.
  if (typed.value === undefined) return <TextLine {...props} from={undefined} />;
  const shown = { ...typed, value: typed.value };
  return (
    <fieldset className="row parts" name={line.name}>
      <legend className="label">{line.label}</legend>
      <LineFrame id={id} props={props} line={line} problem={typed.problem}>
        <div className="parts-fields">
          {control.fields.map((field, place) => (
            <PartField
              key={field.part}
              {...{ section, keyName, field }}
              typed={shown}
              name={`${line.name}.${field.part}`}
              messageId={id}
              isInvalid={typed.problem !== undefined && !isNew}
              takesFocus={props.takesFocus && place === 0}
            />
          ))}
        </div>
      </LineFrame>
    </fieldset>
  );
}

interface PartFieldProps {
  readonly section: string;
  readonly keyName: string;
  readonly field: ControlField;
  readonly typed: Typed<LineFields["parts"]>;
  readonly name: string;
  readonly messageId: string;
  readonly isInvalid: boolean;
  readonly takesFocus: boolean;
}

function PartField(props: PartFieldProps) {
  const { section, keyName, field, typed, name, messageId, isInvalid, takesFocus } = props;
  const id = useId();
  const { part, label, placeholder, choices, suggests, isNarrow } = field;
  const value = typed.value[part] ?? "";
  const { toOffer, replace } = useReplaced(value);
  const change = (next: string) => typed.change({ ...typed.value, [part]: next });
  const className = isNarrow ? "field narrow" : "field";
  if (choices === undefined)
    return (
      <TextInput
        {...{ label, name, value, placeholder, className, takesFocus, change }}
        invalid={isInvalid}
        describedBy={messageId}
        list={suggests && `${id}-list`}
        leave={typed.leave}
      >
        {suggests && <Suggestions id={`${id}-list`} section={section} keyName={keyName} from={suggests} />}
      </TextInput>
    );
  const others = toOffer.filter((other) => choices.every((choice) => choice.value !== other));
  return (
    <div className={className}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="control"
        name={name}
        value={value}
        aria-describedby={messageId}
        onChange={(event) => {
          replace();
          change(event.target.value);
        }}
        onBlur={typed.leave}
      >
        {others.map((other) => (
          <option key={other} value={other}>
            {other}
          </option>
        ))}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}
