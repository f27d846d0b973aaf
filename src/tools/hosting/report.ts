/** Prints each check on a line of its own as it is made, and keeps count. */
export class Report {
	#passed = 0;
	#failed = 0;

	get failed(): number {
		return this.#failed;
	}

	/** @param problems what is wrong, a line each; none if the check passed */
	check(name: string, problems: string[]): void {
		console.log(`${problems.length ? 'FAILED' : 'passed'}  ${name}`);
		for (const problem of problems.slice(0, 5)) console.log(`          ${problem}`);
		if (problems.length > 5) console.log(`          and ${problems.length - 5} more`);
		if (problems.length) this.#failed++;
		else this.#passed++;
	}

	summary(): string {
		return `${this.#passed} passed, ${this.#failed} failed`;
	}
}
