import type { EnvironmentRow } from "../../../core/settings/values/environment-list.ts";
import { rangeInValue } from "../../../core/unit-file/value-range.ts";
import { useActions, useAnalysis } from "../../app/session.tsx";
import { FieldFindings } from "../FieldFindings.tsx";
import type { RowPlace } from "../ListCard.tsx";

interface UseSecretProps {
  readonly row: EnvironmentRow | undefined;
  readonly place: RowPlace;
}

/**
 * What may go wrong with a variable. Where it holds a password, a button puts a secret in its place, as the rule does
 * (rules.md secret-in-environment).
 */
export function UseSecret({ row, place }: UseSecretProps) {
  const { document, findings } = useAnalysis();
  const { applyFix } = useActions();
  if (row?.kind !== "variable") return null;
  const { entry, word } = row;
  const range = rangeInValue(document, entry, word.from, word.to);
  const finding = findings.find(
    ({ rule, range: found }) =>
      rule === "secret-in-environment" &&
      found !== undefined &&
      found.from >= range.from &&
      found.to <= range.to,
  );
  const action = finding?.actions.find(({ kind }) => kind === "edit");
  return (
    <>
      <FieldFindings line={range} />
      {action?.kind === "edit" && (
        <p className="hint">
          Podman keeps a secret apart from this file; the card “Secrets” shows how to make it.{" "}
          <button
            type="button"
            className="link"
            aria-label={`${action.label} for ${word.name}`}
            onClick={() => {
              applyFix(`${word.name} is now a secret`, action.edit);
              place.forget();
            }}
          >
            {action.label}
          </button>
        </p>
      )}
    </>
  );
}
