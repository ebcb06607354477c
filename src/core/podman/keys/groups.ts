/**
 * What settings people look for together, by what they want. They stand by how much of it people write (usage.md): the
 * image and what it runs first, what has no better place last.
 */
export const settingGroups = [
  { id: "image", title: "Image and command" },
  { id: "network", title: "Network and ports" },
  { id: "files", title: "Files and data" },
  { id: "environment", title: "Environment and secrets" },
  { id: "start", title: "Start, stop and restart" },
  { id: "order", title: "Other units and order" },
  { id: "health", title: "Health" },
  { id: "updates", title: "Updates" },
  { id: "limits", title: "Limits" },
  { id: "security", title: "Security" },
  { id: "registry", title: "Registry and passwords" },
  { id: "users", title: "Users and namespaces" },
  { id: "logging", title: "Logging" },
  { id: "names", title: "Names and labels" },
  { id: "advanced", title: "What has no key of its own" },
] as const;

export type GroupId = (typeof settingGroups)[number]["id"];
