import { memo, useState } from "react";
import type { Finding } from "../../../core/checks/model/finding.ts";
import type { SettingInFile } from "../../../core/podman/settings/settings-in-file.ts";
import type { SettingName } from "../../../core/unit-file/document.ts";
import { useSession } from "../../session/session.tsx";
import { looksOfLines } from "./looks-of-lines.ts";
import { SettingEditor } from "./SettingEditor.tsx";

interface SetSettingsProps {
  /** Those that are edited here. */
  readonly settings: readonly SettingInFile[];
  /** Those that have a card above. */
  readonly above: readonly SettingInFile[];
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  readonly goTo: (name: SettingName) => void;
  readonly leave: () => void;
}

/** A file may have thousands of keys that are none. */
const shownAtFirst = 60;

/** What the file says already, each line with its field. */
export function SetSettings({ settings, above, findings, goTo, leave }: SetSettingsProps) {
  const generation = useSession((state) => state.generation);
  const [limit, setLimit] = useState(shownAtFirst);
  const shown = settings.slice(0, limit);
  const sections = [...new Set(shown.map(({ section }) => section))];
  return (
    <div className="settings-set">
      <h3>Set in this file</h3>
      {settings.length === 0 && (
        <p className="hint">{above.length === 0 ? "Nothing yet." : "Nothing beyond what stands above."}</p>
      )}
      {sections.map((section) => (
        <div key={section} className="rows keys">
          <h4>[{section}]</h4>
          {shown
            .filter((setting) => setting.section === section)
            .map((setting) => (
              <SetSetting
                key={`${generation} ${setting.key}`}
                setting={setting}
                looks={looksOfLines(setting, findings)}
                findings={findings}
                leave={leave}
              />
            ))}
        </div>
      ))}
      {settings.length > limit && (
        <button type="button" className="link" onClick={() => setLimit(limit + 200)}>
          Show {Math.min(200, settings.length - limit)} more of {settings.length} keys
        </button>
      )}
      {above.length > 0 && (
        <p className="set-above">
          With fields above:{" "}
          {above.map((setting) => (
            <button
              key={`${setting.section}.${setting.key}`}
              type="button"
              className="link"
              onClick={() => goTo(setting)}
            >
              {setting.key}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

interface SetSettingProps extends Pick<SetSettingsProps, "findings" | "leave"> {
  readonly setting: SettingInFile;
  readonly looks: string;
}

/** One of them. It is drawn again when its own lines look different; to leave is the same at each time. */
const SetSetting = memo(
  function SetSetting({ setting: { section, key, lines }, findings, leave }: SetSettingProps) {
    return (
      <SettingEditor
        section={section}
        keyName={key}
        lines={lines}
        isAsked={false}
        findings={findings}
        leave={leave}
      />
    );
  },
  (before, now) => before.looks === now.looks,
);
