import { useRef, useState } from "react";
import { offeredGroups } from "../../../core/podman/keys/offered.ts";
import type { OfferedSetting } from "../../../core/podman/keys/offered.ts";
import { searchSettings } from "../../../core/key-search/search.ts";
import { settingsInFile } from "../../../core/podman/settings/settings-in-file.ts";
import type { SettingInFile } from "../../../core/podman/settings/settings-in-file.ts";
import type { SettingName } from "../../../core/unit-file/document.ts";
import { useAnalysis, useRead } from "../../session/session.tsx";
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
import { isSame, useAsked } from "./use-asked.ts";
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
  const { asked, ask, askForOption, dismiss } = useAsked();
  const [query, setQuery] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const names = new Set(inFile.map(nameOf));
  const linesOfName = (name: SettingName) => inFile.find((setting) => isSame(setting, name))?.lines ?? [];

  const elsewhere = (setting: SettingName) => {
    const card = hasCards ? ownCard(setting.section, setting.key) : undefined;
    if (card !== undefined) return `in ${card}`;
    return names.has(nameOf(setting)) ? "in this file" : undefined;
  };
  const goTo = ({ section, key }: SettingName) =>
    focusSetting(section, key, hasCards ? ownCard(section, key) : undefined);
  const leave = () => {
    dismiss();
    search.current?.focus();
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
        leave={leave}
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
      askForOption={askForOption}
    />
  );

  const hits = searchSettings(query, own, target.podman);
  return (
    <div className="settings">
      <SearchField
        ref={search}
        own={own}
        query={query}
        count={hits.length}
        change={(next) => {
          dismiss();
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
        leave={leave}
      />
      {query.trim() === "" && (
        <SettingGroups
          groups={offeredGroups(own)}
          isHidden={(setting) => elsewhere(setting) === "in this file" && !isSame(setting, asked?.at)}
          offer={offer}
          closed={(group) => {
            if (asked && group.settings.some((setting) => isSame(setting, asked.at))) dismiss();
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
