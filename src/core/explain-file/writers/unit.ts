import type { KeyLines, Writers } from "../words/key-lines.ts";
import { wordsIn } from "../words/key-lines.ts";
import { dependencyWords } from "../words/dependency-words.ts";
import { listed } from "../../english/listed.ts";
import { quotedText, shortened } from "../words/shown.ts";
import { hostFile } from "../words/path-words.ts";
import { systemdTime } from "../words/time-words.ts";

/** `[Unit]`. Source: man systemd.unit. */
export const unitWriters: Writers = {
  Description: ({ value }) => `Lists such as systemctl status show the service as ${quotedText(value)}.`,
  Documentation: (keyLines) => `More about it is written at ${listed(wordsIn(keyLines).map(shortened))}.`,
  After: (keyLines) => orderWords(keyLines, "after"),
  Before: (keyLines) => orderWords(keyLines, "before"),
  Requires: (keyLines) =>
    dependencyWords(
      keyLines,
      ({ all, one }) =>
        `Starting this service starts ${all} too; when ${one} is stopped, this service stops as well.`,
    ),
  Wants: (keyLines) =>
    dependencyWords(keyLines, ({ all, meaning }) =>
      meaning === undefined
        ? `Starting this service starts ${all} too, but it runs even when that fails.`
        : `Starting this service asks for ${all}, which is reached when ${meaning}.`,
    ),
  BindsTo: (keyLines) =>
    dependencyWords(
      keyLines,
      ({ all, one }) =>
        `Starting this service starts ${all} too; when ${one} stops for whatever reason, this service stops as well.`,
    ),
  PartOf: (keyLines) =>
    dependencyWords(
      keyLines,
      ({ all, one }) =>
        `This service belongs to ${all}: when ${one} is stopped or restarted, so is this service.`,
    ),
  Conflicts: (keyLines) =>
    dependencyWords(
      keyLines,
      ({ all, one, isOne }) =>
        `This service never runs beside ${all}: starting this service stops ${isOne ? "that one" : "them"}, and starting ${one} stops this service.`,
    ),
  OnFailure: (keyLines) =>
    dependencyWords(keyLines, ({ all }) => `When this service fails, systemd starts ${all}.`),
  PropagatesStopTo: (keyLines) =>
    dependencyWords(keyLines, ({ all }) => `Stopping this service stops ${all} too.`),
  StartLimitIntervalSec: ({ value }) =>
    value === "0"
      ? "Starts are not counted: systemd never gives up on this service."
      : `Starts are counted over ${systemdTime(value)}: after too many of them systemd gives up.`,
  StartLimitBurst: ({ value }) =>
    `More than ${shortened(value)} starts within the time that is counted, and systemd gives up.`,
  ConditionPathExists: ({ value, explained }) =>
    pathCondition(value, explained.target.scope, "is skipped, without a failure,"),
  AssertPathExists: ({ value, explained }) => pathCondition(value, explained.target.scope, "fails"),
  AssertPathIsDirectory: ({ value, explained }) =>
    `The start fails unless ${hostFile(value, explained.target.scope)} is a directory.`,
};

function orderWords(keyLines: KeyLines, place: "after" | "before"): string | undefined {
  return dependencyWords(keyLines, ({ all, isOne, meaning }) =>
    meaning !== undefined && place === "after"
      ? `The service waits until ${meaning} (${all}), where something else asks for that.`
      : `${isOne ? "When both start" : "When they start together"}, this service starts ${place} ${all}. This line starts nothing by itself.`,
  );
}

function pathCondition(
  value: string,
  scope: KeyLines["explained"]["target"]["scope"],
  outcome: string,
): string {
  const path = value.replace(/^[|!]+/, "");
  const isNot = value.startsWith("!") || value.startsWith("|!");
  return `The start ${outcome} when there is ${isNot ? "already" : "no"} ${hostFile(path, scope)}.`;
}
