import { useAnalysis } from "../../session/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { startedName } from "../../../core/service-view/service-names.ts";
import { unreadWords } from "../../../core/surroundings/unread-words.ts";
import { useService } from "./use-service.ts";
import "./notes.css";

/** The verdict on the file, and what systemd starts. */
export function ServiceFoot() {
  const { service } = useService();
  const { target } = useAnalysis("target");
  const podman = `Podman ${target.podman}`;
  switch (service.kind) {
    case "made":
      if (!service.isRead)
        return (
          <Failing verdict={`${podman} can’t read this file`} outcome="the service is made without it" />
        );
      return (
        <div className="change outcome">
          <strong>
            <Icon name="check" /> {podman} accepts this file
          </strong>
          <span>starts as {startedName(service.converted)}</span>
        </div>
      );
    case "refused":
      return <Failing verdict={`${podman} refuses this file`} outcome="no service" />;
    case "unread":
      return <Failing verdict={`${podman} ${unreadWords(service).verdict}`} outcome="no service" />;
    case "no-unit":
      return <div className="change outcome">{podman} makes no service of this file</div>;
  }
}

function Failing({ verdict, outcome }: { readonly verdict: string; readonly outcome: string }) {
  return (
    <div className="change outcome failing">
      <strong>
        <Icon name="cross" /> {verdict}
      </strong>
      <span>{outcome}</span>
    </div>
  );
}
