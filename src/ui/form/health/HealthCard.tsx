import { lazy } from "react";
import { healthTexts, healthTimes } from "../../../core/podman/values/health/health-check.ts";
import type { HealthTexts } from "../../../core/podman/values/health/health-check.ts";
import { spokenTime } from "../../../core/podman/values/quantity/spoken-time.ts";
import { useRead } from "../../session/session.tsx";
import { FoldedCard } from "../FoldedCard.tsx";

const HealthFields = lazy(() => import("./HealthFields.tsx"));

/** Whether and how Podman looks if the program is well. */
export function HealthCard() {
  const texts = useRead(({ document, target }) => healthTexts(document, target.podman));
  return (
    <FoldedCard
      title="Health check"
      state={inShort(texts)}
      isSet={Object.values(texts).some((text) => text !== "")}
    >
      <HealthFields />
    </FoldedCard>
  );
}

function inShort(texts: HealthTexts): string {
  if (texts.command === "") return "none of this file";
  if (texts.command === "none") return "the image’s own is off";
  const times = healthTimes(texts);
  return times === undefined ? "set" : `every ${spokenTime(times.interval)}`;
}
