/**
 * The headers Waymark must be served with, wherever it is hosted. Kept in one place, sent by `npm start`, and written
 * out for other servers by hosting.ts. The reasons are in storage-and-security.md, E.1; those that look odd:
 * - `'wasm-unsafe-eval'`: Argon2id and the page layout of PDFs are WebAssembly;
 * - `data:` in connect-src: the layout module first tries to fetch itself from a data address;
 * - Trusted Types: the one policy is src/lib/script-url.ts, and no HTML is ever made from text.
 */
const contentSecurityPolicy = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' blob: data:",
  "font-src": "'self'",
  "connect-src": "'self' data:",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "frame-src": "'none'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "app",
} as const;

/** What the app never asks the device for. A camera least of all: no image ever enters a record. */
const refused = [
  "accelerometer",
  "camera",
  "clipboard-read",
  "display-capture",
  "geolocation",
  "hid",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
] as const;

export const securityHeaders = {
  "Content-Security-Policy": Object.entries(contentSecurityPolicy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; "),
  "Permissions-Policy": refused.map((feature) => `${feature}=()`).join(", "),
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;
