import type { DiagramPlace, ReachAnswer, ReachQuestion } from "../../core/network/questions.ts";
import { reachQuestions } from "../../core/network/questions.ts";
import type { LanReach } from "../../core/network/lan-reach.ts";
import type { NetworkMode } from "../../core/network/network-mode.ts";
import { readSingleValue } from "../../core/settings/values/single-value.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { useAnalysis } from "../app/session.tsx";
import type { ShowEvidence } from "./evidence.ts";
import { evidenceOf } from "./question-evidence.ts";
import { Icon } from "../parts/Icon.tsx";

interface Node {
  readonly place: DiagramPlace;
  readonly label: string;
  /** Where its wire starts, in the rows of the diagram; and where it meets the container. */
  readonly y: number;
  readonly meets: number;
}

/** On this machine, left of the container. */
const inside: readonly Node[] = [
  { place: "localhost-services", label: "Services on 127.0.0.1", y: 20, meets: 66 },
  { place: "services-on-all-addresses", label: "Services on all addresses", y: 65, meets: 80 },
  { place: "abstract-sockets", label: "Abstract Unix sockets", y: 110, meets: 95 },
  { place: "other-containers", label: "Other containers", y: 155, meets: 109 },
];

/** Beyond this machine, right of the container. */
const outside: readonly Node[] = [
  { place: "local-network", label: "Local network", y: 42, meets: 76 },
  { place: "internet", label: "Internet", y: 133, meets: 99 },
];

/** The picture of the choice: walls that open or close, and a wire to everything that is reached. */
export function Diagram({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
  const { mode, measured, target, fromLan } = useAnalysis();
  const isOpen =
    measured.file.kind === "measured" && answerAt("localhost-services", measured.file)?.verdict === "yes";
  const show = (question: ReachQuestion) =>
    showEvidence(evidenceOf(question, measured.file, modeWords(mode)));
  return (
    <div className={isOpen ? "diagram exposed" : "diagram"}>
      <InboundWire reach={fromLan} />
      <div className="machine">{target.scope === "qm" ? "QM partition" : "This machine"}</div>
      <Wires side="left" nodes={inside} show={show} />
      <Wires side="right" nodes={outside} show={show} />
      {inside.map((node, index) => (
        <NodeButton key={node.place} node={node} gridArea={`inside-${index + 1}`} show={show} />
      ))}
      <ContainerBox isOpen={isOpen} />
      {outside.map((node, index) => (
        <NodeButton key={node.place} node={node} gridArea={`outside-${index + 1}`} show={show} />
      ))}
      <Inbound reach={fromLan} show={show} />
    </div>
  );
}

const questionAt = (place: DiagramPlace): ReachQuestion | undefined =>
  reachQuestions.find(({ line }) => line?.place === place);

const answerAt = (place: DiagramPlace, measurement: Parameters<ReachQuestion["answer"]>[0]) =>
  questionAt(place)?.answer(measurement);

type Show = (question: ReachQuestion) => void;

function NodeButton({ node, gridArea, show }: { node: Node; gridArea: string; show: Show }) {
  const { measured } = useAnalysis();
  const question = questionAt(node.place);
  if (!question) return null;
  const { verdict, note } = question.answer(measured.file);
  return (
    <button
      type="button"
      className={`node ${gridArea}`}
      data-verdict={verdict}
      title={note}
      onClick={() => show(question)}
    >
      {node.label}
      <VerdictIcon verdict={verdict} />
      <span className="hidden-visually">
        : {reachedWords[verdict]}
        {note && `, ${note}`}. How this was measured
      </span>
    </button>
  );
}

const reachedWords: Readonly<Record<ReachAnswer["verdict"], string>> = {
  yes: "reached",
  no: "not reached",
  partly: "partly reached",
  unknown: "not measured",
};

function VerdictIcon({ verdict }: { readonly verdict: ReachAnswer["verdict"] }) {
  if (verdict === "no") return <Icon name="cross" />;
  if (verdict === "unknown") return <Icon name="minus" />;
  return <Icon name="check" />;
}

interface WiresProps {
  readonly side: "left" | "right";
  readonly nodes: readonly Node[];
  readonly show: Show;
}

/** The wires between the nodes of one side and the container. The buttons of the nodes do the same by keyboard. */
function Wires({ side, nodes, show }: WiresProps) {
  const { measured } = useAnalysis();
  return (
    <svg className={`wires ${side}`} viewBox="0 0 100 175" preserveAspectRatio="none" aria-hidden="true">
      {nodes.map(({ place, y, meets }) => {
        const question = questionAt(place);
        const [from, to] = side === "left" ? [y, meets] : [meets, y];
        return (
          question && (
            <path
              key={place}
              className="wire"
              data-verdict={question.answer(measured.file).verdict}
              d={`M0 ${from}C55 ${from} 45 ${to} 100 ${to}`}
              onClick={() => show(question)}
            />
          )
        );
      })}
    </svg>
  );
}

function ContainerBox({ isOpen }: { readonly isOpen: boolean }) {
  const { document, fileName, mode, target } = useAnalysis();
  const name = readSingleValue(lastValue(document, { section: "Container", key: "ContainerName" }) ?? "");
  const where = target.scope === "qm" ? "in the partition’s network" : "in this machine’s network";
  return (
    <div className={isOpen ? "container-wall open" : "container-wall"}>
      {!isOpen && <span>{wallWords(mode)}</span>}
      <div className="container-box">
        <strong>{name === "" ? fileName.replace(/\.[^.]*$/, "") : name}</strong>
        {isOpen && <span>{where}</span>}
      </div>
    </div>
  );
}

function wallWords(mode: NetworkMode): string {
  if (mode.kind === "none") return "no network";
  if (mode.kind === "container" || mode.kind === "container-unit") return "another container’s network";
  if (mode.kind === "pod") return "the pod’s network";
  return "its own network";
}

/** The wire from the local network to the container’s ports. */
function InboundWire({ reach }: { readonly reach: LanReach }) {
  const verdict = reach.kind === "every-port" ? "yes" : reach.kind === "ports" ? "partly" : "no";
  return (
    <svg className="inbound-wire" viewBox="0 0 100 225" preserveAspectRatio="none" aria-hidden="true">
      <path className="wire" data-verdict={verdict} d="M23.5 122V25H82.2V77" />
    </svg>
  );
}

function Inbound({ reach, show }: { readonly reach: LanReach; readonly show: Show }) {
  const question = questionAt(reach.kind === "ports" ? "published-ports" : "unpublished-ports");
  if (!question) return null;
  return (
    <button type="button" className="node inbound" data-reach={reach.kind} onClick={() => show(question)}>
      {inboundWords(reach)}
      <span className="hidden-visually">: the local network to this container. How this was measured</span>
    </button>
  );
}

function inboundWords(reach: LanReach): string {
  switch (reach.kind) {
    case "every-port":
      return "reaches every port it opens";
    case "ports":
      return `reaches port ${reach.ports.join(", ")} only`.replace(/port (?=.*,)/, "ports ");
    case "no-port":
      return "reaches no port of it";
    case "unknown":
      return "not measured";
  }
}

/** How the file’s own network is called in a sentence. */
export function modeWords(mode: NetworkMode): string {
  switch (mode.kind) {
    case "unset":
      return "Without a Network= line";
    case "host":
      return "Host";
    case "private":
      return "Private";
    case "none":
    case "bridge":
    case "pasta":
    case "slirp4netns":
    case "container":
    case "container-unit":
    case "namespace":
    case "network":
    case "pod":
      return "The network of this file";
  }
}
