import type { ContainerKeyName } from "../../keys/container.ts";
import type { KeyDescription } from "../description.ts";

/** Some keys of [Container], in the order of the form. */
export type ContainerDescriptions = Readonly<Partial<Record<ContainerKeyName, KeyDescription>>>;
