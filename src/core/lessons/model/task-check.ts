/**
 * What a task can ask of a file. Each is judged by what is in force and what was measured: `check-task.ts`.
 * `published`: a port of the container can be connected to from the machine. `only-this-machine`: no port is open to
 * others. `own-network`: neither the machine’s localhost nor unpublished ports are shared. `accepted`: Podman makes a
 * service of the file, and nothing in it keeps that from starting.
 */
export type TaskCheck =
  | { readonly kind: "published"; readonly title: string; readonly port: number }
  | { readonly kind: "only-this-machine"; readonly title: string }
  | { readonly kind: "own-network"; readonly title: string }
  | { readonly kind: "accepted"; readonly title: string };

/** How a check stands, and why. */
export interface CheckResult {
  readonly title: string;
  readonly passes: boolean;
  readonly why: string;
}
