import { useId, useRef, useState } from "react";
import { unitOfFile } from "../../core/quadlet/names/drop-in-name.ts";
import type { UnitSectionName } from "../../core/quadlet/names/unit-kind.ts";
import { unitKindOf } from "../../core/quadlet/names/unit-kind.ts";
import { settingRows } from "../../core/settings/setting-rows.ts";
import type { SettingRow } from "../../core/settings/setting-rows.ts";
import type { SettingName } from "../../core/unit-file/document.ts";
import { useActions, useAnalysis, useSession } from "../app/session.tsx";
import { AddKey } from "./AddKey.tsx";
import { KeyRow } from "./KeyRow.tsx";
import { FileName } from "./ServiceNames.tsx";
import { dropInSays, unitWords } from "./unit-words.ts";
import { Verdict } from "./Verdict.tsx";
import "./unit.css";

interface Adding extends SettingName {
  readonly generation: number;
}

/** The form of a file that is no container: what it is, and a field for each of its lines. */
export default function UnitKeysCard() {
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const { document, fileName, kind } = useAnalysis();
  const { startOver } = useActions();
  const generation = useSession((state) => state.generation);
  const [chosen, setAdding] = useState<Adding>();
  // A row that is not in the file yet goes when another file is shown.
  const adding = chosen?.generation === generation ? chosen : undefined;
  const unit = unitOfFile(fileName);
  const own = unitKindOf(unit)?.section ?? "Container";
  const sections = settingRows(document, own, adding);

  const rowOf = (row: SettingRow, isNew: boolean) => (
    <KeyRow
      key={`${generation} ${row.section} ${row.key} ${row.index}`}
      row={row}
      place={{
        index: row.index,
        isNew,
        settle: () => setAdding(undefined),
        forget: () => {
          if (isNew) setAdding(undefined);
          card.current?.querySelector<HTMLElement>("select")?.focus();
        },
      }}
    />
  );

  return (
    <section ref={card} className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>{kind === "drop-in" ? "Drop-in" : unitWords[kind].title}</h2>
        <span className="aside">
          <button type="button" className="link" onClick={startOver}>
            Start over
          </button>
        </span>
      </div>
      <p className="says-unit">{kind === "drop-in" ? dropInSays(unit) : <Purpose kind={kind} />}</p>
      <Verdict />
      <div className="fields">
        <FileName />
      </div>
      {sections.map(({ section, rows }) => (
        <div key={section} className="rows keys">
          <h3>[{section}]</h3>
          {rows.map((each) => rowOf(each, isAdded(each, rows, adding)))}
        </div>
      ))}
      <AddKey own={own} add={(name) => setAdding({ ...name, generation })} />
    </section>
  );
}

function Purpose({ kind }: { readonly kind: UnitSectionName }) {
  const { fileName } = useAnalysis();
  const { sentence, example } = unitWords[kind];
  return (
    <>
      {sentence} {example && <code>{example(fileName)}</code>}
    </>
  );
}

/** The last row of the setting that was just added is not in the file yet. */
function isAdded(row: SettingRow, rows: readonly SettingRow[], adding: SettingName | undefined): boolean {
  return (
    row.section === adding?.section &&
    row.key === adding.key &&
    row === rows.findLast(({ key }) => key === adding.key)
  );
}
