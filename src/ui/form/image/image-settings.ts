/** When the image is fetched (man podman-systemd.unit, Pull=). */
export const pullSetting = { section: "Container", key: "Pull" } as const;

/** Whether podman auto-update looks after the container (man podman-systemd.unit, AutoUpdate=). */
export const updateSetting = { section: "Container", key: "AutoUpdate" } as const;
