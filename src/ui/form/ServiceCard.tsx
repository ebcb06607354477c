import { useId } from "react";
import { conventionalOrder } from "../../core/settings/order.ts";
import { readRestart, restartPolicies } from "../../core/settings/values/restart.ts";
import { readStartAtBoot, writeStartAtBoot } from "../../core/settings/values/start-at-boot.ts";
import { writeSafely } from "../../core/settings/values/written.ts";
import type { SettingName } from "../../core/unit-file/document.ts";
import { addValue } from "../../core/unit-file/edit.ts";
import { assignments, lastValue } from "../../core/unit-file/read.ts";
import { removeSetting } from "../../core/unit-file/remove.ts";
import { useActions, useAnalysis, useSession } from "../app/session.tsx";
import { Description, FileName } from "./ServiceNames.tsx";
import { outcomeOfSetting } from "./writing.ts";
import "./switch.css";

const restart: SettingName = { section: "Service", key: "Restart" };
const wantedBy: SettingName = { section: "Install", key: "WantedBy" };

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
        <StartAtBoot />
        <Restart />
      </div>
    </section>
  );
}

function StartAtBoot() {
  const { document } = useAnalysis();
  const scope = useSession((state) => state.history.present.workspace.target.scope);
  const { editFile } = useActions();
  const id = useId();
  const values = assignments(document, wantedBy).map(({ value }) => value);
  const start = readStartAtBoot(values, scope);
  const choose = (starts: boolean) => {
    const written = writeStartAtBoot(starts ? "starts" : "by-hand");
    editFile(
      (now) =>
        written.kind === "value"
          ? addValue(now, wantedBy, written.value, conventionalOrder)
          : removeSetting(now, wantedBy),
      { label: starts ? "Starts at boot" : "Starts by hand" },
    );
  };
  return (
    <div className="field">
      <label className="switch" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name="Install.WantedBy"
          checked={start.kind === "starts"}
          aria-describedby={`${id}-hint`}
          onChange={(event) => choose(event.target.checked)}
        />
        Start at boot
      </label>
      <p className="hint" id={`${id}-hint`}>
        {start.kind === "other" && start.sentence}
        {start.kind === "by-hand" && "Starts by hand, or when another unit needs it."}
        {start.kind === "starts" &&
          (scope === "user"
            ? "At your first login; at boot once lingering is on (see Install)."
            : `With ${start.target}, at every boot.`)}
      </p>
    </div>
  );
}

function Restart() {
  const { document } = useAnalysis();
  const { editFile } = useActions();
  const id = useId();
  const value = lastValue(document, restart) ?? "";
  const read = readRestart(value);
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        Restart
      </label>
      <select
        id={id}
        className="control"
        name="Service.Restart"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const outcome = outcomeOfSetting(restart, writeSafely(event.target.value));
          if (outcome.kind === "edits") editFile(outcome.edits, { label: "Restart changed" });
        }}
      >
        <option value="">not set: never</option>
        {read.kind === "ignored" && <option value={value}>{value} (systemd ignores it)</option>}
        {restartPolicies.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <p className="hint" id={`${id}-hint`}>
        {read.kind === "policy" && `Restarts ${read.policy.means}.`}
        {read.kind === "ignored" && read.sentence}
        {read.kind === "unset" && "A container that ends stays ended."}
      </p>
    </div>
  );
}
