import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import type { Step, Verdict } from "../model/answer.ts";
import { hasPodman, isOfUser } from "../model/situation.ts";
import type { Situation } from "../model/situation.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";

interface NetworkForClients {
  readonly verdict: Verdict;
  readonly step: Step;
  /** The mode that the file has with it. */
  readonly mode: NetworkMode;
  readonly notes: readonly string[];
}

/**
 * The network on which clients reach the container without a forwarder in between (network-modes.md 6.5): each of
 * root’s own networks, and for users pasta alone, which is their default from 5.0.
 */
export function networkForClients(situation: Situation): NetworkForClients {
  const { mode, target } = situation;
  if (isOfUser(situation) && !hasPodman(situation, "5.0"))
    return {
      verdict: "lines",
      step: { kind: "network", value: "pasta" },
      mode: { kind: "pasta", options: "" },
      notes: [pastaHasToBeInstalled],
    };
  const isDirect = !isOfUser(situation) || ["unset", "private", "pasta"].includes(mode.kind);
  return isDirect && hasOwnNetwork(mode, target.scope)
    ? { verdict: "private", step: { kind: "own-network" }, mode, notes: [] }
    : {
        verdict: "private",
        step: { kind: "network", value: "private" },
        mode: { kind: "private" },
        notes: [],
      };
}

export const pastaHasToBeInstalled = "Podman before 5.0 uses another helper: pasta has to be installed.";
