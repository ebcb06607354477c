import { capitalized } from "../../core/english/capitalized.ts";
import type { SettingList } from "../../core/podman/settings/setting-list.ts";
import { useActions } from "../session/session.tsx";
import { Icon } from "../parts/Icon.tsx";
import type { RowPlace } from "./ListCard.tsx";

interface RowToRemove {
  readonly list: SettingList<unknown>;
  readonly place: RowPlace;
}

interface RemoveRowProps extends RowToRemove {
  readonly label: string;
  /** What the step of the history is called. */
  readonly step: string;
}

/** Takes a row out of a list. */
export function RemoveRow({ label, step, list, place }: RemoveRowProps) {
  const { editFile } = useActions();
  const remove = () => {
    if (!place.isNew) editFile((document) => list.remove(document, place.index), { label: step });
    place.forget();
  };
  return (
    <button type="button" className="button plain remove" aria-label={label} title={label} onClick={remove}>
      <Icon name="trash" />
    </button>
  );
}

export interface RemoveNthProps extends RowToRemove {
  /** What a row of the list is, in the middle of a sentence. */
  readonly what: string;
}

/** The same where a row has no name but its place: “Remove port 2”. */
export function RemoveNth({ what, ...row }: RemoveNthProps) {
  return (
    <RemoveRow
      {...row}
      label={`Remove ${what} ${row.place.index + 1}`}
      step={`${capitalized(what)} removed`}
    />
  );
}
