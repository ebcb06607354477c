import type { ModeChoice } from "./network-modes.ts";

/** What the choices are called, in the order in which the form offers them. */
export const choiceLabels: Readonly<Record<ModeChoice, string>> = {
  private: "Private",
  host: "Host",
  named: "Named network",
  container: "Another container’s network",
  none: "None",
  bridge: "Bridge",
  pasta: "Pasta",
  pod: "Pod",
  namespace: "Namespace path",
  macvlan: "Own address on the LAN",
  slirp4netns: "slirp4netns",
};
