import {
  healthDefaults,
  healthSetting,
  healthTexts,
  healthTimes,
} from "../../../core/podman/values/health/health-check.ts";
import type { HealthKey } from "../../../core/podman/values/health/health-check.ts";
import { notifyChoices, onFailureChoices } from "../../../core/podman/values/health/health-in-words.ts";
import {
  writeDuration,
  writeHealthCommand,
  writeRetries,
} from "../../../core/podman/values/health/write-health.ts";
import { isSince } from "../../../core/podman/release.ts";
import { useAnalysis, useRead } from "../../session/session.tsx";
import { CardField } from "../CardField.tsx";
import { ChoiceField } from "../ChoiceField.tsx";
import { HealthPicture } from "./HealthPicture.tsx";

const labels: Readonly<Record<HealthKey, string>> = {
  command: "Command",
  interval: "Time between checks",
  timeout: "Longest check",
  retries: "Failed checks in a row",
  startPeriod: "Start period",
  onFailure: "When it is unhealthy",
  notify: "Counts as started",
};

/** The fields of a health check, with its timing as a picture. */
export default function HealthFields() {
  const { target } = useAnalysis("target");
  const texts = useRead(({ document }) => healthTexts(document, target.podman));
  const isKnown = texts.command !== "" && texts.command !== "none";
  const times = isKnown ? healthTimes(texts) : undefined;
  const time = (key: "interval" | "timeout" | "startPeriod", hint: string) => (
    <CardField
      label={labels[key]}
      setting={healthSetting(key)}
      value={texts[key]}
      placeholder={healthDefaults[key]}
      hint={hint}
      write={writeDuration}
    />
  );
  return (
    <>
      <div className="fields">
        <CardField
          className="full"
          label={labels.command}
          setting={healthSetting("command")}
          value={texts.command}
          placeholder="curl --fail http://localhost/"
          hint={commandSays(texts.command)}
          write={(typed) => writeHealthCommand(typed, target.podman)}
        />
        {time("interval", "From the end of one check to the next.")}
        {time("timeout", "A check that takes longer has failed.")}
        <CardField
          label={labels.retries}
          setting={healthSetting("retries")}
          value={texts.retries}
          placeholder={healthDefaults.retries}
          hint="After so many it is unhealthy."
          write={writeRetries}
        />
        {time("startPeriod", "Checks that fail in this time after the start do not count.")}
        <ChoiceField
          label={labels.onFailure}
          setting={healthSetting("onFailure")}
          value={texts.onFailure}
          choices={onFailureChoices}
        />
        <ChoiceField
          label={labels.notify}
          setting={healthSetting("notify")}
          value={texts.notify}
          choices={notifyChoices.filter(
            ({ value }) => value !== "healthy" || texts.notify === value || isSince(target.podman, "5.0"),
          )}
        />
      </div>
      {isKnown && <HealthPicture texts={texts} times={times} />}
    </>
  );
}

/** Source: man podman-run, --health-cmd. */
function commandSays(command: string): string {
  if (command === "")
    return "Runs in the container: exit code 0 is healthy. Empty: the image’s own check, if it has one.";
  return command === "none"
    ? "Turns off the image’s own check."
    : "Runs in the container, with its shell: exit code 0 is healthy.";
}
