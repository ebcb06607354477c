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
  After: (said) => {
    const units = unitNames(said);
    if (units === undefined) return undefined;
    const meaning = onlyMeaning(said);
    return meaning === undefined
      ? `When both start, this service starts after ${units}. This line starts nothing by itself.`
      : `The service waits until ${meaning} (${units}), where something else asks for that.`;
  },
  Before: (said) => sentence(said, (units) => `When both start, this service starts before ${units}.`),
  Requires: (said) =>
    sentence(
      said,
      (units) =>
        `Starting this service starts ${units} too; when that is stopped, this service stops as well.`,
    ),
  Wants: (said) => {
    const units = unitNames(said);
    if (units === undefined) return undefined;
    const meaning = onlyMeaning(said);
    return meaning === undefined
      ? `Starting this service starts ${units} too, but it runs even when that fails.`
      : `Starting this service asks for ${units}, which is reached when ${meaning}.`;
  },
  BindsTo: (said) =>
    sentence(
      said,
      (units) =>
        `Starting this service starts ${units} too; when that stops for whatever reason, this service stops as well.`,
    ),
  PartOf: (said) => sentence(said, (units) => `When ${units} is stopped or restarted, so is this service.`),
  Conflicts: (said) =>
    sentence(
      said,
      (units) => `This service and ${units} never run at the same time: starting one stops the other.`,
    ),
  OnFailure: (said) => sentence(said, (units) => `When this service fails, ${units} is started.`),
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

function sentence(said: Said, of: (units: string) => string): string | undefined {
  const units = unitNames(said);
  return units === undefined ? undefined : of(units);
}

/** “db.container (its service db.service)” where this release translates names of files (5.5), else the names. */
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
