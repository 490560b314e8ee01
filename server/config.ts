// Settings: environment variables only, checked at start. The README lists them.
import { z } from "zod";

/** Lets through what is empty or an address with one of these schemes. */
function address(...schemes: readonly string[]) {
  const isOne = (text: string) => text === "" || (URL.canParse(text) && schemes.includes(new URL(text).protocol));
  return [
    isOne,
    { error: `write an address that begins with ${schemes.map((one) => `${one}//`).join(" or ")}` },
  ] as const;
}

const Settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(2567),
  HOST: z.string().min(1).default("0.0.0.0"),
  DATA_DIR: z.string().min(1).default("./data"),
  SCENARIOS_DIR: z.string().default(""),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  ALLOWED_ORIGINS: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((origin) => origin.trim())
        .filter(Boolean),
    ),
  HOST_PASSWORD: z.string().max(200).default(""),
  RETENTION_DAYS: z.coerce.number().min(0).max(36_500).default(365),
  METRICS_TOKEN: z.string().max(200).default(""),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  DATABASE_URL: z
    .string()
    .default("")
    .refine(...address("postgres:", "postgresql:")),
  REDIS_URL: z
    .string()
    .default("")
    .refine(...address("redis:", "rediss:")),
  PUBLIC_ADDRESS: z
    .string()
    .default("")
    .refine((text) => text === "" || /^[\w.-]+(:\d+)?(\/[\w-]+)*$/.test(text), {
      error: "write host[:port][/path] without a scheme, such as play.example.org/p1",
    }),
  INTERNAL_URL: z
    .string()
    .default("")
    .refine(...address("http:", "https:")),
  CLUSTER_SECRET: z
    .string()
    .default("")
    .refine((text) => text === "" || text.length >= 16, { error: "write at least 16 characters" }),
});

/** What several processes need together and one does not. */
const Checked = Settings.check(({ value, issues }) => {
  const wrong = (name: keyof typeof value, message: string) =>
    issues.push({ code: "custom", path: [name], message, input: value[name] });
  const one = value.PUBLIC_ADDRESS === "";
  const others = (["REDIS_URL", "INTERNAL_URL", "CLUSTER_SECRET"] as const).filter((name) => value[name] !== "");
  if (one && others.length > 0) {
    wrong("PUBLIC_ADDRESS", `${others.join(" and ")} is for several processes: say how browsers reach this one`);
  }
  if (!one && value.DATABASE_URL === "" && value.CLUSTER_SECRET === "") {
    wrong("CLUSTER_SECRET", "several processes need a secret that they share, or DATABASE_URL to make one of");
  }
});
export type Config = Readonly<z.infer<typeof Settings>>;

/** The settings, or one line for each that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config | { readonly wrong: readonly string[] } {
  const parsed = Checked.safeParse(env);
  if (parsed.success) return parsed.data;
  return { wrong: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}
