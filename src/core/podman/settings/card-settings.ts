import type { Setting } from "./settings.ts";

/** The settings with fields of their own in cards that come later. */
export const cardSettings = {
  volumes: { section: "Container", key: "Volume", label: "Volumes" },
  environment: { section: "Container", key: "Environment", label: "Environment" },
  description: {
    section: "Unit",
    key: "Description",
    label: "Description",
    placeholder: "Shown by systemctl status",
  },
  startAtBoot: { section: "Install", key: "WantedBy", label: "Start at boot" },
  restart: { section: "Service", key: "Restart", label: "Restart" },
} as const satisfies Readonly<Record<string, Setting>>;
