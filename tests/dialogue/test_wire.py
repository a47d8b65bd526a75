"""The JSON form of an analysis is what its schema says, for conversations of every sort."""

import json
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource

from nanni import Conversation, Message, analyse
from nanni.model.analysis_wire import analysis_to_json

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
SCHEMA = json.loads((REFERENCE / "analysis.schema.json").read_text("utf-8"))
REVIEW = json.loads((REFERENCE / "review.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA,
    registry=Registry().with_resource("review.schema.json", Resource.from_contents(REVIEW)),
)


@pytest.mark.parametrize(
    "texts",
    [
        (),
        ("Где мой заказ? Когда его привезут?", "Привезём завтра до 12:00.", "Спасибо!"),
        ("Where is my refund?", "We value your feedback.", "Are you kidding me? Third time I ask!"),
    ],
)
def test_an_analysis_is_what_its_schema_says(texts: tuple[str, ...]) -> None:
    roles = ("customer", "agent", "customer")
    messages = tuple(Message(role, text) for role, text in zip(roles, texts, strict=False))
    plain = analysis_to_json(analyse(Conversation(messages)))
    VALIDATOR.validate(json.loads(json.dumps(plain)))
