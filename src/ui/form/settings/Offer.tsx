import { useId } from "react";
import type { ReactNode, KeyboardEvent } from "react";
import { beyondTarget } from "../../../core/podman/settings/beyond-target.ts";
import type { BeyondTarget } from "../../../core/podman/settings/beyond-target.ts";
import type { OfferedSetting } from "../../../core/podman/keys/offered.ts";
import { manualAddress } from "../../../core/podman/keys/manual.ts";
import { shownSince } from "../../../core/podman/release.ts";
import type { PodmanVersion } from "../../../core/podman/target.ts";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** From button to button of a list of settings by the arrows; up from the first, and by Escape, back to the search. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key] ?? 0;
  if (step === 0 && event.key !== "Escape") return;
  const list = event.currentTarget.closest(".offers");
  const buttons = [...(list?.querySelectorAll("button") ?? [])];
  const next = step === 0 ? undefined : buttons[buttons.indexOf(event.currentTarget) + step];
  event.preventDefault();
  if (next !== undefined) next.focus();
  else if (step < 1) list?.closest(".settings")?.querySelector<HTMLElement>("input[type=search]")?.focus();
}

interface OfferProps {
  readonly setting: OfferedSetting;
  readonly podman: PodmanVersion;
  /** Where its fields are already: in this file’s list, or in a card above. */
  readonly elsewhere: string | undefined;
  /** What a person asked for here: its editor, or that of another setting which says the same. */
  readonly editor: ReactNode;
  readonly isEdited: boolean;
  readonly ask: (setting: OfferedSetting) => void;
  readonly goTo: (setting: OfferedSetting) => void;
  /** Writes the option of the command instead. */
  readonly askForOption: (setting: OfferedSetting, words: string) => void;
}

/** A setting that a file may have: what it does, what it becomes, and the way to set it. */
export function Offer({ setting, podman, elsewhere, editor, isEdited, ask, goTo, askForOption }: OfferProps) {
  const id = useId();
  const { section, key, label, summary } = setting;
  const beyond = beyondTarget(setting, podman);
  return (
    <li className={beyond ? "offer beyond" : "offer"} aria-labelledby={id}>
      <p className="offer-name">
        <code id={id}>{key}</code> <span>{label}</span>
      </p>
      {beyond === undefined && elsewhere === undefined && !isEdited && (
        <button
          type="button"
          onKeyDown={moveFocus}
          className="button small"
          onClick={() => ask(setting)}
          aria-label={`Set ${key}`}
        >
          Set
        </button>
      )}
      {elsewhere !== undefined && !isEdited && (
        <button
          type="button"
          onKeyDown={moveFocus}
          className="button small plain"
          onClick={() => goTo(setting)}
          aria-label={`Go to ${key} ${elsewhere}`}
        >
          Go to it {elsewhere}
        </button>
      )}
      <p className="offer-says">{summary}</p>
      {beyond && elsewhere === undefined && (
        <Beyond beyond={beyond} askForOption={(words) => askForOption(setting, words)} />
      )}
      {editor}
      <Facts setting={setting} section={section} />
    </li>
  );
}

interface BeyondProps {
  readonly beyond: BeyondTarget;
  readonly askForOption: (words: string) => void;
}

function Beyond({ beyond: { reason, instead, lost }, askForOption }: BeyondProps) {
  return (
    <p className="offer-beyond">
      {reason} {lost}{" "}
      {instead !== undefined && (
        <button type="button" onKeyDown={moveFocus} className="link" onClick={() => askForOption(instead)}>
          Write PodmanArgs={instead} instead
        </button>
      )}
    </p>
  );
}

function Facts({ setting, section }: { readonly setting: OfferedSetting; readonly section: string }) {
  const { key, example, since, option, exampleBecomes, docs } = setting;
  const value = example.slice(key.length + 1);
  const becomes = exampleBecomes ?? option?.replace("*", () => value);
  return (
    <p className="offer-facts">
      <code>{example}</code>
      {becomes !== undefined && (
        <>
          {" becomes "}
          <code>{becomes}</code>
        </>
      )}
      {" · "}
      {since === undefined ? `systemd, [${section}]` : `since Podman ${shownSince(since)}`}
      {" · "}
      <a href={manualAddress(docs)} target="_blank" rel="noreferrer" aria-label={`Manual of ${key}`}>
        Manual
      </a>
    </p>
  );
}
