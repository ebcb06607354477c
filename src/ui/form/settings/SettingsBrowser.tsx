import { useRef, useState } from "react";
import { assignmentList } from "../../../core/settings/assignment-list.ts";
import { controlOf } from "../../../core/settings/controls/control.ts";
import { offeredGroups } from "../../../core/settings/groups/offered.ts";
import type { OfferedSetting } from "../../../core/settings/groups/offered.ts";
import { searchSettings } from "../../../core/settings/search/search.ts";
import { settingsInFile } from "../../../core/settings/settings-in-file.ts";
import type { SettingInFile } from "../../../core/settings/settings-in-file.ts";
import type { SettingName } from "../../../core/unit-file/document.ts";
import { unitValue } from "../../../core/unit-file/value.ts";
import { useActions, useAnalysis, useRead, useSession } from "../../app/session.tsx";
import { isSame } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { findingsByLine } from "./findings-by-line.ts";
import { focusSetting } from "./focus-setting.ts";
import { Offer } from "./Offer.tsx";
import { ownCard } from "./own-cards.ts";
import { looksOfLines } from "./looks-of-lines.ts";
import { SearchField } from "./SearchField.tsx";
import { SetSettings } from "./SetSettings.tsx";
import { SettingEditor } from "./SettingEditor.tsx";
import { SettingGroups } from "./SettingGroups.tsx";
import { SettingResults } from "./SettingResults.tsx";
import "./settings.css";

interface SettingsBrowserProps {
  /** The section that is the file’s own. */
  readonly own: string;
  /** The form has cards of their own for some settings above. */
  readonly hasCards: boolean;
}

/** All settings of a file: a search, those that it has with their fields, and the others in groups. */
export function SettingsBrowser({ own, hasCards }: SettingsBrowserProps) {
  const { target } = useAnalysis("target");
  const { inFile, byLine } = useRead(
    ({ document, findings }) => ({
      inFile: settingsInFile(document, own),
      byLine: findingsByLine(document, findings),
    }),
    ({ inFile: all, byLine: found }) =>
      all.map((setting) => (isAbove(setting, hasCards) ? nameOf(setting) : looksOfLines(setting, found))),
  );
  const { editFile } = useActions();
  const generation = useSession((state) => state.generation);
  const [query, setQuery] = useState("");
  const [chosen, setAsked] = useState<Asked>();
  const search = useRef<HTMLInputElement>(null);
  const asked = chosen?.generation === generation ? chosen : undefined;
  const names = new Set(inFile.map(nameOf));
  const linesOfName = (name: SettingName) => inFile.find((setting) => isSame(setting, name))?.lines ?? [];

  const elsewhere = (setting: SettingName) => {
    const card = hasCards ? ownCard(setting.section, setting.key) : undefined;
    if (card !== undefined) return `in ${card}`;
    return names.has(nameOf(setting)) ? "in this file" : undefined;
  };
  const goTo = ({ section, key }: SettingName) =>
    focusSetting(section, key, hasCards ? ownCard(section, key) : undefined);
  const dismiss = () => {
    setAsked(undefined);
    search.current?.focus();
  };
  const ask = ({ section, key, example }: OfferedSetting) => {
    const name = { section, key };
    const value = unitValue(example.slice(key.length + 1));
    // A switch has nothing to type: what it is for is written at once.
    if (controlOf(section, key).kind === "switch" && value !== undefined)
      editFile((now) => assignmentList(name).add(now, value), { label: example });
    setAsked({ at: name, edits: name, generation });
  };

  const editorAt = (setting: SettingName) =>
    asked && isSame(asked.at, setting) ? (
      <SettingEditor
        key={nameOf(asked.edits)}
        section={asked.edits.section}
        keyName={asked.edits.key}
        lines={linesOfName(asked.edits)}
        isAsked
        start={asked.start}
        findings={byLine}
        leave={dismiss}
      />
    ) : undefined;

  const offer = (setting: OfferedSetting) => (
    <Offer
      key={nameOf(setting)}
      setting={setting}
      podman={target.podman}
      elsewhere={elsewhere(setting)}
      editor={editorAt(setting)}
      isEdited={isSame(asked?.edits, setting)}
      ask={ask}
      goTo={goTo}
      askForOption={({ section, key }, start) =>
        setAsked({ at: { section, key }, edits: { section, key: "PodmanArgs" }, start, generation })
      }
    />
  );

  const hits = searchSettings(query, own, target.podman);
  return (
    <div className="settings">
      <SearchField
        ref={search}
        query={query}
        count={hits.length}
        change={(next) => {
          setAsked(undefined);
          setQuery(next);
        }}
        choose={() => {
          const [first] = hits;
          if (first === undefined) return;
          if (elsewhere(first) === undefined) ask(first);
          else goTo(first);
        }}
      />
      {query.trim() !== "" && (
        <SettingResults key={query} query={query} own={own} hits={hits} offer={offer} />
      )}
      <SetSettings
        settings={inFile.filter((setting) => !isSame(setting, asked?.edits) && !isAbove(setting, hasCards))}
        above={inFile.filter((setting) => isAbove(setting, hasCards))}
        findings={byLine}
        goTo={goTo}
        leave={dismiss}
      />
      {query.trim() === "" && (
        <SettingGroups
          groups={offeredGroups(own)}
          isHidden={(setting) => elsewhere(setting) === "in this file" && !isSame(setting, asked?.at)}
          offer={offer}
          closed={(group) => {
            if (asked && group.settings.some((setting) => isSame(setting, asked.at))) setAsked(undefined);
          }}
        />
      )}
    </div>
  );
}

const nameOf = ({ section, key }: SettingName) => `${section}.${key}`;

function isAbove({ section, key }: SettingInFile, hasCards: boolean): boolean {
  return hasCards && ownCard(section, key) !== undefined;
}
