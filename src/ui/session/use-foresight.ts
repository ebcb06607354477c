import { useEffect } from "react";
import { afterFrame } from "../../browser/after-frame.ts";
import { withNetwork } from "../../core/workspace/network/large-networks.ts";
import { looksOf, mostAtFirst } from "../../core/checks/looks-of-findings.ts";
import { useAnalyst, useWholeSession } from "./session.tsx";

/** So long, in milliseconds, nothing has to happen before the next choice is looked at. */
const rest = 100;

/**
 * Finds out, while nothing happens, what the other one of the two large networks would lead to, so that the choice is
 * there at once.
 */
export function useForesight(): void {
  const { store } = useWholeSession();
  const { analysisOf, foresee } = useAnalyst();
  useEffect(() => {
    const look = () => {
      const state = store.getState();
      const { engine } = state;
      const { network, document } = analysisOf(state);
      if (network === "other") return;
      const workspace = withNetwork[network === "host" ? "private" : "host"](state.history.present.workspace);
      const { findings } = foresee({ workspace, engine });
      // The ways to mend them are found when they are asked for.
      findings.slice(0, mostAtFirst).forEach(looksOf);
      // The next key changes the present text, and what was parsed last is looked at first.
      engine.parse(document.text);
    };
    let callOff = () => {};
    const wait = () => {
      callOff();
      const timer = setTimeout(() => (callOff = afterFrame(look)), rest);
      callOff = () => clearTimeout(timer);
    };
    wait();
    const end = store.subscribe(wait);
    return () => {
      end();
      callOff();
    };
  }, [store, analysisOf, foresee]);
}
