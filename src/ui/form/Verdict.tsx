import { behavioursOf } from "../../core/podman/behaviours.ts";
import { unitOfFile } from "../../core/quadlet/names/drop-in-name.ts";
import { useAnalysis } from "../session/session.tsx";
import { refusalOf } from "../../core/quadlet/outcome/refusal-of.ts";
import { useService } from "../preview/service/use-service.ts";

/** What the generator says about the file on show: why there is no service, or what it warns of. */
export function Verdict() {
  const { target, kind } = useAnalysis("target", "kind");
  const { service, workspace } = useService();
  const podman = `Podman ${target.podman}`;
  const unit = unitOfFile(workspace.active);
  if (kind === "drop-in" && !behavioursOf(target.podman).has("dropIns"))
    return <p className="generated refused">{podman} reads no drop-ins: they came with 5.0.</p>;
  if (!Object.hasOwn(workspace.files, unit))
    return <p className="generated">There is no {unit} here yet for it to change.</p>;
  switch (service.kind) {
    case "made": {
      if (!service.isRead)
        return (
          <p className="generated refused">
            {podman} can’t read this file, and makes the service of {unit} without it.
          </p>
        );
      const warnings = service.converted.messages.map(({ text }) => text);
      return warnings.map((text) => (
        <p key={text} className="generated">
          {podman} warns: “{text}”.
        </p>
      ));
    }
    case "refused":
      return (
        <p className="generated refused">
          {podman} makes no service of {unit}. {refusalOf(service.converted)?.sentence}
        </p>
      );
    case "unread":
      return (
        <p className="generated refused">
          {podman} makes no service of {unit}: it can’t read{" "}
          {service.which === "own" ? "this file" : "another file"}.
        </p>
      );
    case "no-unit":
      return <p className="generated refused">{podman} does not read files of this kind.</p>;
  }
}
