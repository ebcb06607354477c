import { useId } from "react";
import { cardSettings } from "../../core/podman/settings/card-settings.ts";
import { controlName } from "../../core/podman/settings/settings.ts";
import { restartPolicies } from "../../core/podman/keys/restart-policies.ts";
import { readRestart } from "../../core/podman/values/restart/restart.ts";
import { startAtBoot, startByHand } from "../../core/podman/values/start/start-at-boot.ts";
import type { StartAtBoot } from "../../core/podman/values/start/start-at-boot.ts";
import { writeSafely, writtenValue } from "../../core/podman/words/written.ts";
import { writeSetting } from "../../core/podman/settings/write-setting.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import type { Scope } from "../../core/podman/target.ts";
import { useActions, useAnalysis, useRead } from "../session/session.tsx";
import { SelectField } from "../parts/SelectField.tsx";
import { RestartMore } from "./restart/RestartMore.tsx";
import { Description, FileName } from "./ServiceNames.tsx";
import { Switch } from "./Switch.tsx";
import { useStartAtBoot } from "./use-start-at-boot.ts";
import { useWayBack } from "./use-way-back.ts";
import { visibleText } from "../../core/unit-file/hidden-characters.ts";

/** The service that systemd makes of the file: its name, and when it starts by itself. */
export function ServiceCard() {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>Service</h2>
      </div>
      <div className="fields">
        <FileName />
        <Description />
        <BootSwitch />
        <Restart />
      </div>
      <RestartMore />
    </section>
  );
}

function BootSwitch() {
  const { target } = useAnalysis("target");
  const start = useStartAtBoot();
  const { editFile } = useActions();
  const isOn = start.kind === "starts" || start.kind === "no-instance";
  const wayBack = useWayBack("Install.WantedBy", isOn);
  const choose = (starts: boolean) =>
    editFile(
      wayBack(starts, (now) => (starts ? startAtBoot(now) : startByHand(now, target))),
      { label: starts ? "Starts at boot" : "Starts by hand" },
    );
  return (
    <Switch
      name="Install.WantedBy"
      label="Start at boot"
      // A template asks for it, too, even if there is no instance to start.
      isOn={isOn}
      choose={choose}
      says={
        <>
          {startWords(start, target.scope)}
          {start.kind === "starts" && target.scope === "user" && (
            <>
              {" "}
              <code>loginctl enable-linger</code> turns it on.
            </>
          )}
        </>
      }
    />
  );
}

function startWords(start: StartAtBoot, scope: Scope): string {
  switch (start.kind) {
    case "starts":
      return scope === "user"
        ? "At your first login; at boot once lingering is on (see Install)."
        : `With ${start.unit}, at every boot.`;
    case "unreached":
      return `Never by itself: a user’s service manager has no ${start.units.join(" and no ")}.`;
    case "other":
      return `When ${visibleText(start.units.join(" or "))} starts, not at boot by itself.`;
    case "no-instance":
      return "A template starts at boot only with DefaultInstance= in [Install], from Podman 5.0.";
    case "by-hand":
      return "Starts by hand, or when another unit needs it.";
  }
}

function Restart() {
  const { editFile } = useActions();
  const value = useRead(({ document }) => lastValue(document, cardSettings.restart) ?? "");
  const wayBack = useWayBack(controlName(cardSettings.restart), value);
  const read = readRestart(value);
  return (
    <SelectField
      label={cardSettings.restart.label}
      name={controlName(cardSettings.restart)}
      value={value}
      options={[
        { value: "", words: "not set: never" },
        ...(read.kind === "ignored" ? [{ value, words: `${value} (systemd ignores it)` }] : []),
        ...restartPolicies.map(({ name }) => ({ value: name, words: name })),
      ]}
      choose={(chosen) => {
        const written = writeSafely(chosen);
        if (written.kind !== "problem")
          editFile(
            wayBack(chosen, (now) => writeSetting(now, cardSettings.restart, writtenValue(written))),
            { label: "Restart changed" },
          );
      }}
      hint={
        <>
          {read.kind === "policy" && `Restarts ${read.policy.means}.`}
          {read.kind === "ignored" && read.sentence}
          {read.kind === "unset" && "A container that ends stays ended."}
        </>
      }
    />
  );
}
