import { useRef } from "react";
import { placeOf, relationWords, setStartsWith } from "../../../core/podman/values/start/starts-with.ts";
import type { Relation, StartsWith } from "../../../core/podman/values/start/starts-with.ts";
import type { UnitDocument } from "../../../core/unit-file/document.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { useActions } from "../../session/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { FieldFindings } from "../FieldFindings.tsx";
import { useReplaced } from "../use-replaced.ts";
import { useWayBack } from "../use-way-back.ts";
import { visibleText } from "../../../core/unit-file/hidden-characters.ts";

interface StartRowProps {
  readonly startsWith: StartsWith;
  readonly name: string;
}

/** One unit with which this one starts, and how. */
export function StartRow({ startsWith: { unit, relation, keys }, name }: StartRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const { editFile } = useActions();
  const wayBack = useWayBack<Relation>(unit, relation);
  const value = unitValue(unit);
  const { toOffer, replace } = useReplaced(relation);
  const asWritten = relation === "other" ? `${keys.join(", ")}, as written` : "As it was written";
  const relate = (now: UnitDocument, chosen: Relation | undefined) =>
    value === undefined || chosen === "other" ? [] : setStartsWith(now, value, chosen);
  const says = relationWords.find((each) => each.value === relation)?.says;
  return (
    <div className="row start" ref={row}>
      <SelectField<Relation>
        className="field"
        label={visibleText(unit)}
        name={name}
        value={relation}
        options={[
          ...relationWords.map(({ value: each, words }) => ({ value: each, words })),
          ...(toOffer.includes("other") ? [{ value: "other" as const, words: asWritten }] : []),
        ]}
        choose={(chosen) => {
          replace();
          editFile(
            wayBack(chosen, (now) => relate(now, chosen)),
            { label: `Starts with ${unit}` },
          );
        }}
        hint={says}
        below={<FieldFindings line={(document) => placeOf(document, unit)} />}
      />
      <button
        type="button"
        className="button plain remove"
        aria-label={visibleText(`Remove ${unit}`)}
        title={visibleText(`Remove ${unit}`)}
        onClick={() => {
          editFile((now) => relate(now, undefined), { label: `No longer starts with ${unit}` });
          row.current?.closest("details")?.querySelector<HTMLElement>(".pick input")?.focus();
        }}
      >
        <Icon name="trash" />
      </button>
    </div>
  );
}
