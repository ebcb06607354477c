import { expect, test } from "vitest";
import { holdsPassword } from "./password-variable.ts";

test.each([
  ["POSTGRES_PASSWORD", "hunter2"],
  ["db_pass", "x"],
  ["PASSWD", "x"],
  ["MYSQL_PWD", "x"],
  ["Client_Secret", "x"],
  ["GITHUB_TOKEN", "x"],
  ["APIKEY", "x"],
  ["MAIL_API_KEY", "x"],
  ["AWS_ACCESS_KEY_ID", "x"],
  ["TLS_PRIVATE_KEY", "x"],
  ["CREDENTIALS", "x"],
  ["CACHE", "redis://:x@cache:6379"],
  ["DATABASE_URL", "postgres://app:x@db/app"],
])("%s=%s holds a password", (name, value) => {
  expect(holdsPassword(name, value)).toBe(true);
});

test.each([
  ["COMPASS", "north"],
  ["PASSENGERS", "4"],
  ["TOKENIZER", "x"],
  ["PWD", "/srv"],
  ["OLDPWD", "/srv"],
  ["DB_PASSWORD_FILE", "/run/secrets/db"],
  ["TOKEN_TTL", "60"],
  ["TOKEN_EXPIRES", "60"],
  ["TOKEN_EXPIRE_MINUTES", "30"],
  ["TOKEN_LIFETIME", "3600"],
  ["PASSWORD_HASH_ALGO", "bcrypt"],
  ["SECRET_NAME", "registry"],
  ["PASSWORD_LOGIN_ENABLED", "1 of 2"],
  ["ALLOW_PASSWORD", "on"],
  ["PASSWORD_MIN", "8"],
  ["PASSWORD_POLICY", "strict"],
  ["TOKEN_URL", "https://example.org/token"],
  ["DB_PASSWORD", ""],
  ["DB_PASSWORD", "/run/secrets/db"],
  ["ALLOW_EMPTY_PASSWORD", "YES"],
  ["RANDOM_PASSWORD", "1"],
  ["DB_PASSWORD", "${FROM_SERVICE}"],
  ["DB_PASSWORD", "%i"],
  ["DATABASE_URL", "postgres://db:5432/app"],
  ["SITE", "https://example.org/@me"],
])("%s=%s holds none", (name, value) => {
  expect(holdsPassword(name, value)).toBe(false);
});
