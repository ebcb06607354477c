import { Icon } from "../parts/Icon.tsx";

/** Takes a row out of a list. */
export function RemoveButton({ label, remove }: { readonly label: string; readonly remove: () => void }) {
  return (
    <button type="button" className="button plain remove" aria-label={label} title={label} onClick={remove}>
      <Icon name="trash" />
    </button>
  );
}
