import { settingList } from "./setting-list.ts";

/** The volumes of the container. */
export const volumes = settingList({ section: "Container", key: "Volume" });
