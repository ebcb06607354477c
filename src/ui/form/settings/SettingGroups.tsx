import { useState } from "react";
import type { ReactNode } from "react";
import type { OfferedGroup, OfferedSetting } from "../../../core/podman/keys/offered.ts";

interface SettingGroupsProps {
  readonly groups: readonly OfferedGroup[];
  /** It stands elsewhere already. */
  readonly isHidden: (setting: OfferedSetting) => boolean;
  readonly offer: (setting: OfferedSetting) => ReactNode;
  readonly closed: (group: OfferedGroup) => void;
}

/** The settings that a file does not have, in groups by what people want, what most files have first. */
export function SettingGroups({ groups, isHidden, offer, closed }: SettingGroupsProps) {
  return (
    <div className="settings-groups">
      <h3>More settings</h3>
      {groups.map((group) => (
        <Group
          key={group.id}
          title={group.title}
          settings={group.settings.filter((setting) => !isHidden(setting))}
          offer={offer}
          closed={() => closed(group)}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly settings: readonly OfferedSetting[];
  readonly offer: (setting: OfferedSetting) => ReactNode;
  readonly closed: () => void;
}

function Group({ title, settings, offer, closed }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (settings.length === 0) return null;
  const some = settings.slice(0, 4).map(({ key }) => key);
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
        if (!event.currentTarget.open) closed();
      }}
    >
      <summary>
        {title}{" "}
        <span className="some-keys">
          {some.join(", ")}
          {settings.length > some.length && ` and ${settings.length - some.length} more`}
        </span>
      </summary>
      {isOpen && <ul className="offers">{settings.map(offer)}</ul>}
    </details>
  );
}
