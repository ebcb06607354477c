import type { QuestionId } from "../../core/network/measurement/question-ids.ts";
import { placeOf } from "../../core/podman/place.ts";
import type { LanReach } from "../../core/network/reach/lan-reach.ts";
import type { ReachAnswer } from "../../core/network/reach/reach-question.ts";
import { useAnalysis } from "../session/session.tsx";
import { moveByArrows } from "./arrows.ts";

/** The wire from the local network to the container’s ports. */
export function InboundWire({ reach }: { readonly reach: LanReach }) {
  return (
    <svg className="inbound-wire" viewBox="0 0 100 225" preserveAspectRatio="none" aria-hidden="true">
      <path className="wire" data-verdict={inboundVerdict(reach)} d="M23.5 122V25H82.2V77" />
    </svg>
  );
}

function inboundVerdict({ kind }: LanReach): ReachAnswer["verdict"] {
  if (kind === "every-port") return "yes";
  if (kind === "unknown") return "unknown";
  return kind === "ports" ? "partly" : "no";
}

/** Which ports of the container the local network reaches. */
export function Inbound({
  reach,
  show,
}: {
  readonly reach: LanReach;
  readonly show: (question: QuestionId) => void;
}) {
  const { network } = placeOf(useAnalysis("target").target.scope);
  const question = reach.kind === "ports" ? "published-port" : "unpublished-ports";
  return (
    <button
      type="button"
      className="node inbound"
      data-reach={reach.kind}
      tabIndex={-1}
      onClick={() => show(question)}
      onKeyDown={moveByArrows}
    >
      open to {network}: {openWords(reach)}
      <span className="hidden-visually">. How this was measured</span>
    </button>
  );
}

function openWords(reach: LanReach): string {
  switch (reach.kind) {
    case "every-port":
      return "every port it opens";
    case "ports":
      return `port ${reach.ports.join(", ")} only`.replace(/port (?=.*,)/, "ports ");
    case "no-port":
      return "no port";
    case "unknown":
      return "not measured";
  }
}
