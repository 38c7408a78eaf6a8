import type { DocumentTree } from "../shared/documents/tree.ts";
import type { Context } from "./full/context.ts";

/** In: what is composed from, and which composer does. Out: what tells a copy's plan and version when it comes home. */
export const identityOf = ({ plan, options }: Context, kind: string = options.kind): DocumentTree["identity"] => ({
	planId: plan.id,
	exportId: options.exportId,
	schemaVersion: plan.schema,
	planVersion: plan.version,
	kind,
});
