/** The window starts here: styles, first look at what is on this computer, one root. */
import "./worker/no-eval.ts";
import "./styles/tokens.css";
import "./styles/scripts.css";
import "./styles/base.css";
import "./styles/layout.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { start } from "./store/app.ts";

const place = document.getElementById("app");
if (place) createRoot(place).render(<App />);
void start();
