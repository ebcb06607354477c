/**
 * Settings of a container with fields of their own above “All settings”, by the title of the card that has them. They
 * get no second control there, only the way to it.
 */
const ownCards: Readonly<Record<string, string>> = {
  "Container.ContainerName": "Container",
  "Container.Image": "Container",
  "Container.Network": "Network",
  "Container.PublishPort": "Ports",
  "Container.Volume": "Volumes",
  "Container.Environment": "Environment",
  "Container.Secret": "Secrets",
  "Container.HealthCmd": "Health check",
  "Container.HealthInterval": "Health check",
  "Container.HealthTimeout": "Health check",
  "Container.HealthRetries": "Health check",
  "Container.HealthStartPeriod": "Health check",
  "Container.HealthOnFailure": "Health check",
  "Container.Notify": "Health check",
  "Container.Pull": "Image and updates",
  "Container.AutoUpdate": "Image and updates",
  "Container.UserNS": "Users",
  "Unit.Description": "Service",
  "Unit.After": "Other units",
  "Unit.Wants": "Other units",
  "Unit.Requires": "Other units",
  "Unit.BindsTo": "Other units",
  "Unit.StartLimitIntervalSec": "Service",
  "Unit.StartLimitBurst": "Service",
  "Service.Restart": "Service",
  "Service.RestartSec": "Service",
  "Service.TimeoutStartSec": "Service",
  "Quadlet.DefaultDependencies": "Other units",
};

/** The title of the card above that has the fields of a setting; undefined where there is none. */
export function ownCard(section: string, key: string): string | undefined {
  const name = `${section}.${key}`;
  return Object.hasOwn(ownCards, name) ? ownCards[name] : undefined;
}
