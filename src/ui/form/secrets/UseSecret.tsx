import { environment } from "../../../core/podman/values/environment/environment-list.ts";
import type { Action } from "../../../core/checks/model/finding.ts";
import type { UnitDocument } from "../../../core/unit-file/document.ts";
import type { TextRange } from "../../../core/unit-file/text.ts";
import { rangeInValue } from "../../../core/unit-file/value-range.ts";
import type { Analysis } from "../../../core/workspace/analysis/analyze.ts";
import { useActions, useAnalysisNow, useRead } from "../../session/session.tsx";
import { FieldFindings } from "../FieldFindings.tsx";
import type { RowPlace } from "../ListCard.tsx";

interface UseSecretProps {
  /** The name of the variable. */
  readonly variable: string;
  readonly place: RowPlace;
}

/**
 * What may go wrong with a variable. Where it holds a password, a button puts a secret in its place, as the rule does
 * (rule secret-in-environment).
 */
export function UseSecret({ variable, place }: UseSecretProps) {
  const { applyFix } = useActions();
  const analysisNow = useAnalysisNow();
  const label = useRead((analysis) => actionFor(analysis, place.index)?.label);
  return (
    <>
      <FieldFindings line={(document) => wordRange(document, place.index)} />
      {label !== undefined && (
        <p className="hint">
          Podman keeps a secret apart from this file; the card “Secrets” shows how to make it.{" "}
          <button
            type="button"
            className="link"
            aria-label={`${label} for ${variable}`}
            onClick={() => {
              const action = actionFor(analysisNow(), place.index);
              if (action) applyFix({ ...action, label: `${variable} is now a secret` });
              place.forget();
            }}
          >
            {label}
          </button>
        </p>
      )}
    </>
  );
}

/** What puts a secret in the place of the variable in this row. */
function actionFor(
  { document, findings }: Analysis,
  row: number,
): Extract<Action, { kind: "edit" }> | undefined {
  const range = wordRange(document, row);
  if (range === undefined) return undefined;
  const finding = findings.find(
    ({ rule, range: found }) =>
      rule === "secret-in-environment" &&
      found !== undefined &&
      found.from >= range.from &&
      found.to <= range.to,
  );
  return finding?.actions.find((action) => action.kind === "edit");
}

function wordRange(document: UnitDocument, index: number): TextRange | undefined {
  const row = environment.rows(document)[index];
  return row?.kind === "word" ? rangeInValue(document, row.entry, row.word.from, row.word.to) : undefined;
}
