import { useRef } from "react";
import { relationWords, setStartsWith } from "../../../core/settings/values/start/starts-with.ts";
import type { Relation, StartsWith } from "../../../core/settings/values/start/starts-with.ts";
import { entriesOf } from "../../../core/unit-file/read.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { useActions } from "../../app/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { FieldFindings } from "../FieldFindings.tsx";
import { useWayBack } from "../use-way-back.ts";

interface StartRowProps {
  readonly startsWith: StartsWith;
  readonly name: string;
}

/** One unit with which this one starts, and how. */
export function StartRow({ startsWith: { unit, relation, keys }, name }: StartRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const { editFile } = useActions();
  const wayBack = useWayBack<Relation | undefined>(relation);
  const value = unitValue(unit);
  const choose = (chosen: Relation | undefined, label: string) => {
    if (value !== undefined && chosen !== "other")
      editFile(
        wayBack(chosen, (now) => setStartsWith(now, value, chosen)),
        { label },
      );
  };
  const says = relationWords.find((each) => each.value === relation)?.says;
  return (
    <div className="row start" ref={row}>
      <SelectField<Relation>
        className="field"
        label={unit}
        name={name}
        value={relation}
        options={[
          ...relationWords.map(({ value: each, words }) => ({ value: each, words })),
          ...(relation === "other" ? [{ value: relation, words: `${keys.join(", ")}, as written` }] : []),
        ]}
        choose={(chosen) => choose(chosen, `Starts with ${unit}`)}
        hint={says}
        below={
          <FieldFindings
            line={(document) =>
              entriesOf(document, "Unit").find((line) => line.value.split(/\s+/).includes(unit))
            }
          />
        }
      />
      <button
        type="button"
        className="button plain remove"
        aria-label={`Remove ${unit}`}
        title={`Remove ${unit}`}
        onClick={() => {
          choose(undefined, `No longer starts with ${unit}`);
          row.current?.closest("details")?.querySelector<HTMLElement>(".pick input")?.focus();
        }}
      >
        <Icon name="trash" />
      </button>
    </div>
  );
}
