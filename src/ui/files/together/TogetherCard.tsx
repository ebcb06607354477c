import { useMemo, useEffect, useState } from "react";
import { dependencyGraph } from "../../../core/dependencies/graph.ts";
import { cycles } from "../../../core/dependencies/order.ts";
import { layOut } from "../../../core/dependencies/layout.ts";
import { pictureOf } from "../../../core/dependencies/picture.ts";
import { unitOfFile } from "../../../core/quadlet/names/drop-in-name.ts";
import { useWorkspace } from "../../session/session.tsx";
import { LateDetails } from "../../parts/LateDetails.tsx";
import { DependencyList } from "./DependencyList.tsx";
import { DependencyPicture } from "./DependencyPicture.tsx";
import "./together.css";
import type { Workspace } from "../../../core/workspace/workspace.ts";

/** From so many files on, what follows from all of them waits for a pause in typing. */
const manyFiles = 30;
const pause = 400;

/**
 * The files as they were when nothing changed for a moment: what is computed from all of them and stands beside the work
 * never holds up a key.
 */
function useRestedFiles(): Workspace["files"] {
  const files = useWorkspace((workspace) => workspace.files);
  const [rested, rest] = useState(files);
  useEffect(() => {
    const wait = Object.keys(files).length < manyFiles ? 0 : pause;
    const timer = setTimeout(() => rest(files), wait);
    return () => clearTimeout(timer);
  }, [files]);
  return rested;
}

/** The units and what they have to do with each other, as a picture and as a list. */
export default function TogetherCard({ id }: { readonly id: string }) {
  const files = useRestedFiles();
  const target = useWorkspace((workspace) => workspace.target);
  const active = useWorkspace((workspace) => workspace.active);
  const graph = useMemo(() => dependencyGraph({ files, target }), [files, target]);
  const circles = useMemo(() => cycles(graph), [graph]);
  const unit = unitOfFile(active);
  const picture = useMemo(() => pictureOf(graph, unit), [graph, unit]);
  const layout = useMemo(() => layOut(picture), [picture]);
  const hasFree = picture.links.some(({ order }) => order === "free");
  return (
    <section className="card together" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id} tabIndex={-1}>
          How the files belong together
        </h2>
      </div>
      {picture.links.length === 0 ? (
        <p className="hint">None of the files names another one.</p>
      ) : (
        <p className="hint">
          What starts first stands on the left; a line leads to what waits for it.
          {hasFree && " Where the line is dashed, neither waits for the other."}
        </p>
      )}
      {picture.leftOut > 0 && (
        <p className="hint">
          These are around {unit}; {picture.leftOut} more are in the list.
        </p>
      )}
      {circles.map((group) => (
        <p key={group.join(" ")} className="problem">
          {group.join(", ")} wait for each other: none of them can start first.
        </p>
      ))}
      <DependencyPicture picture={picture} layout={layout} unit={unit} graph={graph} />
      <LateDetails summary="As a list" className="more">
        <DependencyList graph={graph} />
      </LateDetails>
    </section>
  );
}
