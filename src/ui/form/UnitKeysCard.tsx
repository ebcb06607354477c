import { useId } from "react";
import { unitOfFile } from "../../core/quadlet/names/drop-in-name.ts";
import type { UnitSectionName } from "../../core/quadlet/names/unit-kind.ts";
import { unitKindOf } from "../../core/quadlet/names/unit-kind.ts";
import { useActions, useAnalysis } from "../session/session.tsx";
import { FileName } from "./ServiceNames.tsx";
import { SettingsBrowser } from "./settings/SettingsBrowser.tsx";
import { dropInSays, unitWords } from "./unit-words.ts";
import { Verdict } from "./Verdict.tsx";
import "./unit.css";

/** The form of a file that is no container: what it is, and a field for each of its lines. */
export default function UnitKeysCard() {
  const heading = useId();
  const { fileName, kind } = useAnalysis("fileName", "kind");
  const { startOver } = useActions();
  const unit = unitOfFile(fileName);
  const own = unitKindOf(unit)?.section ?? "Container";

  return (
    <section className="card" aria-labelledby={heading}>
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
      <SettingsBrowser own={own} hasCards={false} />
    </section>
  );
}

function Purpose({ kind }: { readonly kind: UnitSectionName }) {
  const { fileName } = useAnalysis("fileName");
  const { sentence, example } = unitWords[kind];
  return (
    <>
      {sentence} {example && <code>{example(fileName)}</code>}
    </>
  );
}
