import { pointsFor } from "../network/claims/all-points.ts";
import { behavioursOf } from "../podman/behaviours.ts";
import { unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import { readableFinding } from "./readable-finding.ts";
import { bySeriousness } from "./by-seriousness.ts";
import { fewInEachLine } from "./few-in-line.ts";
import type { FindAll } from "./model/file-to-check.ts";
import type { Finding } from "./model/finding.ts";
import { ignoredBy } from "./ignored.ts";
import { oneForEachCause } from "./one-cause.ts";
import { unitSettings } from "../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "./model/rule.ts";

/**
 * What these rules have to say about a file, most serious first, without what its comments silence. What follows from
 * the rules alone is found once for all files.
 */
export function findBy(rules: readonly Rule[]): FindAll {
  const rulesFor = rulesByFile(rules);
  const oneForEach = oneForEachCause(rules);
  return (file) => {
    const context: CheckContext = {
      ...file,
      section: sectionOf(file.fileName),
      settings: unitSettings(file.document, file.target.podman),
      points: pointsFor(file.measurement, file.target.scope),
    };
    const isIgnored = ignoredBy(file.document);
    const found = rulesFor(context)
      .flatMap((rule) => fewInEachLine(findingsOfRule(rule, context), context))
      .filter((finding) => !isIgnored(finding));
    return bySeriousness(oneForEach(found).map(readableFinding));
  };
}

/** The rules that look at a file, found once for all files of a kind. */
function rulesByFile(rules: readonly Rule[]): (context: CheckContext) => readonly Rule[] {
  const known = new Map<string, readonly Rule[]>();
  return (context) => {
    const { kind, section, target } = context;
    const name = `${kind} ${section} ${target.podman}`;
    const found = known.get(name) ?? rules.filter((rule) => looksAt(rule, context));
    known.set(name, found);
    return found;
  };
}

/**
 * Does a rule look at a file? At a drop-in that the release reads where it looks at the unit’s kind of file, or at
 * drop-ins alone.
 */
function looksAt({ kinds = ["Container"] }: Rule, { kind, section, target }: CheckContext): boolean {
  if (kinds === "all") return true;
  if (!kinds.includes(kind)) return false;
  if (kind !== "drop-in" || kinds.length === 1) return true;
  return kinds.some((each) => each === section) && behavioursOf(target.podman).has("dropIns");
}

/** The section of the unit that a file belongs to; drop-ins for all units of a kind lie in `container.d`. */
function sectionOf(fileName: string): string {
  const unit = unitOfFile(fileName);
  return (unitKindOf(unit) ?? unitKindOf(`.${unit}`))?.section ?? "";
}

function findingsOfRule(rule: Rule, context: CheckContext): readonly Finding[] {
  const { id, severity, evidence } = rule;
  return rule
    .check(context)
    .map((found) => Object.assign({ rule: id, isRule: true, severity, evidence, actions: [] }, found));
}
