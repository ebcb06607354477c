import { lazy, useId } from "react";
import { applyPreset, missingOf } from "../../../core/hardening/apply-measures.ts";
import { presets } from "../../../core/hardening/measure.ts";
import type { Preset } from "../../../core/hardening/measure.ts";
import { useActions, useAnalysisNow, useRead } from "../../session/session.tsx";
import { LateDetails } from "../../parts/LateDetails.tsx";
import { hardened } from "./use-hardened.ts";
import "./hardening.css";

const Measures = lazy(() => import("./Measures.tsx"));
const Grants = lazy(() => import("./Grants.tsx"));

const names: Readonly<Record<Preset, string>> = { careful: "Careful", strict: "Strict" };

const adverbs: Readonly<Record<Preset, string>> = { careful: "carefully", strict: "strictly" };

const says: Readonly<Record<Preset, string>> = {
  careful: "What most programs don’t notice.",
  strict: "All that can be taken away. Try the program afterwards.",
};

/** Takes rights away from the container, by a preset or line by line, and says what it has. */
export function HardeningCard() {
  const heading = useId();
  return (
    <section className="card hardening" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>Hardening</h2>
      </div>
      <p className="hint">
        What a program that was broken into can still do. Each line says what may stop working.
      </p>
      <ul className="presets">
        {presets.map((preset) => (
          <PresetRow key={preset} preset={preset} />
        ))}
      </ul>
      <LateDetails summary="Line by line, and what may break">
        <Measures />
      </LateDetails>
      <LateDetails summary="What this file grants">
        <Grants />
      </LateDetails>
    </section>
  );
}

function PresetRow({ preset }: { readonly preset: Preset }) {
  const { editFile } = useActions();
  const analysisNow = useAnalysisNow();
  const { isComplete, lines } = useRead((analysis) => {
    const container = hardened(analysis);
    const missing = missingOf(preset, container);
    return {
      isComplete: missing.length === 0,
      lines: missing.flatMap((measure) => measure.lines(container)),
    };
  });
  const name = names[preset];
  return (
    <li>
      <p>
        <strong>{name}</strong> {says[preset]}
        {lines.length > 0 && (
          <>
            {" "}
            Writes <code>{lines.join(" · ")}</code>
          </>
        )}
      </p>
      {isComplete ? (
        <p className="hint">All of it is on that is possible here.</p>
      ) : (
        <button
          type="button"
          className="button small"
          onClick={() =>
            editFile(applyPreset(preset, hardened(analysisNow())), {
              label: `Hardening: ${name.toLowerCase()}`,
            })
          }
        >
          Harden {adverbs[preset]}
        </button>
      )}
    </li>
  );
}
