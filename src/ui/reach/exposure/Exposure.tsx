import { memo } from "react";
import { exposureOfFile } from "../../../core/surroundings/exposure-of-file.ts";
import type { Workspace } from "../../../core/workspace/workspace.ts";
import { useWorkspace } from "../../session/session.tsx";
import { useBehindFrame } from "../../session/use-behind-frame.ts";
import type { ShowEvidence } from "../../evidence/evidence.ts";
import { ExposurePicture } from "./ExposurePicture.tsx";
import { ExposureTable } from "./ExposureTable.tsx";
import { LateDetails } from "../../parts/LateDetails.tsx";
import "./exposure.css";
import type { FileExposure } from "../../../core/surroundings/exposure-of-file.ts";

interface ExposureProps {
  /** The heading above. */
  readonly labelledBy: string;
  readonly showEvidence: ShowEvidence;
}

/** “Who can reach this container?”: a sentence, a picture and a table, from the same cells. */
export default function Exposure(props: ExposureProps) {
  // Below the diagram, which is there at once.
  const workspace = useBehindFrame(useWorkspace());
  return <ExposureIn {...props} workspace={workspace} />;
}

interface ExposureInProps extends ExposureProps {
  readonly workspace: Workspace;
}

const ExposureIn = memo(function ExposureIn({ workspace, labelledBy, showEvidence }: ExposureInProps) {
  const exposure = exposureOfFile(workspace);
  return (
    <>
      <p className="exposure-sentence">{exposure.sentence}</p>
      <ExposurePicture clients={exposure.clients} labelledBy={labelledBy} />
      <ExposureNotes exposure={exposure} />
      <LateDetails className="more-answers" summary="Port by port: who, where, and how it was measured">
        <ExposureTable exposure={exposure} labelledBy={labelledBy} showEvidence={showEvidence} />
      </LateDetails>
    </>
  );
});

/** What else holds: each sentence says itself when it was not measured. */
function ExposureNotes({ exposure }: { readonly exposure: FileExposure }) {
  const { hints, notes } = exposure;
  if (hints.length + notes.length === 0) return null;
  return (
    <ul className="exposure-notes">
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
      {notes.map(({ sentence, source }) => (
        <li key={sentence}>
          {sentence}
          {source !== undefined && <small> Not measured; stated in {source}.</small>}
        </li>
      ))}
    </ul>
  );
}
