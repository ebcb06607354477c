import type { SettingName } from "../../unit-file/document.ts";

/** A setting that the form has a control for. */
export interface Setting extends SettingName {
  readonly section: "Unit" | "Container" | "Service" | "Install";
  /** The accessible name of its control, or the title of its list. */
  readonly label: string;
  /** Stands in the empty field. */
  readonly placeholder?: string;
}

/** The settings with fields of their own in the first view, in the order of the form. */
export const settings = {
  containerName: { section: "Container", key: "ContainerName", label: "Container name" },
  image: {
    section: "Container",
    key: "Image",
    label: "Image",
    placeholder: "docker.io/library/nginx:1.27",
  },
  ports: { section: "Container", key: "PublishPort", label: "Ports" },
} as const satisfies Readonly<Record<string, Setting>>;

/** The `name` of the control of a setting: `Container.Image`. */
export function controlName({ section, key }: SettingName): string {
  return `${section}.${key}`;
}
