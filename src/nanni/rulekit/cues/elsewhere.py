"""Sending the customer elsewhere: being told what to say there, and why there."""

from nanni.rulekit.matchers import phrases
from nanni.rulekit.rule import Cue

CUES = (
    Cue(
        name="told_what_to_say",
        match=phrases(
            "=попросите|=запросите|=сошлитесь|=объясните|=предъявите|=потребуйте",
            "=и|=там =скажите|=продиктуйте",
            "=скажите =что",
            "=и|=там =назовите|=покажите|=подайте|=приложите|=заполните|=сообщите",
            "=указав|=приложив|=назвав|=сославшись",
            "=напишите ...3 =что",
            "=с =собой? =паспортом|=чеком|=заявлением|=документами|=собой",
            "=and|=then =ask|=tell|=quote|=request|=mention|=give|=show|=say|=explain|=provide"
            "|=select",
            "=ask =them|=for",
            "=tell|=give =them",
            "=quote|=quoting|=mention|=mentioning =your|=the|=this|=reference|=case",
            slack=0,
        ),
    ),
    Cue(
        name="reason_given",
        match=phrases(
            "=потому|=поскольку|=ведь|=поэтому|=чтобы",
            "=так =как",
            "=только =он|=она|=они|=там|=банк|=продавец|=отправитель",
            "=because|=since",
            "=so =that|=we|=i|=they|=the|=it",
            "=only =they|=the|=your",
            slack=0,
        ),
    ),
)
