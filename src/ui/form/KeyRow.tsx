import { useId } from "react";
import { describe } from "../../core/settings/catalogue/catalogue.ts";
import { assignmentList } from "../../core/settings/setting-rows.ts";
import type { SettingRow } from "../../core/settings/setting-rows.ts";
import { writeSafely } from "../../core/settings/values/written.ts";
import type { Written } from "../../core/settings/values/written.ts";
import { unitValue } from "../../core/unit-file/value.ts";
import { useAnalysis } from "../app/session.tsx";
import { TextInput } from "../parts/TextInput.tsx";
import type { RowPlace } from "./ListCard.tsx";
import { RemoveRow } from "./RemoveRow.tsx";
import { RowMessage } from "./RowMessage.tsx";
import { useRow } from "./use-row.ts";

interface KeyRowProps {
  readonly row: SettingRow;
  readonly place: RowPlace;
}

/** One line of a file as a field: what stands behind its equals sign. */
export function KeyRow({ row: { section, key, index, value, takesOne, isOnly }, place }: KeyRowProps) {
  const message = useId();
  const { document } = useAnalysis();
  const list = assignmentList({ section, key });
  const typed = useRow({
    stored: value,
    place,
    list,
    label: `${key} changed`,
    write: place.isNew ? writeSafely : writeOrEmpty,
  });
  const described = describe(section, key);
  const label = isOnly ? key : `${key} ${index + 1}`;
  return (
    <div className="row raw">
      <TextInput
        label={label}
        name={takesOne && isOnly ? `${section}.${key}` : `${section}.${key}.${index}`}
        value={typed.value}
        placeholder={place.isNew ? described?.example.slice(key.length + 1) : undefined}
        invalid={typed.problem !== undefined && !place.isNew}
        describedBy={message}
        takesFocus={place.isNew}
        change={typed.change}
        leave={typed.leave}
      />
      <RemoveRow label={`Remove ${label}`} step={`${key} removed`} list={list} place={place} />
      <RowMessage id={message} problem={typed.problem} isNew={place.isNew} line={list.rows(document)[index]}>
        {described && index === 0 && <p className="hint">{described.summary}</p>}
      </RowMessage>
    </div>
  );
}

/** An empty line means something in a unit file: it takes back what stands above it. */
function writeOrEmpty(typed: string): Written {
  const written = writeSafely(typed);
  const empty = unitValue("");
  return written.kind === "remove" && empty !== undefined ? { kind: "value", value: empty } : written;
}
