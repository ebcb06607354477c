import { lazy, Suspense } from "react";
import { startLimitInWords } from "../../../core/podman/values/restart/start-limit.ts";
import { lastValue } from "../../../core/unit-file/read.ts";
import { useRead } from "../../session/session.tsx";
import { useFolded } from "../use-folded.ts";
import { restartSettings } from "./restart-settings.ts";
import type { RestartKey } from "./restart-settings.ts";
import "../folded.css";

const RestartFields = lazy(() => import("./RestartFields.tsx"));

/** What happens when the program ends, and how long systemd waits and tries. Closed while the file says nothing of it. */
export function RestartMore() {
  const texts = useRestartTexts();
  const { isOpen, toggle, generation } = useFolded(Object.values(texts).some((text) => text !== ""));
  const { restartSec, interval, burst } = texts;
  return (
    <details className="more" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>What happens when it ends, waits and limits</summary>
      <Suspense key={generation}>
        {isOpen && <RestartFields texts={texts} limit={startLimitInWords({ restartSec, interval, burst })} />}
      </Suspense>
    </details>
  );
}

/** What the file says, empty where it says nothing. */
function useRestartTexts(): Readonly<Record<RestartKey, string>> {
  return useRead(({ document }) => {
    const text = (key: RestartKey) => lastValue(document, restartSettings[key]) ?? "";
    return {
      restartSec: text("restartSec"),
      startTimeout: text("startTimeout"),
      interval: text("interval"),
      burst: text("burst"),
    };
  });
}
