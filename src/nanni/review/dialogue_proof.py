"""Proof of rules that may read whole conversations: their examples are read by an analyst."""

from nanni.review.analyst import Analyst
from nanni.review.engine import Engine
from nanni.review.proof import compare, disagreements, knowing_facts
from nanni.rulekit.examples import Example
from nanni.text.saying import Saying


def disagreements_anywhere(engine: Engine, code: str, example: Example) -> list[Saying]:
    """``disagreements`` for rules of both sorts."""
    if not engine.is_dialogue_rule(code):
        return disagreements(engine, code, example)
    analysis = Analyst(knowing_facts(engine, example)).analyse(example.conversation(), example.now)
    return compare(code, example, analysis.findings)
