import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** Settings of the program. */
export const programSettings = {
  Environment: {
    valueType: "env-list",
    summary:
      "Environment variables of the program, several on a line; a value with blanks takes quotes around the whole.",
    example: 'Environment=TZ=Europe/Berlin "GREETING=Good morning"',
    share: 47.1,
    docs: quadletManual("environment"),
    podmanArgument: "--env *",
    exampleBecomes: '--env "GREETING=Good morning" --env TZ=Europe/Berlin',
  },
  EnvironmentFile: {
    valueType: "path",
    summary: "A file with environment variables, one on a line; a relative path starts at the unit file.",
    example: "EnvironmentFile=%h/web.env",
    share: 30.4,
    docs: quadletManual("environmentfile"),
    podmanArgument: "--env-file *",
  },
  EnvironmentHost: {
    valueType: "bool",
    summary: "Gives the program all environment variables of the service, too.",
    example: "EnvironmentHost=true",
    docs: quadletManual("environmenthost"),
    podmanArgument: "--env-host",
  },
  HttpProxy: {
    valueType: "bool",
    summary:
      "Whether the program gets the proxy variables of the service, such as http_proxy; without this line it does.",
    example: "HttpProxy=false",
    docs: quadletManual("httpproxy"),
    podmanArgument: "--http-proxy",
    exampleBecomes: "--http-proxy=false",
    fallback: { words: "--http-proxy", since: "4.4" },
  },
  Secret: {
    valueType: "secret-spec",
    summary: "Gives the program a secret that Podman keeps, as a file or as an environment variable.",
    example: "Secret=db-password,type=env,target=DB_PASSWORD",
    share: 17,
    docs: quadletManual("secret"),
    podmanArgument: "--secret *",
    fallback: { words: "--secret *", since: "4.4" },
  },
} satisfies ContainerDescriptions;
