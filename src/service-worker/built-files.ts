/** The files of a build, by their addresses from that of the service worker. */
export type BuiltFiles = readonly string[];
