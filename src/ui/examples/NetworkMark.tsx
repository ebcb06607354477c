import type { ModeChoice } from "../../core/network/modes/mode-choice.ts";
import { Pictogram } from "../parts/Pictogram.tsx";
import { isOpen, networkNames } from "./network-names.ts";

/** The picture of a network choice in its colour. The word beside it says the same. */
export function NetworkPicture({ mode }: { readonly mode: ModeChoice }) {
  return (
    <span className={isOpen(mode) ? "network-picture host" : "network-picture private"}>
      <Pictogram network={mode === "host" ? "host" : "private"} />
    </span>
  );
}

/** The name of a network choice in its colour. */
export function NetworkName({ mode }: { readonly mode: ModeChoice }) {
  return <span className={isOpen(mode) ? "badge host" : "badge private"}>{networkNames[mode]}</span>;
}
