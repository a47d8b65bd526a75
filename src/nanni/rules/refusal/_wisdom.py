"""Wisdom in place of help: what is best, what lasts, what one should leave time for.

Data of REF10 beside ``_precautions``; ``mild`` phrases count only against a complaint, and
``habit`` spares what is a step towards the goal.
"""

from nanni.rulekit import phrases
from nanni.rulekit.support_verbs import exact

_CHOOSE_RU = exact(
    """выбирайте покупайте приобретайте оформляйте берите запасайте заказывайте ставьте
    одевайте одевайтесь надевайте меняйте мойте проветривайте"""
)
WISDOM_RU = phrases(
    "=лучше|=стоит|=следует|=желательно|=разумно|=полезно|=надежнее|=безопаснее|=разумнее ...3"
    " !не <INFN,impf>",
    f"=для|=на|=в|=при|=под ...2 <NOUN> ...2 {_CHOOSE_RU}",
    "=такие|=ценные|=хрупкие|=дорогие|=подобные <NOUN> ...2 =лучше|=стоит|=надо ...2 <INFN>",
    "=хорошая|=полезная|=неплохая|=отличная =привычка|=идея|=практика",
    "=не =помешает|=лишним|=повредит|=будет =будет|=лишним|=иметь? ...2 <INFN>",
    "=позаботьтесь|=подумайте|=задумайтесь ...1 =о|=об|=про|=заранее",
    slack=0,
    label="habit",
)
NEVER_RU = phrases(
    "=лучше|=стоит|=следует|=желательно|=разумнее ...1 =не <INFN,impf>",
    "=стоит|=следует|=лучше =с =осторожностью|=умом|=опаской <INFN>",
    slack=0,
    label="mild",
)
WISDOM_EN = phrases(
    "=backups|=backup|=insurance|=locks|=copies|=antivirus|=helmet|=case|=cover|=receipts|=caution"
    "|=padding|=protection|=spares ...2 =is|=are =a =must|=sensible|=wise|=good|=great|=smart",
    "=is|=are =a =must",
    "=it's|=is|=are =always|=usually|=generally|=often? =best|=better|=safer|=wiser|=safest =to|=if"
    "|=kept|=left|=not|=when",
    "=leave|=allow|=give|=plan =yourself|=for|=in|=plenty =some|=plenty|=extra|=more|=enough|=of"
    "|=time =time|=extra|=of|=room?",
    "=would|=might|=may =be =well? =worth =considering|=getting|=buying|=looking|=investing"
    "|=having|=checking|=keeping",
    "=last|=lasts|=keep|=keeps|=stay|=stays|=work|=works|=wear|=wears =longer|=better|=fresh"
    "|=fresher|=best|=well =when|=if|=in|=with|=at",
    "=try|=aim|=remember|=learn =to =avoid|=arrive|=keep|=leave|=back|=carry|=store|=plan|=book",
    "=try =not =to =use|=leave|=overload|=keep|=book|=rely|=stream|=charge",
    "=you|=customers|=guests =may|=might =find|=prefer|=like =it|=that|=to =quieter|=easier"
    "|=cheaper|=faster|=safer|=better|=come|=visit|=use|=book",
    "=a|=another =sturdier|=stronger|=safer|=better|=thicker|=different|=bigger|=good|=proper"
    " <LATN> =would|=might|=could|=is|=may",
    "=prevention|=vigilance|=patience|=preparation|=caution =is",
    "=better =safe =than",
    "=something =we|=i|=worth =recommend|=suggest|=advise|=bearing|=keeping =to|=in?",
    "=golden =rule",
    "=rule =of =thumb",
    slack=0,
    label="mild",
)
