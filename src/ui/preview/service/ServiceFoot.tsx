import { useAnalysis } from "../../app/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { startedName } from "./service-names.ts";
import { useService } from "./use-service.ts";
import "./notes.css";

/** The verdict on the file, and what systemd starts. */
export default function ServiceFoot() {
  const { service } = useService();
  const { target } = useAnalysis();
  const podman = `Podman ${target.podman}`;
  switch (service.kind) {
    case "made":
      return (
        <div className="change outcome">
          <strong>
            <Icon name="check" /> {podman} accepts this file
          </strong>
          <span>starts as {startedName(service.converted)}</span>
        </div>
      );
    case "refused":
    case "unread":
      return (
        <div className="change outcome failing">
          <strong>
            <Icon name="cross" /> {podman} refuses this file
          </strong>
          <span>no service</span>
        </div>
      );
    case "no-unit":
      return <div className="change outcome">{podman} makes no service of this file</div>;
  }
}
