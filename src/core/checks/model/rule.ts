import type { Point } from "../../network/claims/points.ts";
import type { FileKind } from "../../quadlet/names/unit-kind.ts";
import type { Target } from "../../podman/target.ts";
import type { FileToCheck } from "./file-to-check.ts";
import type { Evidence, Finding, Severity } from "./finding.ts";
import type { UnitSettings } from "../../podman/settings/unit-settings.ts";
import type { RuleGroup } from "./rule-group.ts";

/** What a rule looks at. */
export interface CheckContext extends FileToCheck {
  /** The section that is the file’s own: `Container`, `Pod` …; of a drop-in that of its unit. */
  readonly section: string;
  readonly settings: UnitSettings;
  /** What is true of the network, computed once for all rules. */
  readonly points: readonly Point[];
}

/** What a rule found. What it leaves out is as the rule says it. */
export type Found = Omit<Finding, "rule" | "isRule" | "severity" | "evidence" | "actions"> &
  Partial<Pick<Finding, "severity" | "evidence" | "actions">>;

/** Files, and where they run if that matters. */
export interface RuleExample {
  readonly files: Readonly<Record<string, string>>;
  readonly target?: Partial<Target>;
  /** How serious the finding is here, where that is not as the rule says. */
  readonly severity?: Severity;
}

/** One thing to look for, with what its page in the reference says. Its examples are its test, too. */
export interface Rule {
  /** Others link to it: never changes. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /**
   * The kinds of files that it looks at: containers, unless it says so. With `drop-in` it looks at drop-ins of these
   * kinds by themselves, too: what it says of a line there holds whatever the unit says.
   */
  readonly kinds?: "all" | readonly FileKind[];
  /** When it speaks. */
  readonly when: string;
  /** When it is silent all the same. */
  readonly notWhen?: string;
  /** For which scope and release, where not for all. */
  readonly where?: string;
  /** What happens, and to whom. */
  readonly message: string;
  /** What puts it right. */
  readonly fix: string;
  readonly evidence: readonly Evidence[];
  readonly examples: {
    readonly fires: readonly [RuleExample, ...RuleExample[]];
    readonly silent: readonly [RuleExample, ...RuleExample[]];
  };
  readonly check: (context: CheckContext) => readonly Found[];
}
