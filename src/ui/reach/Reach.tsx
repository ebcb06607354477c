import { memo, useId } from "react";
import type { Measurement } from "../../core/network/measurement/measurement.ts";
import type { Scope } from "../../core/podman/target.ts";
import { useAnalysis } from "../session/session.tsx";
import { Answers } from "./Answers.tsx";
import { Diagram } from "./Diagram.tsx";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { useIsLive } from "../session/use-is-live.ts";
import { LatePart } from "../parts/LatePart.tsx";
import { late } from "../parts/late.ts";

const Exposure = late(() => import("./exposure/Exposure.tsx"));

/** The other direction: who connects to the container. Its place is kept until it is there. */
function WhoReaches({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
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

/** What the container can reach and who reaches it: as a picture and as a table, from the same cells. */
export const Reach = memo(function Reach({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
  const id = useId();
  return (
    <div className="reach">
      <div className="reach-head">
        <h2 id={id}>What this container can reach</h2>
        <MeasuredOn />
      </div>
      <figure aria-labelledby={id}>
        <Diagram showEvidence={showEvidence} />
        <Caveats />
      </figure>
      <Answers labelledBy={id} showEvidence={showEvidence} />
      <WhoReaches showEvidence={showEvidence} />
    </div>
  );
});

function MeasuredOn() {
  const { measured, target } = useAnalysis("measured", "target");
  return <span className="provenance">{machineOf(measured.file, target.scope)}</span>;
}

const measuredAs: Readonly<Record<Scope, string>> = {
  system: "system service",
  user: "user service",
  qm: "system service",
};

function machineOf(measurement: Measurement, scope: Scope): string {
  return measurement.kind === "measured"
    ? `Measured on Podman ${measurement.podman}, ${measuredAs[scope]}`
    : "Not measured";
}

function Caveats() {
  const measurement = useAnalysis("measured").measured.file;
  const { source } = measurement;
  const sentences = [
    ...(measurement.kind === "measured" ? measurement.caveats : [measurement.why]),
    ...(source === undefined ? [] : [`Source: ${source}.`]),
  ];
  if (sentences.length === 0) return null;
  return (
    <figcaption className="caveats">
      {sentences.map((sentence) => (
        <p key={sentence} className="hint">
          {sentence}
        </p>
      ))}
    </figcaption>
  );
}
