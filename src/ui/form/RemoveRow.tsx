import type { SettingList } from "../../core/settings/setting-list.ts";
import { useActions } from "../app/session.tsx";
import { Icon } from "../parts/Icon.tsx";
import type { RowPlace } from "./ListCard.tsx";

interface RemoveRowProps {
  readonly label: string;
  /** What the step of the history is called. */
  readonly step: string;
  readonly list: SettingList<unknown>;
  readonly place: RowPlace;
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
