import type { Setting } from "./settings.ts";

/** The settings of the service that have fields of their own. Apart, since the first view has none of them. */
export const serviceSettings = {
  description: {
    section: "Unit",
    key: "Description",
    label: "Description",
    placeholder: "Shown by systemctl status",
  },
  startAtBoot: { section: "Install", key: "WantedBy", label: "Start at boot" },
  restart: { section: "Service", key: "Restart", label: "Restart" },
} as const satisfies Readonly<Record<string, Setting>>;
