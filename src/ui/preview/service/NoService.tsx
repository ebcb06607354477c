import type { FoundService } from "../../../core/service-view/find-service.ts";
import { unreadWords } from "../../../core/surroundings/unread-words.ts";
import type { ConvertedUnit } from "../../../core/quadlet/conversion/converted-unit.ts";
import { refusalOf } from "../../../core/quadlet/outcome/refusal-of.ts";
import { useAnalysis } from "../../session/session.tsx";
import { Needs } from "./Needs.tsx";
import { Lines, Note } from "./Note.tsx";
import { Log } from "./ServiceNotes.tsx";

/** Why there is no service when the generator does not get as far as this file. */
export function NoService({
  service,
}: {
  readonly service: Extract<FoundService, { kind: "unread" | "no-unit" }>;
}) {
  const { target, fileName } = useAnalysis("target", "fileName");
  if (service.kind === "no-unit")
    return (
      <div className="note">
        <h3>No service of its own</h3>
        <p>
          Podman {target.podman} makes no service of a file of this name: {fileName}.
        </p>
      </div>
    );
  const { verdict, sentence } = unreadWords(service);
  return (
    <>
      <div className="note refused">
        <h3>
          Podman {target.podman} {verdict}
        </h3>
        <p>{sentence}</p>
        <p className="hint">systemd gets no service.</p>
      </div>
      {service.log.length > 0 ? (
        <Note title="What Podman logs">
          <Lines lines={service.log} />
        </Note>
      ) : (
        <Note title="Podman logs nothing about it">
          <Lines lines={service.problems} />
        </Note>
      )}
    </>
  );
}

/** A refused unit: in plain words what is wrong, and what the generator says. */
export function Refusal({ converted }: { readonly converted: ConvertedUnit }) {
  const { target } = useAnalysis("target");
  const refusal = refusalOf(converted);
  if (refusal === undefined) return null;
  const { sentence, missing, further } = refusal;
  return (
    <>
      <div className="note refused">
        <h3>Podman {target.podman} refuses this file</h3>
        {/* What is missing is said below, with the way to have it. */}
        {missing === undefined && <p>{sentence}</p>}
        <p className="hint">systemd gets no service.</p>
      </div>
      <Needs converted={converted} />
      <Log converted={converted} />
      {further.length > 0 && (
        <Note title="What comes after that">
          <p className="hint">Podman stops at the first problem. When it is solved, the next one is:</p>
          <Lines lines={further.map(({ text }) => text)} />
        </Note>
      )}
    </>
  );
}
