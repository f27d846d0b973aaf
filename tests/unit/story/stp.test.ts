import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve, type Constraint } from '../../../src/lib/story/stp';

/** Value of each variable besides the origin is from 0 to this. */
const HORIZON = 6;

const domain = (size: number): Constraint[] =>
	Array.from({ length: size - 1 }, (_, index) => index + 1).flatMap((variable) => [
		{ from: 0, to: variable, max: HORIZON },
		{ from: variable, to: 0, max: 0 }
	]);

/** All assignments to the variables, the origin first. */
function assignments(size: number): number[][] {
	if (size === 1) return [[0]];
	return assignments(size - 1).flatMap((rest) =>
		Array.from({ length: HORIZON + 1 }, (_, value) => [...rest, value])
	);
}

const feasible = (size: number, constraints: Constraint[]) =>
	assignments(size).filter((x) =>
		constraints.every(({ from, to, max }) => x[to]! - x[from]! <= max)
	);

const network = fc.integer({ min: 4, max: 5 }).chain((size) => {
	const variable = fc.nat(size - 1);
	const constraint = fc.record({
		from: variable,
		to: variable,
		max: fc.integer({ min: -5, max: 6 })
	});
	return fc.record({
		size: fc.constant(size),
		constraints: fc.array(constraint, { maxLength: 9 })
	});
});

/** Asserts that the constraints follow one another round and add up to less than nothing. */
function expectNegativeCycle(constraints: Constraint[], cycle: number[]): void {
	const chain = cycle.map((index) => constraints[index]!);
	chain.forEach(({ to }, index) => {
		expect(to).toBe(chain[(index + 1) % chain.length]!.from);
	});
	expect(chain.reduce((sum, { max }) => sum + max, 0)).toBeLessThan(0);
	expect(new Set(chain.map(({ from }) => from)).size).toBe(chain.length);
}

describe('The simple temporal problem', () => {
	it('finds exactly the networks consistent that have a solution, and their tightest bounds', () => {
		fc.assert(
			fc.property(network, ({ size, constraints: free }) => {
				const constraints = [...domain(size), ...free];
				const solved = solve(size, constraints);
				const solutions = feasible(size, constraints);
				expect(solved.consistent).toBe(solutions.length > 0);
				if (!solved.consistent) return;
				const column = (variable: number) => solutions.map((x) => x[variable]!);
				for (let variable = 0; variable < size; variable++) {
					expect(solved.earliest[variable]).toBe(Math.min(...column(variable)));
					expect(solved.latest[variable]).toBe(Math.max(...column(variable)));
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('names for each contradiction constraints that form one negative cycle, in their order', () => {
		fc.assert(
			fc.property(network, ({ size, constraints }) => {
				const solved = solve(size, constraints);
				if (!solved.consistent) expectNegativeCycle(constraints, solved.cycle);
			}),
			{ numRuns: 2000 }
		);
	});

	it('is solved without what is set aside, every contradiction told once', () => {
		fc.assert(
			fc.property(network, ({ size, constraints }) => {
				const aside: number[] = [];
				const solved = solve(size, constraints, (cycle) => {
					expectNegativeCycle(constraints, cycle);
					expect(cycle.filter((index) => aside.includes(index))).toEqual([]);
					// Something besides the cycle goes with it.
					const also = (cycle[0]! + 1) % constraints.length;
					aside.push(cycle[0]!, also);
					return [cycle[0]!, also];
				});
				const rest = constraints.filter((_, index) => !aside.includes(index));
				const { earliest, latest } = solved;
				expect(solve(size, rest)).toMatchObject({ consistent: true, earliest, latest });
			}),
			{ numRuns: 2000 }
		);
	});

	it('gives for each bound the constraint that sets it', () => {
		fc.assert(
			fc.property(network, ({ size, constraints: free }) => {
				const constraints = [...domain(size), ...free];
				const solved = solve(size, constraints);
				if (!solved.consistent) return;
				const { earliest, latest, earliestBy, latestBy } = solved;
				expect([earliestBy[0], latestBy[0]]).toEqual([-1, -1]);
				for (let variable = 1; variable < size; variable++) {
					const down = constraints[earliestBy[variable]!]!;
					const up = constraints[latestBy[variable]!]!;
					expect([down.from, up.to]).toEqual([variable, variable]);
					expect(earliest[variable]).toBe(earliest[down.to]! - down.max);
					expect(latest[variable]).toBe(latest[up.from]! + up.max);
				}
			})
		);
	});

	it('leaves unbounded what nothing ties to the origin', () => {
		const solved = solve(4, [
			{ from: 0, to: 1, max: 5 },
			{ from: 3, to: 2, max: -1 }
		]);
		expect(solved).toMatchObject({
			consistent: true,
			earliest: Float64Array.of(0, -Infinity, -Infinity, -Infinity),
			latest: Float64Array.of(0, 5, Infinity, Infinity)
		});
	});

	it('finds a contradiction that the origin has no part in', () => {
		const constraints = [
			{ from: 0, to: 1, max: 5 },
			{ from: 2, to: 3, max: -1 },
			{ from: 3, to: 2, max: 0 }
		];
		const solved = solve(4, constraints);
		if (solved.consistent) expect.fail('consistent');
		expect(solved.cycle.toSorted()).toEqual([1, 2]);
	});

	it('finds a moment that would come before itself', () => {
		expect(solve(2, [{ from: 1, to: 1, max: -1 }])).toEqual({ consistent: false, cycle: [0] });
	});

	it('is exact to the millisecond at the times of today', () => {
		const now = Date.UTC(2024, 2, 5);
		const solved = solve(3, [
			{ from: 1, to: 0, max: -now },
			{ from: 0, to: 2, max: now + 1 },
			{ from: 2, to: 1, max: -1 }
		]);
		expect(solved).toMatchObject({
			earliest: Float64Array.of(0, now, now + 1),
			latest: Float64Array.of(0, now, now + 1)
		});
	});

	it.each(['forwards', 'backwards'])('solves a chain of 50 000 moments told %s at once', (way) => {
		const size = 50_000;
		const constraints = Array.from({ length: size - 1 }, (_, k) => ({
			from: k + 1,
			to: k,
			max: -1
		}));
		if (way === 'backwards') constraints.reverse();
		const begun = performance.now();
		const solved = solve(size, constraints);
		expect(performance.now() - begun).toBeLessThan(1000);
		if (!solved.consistent) expect.fail('inconsistent');
		expect(solved.earliest[size - 1]).toBe(size - 1);
	});
});
