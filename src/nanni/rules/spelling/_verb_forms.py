"""English verbs and their forms that LNG14 looks for."""

START = r"(?:^|[.!?,;:]\s|\b(?:and|but|that|because|if|when|as|so|while|since|where)\s)"
THINGS = (
    "issue|problem|account|order|refund|payment|package|request|ticket|email|e-mail|subscription"
    "|card|parcel|item|update|feature|app|link|message|password|bug|error|code|offer|coupon|voucher"
    "|trial|license|website|page|system|device|delivery|courier|driver|bank|credit|charge|booking"
    "|flight"
)
THE_THING = rf"(?:the|your|this|that|our) (?:{THINGS})"
MODALS = ("will", "can", "should", "must", "would", "could", "may", "might")
STATES = "appreciate|apologi[sz]e|understand|recommend|suggest|want|know|think|hope|regret|agree"
PARTICIPLES = {
    "ship": "shipped",
    "process": "processed",
    "deliver": "delivered",
    "cancel": "cancelled",
    "refund": "refunded",
    "resolve": "resolved",
    "receive": "received",
    "approve": "approved",
    "add": "added",
    "remove": "removed",
    "replace": "replaced",
    "fix": "fixed",
    "solve": "solved",
    "activate": "activated",
    "restore": "restored",
    "implement": "implemented",
    "improve": "improved",
    "notify": "notified",
    "inform": "informed",
    "verify": "verified",
    "provide": "provided",
}
THIRD = {
    "starts": "start",
    "arrives": "arrive",
    "comes": "come",
    "goes": "go",
    "takes": "take",
    "gets": "get",
    "makes": "make",
    "ships": "ship",
    "receives": "receive",
    "expires": "expire",
    "costs": "cost",
    "helps": "help",
    "happens": "happen",
    "appears": "appear",
    "calls": "call",
    "sends": "send",
    "replies": "reply",
    "contacts": "contact",
    "brings": "bring",
    "delivers": "deliver",
    "needs": "need",
    "works": "work",
}
GERUNDS = {
    "hear": "hearing",
    "receive": "receiving",
    "see": "seeing",
    "help": "helping",
    "assist": "assisting",
    "work": "working",
    "serve": "serving",
    "resolve": "resolving",
    "get": "getting",
    "meet": "meeting",
    "read": "reading",
}
AN_U = (
    "unusual|unexpected|unable|urgent|update|updated|upgrade|upcoming|unknown|upset"
    "|unfortunate|unpaid"
    "|unresolved|unlimited|undelivered|umbrella|unnecessary|underlying|understanding|upload|upper"
)
