/** "Callum Reid" when called by the first name; "Mo Maureen Adeyemi-Walsh" when called otherwise. */
export function PersonName({ calledName, fullName }: { readonly calledName: string; readonly fullName: string }) {
	const rest = fullName.startsWith(`${calledName} `)
		? fullName.slice(calledName.length + 1)
		: fullName === calledName
			? ""
			: fullName;
	return (
		<>
			<strong>{calledName}</strong> {rest}
		</>
	);
}
