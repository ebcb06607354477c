/** The tabs beside the file, which most people never open: they load with the first of them. */
export { Install } from "./Install.tsx";
export { PodmanRun } from "./PodmanRun.tsx";
export { Service } from "./Service.tsx";
export { ServiceFoot } from "./service/ServiceFoot.tsx";
