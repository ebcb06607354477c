import { settingList } from "../../setting-list.ts";
import { settings } from "../../settings.ts";

/** The volumes of the container: what it mounts, a row for each line. */
export const volumes = settingList(settings.volumes);
