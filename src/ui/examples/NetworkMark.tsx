import type { ReactNode } from "react";
import { choiceLabels } from "../../core/podman/network-modes/choice-labels.ts";
import type { ModeChoice } from "../../core/podman/network-modes/network-modes.ts";
import { Pictogram } from "../parts/Pictogram.tsx";

/** The picture of a network choice in its colour. The word beside it says the same. */
export function NetworkPicture({ mode }: { readonly mode: ModeChoice }) {
  return (
    <span className={isOpen(mode) ? "network-picture host" : "network-picture private"}>
      {mode === "none" || isShared(mode) ? (
        <Box>{mode === "none" ? <Alone /> : <Two />}</Box>
      ) : (
        <Pictogram network={mode === "host" ? "host" : "private"} />
      )}
    </span>
  );
}

/** The name of a network choice in its colour. */
export function NetworkName({ mode }: { readonly mode: ModeChoice }) {
  return <span className={isOpen(mode) ? "badge host" : "badge private"}>{choiceLabels[mode]}</span>;
}

/** Are ports open that nobody published? On the machine’s network, and at an address of one’s own on the LAN. */
function isOpen(mode: ModeChoice): boolean {
  return mode === "host" || mode === "macvlan";
}

/** Is it a network that several containers are on, by the file’s own will? */
function isShared(mode: ModeChoice): boolean {
  return mode === "named" || mode === "pod" || mode === "container";
}

/** The wall of the machine, drawn as in the pictograms of the editor. */
function Box({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 42 42" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <rect x="1.5" y="1.5" width="39" height="39" rx="8" stroke="var(--line2)" />
      {children}
    </svg>
  );
}

/** Walls without a door. */
function Alone() {
  return <rect x="12.5" y="12" width="17" height="18" rx="3.5" />;
}

/** Two containers and the way between them. */
function Two() {
  return (
    <>
      <rect x="6" y="14.5" width="11" height="13" rx="3" />
      <rect x="25" y="14.5" width="11" height="13" rx="3" />
      <path d="M17 21h8" />
    </>
  );
}
