"""Who the site vouches for: found again, never joined by a guess, refused when forged."""

import base64
import json
import warnings

import jwt
import pytest

from nanni_desk.conversations.models import Contact, Conversation, Identity, Inbox
from tests.desk.conftest import NOON
from tests.desk.widget.conftest import SITE, Visitor

KEY = "s" * 43


def claims(at=NOON, **more):
    fixed = {"sub": "c-17", "aud": "clinic-key", "iat": stamp(at), "exp": stamp(at) + 3600,
             "name": "Нанни", "email": "nanni@ur.example"}  # fmt: skip
    return {name: value for name, value in (fixed | more).items() if value is not None}


def stamp(moment):
    return int(moment.timestamp())


def signed(secret=KEY, algorithm="HS256", **more):
    with warnings.catch_warnings(action="ignore"):
        return jwt.encode(claims(**more), secret, algorithm=algorithm)


def unsigned():
    parts = ({"alg": "none", "typ": "JWT"}, claims())
    packed = [base64.urlsafe_b64encode(json.dumps(p).encode()).rstrip(b"=").decode() for p in parts]
    return ".".join([*packed, ""])


@pytest.mark.parametrize("token", [
    "nonsense", "a.b.c",
    signed(secret="x" * 43),
    signed(aud="shop"), signed(aud=["clinic-key", "shop"]), signed(aud=None),
    signed(exp=None), signed(exp=stamp(NOON) - 1), signed(exp=stamp(NOON)),
    signed(exp=stamp(NOON) + 25 * 3600), signed(exp="tomorrow"), signed(exp=10**18),
    signed(iat=None), signed(iat=stamp(NOON) + 300), signed(nbf=stamp(NOON) + 300),
    signed(sub=None), signed(sub=""), signed(sub=" "), signed(sub="x" * 121),
    signed(algorithm="HS384"), signed(algorithm="HS512"), unsigned(),
])  # fmt: skip
def test_a_forged_or_endless_identity_is_refused(visitor, token):
    assert visitor.begin(token).status_code == 403
    assert not Identity.objects.filter(kind="customer").exists()


def test_a_signed_identity_finds_the_customer_again_in_another_browser(visitor):
    assert visitor.begin(signed()).json()["name"] == "Нанни"
    visitor.talk("Где мой заказ?")
    elsewhere = Visitor()
    elsewhere.begin(signed())
    assert [m["body"] for m in elsewhere.get("messages").json()["messages"]] == ["Где мой заказ?"]
    assert elsewhere.token != visitor.token
    assert elsewhere.get("messages").json()["state"]["address"] == "n…@ur.example"


def test_what_was_said_before_signing_in_joins_the_customer(visitor):
    Visitor().begin(signed())
    known = Identity.objects.get(kind="customer").contact
    visitor.talk("Где мой заказ?")
    before = Conversation.objects.get().contact
    assert visitor.begin(signed()).json()["token"] == ""
    assert Conversation.objects.get().contact == known
    assert not before.identities.exists()
    assert len(visitor.get("messages").json()["messages"]) == 1


def test_a_second_customer_in_the_same_browser_sees_nothing_of_the_first(visitor):
    visitor.begin(signed())
    visitor.talk("Где мой заказ?")
    visitor.begin(signed(sub="c-18", email="other@ur.example"))
    assert visitor.get("messages").json()["messages"] == []
    assert Contact.objects.filter(identities__kind="customer").distinct().count() == 2


def test_anothers_address_beside_ones_own_number_joins_nobody(visitor):
    Visitor().begin(signed())
    visitor.begin(signed(sub="c-18"))
    assert visitor.talk("Где мой заказ?")["state"]["address"] == ""
    owners = Identity.objects.filter(kind="email", verified_at__isnull=False)
    assert [one.contact.identities.get(kind="customer").value for one in owners] == ["c-17"]
    assert visitor.post("transcript").status_code == 422


def test_the_same_number_at_another_inbox_is_another_customer(cast, visitor):
    Inbox.objects.create(name="Shop", kind="widget", key="shop", secret="t" * 43, team=cast.barley,
                         settings={"origins": [SITE]})  # fmt: skip
    visitor.begin(signed())
    shop = Visitor("shop")
    assert shop.begin(signed()).status_code == 403
    shop.begin(jwt.encode(claims(aud="shop"), "t" * 43, algorithm="HS256"))
    assert Identity.objects.filter(kind="customer").values("contact").distinct().count() == 2


def test_where_the_site_must_vouch_nobody_else_gets_in(visitor, widget):
    widget.settings |= {"identity_required": True}
    widget.save()
    answer = visitor.begin()
    assert (answer.status_code, answer.json()["error"]) == (403, "identity_required")
    assert visitor.begin(signed()).status_code == 200
