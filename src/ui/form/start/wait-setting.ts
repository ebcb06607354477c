/** What turns off that Quadlet makes a unit wait for the network (generator-spec.md 7). */
export const waitSetting = { section: "Quadlet", key: "DefaultDependencies" } as const;
