/** Parts of the package that are written by hand, because the library leaves out what is needed or puts in what must not leak. */
import type { DocumentTree } from "../../tree.ts";
import { FONT } from "./look.ts";
import { complexLanguage } from "./styles.ts";
import { element, escapeXml, part, valued, WORD_NAMESPACE, when } from "./xml.ts";

/** Fonts to take where one is missing: for the text font Arial, for Arial Calibri (design/documents.md 2). A font may name one other. */
export function fontTableXml(): string {
	const font = (name: string, others: string, panose: string) =>
		element(
			"w:font",
			{ "w:name": name },
			when(others, valued("w:altName", others)),
			valued("w:panose1", panose),
			valued("w:charset", "00"),
			valued("w:family", "swiss"),
			valued("w:pitch", "variable"),
		);
	return part(
		element(
			"w:fonts",
			{ "xmlns:w": WORD_NAMESPACE },
			font(FONT.text, FONT.first, "020B0604020202020204"),
			font(FONT.first, FONT.second, "020B0604020202020204"),
			font(FONT.second, "", "020F0502020204030204"),
		),
	);
}

/** Title and language, and nothing about who made the file, when or where. */
export function corePropertiesXml(tree: DocumentTree): string {
	const namespaces = {
		"xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
		"xmlns:dc": "http://purl.org/dc/elements/1.1/",
	};
	const title = `<dc:title>${escapeXml(tree.title)}</dc:title>`;
	return part(
		element("cp:coreProperties", namespaces, title, `<dc:language>${escapeXml(tree.language)}</dc:language>`),
	);
}

/** Current Word's way of laying out; changes are recorded in a copy for editing. */
export function settingsXml(tree: DocumentTree): string {
	const compatible = (name: string, value: number) =>
		element("w:compatSetting", { "w:name": name, "w:uri": "http://schemas.microsoft.com/office/word", "w:val": value });
	return part(
		element(
			"w:settings",
			{ "xmlns:w": WORD_NAMESPACE },
			when(tree.isForEditing, element("w:trackRevisions")),
			valued("w:defaultTabStop", 720),
			valued("w:characterSpacingControl", "doNotCompress"),
			element(
				"w:compat",
				{},
				compatible("compatibilityMode", 15),
				compatible("overrideTableStyleFontSizeAndJustification", 1),
				compatible("enableOpenTypeFeatures", 1),
				compatible("doNotFlipMirrorIndents", 1),
				compatible("differentiateMultirowTableHeaders", 1),
			),
			element("w:themeFontLang", { "w:val": tree.language, "w:bidi": complexLanguage(tree) }),
			valued("w:decimalSymbol", "."),
			valued("w:listSeparator", ","),
		),
	);
}
