import type { Locator, Page } from "@playwright/test";
import { expect, field, openPage, test, unitFileText } from "./page.ts";

// Nothing in it is spelled or ordered as the form would write it.
const odd = `; made by hand
[Unit]
Description = "My web"
After=network-online.target  x.mount
BindsTo=x.mount

[Container]
# the image
Image="quay.io/example/app:1"
Environment=A=1 "B=two words"
PublishPort=0.0.0.0:8080:80/tcp
PublishPort=:81
Volume=/srv/a/files:/a:z,rw
Volume=cache.volume:/c:U,ro
Mount=type=bind,source=/x,dst=/y,readonly=true
Secret=tls,type=env,target=KEY
Notify=yes
HealthCmd=curl \\
  -f http://localhost
HealthInterval=1m
ReadOnly=on
DropCapability=all
Label="a=b c" \\
  d=e
Network=lan.network:ip=10.1.2.3
UserNS=keep-id:uid=5,gid=6
ContainerName=web

[Service]
Restart = on-failure
TimeoutStartSec=1min 30

[Quadlet]
DefaultDependencies=no

[Install]
WantedBy=default.target multi-user.target
`;

/** A control whose name changes with its value; src/ui/form/changed-back.test.tsx has them. */
const leadsElsewhere = /^(?:Unit\.(?:After|BindsTo)\.\w+|Container\.Network\.0\.ip|File\.)/;

async function open(page: Page): Promise<void> {
  await openPage(page, "./?podman=5.8&scope=user");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([{ name: "web.container", mimeType: "text/plain", buffer: Buffer.from(odd) }]);
  await expect.poll(() => unitFileText(page)).toBe(odd);
  await expect(page.getByRole("heading", { name: "All settings" })).toBeAttached();
  await page.evaluate(() => {
    for (const card of document.querySelectorAll<HTMLDetailsElement>("main details")) card.open = true;
  });
  await expect(page.getByRole("combobox", { name: "User namespace" })).toBeAttached();
}

/** The controls that show a line of the file, by their names. */
function controlNames(page: Page): Promise<readonly string[]> {
  return page
    .locator("main :is(input:not([type=radio], [type=search]), select)[name*='.']:enabled")
    .evaluateAll((controls) => [...new Set(controls.map((control) => control.getAttribute("name") ?? ""))]);
}

/** Gives the control another value: the file follows, or the field says why not. False where it has no other. */
async function change(control: Locator): Promise<boolean> {
  switch (await kindOf(control)) {
    case "checkbox":
      await control.press("Space");
      return true;
    case "select": {
      const value = await control.inputValue();
      const values = await control
        .locator("option")
        .evaluateAll((options) => options.map((option) => option.getAttribute("value") ?? ""));
      const other = values.find((each) => each !== value);
      if (other !== undefined) await control.selectOption(other);
      return other !== undefined;
    }
    case "text":
      await control.fill(`${await control.inputValue()}1`);
      return true;
  }
}

/** Gives it its first value again; a text is emptied before. */
async function changeBack(control: Locator, value: string): Promise<void> {
  switch (await kindOf(control)) {
    case "checkbox":
      return control.press("Space");
    case "select":
      await control.selectOption(value);
      return;
    case "text":
      await control.fill("");
      await control.fill(value);
  }
}

function kindOf(control: Locator): Promise<"checkbox" | "select" | "text"> {
  return control.evaluate((element) => {
    if (element instanceof HTMLSelectElement) return "select";
    return element.getAttribute("type") === "checkbox" ? "checkbox" : "text";
  });
}

test("each field of an odd file is changed and changed back, and the file is what it was", async ({
  page,
}) => {
  test.slow();
  await open(page);
  const names = (await controlNames(page)).filter((name) => !leadsElsewhere.test(name));
  expect(names.length).toBeGreaterThan(50);
  /* oxlint-disable no-await-in-loop -- one field after the other, as a person does */
  for (const name of names) {
    const control = field(page, name);
    const value = await control.inputValue();
    if (!(await change(control))) continue;
    const follows = async () =>
      (await unitFileText(page)) !== odd || (await control.getAttribute("aria-invalid")) === "true";
    await expect.poll(follows, name).toBe(true);
    await changeBack(control, value);
    await expect.poll(() => unitFileText(page), name).toBe(odd);
  }
  /* oxlint-enable no-await-in-loop */
});
