"""What English, German and French tell about where a sentence or a clause ends."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Abbreviations without their last full stop, in lower case.
NEVER_LAST = _words(
    "mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cmdr adm maj hon rev pres supt det insp st messrs vs e.g i.e "
    "cf viz approx dept est ed eds "
    "hr fr frl dipl ing bzw ca vgl sog evtl ggf inkl exkl geb gest z.b d.h u.a v.a o.ä i.d.r u.u z.t bspw lat "
    "mme mmes mlle mm mgr me pr ex env av apr"
)
MAY_BE_LAST = _words("etc inc ltd co corp jr sr plc llc al a.m p.m usw u.s.w mio mrd tel str bros ave blvd")
BEFORE_NUMBER = _words("no nos nr p pp fig figs art vol ch sec chap abs abb bd kap ziff s jan feb mar apr jun jul aug "
                       "sep sept oct nov dec okt dez janv févr avr juil déc tél")  # fmt: skip
AFTER_ORDINAL = _words(
    "januar februar märz april mai juni juli august september oktober november dezember jänner jahrhundert "
    "jahrestag bundesliga klasse stock platz lebensjahr artikel senat zivilsenat strafsenat"
)
# Words that begin sentences far oftener than names: after an abbreviation they mean that the sentence ended.
STARTERS = _words(
    "the a an in on at it he she they we i you this that these those but and or so if when while as after before for "
    "from with by to his her their its our my some many most there then now however meanwhile yet still also even no "
    "not what who why how where since because although "
    "der die das den dem des ein eine einen einem einer er sie es wir ich ihr im am auf aus bei bis mit nach von vor "
    "zu zum zur und aber oder doch denn wenn als auch noch nur nun dann dies diese dieser dieses dabei damit dafür "
    "le la les l un une du de dans il elle ils elles nous vous je ce cette ces cela c mais et ou donc car pour par "
    "sur avec sans selon après avant depuis si quand son sa ses leur leurs au aux à"
)

# Verbs of saying and thinking: what follows their "that" is the claim.
REPORTING = _words(
    "say says said saying tell tells told write writes wrote argue argues argued arguing claim claims claimed warn "
    "warns warned warning add adds added announce announces announced believe believes believed worry worries worried "
    "fear fears feared hope hopes hoped insist insists insisted think thinks thought note notes noted state states "
    "stated suggest suggests suggested demand demands demanded explain explains explained concede concedes conceded "
    "deny denies denied promise promises promised concerned find finds found show shows showed ask asks asked "
    "continue continues continued report reports reported confirm confirms confirmed acknowledge acknowledged "
    "sagt sagte sagen sagten erklärt erklärte erklären warnt warnte warnen fordert forderte fordern betont betonte "
    "behauptet behauptete meint meinte glaubt glaubte hofft hoffte schrieb schreibt kritisiert kritisierte findet "
    "dit disait affirme affirmait affirmé déclare déclaré explique expliqué estime estimé croit pense assure assuré "
    "avertit craint espère écrit demande demandé ajoute ajouté souligne"
)
THAT = ("that", "dass", "daß", "que", "qu’", "qu'")
# A clause begins with these.
SUBORDINATE = _words(
    "while whereas because although though unless until when which who whose whom whether if where "
    "weil dass daß während obwohl wenn falls damit nachdem bevor sodass "
    "tandis alors lorsque quand parce puisque quoique qui dont où"
)
# A clause begins after these; after the second ones only where what follows can begin a clause of its own.
ALWAYS = _words("but yet aber sondern doch mais")
SOMETIMES = _words("and or nor und oder et ou")
BEGIN_CLAUSE = _words(
    "it he she they we i you this there that also then still now even never not will would can could should must has "
    "have had is are was were do does did may might plans wants says said called urged asked "
    "er sie es wir ich man das ist hat wird kann soll muss will war haben sind werden können sollen müssen "
    "il elle ils elles on nous vous je ce cela a est sont ont sera doit peut veut n’a n’est"
)
