import type { EnvironmentRow } from "../../core/podman/values/environment/environment-list.ts";
import { whatProgramSees } from "../../core/podman/values/environment/what-program-sees.ts";

/** How a variable stands in the file, and what the program sees: where these are not the same. */
export function WrittenForm({ row }: { readonly row: EnvironmentRow | undefined }) {
  const form = row && whatProgramSees(row);
  if (form === undefined) return null;
  return (
    <p className="hint">
      In the file: <code>{form.written}</code>
      {form.seen !== undefined && (
        <>
          {" · "}The program sees: <code className="seen">{form.seen}</code>
        </>
      )}
    </p>
  );
}
