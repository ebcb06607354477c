import type { ModeToWrite } from "./modes-to-write.ts";
import type { NetworkModeKind } from "./network-modes.ts";
import type { Target } from "../target.ts";
import { placeOf } from "../place.ts";
import { resolutionWords } from "./resolution.ts";

/** What a file asks for, as a sentence shows it. */
interface Asked {
  /** The file, the container, the path or the network. */
  readonly name: string;
  readonly target: Target;
}

interface Sentences {
  /** Completes “It …” in the paragraph about a container. */
  readonly short: (asked: Asked) => string;
  /** Completes “The container …” beside the line, as a sentence or two. */
  readonly long: (asked: Asked) => string;
}

/** What the word means where it is offered. */
interface Offered {
  readonly means: string;
}

type SentencesOfModes = {
  readonly [Kind in NetworkModeKind]: Kind extends ModeToWrite ? Sentences & Offered : Sentences;
};

/** Who is on which network. Source: network-modes.md 1 to 3; man podman-run, --network; generator-spec.md 9. */
export const modeSentences: SentencesOfModes = {
  private: {
    means: "A network of its own, as without this line.",
    short: () => "has a network of its own",
    long: ({ target }) => `has a network of its own. ${resolutionWords("private", target)}`,
  },
  host: {
    means: "The interfaces, addresses and ports of this machine, without isolation.",
    short: ({ target }) => `shares ${placeOf(target.scope).machines} network`,
    long: ({ target }) =>
      `shares ${placeOf(target.scope).machines} network: its interfaces, addresses and ports.`,
  },
  none: {
    means: "No network but a loopback interface of its own.",
    short: () => "has no network",
    long: () => "has no network: only its own loopback is left.",
  },
  bridge: {
    means: "The network podman, a virtual switch that containers share.",
    short: () => "is on Podman’s default network",
    long: () => "is on Podman’s default network, called podman.",
  },
  pasta: { means: "A network of its own through pasta.", ...byHelper("pasta") },
  slirp4netns: byHelper("slirp4netns"),
  network: {
    short: ({ name }) => `is on the network ${name}`,
    long: ({ name }) => `joins the network ${name}, which has to be there already.`,
  },
  "network-unit": {
    short: ({ name }) => `is on the network ${name}`,
    long: ({ name }) => `joins the network of ${name}, which is made first.`,
  },
  container: {
    short: ({ name }) => `shares the network of the container ${name}`,
    long: ({ name }) => `shares the network of the container ${name}, which has to run already.`,
  },
  "container-unit": {
    short: ({ name }) => `shares the network of ${name}`,
    long: ({ name }) => `shares the network of the container of ${name}, which starts first.`,
  },
  namespace: {
    short: ({ name }) => `joins the network namespace ${name}`,
    long: ({ name }) => `joins the network namespace at ${name}.`,
  },
  pod: {
    short: ({ name }) => `shares the network of its pod${name === "" ? "" : `, ${name}`}`,
    long: () => "shares the network of its pod.",
  },
};

function byHelper(program: string): Sentences {
  return {
    short: () => `has a network of its own, by ${program}`,
    long: () => `has a network of its own, which the helper program ${program} connects.`,
  };
}
