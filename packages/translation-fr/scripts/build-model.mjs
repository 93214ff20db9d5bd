// Compiles the model into built/, so that it starts at once. Part of `npm run build`; what it writes is not committed.
import { buildTranslationFr } from "../dist/node.js";

console.log(`built ${await buildTranslationFr()}`);
