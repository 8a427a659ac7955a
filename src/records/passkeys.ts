import { failed, ok, type Result } from "../lib/result.ts";
import type { NewPasskey, Secret, Way } from "../vault/api.ts";

// Unlocking by passkey (WebAuthn with the PRF extension): the passkey turns a salt into 32 bytes that nobody else can make. A comfort
// and never the only way: it belongs to this address and this device. Which browsers and devices can: storage-and-security.md B.2.

type Bytes = Uint8Array<ArrayBuffer>;

/** "unable": this browser or device gives no such bytes. "refused": whoever was asked would rather not, or it took too long. */
export type PasskeyProblem = "unable" | "refused";

const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Whether there is something here that can hold a passkey. Only trying tells whether it gives the bytes. */
export const mayHavePasskeys = async (): Promise<boolean> =>
  typeof PublicKeyCredential === "function" &&
  (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false));

/** Makes a passkey and asks it at once for what it will be asked for at each unlock: only what answers the same twice is kept. */
export async function newPasskey(): Promise<Result<NewPasskey, PasskeyProblem>> {
  const salt = randomBytes(32);
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: randomBytes(32),
        rp: { name: "Waymark" },
        // Neutral on purpose: the device lists it by this name.
        user: { id: randomBytes(16), name: "Waymark", displayName: "Waymark" },
        pubKeyCredParams: [
          { type: "public-key", alg: -7 },
          { type: "public-key", alg: -257 },
        ],
        authenticatorSelection: { userVerification: "required", residentKey: "preferred" },
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    if (!(made instanceof PublicKeyCredential)) return failed("unable");
    const credential = toHex(new Uint8Array(made.rawId));
    const first = await ask([{ credential, salt: toHex(salt) }]);
    const second = await ask([{ credential, salt: toHex(salt) }]);
    if (!first.ok) return first;
    if (!second.ok || toHex(first.value.output) !== toHex(second.value.output)) return failed("unable");
    return ok({ credential, salt: toHex(salt), output: first.value.output });
  } catch (error) {
    return failed(problemOf(error));
  }
}

/** Asks whichever of these passkeys is here, and gives the secret that opens its way in. */
export async function secretFromPasskey(ways: readonly Way[]): Promise<Result<Secret, PasskeyProblem>> {
  const answered = await ask(ways.flatMap(({ passkey }) => (passkey ? [passkey] : [])));
  if (!answered.ok) return answered;
  const way = ways.find(({ passkey }) => passkey?.credential === answered.value.credential);
  return way ? ok({ kind: "passkey", output: answered.value.output, slotId: way.slotId }) : failed("unable");
}

type Passkey = NonNullable<Way["passkey"]>;

async function ask(
  passkeys: readonly Passkey[],
): Promise<Result<{ readonly credential: string; readonly output: Bytes }, PasskeyProblem>> {
  try {
    const got = await navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: passkeys.map(({ credential }) => ({ type: "public-key", id: fromHex(credential) })),
        userVerification: "required",
        extensions: {
          prf: {
            evalByCredential: Object.fromEntries(
              passkeys.map(({ credential, salt }) => [toBase64Url(fromHex(credential)), { first: fromHex(salt) }]),
            ),
          },
        },
      },
    });
    if (!(got instanceof PublicKeyCredential)) return failed("unable");
    const first = got.getClientExtensionResults().prf?.results?.first;
    if (!(first instanceof ArrayBuffer) || first.byteLength !== 32) return failed("unable");
    return ok({ credential: toHex(new Uint8Array(got.rawId)), output: new Uint8Array(first) });
  } catch (error) {
    return failed(problemOf(error));
  }
}

const problemOf = (error: unknown): PasskeyProblem =>
  error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "unable";

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
