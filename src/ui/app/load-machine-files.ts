/** What reads and writes files of this machine; it loads with the first one. */
export const loadMachineFiles = () => import("./machine-files.ts");
