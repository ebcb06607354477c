import { useEffect, useId, useMemo, useRef } from "react";
import { withoutEffect } from "../../core/quadlet/without-effect.ts";
import { useAnalysis } from "../app/session.tsx";
import { LightUp } from "./light-up.ts";
import { useService } from "./service/use-service.ts";
import "./light-up.css";

/**
 * Adds to the page, once it rests, what links its parts: what belongs together lights up together, and lines of the
 * file without effect are marked. It works on what the others have drawn, and draws nothing itself.
 */
export function Provenance({ tab }: { readonly tab: string }) {
  const { document: unitFile } = useAnalysis();
  const { service, path } = useService();
  const lightUp = useRef<LightUp>(undefined);
  const description = useId();

  const idle = useMemo(() => {
    const left = "converted" in service ? withoutEffect(service.converted) : [];
    return left.filter(({ entry }) => entry.path === path);
  }, [service, path]);

  useEffect(() => {
    lightUp.current = new LightUp(document.body);
    return () => lightUp.current?.stop();
  }, []);

  // Another tab shows the file anew.
  useEffect(() => lightUp.current?.refresh(unitFile), [unitFile, tab]);

  useEffect(() => {
    for (const line of document.querySelectorAll<HTMLElement>("[data-line]")) {
      const number = Number(line.dataset["line"]);
      const left = idle.find(
        ({ entry: { line: each } }) => each.lineNumber <= number && number < each.lineNumber + each.lineCount,
      );
      line.toggleAttribute("data-idle", left !== undefined);
      line.title = left === undefined ? "" : `No effect. ${left.why}`;
    }
    const region = document.querySelector("[data-line]")?.closest("section");
    if (idle.length > 0) region?.setAttribute("aria-describedby", description);
    else region?.removeAttribute("aria-describedby");
  }, [idle, tab, description]);

  return (
    <p id={description} hidden>
      {idle.map(({ entry, why }) => `Line ${entry.line.lineNumber} has no effect. ${why} `)}
    </p>
  );
}
