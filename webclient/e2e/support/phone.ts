import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A phone as many people hold one: of a slow line and a slow machine. */
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const CPU_TIMES_SLOWER = 6;
const LINE = { latency: 300, downloadThroughput: (400 * 1000) / 8, uploadThroughput: (400 * 1000) / 8, offline: false };

const PATIENCE_MS = 60_000;

/** How a page came over the line, until its text stood on it. */
export interface Opening {
  /** Milliseconds from the first thing asked for until one could read. */
  readonly took: number;
  /** What was asked for until then, the socket among it. */
  readonly asked: readonly Asked[];
}

export interface Asked {
  readonly what: string;
  /** What came for it, as it was on the line, its head too; of the socket, what it had said by then. */
  readonly bytes: number;
}

/** A phone that nobody has used yet. */
export async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext(PHONE);
  return context.newPage();
}

/** Makes a page as slow as that phone. */
export async function slowed(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", LINE);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_TIMES_SLOWER });
}

/** Notes what a page asks for from here on; waits for the text, and tells how it came. */
export async function watchOpening(page: Page): Promise<() => Promise<Opening>> {
  const devtools = await page.context().newCDPSession(page);
  const what = new Map<string, string>();
  const bytes = new Map<string, number>();
  const add = (id: string, more: number) => bytes.set(id, (bytes.get(id) ?? 0) + more);
  let began = Infinity;
  devtools.on("Network.requestWillBeSent", ({ requestId, request }) => {
    began = Math.min(began, performance.now());
    what.set(requestId, `${request.method} ${new URL(request.url).pathname}`);
  });
  devtools.on("Network.webSocketCreated", ({ requestId }) => what.set(requestId, "GET /api/socket"));
  devtools.on("Network.webSocketFrameReceived", ({ requestId, response }) => add(requestId, Buffer.byteLength(response.payloadData)));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));

  // The page tells on the same line when its text stands, so that what it asks for afterwards comes afterwards here too.
  const stands = new Promise<{ asked: [string, string][]; socket: number; at: number }>((told) => {
    devtools.on("Runtime.bindingCalled", ({ name }) => {
      if (name !== "textStands") return;
      const asked = [...what];
      const socket = asked.find(([, one]) => one === "GET /api/socket")?.[0] ?? "";
      told({ asked, socket: bytes.get(socket) ?? 0, at: performance.now() });
    });
  });
  await devtools.send("Network.enable");
  await devtools.send("Runtime.enable");
  await devtools.send("Runtime.addBinding", { name: "textStands" });
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (document.querySelector("p.block-text") === null) return;
      watch.disconnect();
      (globalThis as never as { textStands(words: string): void }).textStands("");
    }).observe(document, { childList: true, subtree: true });
  });

  return async () => {
    await page.locator("p.block-text").first().waitFor({ timeout: PATIENCE_MS });
    const { asked, socket, at } = await stands;
    await page.waitForLoadState("networkidle");
    return {
      took: Math.round(at - began),
      asked: asked.map(([id, one]) => ({ what: one, bytes: one === "GET /api/socket" ? socket : (bytes.get(id) ?? 0) })),
    };
  };
}
