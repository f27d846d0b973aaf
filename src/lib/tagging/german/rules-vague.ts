/** Words for past, present and future that name no date, and are not to be read as one. */
import type { Rule } from '../grammar';
import { vague } from '../meanings/lengths';

export const vagueRules: Rule[] = [
	{
		name: 'jetzt',
		pattern: '(jetzt|nun|derzeit|zurzeit|aktuell|gegenwärtig|momentan|im moment)',
		means: vague('PRESENT_REF'),
		example: 'wird [derzeit = PRESENT_REF] geprüft'
	},
	{
		name: 'derzeitig',
		pattern: '(derzeitige|derzeitigen|derzeitiger|jetzige|jetzigen|aktuelle|aktuellen|aktueller)',
		means: vague('PRESENT_REF'),
		example: 'die [derzeitige = PRESENT_REF] Regierung'
	},
	{
		name: 'kürzlich',
		pattern: '(kürzlich|jüngst|neulich|unlängst|vor kurzem|in jüngster zeit)',
		means: vague('PAST_REF'),
		example: 'wurde [kürzlich = PAST_REF] verkauft'
	},
	{
		name: 'Vergangenheit',
		pattern: '(vergangenheit|früheren zeiten)',
		means: vague('PAST_REF'),
		behind: 'der|in',
		notBefore: 'der|des',
		example: 'in der [Vergangenheit = PAST_REF]'
	},
	{
		name: 'bald',
		pattern: '(bald|demnächst|künftig|in kürze|in zukunft|in naher zukunft|in absehbarer zeit)',
		means: vague('FUTURE_REF'),
		notBefore: 'darauf|nach',
		example: 'wird [bald = FUTURE_REF] entschieden'
	}
];
