/** What someone is by trade, state or belief: after "be" French has it without an article. */
import {
	be,
	head,
	left,
	lexicalVerb,
	may,
	negation,
	next,
	noun,
	previous,
	second,
	secondLast,
	word,
} from "@handwired/english/analysis";
import { and, type Bool, fetch, nearestBefore, not, or } from "@handwired/notation";
import { nounIs } from "../words/nouns.ts";
import { nationalPredicate } from "./nationalities.ts";

/** Most French nouns of persons that end so. */
const ENDING = /(?:ien|iste|logue|graphe|naute|crate|eur|ier|ière|euse|trice|aire)$/u;
const NO_ROLES = new Set(
	"menteur tricheur voleur violeur tueur meurtrier rêveur penseur sorcier chevalier imposteur monsieur seigneur sauveur vainqueur partenaire adversaire voyeur connaisseur amateur charmeur râleur vengeur envahisseur supérieur successeur admirateur prisonnier pécheur".split(
		" ",
	),
);
const ROLES = new Set(
	"avocat médecin étudiant enseignant soldat marin pilote chef maire juge prêtre comptable architecte athlète poète interprète ministre président mannequin orphelin étranger bénévole adulte catholique chrétien musulman juif bouddhiste athée membre flic acrobate frère sœur cousin jumeau jumelle capitaine colonel champion diplomate psychiatre chirurgien analyste gendarme agent journaliste peintre banquier esclave candidat divorcé octogénaire diabétique bilingue militant gaucher droitier".split(
		" ",
	),
);
/** A noun of a person that is such a role. */
export const roleNoun: Bool = and(
	may("noun.human", "name.human"),
	nounIs("a role", (e) => {
		const [word = ""] = e.lemma.replace(/\.n$/u, "").split(" ");
		return ROLES.has(word) || (ENDING.test(word) && !NO_ROLES.has(word));
	}),
	not(next(or(noun, word("who", "that")))),
	not(nationalPredicate),
).named("noun of a role");

/** "A pianist", without adjective. */
const kindOfRole = and(
	noun,
	or(may("name.language"), not(may("number", "name.human"))),
	not(roleNoun),
);
export const aRole: Bool = and(
	word("a", "an"),
	or(next(roleNoun), and(next(kindOfRole), second(roleNoun)), next(nationalPredicate)),
).named("article of a role");
const becoming = or(be, word("become", "becomes", "became", "becoming"));
const personBefore = fetch(
	nearestBefore(or(head, word("there", "this", "that"))),
	not(word("it", "this", "that", "these", "those", "there", "who", "what", "which")),
	{ fallback: false },
);
/** The article of a role that is said of someone. */
export const silentArticle: Bool = and(
	aRole,
	or(
		left(becoming),
		and(
			previous(word("and", "or", "but")),
			secondLast(roleNoun),
			fetch(nearestBefore(or(lexicalVerb, be)), be, { fallback: false }),
		),
		and(previous(word("you", "he", "she", "i")), secondLast(or(be, negation))),
	),
	personBefore,
).named("article that a role does without");
const afterArticle = and(
	roleNoun,
	or(previous(silentArticle), and(previous(kindOfRole), secondLast(silentArticle))),
);
const bare = and(roleNoun, head, left(becoming), personBefore);
/** A role that is said of someone. */
export const roleSaid: Bool = or(afterArticle, bare).named("role that is said of someone");
