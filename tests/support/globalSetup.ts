// Before the browser tests: one browser for all of them.
import { unpackChromium } from "./chromium.ts";

export default unpackChromium;
