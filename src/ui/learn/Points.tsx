import { measureExample } from "../../core/lessons/measured-example.ts";
import { pointsFor } from "../../core/network/claims/all-points.ts";
import type { Point } from "../../core/network/claims/points.ts";
import type { PointId } from "../../core/network/claims/point-row.ts";
import { useAnalysis } from "../session/session.tsx";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { useLesson } from "./lesson-context.ts";

interface PointsProps {
  readonly heading: string;
  readonly example: string;
  readonly ids: readonly PointId[];
}

/** Points that are true of an example, each with what it rests on. */
export function Points({ heading, example: id, ids }: PointsProps) {
  const { lesson } = useLesson();
  const { target } = useAnalysis();
  const example = lesson.examples.find((each) => each.id === id);
  if (example === undefined) return null;
  const points = pointsFor(measureExample(example, target).measurement, target.scope);
  const shown = ids.flatMap((each) => points.find((point) => point.id === each) ?? []);
  return (
    <section aria-label={heading}>
      <h4>{heading}</h4>
      <ul className="known">
        {shown.map((point) => (
          <PointItem key={point.id} point={point} />
        ))}
      </ul>
    </section>
  );
}

function PointItem({ point: { title, why, cells, further } }: { readonly point: Point }) {
  const { showEvidence } = useLesson();
  return (
    <li>
      <strong>{title}</strong>
      <span>{why}</span>
      <EvidenceLink
        about={title}
        show={() =>
          showEvidence({
            title,
            sentences: [why],
            evidence: [{ kind: "cells", cells }],
            ...(further && { further }),
          })
        }
      />
    </li>
  );
}
