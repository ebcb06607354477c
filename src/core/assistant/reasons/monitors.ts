import { containerLine } from "../model/answer.ts";
import type { Answer } from "../model/answer.ts";
import { blocked, grounded, reached } from "../model/ground.ts";
import { hostAnswer } from "../ways/host-answer.ts";
import { chosen } from "../model/question.ts";
import type { Choice } from "../model/question.ts";
import type { Considered, Reason } from "../model/reason.ts";
import type { Situation } from "../model/situation.ts";
import { sources } from "../model/sources.ts";

const what: Choice<"network" | "processes"> = {
  kind: "choice",
  id: "what",
  label: "What does it watch?",
  options: [
    { value: "network", words: "Network interfaces, connections or listening ports" },
    { value: "processes", words: "Processes, memory or disks only" },
  ],
};

/** network-modes.md 6.10 */
export const monitors: Reason = {
  id: "monitors",
  words: ({ machines }) => `It watches ${machines} connections or interfaces`,
  example: "node_exporter, Netdata, traffic meters",
  consider: (situation, given) => {
    if (chosen(what, given) === "processes") return prefixed(processes(situation));
    return prefixed(
      hostAnswer(situation, given, {
        ground: {
          sentence: `Each network has counters of its own: those of ${situation.place.machine} are seen only on its network. No capability is needed for that.`,
          cells: [reached("12"), reached("17"), blocked("17", "private"), reached("17", "host-hardened")],
          source: sources.namespaces,
        },
        notes: [
          "For node_exporter: --web.listen-address=127.0.0.1:9100, with a proxy in front for those who may read it.",
        ],
      }),
    );
  },
};

const prefixed = ({ questions, answer }: Considered): Considered => ({
  questions: [what, ...questions],
  answer,
});

function processes(situation: Situation): Considered {
  const answer: Answer = {
    verdict: "lines",
    ...grounded(
      {
        sentence: "Processes and disks are seen through files; the network stays the container’s own.",
        source: { name: "proc(5)", url: "https://man7.org/linux/man-pages/man5/proc.5.html" },
      },
      situation,
    ),
    steps: [{ kind: "own-network" }, containerLine("Volume", "/proc:/host/proc:ro")],
    notes: [
      "In the program: read /host/proc, for node_exporter --path.procfs=/host/proc.",
      // Its variables are shown to nobody without SYS_PTRACE (man proc_pid_environ, ptrace): neither to root in there.
      "/host/proc shows the command line of every process, a password in it included.",
    ],
  };
  return { questions: [], answer };
}
