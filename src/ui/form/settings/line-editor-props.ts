import type { Finding } from "../../../core/checks/model/finding.ts";
import { assignmentList } from "../../../core/podman/settings/assignment-list.ts";
import type { SettingList } from "../../../core/podman/settings/setting-list.ts";
import type { RowPlace } from "../ListCard.tsx";

/** One line of a setting: plain values, so that it is drawn again only when one of them changes. */
export interface LineEditorProps {
  readonly section: string;
  readonly keyName: string;
  /** Its place among the lines of the setting. */
  readonly index: number;
  readonly value: string;
  /** The setting takes one value, and this is its only line. */
  readonly isSingle: boolean;
  readonly isOnly: boolean;
  /** It is not in the file yet. */
  readonly isNew: boolean;
  readonly takesFocus: boolean;
  /** Says what the setting does. */
  readonly says: boolean;
  /** Stands in the empty field of a new line, in place of the example. */
  readonly start: string | undefined;
  readonly findings: readonly Finding[];
  readonly settle: () => void;
  readonly forget: () => void;
}

/** What each kind of control needs to know about its line. */
export interface LineOfSetting {
  /** The accessible name: the key, with its place where there are several. */
  readonly label: string;
  /** The name of the control: `Section.Key`, or `Section.Key.0` in a list. */
  readonly name: string;
  readonly step: string;
  readonly place: RowPlace;
  readonly list: SettingList;
}

/** The names of a line, its place and its edits. */
export function lineOfSetting(props: LineEditorProps): LineOfSetting {
  const { section, keyName, index, isNew, settle, forget } = props;
  return {
    label: props.isOnly ? keyName : `${keyName} ${index + 1}`,
    name: props.isSingle ? `${section}.${keyName}` : `${section}.${keyName}.${index}`,
    step: `${keyName} changed`,
    place: { index, isNew, settle, forget },
    list: assignmentList({ section, key: keyName }),
  };
}
