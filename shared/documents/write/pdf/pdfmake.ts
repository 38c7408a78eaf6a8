/// <reference path="./pdfmake.d.ts" />
/**
 * The one door to pdfmake and bidi-js. Both are CommonJS: Node gives their exports object as the default import,
 * a bundler gives what it holds, so each is unwrapped once, here.
 */
import bidiModule, { type Bidi } from "bidi-js";
import documentModule from "pdfmake/js/PDFDocument.js";
import rendererModule from "pdfmake/js/Renderer.js";
import breakerModule from "pdfmake/js/TextBreaker.js";

function unwrap<T>(module: T | { default: T }): T {
	return typeof module === "object" && module !== null && "default" in module ? module.default : (module as T);
}

export const PDFDocument = unwrap(documentModule);
export const Renderer = unwrap(rendererModule);
export const TextBreaker = unwrap(breakerModule);
export const bidi: Bidi = unwrap(bidiModule)();

export type {
	FontDefinitions,
	FontkitFont,
	GlyphRun,
	Outline,
	PdfFont,
	PdfReference,
	StructureElement,
} from "pdfmake/js/PDFDocument.js";
export type { RenderedPage } from "pdfmake/js/Renderer.js";
