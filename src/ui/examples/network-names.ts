import type { ModeChoice } from "../../core/network/modes/mode-choice.ts";
import { modeNames } from "../form/network/OtherChoices.tsx";

/** What each network is called, as in the editor. */
export const networkNames: Readonly<Record<ModeChoice, string>> = {
  private: "Private",
  host: "Host",
  ...modeNames,
};

/** Are ports open that nobody published? On the machine’s network, and at an address of one’s own on the LAN. */
export function isOpen(mode: ModeChoice): boolean {
  return mode === "host" || mode === "macvlan";
}
