import { start } from "./app/start.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for the app");
start(root);
