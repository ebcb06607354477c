import type { RestartPolicy } from "../../keys/restart-policies.ts";

/** What may happen to a service, and what follows from its restart policy. */
export interface RestartEvent {
  readonly event: string;
  readonly outcome: string;
  /** Does it start again by itself? */
  readonly startsAgain: boolean;
}

type Cause = "clean" | "failure" | "timeout";

/** Which policies start a service again after what (man systemd.service, Restart=, Table 2). */
const restartedAfter: Readonly<Record<Cause, ReadonlySet<RestartPolicy["name"]>>> = {
  clean: new Set(["always", "on-success"]),
  failure: new Set(["always", "on-failure"]),
  timeout: new Set(["always", "on-failure", "on-abnormal"]),
};

const events: readonly { readonly event: string; readonly cause: Cause }[] = [
  { event: "The program ends with exit code 0", cause: "clean" },
  { event: "It ends with another exit code, as after a crash", cause: "failure" },
  { event: "The start takes longer than TimeoutStartSec=", cause: "timeout" },
];

/**
 * What becomes of a service that ends, is stopped, or whose machine boots. Without a policy, as with `no`, it stays
 * ended. A stop by systemctl is never undone (man systemd.service, Restart=); what starts at boot is for [Install].
 */
export function restartEvents(
  policy: RestartPolicy["name"] | undefined,
  startsAtBoot: boolean,
): readonly RestartEvent[] {
  return [
    ...events.map(({ event, cause }) => {
      const startsAgain = policy !== undefined && restartedAfter[cause].has(policy);
      return { event, startsAgain, outcome: startsAgain ? "starts again" : "stays ended" };
    }),
    { event: "Somebody stops it with systemctl stop", outcome: "stays stopped", startsAgain: false },
    {
      event: "The machine boots",
      outcome: startsAtBoot ? "starts: Start at boot is on" : "stays off: Start at boot is off",
      startsAgain: startsAtBoot,
    },
  ];
}
