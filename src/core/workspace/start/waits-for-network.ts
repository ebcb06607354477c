import { behavioursOf } from "../../podman/behaviours.ts";
import type { Target } from "../../podman/target.ts";

/** Whether a container waits for the network at boot, and whether the file can say so. */
export interface NetworkWait {
  /** It does unless the file says no. */
  readonly isUsual: boolean;
  /** `[Quadlet] DefaultDependencies=` is read. */
  readonly canBeTurnedOff: boolean;
  readonly says: string;
}

/**
 * What Quadlet makes a container wait for (generator-spec.md 7): from 5.2 network-online.target, from 5.3 for a user’s
 * unit the service that waits for it. A user’s manager has no such target (rule user-unit-system-dependency).
 */
export function waitsForNetwork({ podman, scope }: Target): NetworkWait {
  const behaviours = behavioursOf(podman);
  const canBeTurnedOff = behaviours.has("defaultDependencies");
  const isUser = scope === "user";
  if (canBeTurnedOff)
    return {
      isUsual: true,
      canBeTurnedOff,
      says: isUser
        ? "Quadlet adds podman-user-wait-network-online.service: a user’s manager has no network-online.target."
        : "Quadlet adds network-online.target.",
    };
  if (behaviours.has("waitsForNetwork") && !isUser)
    return {
      isUsual: true,
      canBeTurnedOff,
      says: "Podman 5.2 adds network-online.target, and the file can’t say otherwise.",
    };
  return {
    isUsual: false,
    canBeTurnedOff,
    says: isUser
      ? "It starts with or without a network: a user’s manager has no network-online.target. Podman 5.3 brings a way to wait."
      : "It does not wait for the network unless network-online.target stands below.",
  };
}
