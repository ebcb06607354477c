import { lazy } from "react";
import { startsWith } from "../../../core/podman/values/start/starts-with.ts";
import { lastValue } from "../../../core/unit-file/read.ts";
import { useRead } from "../../session/session.tsx";
import { FoldedCard } from "../FoldedCard.tsx";
import { waitSetting } from "./wait-setting.ts";

const StartFields = lazy(() => import("./StartFields.tsx"));

/** With which other units the service starts, and whether it waits for the network. */
export function StartCard() {
  const { units, waits } = useRead(({ document }) => ({
    units: startsWith(document),
    waits: lastValue(document, waitSetting),
  }));
  return (
    <FoldedCard
      title="Other units"
      state={units.length === 0 ? "none that it waits for" : units.map(({ unit }) => unit).join(", ")}
      isSet={units.length > 0 || waits !== undefined}
    >
      <StartFields />
    </FoldedCard>
  );
}
