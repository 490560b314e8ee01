// All calls of the server, and the document that describes them.
import type { Router } from "express";
import { openApi } from "./api.ts";
import { addExportCalls } from "./exportCalls.ts";
import { describeCalls } from "./openapi.ts";
import { addPaperCalls } from "./paperCalls.ts";
import { addPeopleCalls } from "./peopleCalls.ts";
import { addPracticeCalls } from "./practiceCall.ts";
import { addResumeCall } from "./resumeCall.ts";
import { addSeatCalls } from "./seatCalls.ts";
import type { Services } from "./services.ts";
import { addSessionCalls } from "./sessionCalls.ts";
import { addTableCalls } from "./tableCalls.ts";

/** Adds every call to a router. */
export function addCalls(router: Router, services: Services): void {
  const api = openApi(router, services.logger);
  addTableCalls(api, services);
  addPracticeCalls(api, services);
  addResumeCall(api, services);
  addSeatCalls(api, services);
  addSessionCalls(api, services);
  addPeopleCalls(api, services);
  addPaperCalls(api, services);
  addExportCalls(api, services);
  api.add(
    { method: "get", path: "/openapi.json", says: "This document.", answers: "An OpenAPI document" },
    () => document,
  );
  const document = describeCalls(api.calls);
}
