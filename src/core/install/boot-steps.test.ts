import { expect, test } from "vitest";
import { commandsOf, qm, stepOf, system, user, webContainer } from "../../testing/install-steps.ts";

const bootText = `${webContainer}[Install]\nWantedBy=default.target\n`;

test("a file with [Install] starts at boot, and systemctl enable is never the way", () => {
  const boot = stepOf("boot", system, { text: bootText });
  expect(boot?.why).toBe(
    "It starts along with default.target. Quadlet makes the link itself at each reload, and systemctl enable refuses generated units.",
  );
  expect(boot?.commands).toEqual(["systemctl list-dependencies --reverse web.service"]);
});

test.each([
  ["a file without [Install]", system, {}, /add WantedBy=default\.target in \[Install\]/],
  ["a user’s file without [Install]", user, {}, /add WantedBy=default\.target/],
  [
    "a user’s file for multi-user.target",
    user,
    { text: `${webContainer}[Install]\nWantedBy=multi-user.target` },
    /write WantedBy=default\.target/,
  ],
  [
    "a user’s file for graphical.target",
    user,
    { text: `${webContainer}[Install]\nWantedBy=graphical.target` },
    /^No user’s service manager reaches graphical\.target/,
  ],
  [
    "a file for another service",
    system,
    { text: `${webContainer}[Install]\nWantedBy=foo.service` },
    /^It starts along with foo\.service, not at boot by itself/,
  ],
  ["an emptied WantedBy=", system, { text: `${bootText}WantedBy=\n` }, /Nothing starts it/],
  [
    "UpheldBy= before Podman 5.5",
    system,
    { text: `${webContainer}[Install]\nUpheldBy=a.service` },
    /Nothing starts it/,
  ],
  [
    "a WantedBy= that is a path",
    system,
    { text: `${webContainer}[Install]\nWantedBy=a/b.target` },
    /Nothing starts it/,
  ],
  [
    "a template without DefaultInstance=",
    system,
    { fileName: "web@.container", text: bootText },
    /only with DefaultInstance=/,
  ],
])("%s does not start at boot", (_, target, file, why) => {
  const boot = stepOf("boot", target, file);
  expect(boot?.why).toMatch(why);
  expect(boot?.commands).toEqual([]);
});

test("a user’s service needs lingering, a system’s does not", () => {
  expect(commandsOf("linger", user)).toEqual(['loginctl enable-linger "$USER"']);
  expect(stepOf("linger", user)?.why).toMatch(/If that is refused, write sudo in front\.$/);
  expect(stepOf("linger", system)).toBeUndefined();
  expect(stepOf("linger", qm)).toBeUndefined();
});
