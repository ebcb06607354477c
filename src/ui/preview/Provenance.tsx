import { useEffect, useLayoutEffect, useRef } from "react";
import { useAnalysis } from "../session/session.tsx";
import { useBehindFrame } from "../session/use-behind-frame.ts";
import { markHidden } from "./hidden-marks.ts";
import { IdleLines } from "./IdleLines.tsx";
import { LightUp } from "./light-up.ts";
import "./light-up.css";

/**
 * Adds to the page, once it rests, what links its parts: what belongs together lights up together, lines of the file
 * without effect are marked, and so are characters that can’t be seen. It works on what the others have drawn: with each
 * tab that is chosen it has to begin anew.
 */
export default function Provenance() {
  useLayoutEffect(() => markHidden(document.body), []);
  return (
    <>
      <LightUpTogether />
      <IdleLines />
    </>
  );
}

function LightUpTogether() {
  // The page has shown what was typed before this begins.
  const { document: unitFile, findings } = useBehindFrame(useAnalysis("document", "findings"));
  const lightUp = useRef<LightUp>(undefined);

  useEffect(() => {
    lightUp.current = new LightUp(document.body);
    return () => lightUp.current?.stop();
  }, []);

  useEffect(() => lightUp.current?.refresh(unitFile, findings), [unitFile, findings]);

  return null;
}
