"""What the English word list and the lemma list get wrong or leave out in customer support."""

from typing import Final

IRREGULAR_VERBS: Final = """
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug
do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|fit fit fit|flee fled fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant
meet met met|mistake mistook mistaken|overcome overcame overcome|overpay overpaid overpaid
oversee oversaw overseen|pay paid paid|put put put|quit quit quit|read read read
repay repaid repaid|resend resent resent|reset reset reset|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|set set set|shake shook shaken|show showed shown|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent
split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck
strike struck struck|swear swore sworn|swim swam swum|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown
understand understood understood|undo undid undone|upset upset upset|wake woke woken
wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|be was been|be were been
"""
"""Verb, past, participle; the readings of these forms cannot be seen from their endings."""

ALSO_ITSELF: Final = """
left found felt saw lay bound bore lost meant used broke spoke rose ground wound fell lit led
upset reset read cost hurt set put cut shut hit let better best further thought
thanks regards goods glasses customs savings lives leaves news regarding following outstanding
understanding meaning training pricing rating spelling timing packaging advertising
marketing accounting handling shopping wording
"""
"""Inflected forms that are words in their own right as well."""

LEMMAS: Final = """
better:good,well,better best:good,well,best worse:bad,worse worst:bad,worst
lives:life,live leaves:leave,leaf bases:base,basis analyses:analysis,analyze
crises:crisis axes:axis,axe glasses:glass,glasses us:us me:me him:him them:them these:these
those:those her:her an:an i:i its:its our:our their:their his:his more:more most:most
less:less least:least lower:low,lower latest:late,latest latter:latter inner:inner
apps:app emails:email e-mails:e-mail people:people,person persons:person data:data series:series
means:mean,means remains:remain,remains sales:sale,sales
evening:evening morning:morning outing:outing offing:offing willing:willing during:during
ya:you ur:your hes:he's
"""
"""Lemmas that differ from the lemma list's; pronouns stay what they are, a rule names the form."""

WITH_IS: Final = frozenset(
    """it's that's what's here's there's let's he's she's who's how's where's when's why's
    everything's something's nothing's""".split()
)
"""Words in 's that are no possessives."""

UNWANTED: Final = """
cant wont hes shes whats thats ill's an't d'annunzio d'arezzo d'estaing ca'canny fixe hows
"""
"""Words of the list that are misspellings in every reply: the typo rules have to see them."""

BRITISH_STEMS: Final = """
favor>favour behavior>behaviour color>colour honor>honour labor>labour neighbor>neighbour
humor>humour rumor>rumour flavor>flavour harbor>harbour endeavor>endeavour odor>odour
armor>armour parlor>parlour savior>saviour tumor>tumour vapor>vapour
center>centre centering>centring theater>theatre liter>litre meter>metre fiber>fibre
kilometer>kilometre centimeter>centimetre millimeter>millimetre
catalog>catalogue dialog>dialogue analog>analogue
defense>defence offense>offence license>licence pretense>pretence
fulfill>fulfil enroll>enrol installment>instalment skillful>skilful
jewelry>jewellery gray>grey program>programme inquiry>enquiry inquiries>enquiries inquire>enquire
inquired>enquired inquiring>enquiring acknowledgment>acknowledgement
judgment>judgement judgmental>judgemental
aging>ageing aluminum>aluminium airplane>aeroplane pajamas>pyjamas mustache>moustache plow>plough
artifact>artefact skeptical>sceptical cozy>cosy mold>mould maneuver>manoeuvre pediatric>paediatric
canceled>cancelled canceling>cancelling traveled>travelled traveling>travelling
traveler>traveller labeled>labelled labeling>labelling modeled>modelled modeling>modelling
fueled>fuelled fueling>fuelling signaled>signalled signaling>signalling totaled>totalled
totaling>totalling counselor>counsellor dialed>dialled dialing>dialling
canceler>canceller channeled>channelled leveled>levelled
"""
"""American beginning > British beginning, followed by one of the endings below."""

NOUN_RESTS: Final = frozenset({"", "s", "'s", "ment", "ments", "ly", "less"})
VERB_RESTS: Final = NOUN_RESTS | {"ed", "ing", "er", "ers"}
OUR_RESTS: Final = VERB_RESTS | frozenset(
    "ings ful fully able ably ite ites al ally hood hoods y".split()
)

ONE_SPELLING: Final = frozenset(
    """size resize downsize upsize oversize outsize prize seize capsize maize assize apprize
    baptize""".split()
)
"""Verbs in -ize that are spelt so everywhere."""

SERVICE_NOUNS: Final = """
app api url pdf sms faq sku crm signup sign-up log-in login logout e-mail preorder pre-order
backorder chargeback workaround helpdesk webinar username passcode smartphone timeframe timeslot
follow-up opt-out opt-in upsell hotfix changelog captcha popup pop-up dropdown workflow admin config
repo backend frontend webhook chatbot livechat screenshot todo inbox tracker voucher widget endpoint
"""

SERVICE_VERBS: Final = (
    "preorder pre-order backorder dropship screenshot upsell reauthenticate autopay"
)

SERVICE_WORDS: Final = """
wifi wi-fi ios macos onboarding autorenew auto-renew non-refundable pro-rata prorated sso two-factor
usb hdmi json csv xml html css https http www gmail github whatsapp instagram klarna amex uber
spotify cvv otp cheque cheques
thx pls plz btw fyi omg lol wtf smh imo imho tbh idk heya
"""
