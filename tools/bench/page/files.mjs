// The workspaces that are measured: file name → text, the first one on show.

/** A container as people have them: 40 lines. */
const ordinary = `# Photos of the family, behind the proxy of this machine
[Unit]
Description=Photo gallery
Documentation=https://docs.example.org/gallery
After=network-online.target
Wants=network-online.target

[Container]
ContainerName=gallery
Image=docker.io/example/gallery:2.4.1
AutoUpdate=registry
PublishPort=127.0.0.1:2342:2342
PublishPort=8443:8443
Volume=/srv/photos:/photos:ro,z
Volume=/srv/gallery/cache:/cache:Z
Environment=TZ=Europe/Berlin
Environment=GALLERY_PORT=2342
Environment=GALLERY_WORKERS=2
Environment="GALLERY_TITLE=Our photos"
EnvironmentFile=/etc/gallery/gallery.env
Secret=gallery-database,type=env,target=DATABASE_PASSWORD
User=1000
Group=1000
ReadOnly=true
NoNewPrivileges=true
DropCapability=all
HealthCmd=curl -fsS http://127.0.0.1:2342/health
HealthInterval=30s
HealthRetries=3
HealthStartPeriod=20s
Memory=512m
PidsLimit=200
LogDriver=journald

[Service]
Restart=on-failure
TimeoutStartSec=900

[Install]
WantedBy=multi-user.target
`;

/** Behind the ordinary file: containers with their networks, volumes and pods. @param {number} count */
function manyFiles(count) {
  const others = Array.from({ length: count - 1 }, (_, index) => otherFile(index));
  return { "gallery.container": ordinary, ...Object.fromEntries(others) };
}

/** @param {number} index @returns {[string, string]} */
function otherFile(index) {
  const group = index - (index % 10);
  if (index % 10 === 7)
    return [`net${index}.network`, `[Network]\nSubnet=10.${index % 200}.0.0/24\nLabel=part=of-it\n`];
  if (index % 10 === 8) return [`data${index}.volume`, "# Kept between starts\n[Volume]\nLabel=keep=yes\n"];
  if (index % 10 === 9)
    return [`pod${index}.pod`, `[Pod]\nPodName=pod${index}\nNetwork=net${group + 7}.network\n`];
  const text = ordinary
    .replace("ContainerName=gallery", `ContainerName=web${index}`)
    .replace("/srv/gallery/cache", `data${group + 8}.volume`)
    .replace("AutoUpdate=registry", `Network=net${group + 7}.network`)
    .replaceAll("8443", String(10_000 + index));
  return [`web${index}.container`, text];
}

/** The ordinary file with comments, variables and labels in front of [Service]. @param {number} count */
function manyLines(count) {
  const [head = "", tail = ""] = ordinary.split("\n[Service]");
  const own = ordinary.split("\n").length;
  const further = Array.from({ length: count - own }, (_, index) => {
    if (index % 4 === 0) return `# What ${index} is for`;
    return index % 4 === 1
      ? `Label=org.example.part${index}=value-${index}`
      : `Environment=SETTING_${index}=value-${index}`;
  });
  return { "gallery.container": `${head}${further.join("\n")}\n\n[Service]${tail}` };
}

/** Undefined: the page as it starts. @type {Readonly<Record<string, Readonly<Record<string, string>> | undefined>>} */
export const workspaces = {
  start: undefined,
  ordinary: { "gallery.container": ordinary },
  "files-500": manyFiles(500),
  "lines-5000": manyLines(5000),
};
