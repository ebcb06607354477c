import type { SettingName } from "../unit-file/document.ts";

/** A setting that the form has a control for. */
export interface Setting extends SettingName {
  readonly section: "Unit" | "Container" | "Service" | "Install";
  /** The accessible name of its control, or the title of its list. */
  readonly label: string;
  /** Stands in the empty field. */
  readonly placeholder?: string;
}

/** The settings of the form, in its order. */
export const settings = {
  containerName: { section: "Container", key: "ContainerName", label: "Container name" },
  image: {
    section: "Container",
    key: "Image",
    label: "Image",
    placeholder: "docker.io/library/nginx:1.27",
  },
  network: { section: "Container", key: "Network", label: "Network" },
  ports: { section: "Container", key: "PublishPort", label: "Ports" },
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

/** The `name` of the control of a setting: `Container.Image`. */
export function controlName({ section, key }: SettingName): string {
  return `${section}.${key}`;
}
