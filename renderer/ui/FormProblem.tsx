/** What is wrong with a form that was to be kept, said at once; nothing while nothing is. */
export const FormProblem = ({ text }: { readonly text: string }) =>
	text === "" ? null : (
		<p className="field-error" role="alert">
			{text}
		</p>
	);
