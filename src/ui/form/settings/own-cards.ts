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
  "Unit.Description": "Service",
  "Service.Restart": "Service",
};

/** The title of the card above that has the fields of a setting; undefined where there is none. */
export function ownCard(section: string, key: string): string | undefined {
  const name = `${section}.${key}`;
  return Object.hasOwn(ownCards, name) ? ownCards[name] : undefined;
}
