import { isSince } from "../../settings/release.ts";
import type { Said, Writers } from "../said.ts";
import { wordsIn } from "../said.ts";
import { listed, quotedText, shortened } from "../words/listed.ts";
import { isQuadletFile, specialMeaning } from "../words/unit-words.ts";
import { hostFile } from "../words/path-words.ts";
import { systemdTime } from "../words/time-words.ts";

/** `[Unit]`. Source: man systemd.unit. */
export const unitWriters: Writers = {
  Description: ({ value }) => `Lists such as systemctl status show the service as ${quotedText(value)}.`,
  Documentation: (said) => `More about it is written at ${listed(wordsIn(said).map(shortened))}.`,
  After: (said) => orderWords(said, "after"),
  Before: (said) => orderWords(said, "before"),
  Requires: (said) =>
    sentence(
      said,
      (units, one) =>
        `Starting this service starts ${units} too; when ${one} is stopped, this service stops as well.`,
    ),
  Wants: (said) => {
    const meaning = onlyMeaning(said);
    return sentence(said, (units) =>
      meaning === undefined
        ? `Starting this service starts ${units} too, but it runs even when that fails.`
        : `Starting this service asks for ${units}, which is reached when ${meaning}.`,
    );
  },
  BindsTo: (said) =>
    sentence(
      said,
      (units, one) =>
        `Starting this service starts ${units} too; when ${one} stops for whatever reason, this service stops as well.`,
    ),
  PartOf: (said) =>
    sentence(
      said,
      (units, one) =>
        `This service belongs to ${units}: when ${one} is stopped or restarted, so is this service.`,
    ),
  Conflicts: (said) =>
    sentence(
      said,
      (units, one) =>
        `This service never runs beside ${units}: starting this service stops ${one}, and the other way round.`,
    ),
  OnFailure: (said) => sentence(said, (units) => `When this service fails, systemd starts ${units}.`),
  PropagatesStopTo: (said) => sentence(said, (units) => `Stopping this service stops ${units} too.`),
  StartLimitIntervalSec: ({ value }) =>
    value === "0"
      ? "Starts are not counted: systemd never gives up on this service."
      : `Starts are counted over ${systemdTime(value)}: after too many of them systemd gives up.`,
  StartLimitBurst: ({ value }) =>
    `More than ${shortened(value)} starts within the time that is counted, and systemd gives up.`,
  ConditionPathExists: ({ value, walked }) =>
    pathCondition(value, walked.target.scope, "is skipped, without a failure,"),
  AssertPathExists: ({ value, walked }) => pathCondition(value, walked.target.scope, "fails"),
  AssertPathIsDirectory: ({ value, walked }) =>
    `The start fails unless ${hostFile(value, walked.target.scope)} is a directory.`,
};

/** `one`: how one of the units is called behind the list of all. */
function sentence(said: Said, of: (units: string, one: string) => string): string | undefined {
  const units = unitNames(said);
  return units === undefined ? undefined : of(units, wordsIn(said).length === 1 ? "that one" : "one of them");
}

function orderWords(said: Said, place: "after" | "before"): string | undefined {
  const meaning = onlyMeaning(said);
  const when = wordsIn(said).length === 1 ? "When both start" : "When they start together";
  return sentence(said, (units) =>
    meaning !== undefined && place === "after"
      ? `The service waits until ${meaning} (${units}), where something else asks for that.`
      : `${when}, this service starts ${place} ${units}. This line starts nothing by itself.`,
  );
}

/** “the service of db.container” where this release translates names of files (5.5), else the names. */
function unitNames(said: Said): string | undefined {
  const names = wordsIn(said);
  if (names.length === 0) return undefined;
  const { podman } = said.walked.target;
  return listed(
    names.map((name) =>
      isQuadletFile(name) && isSince(podman, "5.5") ? `the service of ${shortened(name)}` : shortened(name),
    ),
  );
}

/** What it means that all of these are reached, where it is one of the well-known ones. */
function onlyMeaning(said: Said): string | undefined {
  const [name, second] = wordsIn(said);
  return name === undefined || second !== undefined ? undefined : specialMeaning(name);
}

function pathCondition(value: string, scope: Said["walked"]["target"]["scope"], outcome: string): string {
  const path = value.replace(/^[|!]+/, "");
  const isNot = value.startsWith("!") || value.startsWith("|!");
  return `The start ${outcome} when there is ${isNot ? "already" : "no"} ${hostFile(path, scope)}.`;
}
