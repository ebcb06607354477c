/** When systemd starts the service again by itself. */
export interface RestartPolicy {
  readonly name: "no" | "on-success" | "on-failure" | "on-abnormal" | "on-watchdog" | "on-abort" | "always";
  /** Completes “Restart: ”. */
  readonly means: string;
}

/**
 * The values that systemd knows, exact lower case. None of them restarts what `systemctl stop` stopped. The process that
 * systemd watches is Podman’s: a signal that ends the program in the container is an exit code of it, 128 and the
 * signal’s number (conmon, src/ctr_exit.c; man podman-run, Exit Status).
 * Source: man systemd.service, Restart=; rule restart-invalid; order by use (usage.md).
 */
export const restartPolicies: readonly RestartPolicy[] = [
  { name: "always", means: "after every end, clean or not" },
  { name: "on-failure", means: "after a failure: an exit code other than 0, a signal, a timeout" },
  { name: "on-success", means: "after a clean end only" },
  {
    name: "on-abnormal",
    means: "after a timeout or a signal to Podman itself, not after a crash in the container",
  },
  { name: "on-abort", means: "after a signal to Podman itself, not after a crash in the container" },
  { name: "on-watchdog", means: "after a missed watchdog signal only" },
  { name: "no", means: "never, as without this line" },
];
