import type { QuestionId } from "../../core/network/measurement/question-ids.ts";
import type { ReachAnswer } from "../../core/network/reach/reach-question.ts";
import { useAnalysis } from "../session/session.tsx";
import { ContainerBox } from "./ContainerBox.tsx";
import { Inbound, InboundWire } from "./Inbound.tsx";
import { moveByArrows } from "./arrows.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { showAnswer } from "./show-answer.ts";
import { VerdictIcon } from "./VerdictIcon.tsx";

interface Node {
  readonly question: QuestionId;
  readonly label: string;
  /** Where its wire starts, in the rows of the diagram; and where it meets the container. */
  readonly y: number;
  readonly meets: number;
}

/** On this machine, left of the container. */
const inside: readonly Node[] = [
  { question: "localhost-services", label: "Services on 127.0.0.1", y: 20, meets: 66 },
  { question: "services-on-all-addresses", label: "Services on all addresses", y: 65, meets: 80 },
  { question: "abstract-sockets", label: "Abstract Unix sockets", y: 110, meets: 95 },
  { question: "other-containers", label: "Other containers", y: 155, meets: 109 },
];

/** Beyond this machine, right of the container. */
const outside: readonly Node[] = [
  { question: "local-network", label: "Local network", y: 42, meets: 76 },
  { question: "internet", label: "Internet", y: 133, meets: 99 },
];

/**
 * The picture of the choice: walls that open or close, and a wire to everything that is reached. It is one stop of the
 * Tab key; arrows move between its parts.
 */
export function Diagram({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
  const { mode, measured, answers, target, fromLan } = useAnalysis(
    "mode",
    "measured",
    "answers",
    "target",
    "fromLan",
  );
  const isOpen = answers.file.interfaces.verdict === "yes";
  const show = (question: QuestionId) =>
    showAnswer(showEvidence, answers.file[question], measured.file, mode);
  return (
    <div className={isOpen ? "diagram exposed" : "diagram"}>
      <InboundWire reach={fromLan} />
      <div className="machine">{target.scope === "qm" ? "QM partition" : "This machine"}</div>
      <Wires side="left" nodes={inside} show={show} />
      <Wires side="right" nodes={outside} show={show} />
      {inside.map((node, index) => (
        <NodeButton
          key={node.question}
          node={node}
          gridArea={`inside-${index + 1}`}
          tabIndex={index === 0 ? 0 : -1}
          show={show}
        />
      ))}
      <ContainerBox isOpen={isOpen} />
      {outside.map((node, index) => (
        <NodeButton
          key={node.question}
          node={node}
          gridArea={`outside-${index + 1}`}
          tabIndex={-1}
          show={show}
        />
      ))}
      <Inbound reach={fromLan} show={show} />
    </div>
  );
}

type Show = (question: QuestionId) => void;

interface NodeButtonProps {
  readonly node: Node;
  readonly gridArea: string;
  readonly tabIndex: 0 | -1;
  readonly show: Show;
}

function NodeButton({ node, gridArea, tabIndex, show }: NodeButtonProps) {
  const { answers, target } = useAnalysis("answers", "target");
  const { verdict, note, source } = answers.file[node.question];
  return (
    <button
      type="button"
      className={`node ${gridArea}`}
      data-verdict={verdict}
      title={note}
      tabIndex={tabIndex}
      onClick={() => show(node.question)}
      onKeyDown={moveByArrows}
    >
      <span>
        {node.question === "local-network" && target.scope === "qm" ? "Partition’s network" : node.label}
        {source !== undefined && <small>not measured</small>}
      </span>
      <VerdictIcon verdict={verdict} />
      <span className="hidden-visually">
        {reachedWords[verdict]}
        {note && `, ${note}`}. {source === undefined ? "How this was measured" : "How this is known"}
      </span>
    </button>
  );
}

const reachedWords: Readonly<Record<ReachAnswer["verdict"], string>> = {
  yes: "reached",
  no: "not reached",
  partly: "partly reached",
  unknown: "",
};

interface WiresProps {
  readonly side: "left" | "right";
  readonly nodes: readonly Node[];
  readonly show: Show;
}

/** The wires between the nodes of one side and the container. The buttons of the nodes do the same by keyboard. */
function Wires({ side, nodes, show }: WiresProps) {
  const { file } = useAnalysis("answers").answers;
  return (
    <svg className={`wires ${side}`} viewBox="0 0 100 175" preserveAspectRatio="none" aria-hidden="true">
      {nodes.map(({ question, y, meets }) => {
        const [from, to] = side === "left" ? [y, meets] : [meets, y];
        return (
          <path
            key={question}
            className="wire"
            data-verdict={file[question].verdict}
            data-stated={file[question].source !== undefined}
            d={`M0 ${from}C55 ${from} 45 ${to} 100 ${to}`}
            onClick={() => show(question)}
          />
        );
      })}
    </svg>
  );
}
