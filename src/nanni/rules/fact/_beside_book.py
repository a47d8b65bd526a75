"""What the fact book says of a reply's claims, for the rules that speak of it."""

from collections.abc import Mapping, Sequence

from nanni.model.typed import TYPE_CHECKING
from nanni.rulekit import Hit, View

if TYPE_CHECKING:
    from nanni.model import Verdict


def hits(view: View, verdict: "Verdict", advice: Mapping[str, str]) -> Sequence[Hit]:
    """A finding over every claim with this verdict.

    Args:
        view: the reply.
        verdict: what the book says of a claim.
        advice: per interface language, with ``{name}`` and ``{told}`` of the fact that holds.
    """
    if not view.facts:
        return ()
    from nanni.dialogue.claims import read_claims  # noqa: PLC0415 - few teams keep a fact book

    return tuple(
        Hit(
            claim.start,
            claim.end,
            advice={
                lang: words.format(name=claim.fact.name, told=claim.fact.told)
                for lang, words in advice.items()
            }
            if claim.fact
            else None,
            data={
                "kind": claim.kind,
                "said": claim.value,
                "fact": claim.fact.name if claim.fact else None,
                "expected": claim.fact.value if claim.fact else None,
            },
        )
        for claim in read_claims(view, view.facts)
        if claim.verdict == verdict
    )
