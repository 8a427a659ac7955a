/** The part of qpdf-wasm that we use: its own types leave out what the library it was built with (Emscripten) gives. */
declare module "@neslinesli93/qpdf-wasm/dist/qpdf.js" {
  export interface Qpdf {
    /** Runs the command line; gives its exit status. */
    readonly callMain: (args: readonly string[]) => number;
    readonly FS: {
      readonly writeFile: (path: string, bytes: Uint8Array) => void;
      readonly readFile: (path: string) => Uint8Array;
    };
  }
  const createQpdf: (settings: { readonly locateFile: () => string }) => Promise<Qpdf>;
  // biome-ignore lint/style/noDefaultExport: it is how qpdf-wasm exports it
  export default createQpdf;
}
