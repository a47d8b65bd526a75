"""English formulas of care by frame: what we are devoted to, take to heart and never stop doing.

Data of CLI02, and of CLI01 where a feeling is supposed. They fit any customer, whatever the trade.
"""

from nanni.rulekit import phrases
from nanni.rulekit.regret_words import HURT_EN, PAINFUL_EN

_GOAL = (
    "=standard|=standards|=quality|=improve|=improving|=better|=excellence|=satisfaction|=happy"
    "|=happier|=delight|=experience|=care|=service|=services|=bar|=expectations|=best|=raise"
    "|=smile|=comfort"
)
_EFFORT = "=stops|=stop|=rests|=rest|=cease|=ceases|=works|=work|=working|=strives|=tries|=seek"
_OURS = (
    "=concern|=concerns|=problem|=problems|=happiness|=success|=needs|=worries|=comfort"
    "|=satisfaction"
    "|=loss|=wish|=wishes|=time|=peace"
)
_FED_UP = f"{HURT_EN}|=fed|=cross|=livid|=furious|=fuming|=mad|=unimpressed|=reluctant|=tired|=sore"
_HARD_TIME = (
    "=surprise|=shock|=blow|=ordeal|=experience|=situation|=time|=day|=start|=disappointment"
)

CARE = phrases(
    f"=never|=always|=constantly|=continually|=tirelessly {_EFFORT} ...5 {_GOAL}",
    f"=day =and =night ...3 {_GOAL}",
    "=day =and =night =to =make|=give|=bring|=keep|=serve|=get",
    "=we|=team|=staff|=are|=is|=remain|=i'm|=we're =fully|=wholly|=truly|=deeply? =dedicated"
    "|=devoted"
    "|=passionate =to|=about <LATN>",
    "=take|=takes|=took|=taken =lightly",
    "=lies|=lie|=is|=are|=sits|=stands|=remains =at =the =very? =heart|=core|=centre|=center"
    "|=forefront =of =what|=everything|=our|=all",
    f"=your {_OURS} =is|=are =our|=ours|=mine",
    "=appreciate =you =being|=having|=as|=choosing|=sticking|=staying",
    "=with =great|=deep|=much|=real|=utmost|=profound =dismay|=regret|=sadness|=sorrow"
    "|=disappointment|=concern",
    "=my|=our =sympathies|=sympathy|=regrets =for|=are|=go|=to|=regarding",
    "=bearer =of =bad",
    "=hate|=sorry =to =disappoint|=be =you|=the =bearer?",
    "=hope ...4 =forgive =us|=me|=our|=the|=this",
    "=find =it =in =your =heart",
    slack=0,
)
FEELING = phrases(
    "=must|=have|=been|=sounds =have|=be|=been|=like =been? =a|=an =nasty|=rude|=horrible|=real"
    "|=big"
    f"|=awful|=terrible|=bad|=bitter|{PAINFUL_EN} {_HARD_TIME}",
    f"=what =a|=an =horrible|=awful|=terrible|=rotten|=miserable|=bad|=nasty|{PAINFUL_EN}"
    f" {_HARD_TIME}",
    f"=get|=understand|=see|=appreciate =why|=that =you =are|=feel|=were|=might|=may =be?"
    f" =feeling|=so|=very|=a? {_FED_UP}",
    f"=get|=understand|=see|=appreciate =why|=that =you're =feeling|=so|=very|=a? {_FED_UP}",
    "=completely|=totally|=absolutely|=perfectly|=fully|=entirely =understand|=get|=appreciate"
    " =that|=why|=your|=where",
    "=know|=understand|=appreciate =how =much|=important|=dear ...4 =means|=mean|=matters|=is =to"
    " =you",
    "^ =nobody|=no-one =should =ever|=have|=be|=feel|=go|=wait",
    "=things|=thing|=incidents|=something|=mistakes =like =this|=these|=that ...2 =should"
    "|=shouldn't"
    "|=must|=mustn't =not|=never? =happen|=occur|=be|=have",
    "=mean|=means =the =world",
    "=what =a =nightmare",
    "=not =a =true|=fair|=good|=proper? =reflection|=picture|=representation =of",
    "=not|=doesn't =sound =right|=good|=great|=fun =at|=to =all|=me|=us",
    "^ =ouch $",
    slack=0,
)
