/** Composes and writes one document, away from the window's thread. Killing it kills its plaintext. */
import "./no-eval.ts";
import { missingInTree } from "../../shared/documents/fonts/index.ts";
import { kindOf } from "../../shared/documents/kinds.ts";
import { writeDocument } from "../../shared/documents/write/index.ts";
import type { WriterResources } from "../../shared/documents/write/writer.ts";
import { compose } from "../../templates/compose.ts";
import { pictureFor } from "../../templates/pictures/index.ts";
import { type Job, jobSchema, type WorkerAnswer } from "./contract.ts";

interface WorkerScope {
	onmessage: ((event: MessageEvent<unknown>) => void) | null;
	postMessage(message: WorkerAnswer, transfer?: Transferable[]): void;
}
const scope = globalThis as unknown as WorkerScope;

const fetched = async (path: string): Promise<Response> => {
	const response = await fetch(path);
	if (!response.ok) throw new Error("a part of the app is missing");
	return response;
};

const resources: WriterResources = {
	font: async (name) => new Uint8Array(await (await fetched(`/fonts/${name}.ttf`)).arrayBuffer()),
	picture: async (concept) => ({
		svg: await (await fetched(`/pictures/${concept}.svg`)).text(),
		png: new Uint8Array(await (await fetched(`/pictures/${concept}.png`)).arrayBuffer()),
	}),
	progress: (done) => scope.postMessage({ kind: "progress", done }),
};

async function make(job: Job): Promise<void> {
	const { document, format, takesEdits } = kindOf(job.kind);
	const tree = compose(job.plan, {
		kind: document,
		exportId: job.exportId,
		reader: job.reader,
		today: job.today,
		isForEditing: takesEdits,
		choosePicture: pictureFor,
		...(job.leaveOut === undefined ? {} : { leaveOut: job.leaveOut }),
	});
	const missing = format === "pdf" ? missingInTree(tree) : [];
	if (missing.length > 0) {
		scope.postMessage({ kind: "no-font", where: missing.map((place) => place.where) });
		return;
	}
	const written = await writeDocument(format, tree, resources);
	scope.postMessage({ kind: "made", ...written }, [written.bytes.buffer as ArrayBuffer]);
}

scope.onmessage = ({ data }) => {
	const job = jobSchema.safeParse(data);
	const failed = () => scope.postMessage({ kind: "failed" });
	// Never the error itself: it could hold words.
	if (job.success) make(job.data).catch(failed);
	else failed();
};
