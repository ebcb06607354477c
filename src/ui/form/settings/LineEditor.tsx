import { memo, useState } from "react";
import { controlOf } from "../../../core/controls/control.ts";
import type { Control } from "../../../core/controls/control.ts";
import { readLine } from "../../../core/controls/line-fields.ts";
import { oppositeOf } from "../../../core/controls/switch-words.ts";
import { ChoiceLine } from "./ChoiceLine.tsx";
import { FieldsLine } from "./FieldsLine.tsx";
import type { LineEditorProps } from "./line-editor-props.ts";
import { SwitchLine } from "./SwitchLine.tsx";
import { TextLine } from "./TextLine.tsx";

/**
 * One line of a file with the control of its value; what that can’t show stays a line of text. It is drawn again when
 * its own text changes, not with each change of the file.
 */
export const LineEditor = memo(function LineEditor(props: LineEditorProps) {
  const { section, keyName, value, isNew } = props;
  const control = controlOf(section, keyName);
  // A line that began as text stays one while it is typed.
  const [isText, setIsText] = useState(() => !isNew && beginsAsText(props, control));
  if (isText || (!isNew && !shows(control, value))) return <TextLine {...props} from={undefined} />;
  switch (control.kind) {
    case "switch":
      return isNew ? <TextLine {...props} from={undefined} /> : <SwitchLine {...props} />;
    case "choice":
      return <ChoiceLine {...props} words={control.words} writeAnother={() => setIsText(true)} />;
    case "fields":
      return <FieldsLine {...props} control={control} />;
    case "suggestions":
      return <TextLine {...props} from={control.from} />;
    case "number":
      return <TextLine {...props} from={undefined} inputMode="numeric" />;
    case "text":
      return <TextLine {...props} from={undefined} />;
  }
});

/** Fields take a line only when they write it back to the letter. */
function beginsAsText({ section, keyName, value }: LineEditorProps, control: Control): boolean {
  if (!shows(control, value)) return true;
  return control.kind === "fields" && readLine(section, keyName, control, value) === undefined;
}

/** Can a control that is no text go on with this value? Fields keep what is typed in them, but for an empty line. */
function shows(control: Control, value: string): boolean {
  if (control.kind === "fields") return value !== "";
  if (control.kind === "switch") return oppositeOf(value) !== undefined;
  return control.kind !== "choice" || control.words.includes(value);
}
