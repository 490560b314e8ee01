// The real server in a measured process: `server/main.ts` as it is, told by the environment, with a way to collect garbage.
import "./collect.ts";
import "../../server/main.ts";
