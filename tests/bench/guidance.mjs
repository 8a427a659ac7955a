import { goTo, inBrowser, unlock } from "./browser.mjs";
import { figure, repeat } from "./figures.mjs";
import { searchFor } from "./typing.mjs";

/** What somebody types who has just been told something: with a slip, in plain words, in a child’s. */
const typed = ["touched under the tabel", "photo sent round the class", "he showed his willy on the bus"];

/** The cards are sought at once with each key: until what is found has been painted. */
export const measureGuidance = ({ address }, profile, passphrase, runs) =>
  inBrowser(profile, { installs: true }, async (page, context) => {
    await unlock(page, address, passphrase);
    await goTo(page, "/guidance");
    const field = page.getByRole("searchbox", { name: "What happened?" });
    const search = async () => (await repeat(runs, () => searchFor(page, field, typed))).flat();
    const quick = await search();
    const browser = await context.newCDPSession(page);
    await browser.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const slow = await searchFor(page, field, typed);
    return [figure("Search of the cards, a keystroke to painted, p95", 50, "ms", quick, { of: "p95", slow })];
  });
