import { cardSettings } from "../../settings/card-settings.ts";
import { settingList } from "../../settings/setting-list.ts";

/** The volumes of the container: what it mounts, a row for each line. */
export const volumes = settingList(cardSettings.volumes);
