// Starts the server from the environment, says where it can be reached, and stops it cleanly.
import { networkInterfaces } from "node:os";
import { buildApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { libraryLog, openLog } from "./operate/log.ts";

/** Stopping may take this long, ms; then it stops anyway. */
const STOP_WITHIN = 10_000;

const config = readConfig(process.env);
if ("wrong" in config) {
  process.stderr.write(`These settings are wrong:\n${config.wrong.map((line) => `  ${line}\n`).join("")}`);
  process.exit(2);
}
const logger = openLog(config.LOG_LEVEL);
Object.assign(console, libraryLog(logger, Date.now));
const app = buildApp(config, logger, (error) => {
  const place = config.DATABASE_URL ? "The database" : `The data in ${config.DATA_DIR}`;
  process.stderr.write(`${place} cannot be used: ${error.message}\n`);
  process.exit(1);
});

process.on("unhandledRejection", (reason) => logger.error({ err: reason }, "a promise was rejected and nobody looked"));
process.on("uncaughtException", (error) => logger.fatal({ err: error }, "an error was thrown and nobody caught it"));

for (const problem of app.problems) process.stderr.write(`Left out: ${problem}\n`);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN).unref();
  await app.stop();
  process.exit(0);
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

try {
  await app.start();
} catch (error) {
  const busy = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  const why = busy
    ? `Port ${config.PORT} is taken by another program. Stop it, or choose another port: PORT=${config.PORT + 1} npm start`
    : String(error);
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

const everywhere = config.HOST === "0.0.0.0" || config.HOST === "::";
const lan = (everywhere ? Object.values(networkInterfaces()) : [])
  .flat()
  .filter((address) => address?.family === "IPv4" && !address.internal)
  .map((address) => `http://${address?.address}:${config.PORT}`);
process.stdout.write(
  `Two Winners is open at http://localhost:${config.PORT}\n${lan.map((url) => `On this network: ${url}\n`).join("")}`,
);
