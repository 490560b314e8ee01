// A page that was open while the server was upgraded: code that it needs now is gone, so it loads itself anew and goes on.
import { expect, it, onTestFinished } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { startServer } from "../support/server.ts";

it("loads a page anew whose code is gone, once, and goes on where it was", async () => {
  const [server, browser] = await Promise.all([startServer(), launchChromium()]);
  onTestFinished(async () => {
    await browser.close();
    await server.remove();
  });
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.getByRole("link", { name: /Practise with a bot/ }).waitFor();
  let gone = 0;
  await page.route(/PracticePage-.*\.js/, (route) => {
    gone += 1;
    return gone === 1 ? route.fulfill({ status: 404 }) : route.continue();
  });
  await page.getByRole("link", { name: /Practise with a bot/ }).click();
  await page.getByRole("heading", { level: 1, name: "Practise with a bot" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/practice");
  expect(gone).toBeGreaterThan(1);
});
