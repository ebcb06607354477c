import { useId } from "react";
import { useIsLive } from "../session/use-is-live.ts";
import { LatePart } from "../parts/LatePart.tsx";
import type { ShowEvidence } from "./evidence.ts";
import { late } from "../parts/late.ts";

const Exposure = late(() => import("./exposure/Exposure.tsx"));

/** The other direction: who connects to the container. Its place is kept until it is there. */
export function WhoReaches({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
  const id = useId();
  const isLive = useIsLive();
  return (
    <section className="who-reaches" aria-labelledby={id}>
      <h3 id={id}>Who can reach this container?</h3>
      <LatePart part="Who can reach this container">
        {isLive && <Exposure labelledBy={id} showEvidence={showEvidence} />}
      </LatePart>
    </section>
  );
}
