import type { SettingName } from "../unit-file/document.ts";
import { linesRead } from "./keys/key.ts";
import type { Lines } from "./keys/key.ts";
import { findKey } from "./keys/keys.ts";
import { conventionalOrder } from "./order.ts";

/**
 * The keys of systemd that may stand several times, each time with more. Source: man systemd.unit, systemd.service and
 * systemd.exec (“may be specified more than once”); generator-spec.md 13. `RuntimeDirectory=`: systemd 252,
 * config_parse_exec_directories.
 */
const listsOfSystemd: Readonly<Record<string, ReadonlySet<string>>> = {
  Unit: namesIn(
    "Documentation After Before Requires Wants BindsTo PartOf Requisite Upholds Conflicts OnFailure OnSuccess " +
      "PropagatesReloadTo ReloadPropagatedFrom PropagatesStopTo StopPropagatedFrom ConditionPathExists " +
      "AssertPathExists AssertPathIsDirectory RequiresMountsFor",
  ),
  Service: namesIn(
    "SuccessExitStatus Environment EnvironmentFile ExecCondition ExecStart ExecStartPre ExecStartPost ExecReload " +
      "ExecStop ExecStopPost RuntimeDirectory",
  ),
  Install: namesIn("WantedBy RequiredBy UpheldBy Alias"),
};

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Whether each line of a setting adds a value or the last one counts; undefined where that is not known here. */
export function linesOf({ section, key }: SettingName): Lines | undefined {
  const known = findKey(section, key);
  if (known !== undefined) return linesRead(known.reading);
  const lists = Object.hasOwn(listsOfSystemd, section) ? listsOfSystemd[section] : undefined;
  if (lists?.has(key) === true) return "each-adds";
  return lists !== undefined && conventionalOrder.keys[section]?.includes(key) === true
    ? "last-counts"
    : undefined;
}
