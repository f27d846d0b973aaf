/** English numbers, abbreviations and cues. */
import { phrases, words, type Cues, type Numerals } from '../grammar';
import type { Abbreviations } from '../tokens';

export const numerals: Numerals = {
	ones: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
	tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
	multipliers: { hundred: 100, thousand: 1000 },
	amounts: {
		0.5: 'half a|half an|half',
		1: 'a|an|a single|a full|a whole|an entire|another',
		1.5: 'one and a half',
		2: 'a couple of|a couple|couple of',
		2.5: 'two and a half',
		3.5: 'three and a half',
		12: 'a dozen',
		100: 'a hundred',
		X: 'a few|few|several|some|many|a number of|dozens of'
	},
	and: 'and',
	suffixes: {
		st: 'ordinal',
		nd: 'ordinal',
		rd: 'ordinal',
		th: 'ordinal',
		s: 'decade',
		am: 'am',
		pm: 'pm'
	}
};

export const abbreviations: Abbreviations = {
	dotted: words(`
		jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun`),
	titles: words(`
		mr mrs ms dr gen col lt capt sgt maj sen rep gov rev prof inc corp co ltd st jr sr no vs etc
		calif va pa ky fla tex mass conn minn ill ariz wash ore mich ga md ala tenn wis la us uk un`)
};

export const cues: Cues = {
	future: words(`
		will 'll shall wo due scheduled slated expected expects expect would should may likely
		upcoming forthcoming hopes intends expires matures maturing ahead starts
		begins opens resumes arrives meets convenes leaves returns takes runs must`),
	futurePairs: phrases(
		'is to|are to|going to|plans to|plan to|agreed to|vowed to|expected to|planning to|set for|set to|about to|as early|as soon|to be|deadline of|are planned|is planned|plans a'
	),
	eitherPairs: phrases('planned to|planned for|was to|were to'),
	aheadBeside: words('is are until till starting beginning effective payable expire expires'),
	past: words(`
		was were had did has have been came went took made began fell rose met left held found won lost
		became gave got shot sent put kept brought built bought sold led grew spoke wrote saw ran`),
	planBefore: phrases('had been|had'),
	present: words(
		'leave meet go begin come fly speak take hold arrive resume depart appear testify decide'
	),
	aheadBehind: words('is'),
	saying: words(`
		said told announced reported disclosed says wrote warned testified confirmed declared
		acknowledged predicted`),
	pastEnding: 'ed',
	notPast: words('need succeed proceed exceed speed feed seed breed indeed unspecified united'),
	beforeParticiple: words("be is are if unless the a an still its his her their of 's and"),
	pastBehind: words("'s"),
	binding: words('after before following')
};
