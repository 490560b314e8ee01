// Settings: environment variables only, checked at start. The README lists them.
import { z } from "zod";

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
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
});
export type Config = Readonly<z.infer<typeof Settings>>;

/** The settings, or one line for each that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config | { readonly wrong: readonly string[] } {
  const parsed = Settings.safeParse(env);
  if (parsed.success) return parsed.data;
  return { wrong: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}
