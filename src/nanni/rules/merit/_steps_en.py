"""What names an English step or deed: words of MER03."""

from nanni.rulekit import phrases

#: How a thing is, once it was seen to: "is credited", "are back".
STATES = (
    "=back|=live|=approved|=credited|=refunded|=attached|=reinstated|=merged|=unlocked|=filed"
    "|=booked|=active|=activated|=ready|=restored|=waived|=deleted|=fixed|=sorted|=corrected"
    "|=unbanned|=unblocked|=removed|=reversed|=reissued|=rebooked|=extended|=updated|=prefilled"
    "|=enclosed|=reserved|=confirmed|=scheduled|=paid|=resent|=cancelled|=canceled|=off"
)
#: A report without its subject: "Refunded in full."
STARTS = (
    "=cancelled|=canceled|=refunded|=fixed|=moved|=reopened|=restored|=sent|=resent|=added|=removed"
    "|=booked|=updated|=corrected|=extended|=merged|=deleted|=sorted|=credited|=reinstated"
    "|=upgraded|=reissued|=swapped|=changed|=switched|=paused|=unlocked|=renewed|=rebooked"
)
#: What we have done, but for deeds that only learn, hear or pass on.
DONE = (
    r"\b(?:i|we)(?:'ve| have)(?: just| now| already| also| since| \w+ly)? (?P<m>(?!received|noted"
    r"|tried|experienced|passed|forwarded|decided|reached|asked|noticed|missed|looked|checked|failed"
    r"|learned|shared|escalated|raised|logged|registered|reviewed|investigated|confirmed|flagged"
    r"|opened|created|filed|contacted|informed|explained|mentioned|stated|improved|needed|wanted"
    r"|apologised|apologized|agreed|noticed|discussed|recorded|identified|followed|used|worked"
    r"|called|emailed|messaged|requested|closed|processed|tested|planned|changed our|been)"
    r"(?:\w{2,}ed|sent|put|set|rung|cut|written|made|given|paid|taken|found|drawn|brought|split"
    r"|rebuilt|let|held|frozen|undone)\b|(?:confirmed|asked) (?:for|the|our|your) \w+)"
)
_STEP = (
    "open|click|tap|press|select|choose|go to|enter|type|install|reinstall|update|upgrade|download"
    "|upload|run|add|sign|log|restart|reboot|reset|replace|change|switch|use|clear|copy|paste"
    "|remove|delete|uninstall|enable|disable|turn|uncheck|head|navigate|scroll|create|edit|save"
    "|fill|scan|plug|unplug|hold|bring|show|forward|whitelist|allow|sort|filter|rename|move|drag"
    "|leave|pick|drop|ask|claim|pin|set|put|export|import|roll|downgrade|check|quote|take|reply"
)
_MEANWHILE = ("just ", "please ", "then ", "simply ")
#: Imperatives after a colon or after a clause that opens the sentence: "Until then, sort by date".
IMPERATIVE = (
    r"(?:[:;] |\byes[,:] |\b(?:until|as|for|to|if|in|on|when|once|meanwhile|instead|otherwise)\b"
    r"[^.!?;,\n]{0,60}, )(?:" + "|".join(_MEANWHILE) + r")?(?P<m>(?:" + _STEP + r") \S)"
)
#: A step asked for politely: "could you please restart the router?".
ASKED = (
    r"\b(?:can|could|would) you (?:please |kindly |maybe |also |first )*(?P<m>(?:try (?:to |and )"
    r"?)?(?:upgrad|updat(?:e|ing) to|install|reinstall|restart|reboot|clear|reset|disabl|enabl"
    r"|uninstall|downgrad|unplug)\w* \w+)"
)
#: A comma alone is no gate: every message has one.
IMPERATIVE_GATES = tuple(
    mark + word for mark in (": ", "; ", ", ") for word in (*_STEP.split("|"), *_MEANWHILE)
)

#: The way told by its means or its place: "by choosing Export", "the button is in …".
WAYS = phrases(
    "=by =going|=clicking|=choosing|=opening|=selecting|=pressing|=tapping|=typing|=scrolling"
    "|=updating|=upgrading|=refreshing|=reinstalling|=clearing|=restarting|=toggling <LATN>",
    "=button|=link|=option|=setting|=switch|=field =is|=are =in|=on|=under|=at|=inside|=behind"
    " =the|=your|=our|=settings|=account",
    slack=0,
    label="place",
)
